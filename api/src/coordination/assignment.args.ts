import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { AssignmentStatus } from './assignment.entity.js';
import { Side } from '../authz/roles.js';
import { PageArgs } from '../platform/pagination.js';
import { DateTimeScalar } from '../platform/scalars.js';

@InputType({ description: 'Which; every part that is given must hold.' })
export class AssignmentFilter {
  @Field(() => [AssignmentStatus], { nullable: true, description: 'One of these.' })
  status?: AssignmentStatus[];
  @Field(() => Side, { nullable: true, description: 'On this side.' })
  side?: Side;
  @Field(() => ID, { nullable: true, description: 'One patient’s.' })
  patient?: string;
  @Field(() => ID, { nullable: true, description: 'One pathway’s.' })
  pathway?: string;
  @Field(() => ID, { nullable: true, description: 'This person’s.' })
  coordinator?: string;
  @Field(() => ID, { nullable: true, description: 'Of people at this unit or below it.' })
  unit?: string;
  @Field(() => Boolean, { nullable: true, description: 'Only those who answer now, or only the others.' })
  accountable?: boolean;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Named, answered or ended at this instant or after.',
  })
  changedSince?: Date;
}

export enum AssignmentOrder {
  PROPOSED_AT_ASC = 'PROPOSED_AT_ASC',
  PROPOSED_AT_DESC = 'PROPOSED_AT_DESC',
  CHANGED_AT_DESC = 'CHANGED_AT_DESC',
}
registerEnumType(AssignmentOrder, {
  name: 'AssignmentOrder',
  description: 'Orderings.',
  valuesConfig: {
    PROPOSED_AT_ASC: { description: 'Oldest first.' },
    PROPOSED_AT_DESC: { description: 'Newest first.' },
    CHANGED_AT_DESC: { description: 'What was named, answered or ended last, first.' },
  },
});

@ArgsType()
export class AssignmentArgs extends PageArgs {
  @Field(() => AssignmentFilter, { nullable: true, description: 'Which.' })
  filter?: AssignmentFilter;
  @Field(() => AssignmentOrder, { nullable: true, description: 'In which order.' })
  orderBy?: AssignmentOrder;
}
