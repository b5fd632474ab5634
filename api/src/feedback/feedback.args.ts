import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { PageArgs } from '../platform/pagination.js';
import { DateTimeScalar } from '../platform/scalars.js';

@InputType({ description: 'Which; every part that is given must hold.' })
export class FeedbackFilter {
  @Field(() => ID, { nullable: true, description: 'One patient’s.' })
  patient?: string;
  @Field(() => ID, { nullable: true, description: 'Of one pathway.' })
  pathway?: string;
  @Field(() => String, { nullable: true, description: 'With one instrument: its code.' })
  instrument?: string;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Given at this instant or after.' })
  givenSince?: Date;
}

export enum FeedbackOrder {
  GIVEN_AT_ASC = 'GIVEN_AT_ASC',
  GIVEN_AT_DESC = 'GIVEN_AT_DESC',
}
registerEnumType(FeedbackOrder, {
  name: 'FeedbackOrder',
  description: 'Orderings.',
  valuesConfig: {
    GIVEN_AT_ASC: { description: 'Oldest first: the series.' },
    GIVEN_AT_DESC: { description: 'Newest first.' },
  },
});

@ArgsType()
export class FeedbackArgs extends PageArgs {
  @Field(() => FeedbackFilter, { nullable: true, description: 'Which.' })
  filter?: FeedbackFilter;
  @Field(() => FeedbackOrder, { nullable: true, description: 'In which order.' })
  orderBy?: FeedbackOrder;
}
