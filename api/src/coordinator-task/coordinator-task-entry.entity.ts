import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { CoordinatorTaskKind } from './coordinator-task.status.js';
import { Patient } from '../patient/patient.entity.js';
import { Person } from '../person/person.entity.js';
import { PatientBearing } from '../read/base.entity.js';
import { DateScalar, DateTimeScalar } from '../platform/scalars.js';
import { Resource } from '../read/registry.js';

@ObjectType({
  description:
    'What was recorded of one of a coordinator’s tasks (koordinatoroppgave): that it was done, when it is due next. Entries stay.',
})
@Entity({ tableName: 'coordinator_task_entry' })
@Resource({ patient: (t) => `${t}.patient_id`, content: 'PATHWAY', partOf: (t) => [`${t}.case_id`] })
export class CoordinatorTaskEntry extends PatientBearing {
  @Field(() => Patient, { nullable: true, description: 'The patient.' })
  @ManyToOne(() => Patient)
  patient!: Rel<Patient>;

  @Property({ type: 'uuid' })
  caseId!: string;

  @Field(() => CoordinatorTaskKind, { nullable: true, description: 'Which task.' })
  @Enum({ items: () => CoordinatorTaskKind, type: 'text' })
  kind!: CoordinatorTaskKind;

  @Field(() => DateScalar, { nullable: true, description: 'Done on; null: only when it is due was said.' })
  @Property({ type: 'date', nullable: true })
  doneOn: string | null = null;

  @Field(() => DateScalar, { nullable: true, description: 'Due next on; null: nobody said.' })
  @Property({ type: 'date', nullable: true })
  dueOn: string | null = null;

  @Field(() => String, { nullable: true, description: 'What was done, shortly.' })
  @Property({ type: 'text', nullable: true })
  note: string | null = null;

  @Field(() => Person, { nullable: true, description: 'Who recorded it.' })
  @ManyToOne(() => Person, { fieldName: 'recorded_by' })
  recordedBy!: Rel<Person>;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Recorded at.' })
  @Property({ type: 'datetime' })
  recordedAt!: Date;
}
