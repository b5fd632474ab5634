import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { AccessQuestionStatus } from './access-question.status.js';
import { PageArgs } from '../platform/pagination.js';

@InputType({ description: 'Which; every part that is given must hold.' })
export class AccessQuestionFilter {
  @Field(() => [AccessQuestionStatus], { nullable: true, description: 'One of these.' })
  status?: AccessQuestionStatus[];
  @Field(() => Boolean, { nullable: true, description: 'Past the day for its answer, or not.' })
  overdue?: boolean;
  @Field(() => ID, { nullable: true, description: 'About this person’s accesses.' })
  actor?: string;
  @Field(() => ID, { nullable: true, description: 'About this entry of the access log.' })
  entry?: string;
}

export enum AccessQuestionOrder {
  ASKED_AT_DESC = 'ASKED_AT_DESC',
  DUE_ON_ASC = 'DUE_ON_ASC',
}
registerEnumType(AccessQuestionOrder, {
  name: 'AccessQuestionOrder',
  description: 'Orderings.',
  valuesConfig: {
    ASKED_AT_DESC: { description: 'Newest first.' },
    DUE_ON_ASC: { description: 'What is to be answered soonest first.' },
  },
});

@ArgsType()
export class AccessQuestionArgs extends PageArgs {
  @Field(() => AccessQuestionFilter, { nullable: true, description: 'Which.' })
  filter?: AccessQuestionFilter;
  @Field(() => AccessQuestionOrder, { nullable: true, description: 'In which order.' })
  orderBy?: AccessQuestionOrder;
}
