import { ArgsType, Extensions, Field, ID, InputType } from 'type-graphql';
import { CoordinatorTaskKind } from './coordinator-task.status.js';
import { Repeatable } from '../platform/repeatable.js';
import { DateScalar } from '../platform/scalars.js';

@ArgsType()
export class CoordinatorTaskArgs {
  @Field(() => ID, { description: 'The case; a pathway’s has the pathway’s id.' })
  caseId!: string;
}

@ArgsType()
export class CoordinatorGuideArgs {
  @Field(() => ID, {
    nullable: true,
    description:
      'What one is asked to accept: then the guide of who asks. Else that of the caller’s organisation.',
  })
  assignmentId?: string;
}

@InputType({ description: 'Records one of the coordinator’s tasks: done, due next, or both.' })
export class RecordCoordinatorTaskInput extends Repeatable {
  @Field(() => ID, { description: 'The case; a pathway’s has the pathway’s id.' })
  caseId!: string;
  @Field(() => CoordinatorTaskKind, { description: 'Which task.' })
  kind!: CoordinatorTaskKind;
  @Field(() => DateScalar, { nullable: true, description: 'Done on; not after today.' })
  doneOn?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Due next on; not before today.' })
  dueOn?: string | null;
  @Field(() => String, { nullable: true, description: 'What was done, shortly.' })
  @Extensions({ maxLength: 500 })
  note?: string | null;
}
