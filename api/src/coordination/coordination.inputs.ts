import { Field, ID, InputType, Int } from 'type-graphql';
import { CoordinatorKind } from './care-case.entity.js';
import { CoverageStatus } from './coverage.entity.js';
import { Side } from '../authz/roles.js';
import { OnBehalf } from '../platform/on-behalf.js';
import { Repeatable } from '../platform/repeatable.js';
import { DateScalar } from '../platform/scalars.js';

@InputType({
  description: 'Names a coordinator for one side of a case: a person (by grant, or by person), or a unit.',
})
export class AssignCoordinatorInput extends Repeatable {
  @Field(() => ID, { nullable: true, description: 'The case.' })
  caseId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The pathway, whose case it is; instead of the case.' })
  pathwayId?: string | null;
  @Field(() => Side, { nullable: true, description: 'The side; the caller’s own unless told.' })
  side?: Side | null;
  @Field(() => CoordinatorKind, { nullable: true, description: 'Coordinator unless told.' })
  kind?: CoordinatorKind | null;
  @Field(() => ID, { nullable: true, description: 'The grant of who is named, as a suggestion gives it.' })
  grantId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The person who is named.' })
  personId?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'Alone: the unit whose leader is to name a person. With a person: where they work.',
  })
  unitId?: string | null;
}

@InputType({ description: 'An act on one assignment.' })
export class AssignmentActInput extends Repeatable {
  @Field(() => ID, { description: 'The assignment.' })
  id!: string;
  @Field(() => Int, { nullable: true, description: 'The version that the act rests on.' })
  expectedVersion?: number | null;
}

@InputType({ description: 'An assignment is declined or ended, with the reason.' })
export class EndAssignmentInput extends AssignmentActInput {
  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

@InputType({ description: 'The patient wants another coordinator.' })
export class AskForAnotherInput extends Repeatable {
  @Field(() => ID, { description: 'The assignment of who answers now.' })
  id!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Why, for the coordinating unit alone; nobody has to say it.',
  })
  reason?: string | null;
}

@InputType({ description: 'What whoever answers next should know of the patient.' })
export class HandOverInput extends Repeatable {
  @Field(() => ID, { description: 'The assignment that is handed over.' })
  id!: string;
  @Field(() => String, { description: 'The note.' })
  text!: string;
}

@InputType({ description: 'Says how a side is covered, where nobody on the platform is to be named.' })
export class SetCoverageInput extends Repeatable {
  @Field(() => ID, { nullable: true, description: 'The case.' })
  caseId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The pathway, whose case it is; instead of the case.' })
  pathwayId?: string | null;
  @Field(() => Side, { description: 'The side.' })
  side!: Side;
  @Field(() => CoordinatorKind, { nullable: true, description: 'Coordinator unless told.' })
  kind?: CoordinatorKind | null;
  @Field(() => CoverageStatus, { description: 'DECLINED, NOT_NEEDED, EXTERNAL, or VACANT to ask anew.' })
  status!: CoverageStatus;
  @Field(() => String, {
    nullable: true,
    description: 'The reason; for EXTERNAL who it is and how to reach them. Required but for VACANT.',
  })
  note?: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description:
      'With NOT_NEEDED: the day on which it is asked again, and the side is vacant unless told otherwise.',
  })
  askAgainOn?: string | null;
  @Field(() => OnBehalf, {
    nullable: true,
    description: 'What the patient said, recorded by staff; required for DECLINED.',
  })
  onBehalf?: OnBehalf | null;
}
