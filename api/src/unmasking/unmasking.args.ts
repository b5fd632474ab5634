import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { UnmaskingStatus } from './unmasking.status.js';
import { PageArgs } from '../platform/pagination.js';

@InputType({ description: 'Which; every part that is given must hold.' })
export class UnmaskingFilter {
  @Field(() => [UnmaskingStatus], { nullable: true, description: 'One of these.' })
  status?: UnmaskingStatus[];
  @Field(() => ID, { nullable: true, description: 'Asked for by this person.' })
  requestedBy?: string;
  @Field(() => String, { nullable: true, description: 'Of this pseudonym.' })
  pseudonym?: string;
}

export enum UnmaskingOrder {
  REQUESTED_AT_DESC = 'REQUESTED_AT_DESC',
  ANSWER_BY_ASC = 'ANSWER_BY_ASC',
}
registerEnumType(UnmaskingOrder, {
  name: 'UnmaskingOrder',
  description: 'Orderings.',
  valuesConfig: {
    REQUESTED_AT_DESC: { description: 'Newest first.' },
    ANSWER_BY_ASC: { description: 'What is to be answered soonest first.' },
  },
});

@ArgsType()
export class UnmaskingArgs extends PageArgs {
  @Field(() => UnmaskingFilter, { nullable: true, description: 'Which.' })
  filter?: UnmaskingFilter;
  @Field(() => UnmaskingOrder, { nullable: true, description: 'In which order.' })
  orderBy?: UnmaskingOrder;
}
