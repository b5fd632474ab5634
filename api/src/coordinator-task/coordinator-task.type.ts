import { Field, Float, ID, ObjectType } from 'type-graphql';
import { CoordinatorTaskKind } from './coordinator-task.status.js';
import { DateScalar } from '../platform/scalars.js';
import { AskedTraining } from '../training/training.type.js';

@ObjectType({ description: 'One of the coordinator’s tasks, with where it is written.' })
export class TaskOfCoordinator {
  @Field(() => CoordinatorTaskKind, { description: 'Which.' })
  kind!: CoordinatorTaskKind;
  @Field(() => String, { description: 'In words, in the caller’s language.' })
  text!: string;
  @Field(() => [String], { description: 'Where it is written.' })
  source!: string[];
  @Field(() => ID, {
    nullable: true,
    description:
      'The published version of what the caller’s own organisation wrote of it in its handbook (`procedures`); null: nothing.',
  })
  procedureId!: string | null;
}

@ObjectType({ description: 'One of the coordinator’s tasks for one patient: what is done, and what is due.' })
export class CoordinatorTask extends TaskOfCoordinator {
  @Field(() => DateScalar, { nullable: true, description: 'Last done on.' })
  lastDoneOn!: string | null;
  @Field(() => String, { nullable: true, description: 'By whom, by name.' })
  lastDoneBy!: string | null;
  @Field(() => String, { nullable: true, description: 'What was written then.' })
  lastNote!: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Due on, as the coordinator said; no source says when.',
  })
  dueOn!: string | null;
  @Field(() => Boolean, { description: 'The day has passed on which it was due.' })
  overdue!: boolean;
}

@ObjectType({ description: 'A course that can be taken.' })
export class OfferedCourse {
  @Field(() => String, { description: 'Its name.' })
  name!: string;
  @Field(() => DateScalar, { description: 'The day.' })
  heldOn!: string;
  @Field(() => Float, { description: 'Hours.' })
  hours!: number;
}

@ObjectType({
  description:
    'What whoever is asked to coordinate should know first. The organisation writes the texts; null: it has written none.',
})
export class CoordinatorGuide {
  @Field(() => String, { nullable: true, description: 'The role, as Markdown.' })
  role!: string | null;
  @Field(() => String, { nullable: true, description: 'The role, as HTML that does nothing.' })
  roleHtml!: string | null;
  @Field(() => String, { nullable: true, description: 'What is expected, as Markdown.' })
  expectations!: string | null;
  @Field(() => String, { nullable: true, description: 'What is expected, as HTML that does nothing.' })
  expectationsHtml!: string | null;
  @Field(() => String, { nullable: true, description: 'What training there is, as Markdown.' })
  training!: string | null;
  @Field(() => String, { nullable: true, description: 'What training there is, as HTML that does nothing.' })
  trainingHtml!: string | null;
  @Field(() => [AskedTraining], {
    description: 'Courses that the organisation asks of a coordinator, and whether the caller took part.',
  })
  askedTraining!: AskedTraining[];
  @Field(() => [OfferedCourse], { description: 'Courses that the organisation offers from today on.' })
  courses!: OfferedCourse[];
  @Field(() => [TaskOfCoordinator], { description: 'The eight tasks.' })
  tasks!: TaskOfCoordinator[];
}
