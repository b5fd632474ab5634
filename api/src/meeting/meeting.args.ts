import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { MeetingKind, MeetingStatus } from './meeting.type.js';
import { PageArgs } from '../platform/pagination.js';
import { DateScalar, DateTimeScalar } from '../platform/scalars.js';

@InputType({ description: 'Which; every part that is given must hold.' })
export class MeetingFilter {
  @Field(() => [MeetingStatus], { nullable: true, description: 'Where it stands.' })
  status?: MeetingStatus[];
  @Field(() => [MeetingKind], { nullable: true, description: 'What kind.' })
  kind?: MeetingKind[];
  @Field(() => ID, { nullable: true, description: 'One patient’s.' })
  patient?: string;
  @Field(() => ID, { nullable: true, description: 'One pathway’s.' })
  pathway?: string;
  @Field(() => Boolean, { nullable: true, description: 'Those to which I am called.' })
  mine?: boolean;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Begins at this instant or after.' })
  startsSince?: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Begins before this instant.' })
  startsBefore?: Date;
}

export enum MeetingOrder {
  STARTS_AT_ASC = 'STARTS_AT_ASC',
  STARTS_AT_DESC = 'STARTS_AT_DESC',
}
registerEnumType(MeetingOrder, {
  name: 'MeetingOrder',
  description: 'Orderings; what is not called yet stands last, or first.',
  valuesConfig: {
    STARTS_AT_ASC: { description: 'Next first.' },
    STARTS_AT_DESC: { description: 'Last first.' },
  },
});

@ArgsType()
export class MeetingArgs extends PageArgs {
  @Field(() => MeetingFilter, { nullable: true, description: 'Which.' })
  filter?: MeetingFilter;
  @Field(() => MeetingOrder, { nullable: true, description: 'In which order.' })
  orderBy?: MeetingOrder;
}

@InputType({ description: 'Which; every part that is given must hold.' })
export class MeetingProposalFilter {
  @Field(() => ID, { nullable: true, description: 'One patient’s.' })
  patient?: string;
  @Field(() => DateScalar, { nullable: true, description: 'To be held before this day.' })
  dueBefore?: string;
}

export enum MeetingProposalOrder {
  DUE_ON_ASC = 'DUE_ON_ASC',
}
registerEnumType(MeetingProposalOrder, {
  name: 'MeetingProposalOrder',
  description: 'Orderings.',
  valuesConfig: { DUE_ON_ASC: { description: 'Due first.' } },
});

@ArgsType()
export class MeetingProposalArgs extends PageArgs {
  @Field(() => MeetingProposalFilter, { nullable: true, description: 'Which.' })
  filter?: MeetingProposalFilter;
  @Field(() => MeetingProposalOrder, { nullable: true, description: 'In which order.' })
  orderBy?: MeetingProposalOrder;
}
