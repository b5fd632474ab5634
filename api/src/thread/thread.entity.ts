import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Args, Field, Int, ObjectType } from 'type-graphql';
import { MessageArgs } from './message.args.js';
import { MessageConnection } from './message.reads.js';
import { ThreadParticipant } from './thread-participant.entity.js';
import { ThreadSubject } from './thread.type.js';
import { Action } from '../authz/actions.js';
import { Deadline } from '../deadline/deadline.entity.js';
import { Meeting } from '../meeting/meeting.entity.js';
import { Pathway } from '../pathway/pathway.entity.js';
import { Patient } from '../patient/patient.entity.js';
import { Person } from '../person/person.entity.js';
import { Plan } from '../plan/plan.entity.js';
import { Referral } from '../referral/referral.entity.js';
import { Task } from '../task/task.entity.js';
import { VersionedPatientBearing } from '../read/base.entity.js';
import { DateTimeScalar } from '../platform/scalars.js';
import { Connected, Derived, Many, Resource } from '../read/registry.js';

export { ThreadSubject } from './thread.type.js';

const open = (t: string): string => `${t}.closed_at is null`;

/** Messages of others that came after what the reader has read. */
const unread = (t: string, person: string): string =>
  `(select count(*)::int from message m where m.thread_id = ${t}.id and m.author_id <> ${person} and m.retracted_at is null` +
  ` and m.sent_at > coalesce((select p.read_to from thread_participant p where p.thread_id = ${t}.id and p.person_id = ${person}), '-infinity'))`;

@ObjectType({
  description:
    'Message thread (meldingstråd) about one patient, between its participants and nobody else. Each reads it as long as they may read what it is about.',
})
@Entity({ tableName: 'thread' })
@Resource({
  patient: (t) => `${t}.patient_id`,
  content: 'PATIENT',
  partOf: (t) =>
    ['pathway_id', 'plan_id', 'referral_id', 'meeting_id', 'deadline_id', 'task_id'].map(
      (id) => `${t}.${id}`,
    ),
  attributes: {
    participant: (t, value) =>
      `exists (select from thread_participant p where p.thread_id = ${t}.id and p.person_id = ${value} and p.left_at is null)`,
    opener: (t, value) => `${t}.opened_by = ${value}`,
  },
  readableWith: {
    subjectReadable: (t) => [
      { type: 'Pathway', id: `${t}.pathway_id` },
      { type: 'Plan', id: `${t}.plan_id` },
      // What it says, and not only that it is there: more see the outline of a referral.
      { type: 'ReferralContent', id: `${t}.referral_id` },
      { type: 'Meeting', id: `${t}.meeting_id` },
      { type: 'Deadline', id: `${t}.deadline_id` },
      { type: 'Task', id: `${t}.task_id` },
    ],
  },
  possible: { [Action.SEND]: open, [Action.ADD_PARTICIPANT]: open, [Action.CLOSE]: open },
})
export class Thread extends VersionedPatientBearing {
  @Field(() => Patient, { nullable: true, description: 'Whom it concerns.' })
  @ManyToOne(() => Patient)
  patient!: Rel<Patient>;

  @Field(() => ThreadSubject, { nullable: true, description: 'What kind of thing it is about.' })
  @Enum({ items: () => ThreadSubject, type: 'text' })
  subject!: ThreadSubject;

  @Field(() => Pathway, { nullable: true, description: 'The pathway that it is about, if it is.' })
  @ManyToOne(() => Pathway, { nullable: true })
  pathway: Rel<Pathway> | null = null;

  @Field(() => Plan, { nullable: true, description: 'The plan that it is about, if it is.' })
  @ManyToOne(() => Plan, { nullable: true })
  plan: Rel<Plan> | null = null;

  @Field(() => Referral, { nullable: true, description: 'The referral that it is about, if it is.' })
  @ManyToOne(() => Referral, { nullable: true })
  referral: Rel<Referral> | null = null;

  @Field(() => Meeting, { nullable: true, description: 'The meeting that it is about, if it is.' })
  @ManyToOne(() => Meeting, { nullable: true })
  meeting: Rel<Meeting> | null = null;

  @Field(() => Deadline, { nullable: true, description: 'The deadline that it is about, if it is.' })
  @ManyToOne(() => Deadline, { nullable: true })
  deadline: Rel<Deadline> | null = null;

  @Field(() => Task, { nullable: true, description: 'The task that it is about, if it is.' })
  @ManyToOne(() => Task, { nullable: true })
  task: Rel<Task> | null = null;

  @Field(() => String, { nullable: true, description: 'Topic, as whoever opened it wrote it.' })
  @Property({ type: 'text' })
  topic!: string;

  @Field(() => Person, { nullable: true, description: 'Who opened it.' })
  @ManyToOne(() => Person, { fieldName: 'opened_by' })
  openedBy!: Rel<Person>;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Opened at.' })
  @Property({ type: 'datetime' })
  openedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the last message was sent.' })
  @Property({ type: 'datetime' })
  lastMessageAt!: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Closed at: read, and not written in any more.',
  })
  @Property({ type: 'datetime', nullable: true })
  closedAt: Date | null = null;

  @Field(() => Person, { nullable: true, description: 'Who closed it.' })
  @ManyToOne(() => Person, { nullable: true, fieldName: 'closed_by' })
  closedBy: Rel<Person> | null = null;

  @Field(() => [ThreadParticipant], {
    nullable: true,
    description: 'Who takes part, and who has left; with what each has read.',
  })
  @Many(() => ThreadParticipant, {
    on: (p, t) => `${t}.thread_id = ${p}.id`,
    order: (t) => `${t}.added_at, ${t}.id`,
    samePatient: true,
  })
  participants!: Rel<ThreadParticipant>[] | null;

  @Field(() => MessageConnection, { nullable: true, description: 'What was written.' })
  @Connected('messages', (p, t) => `${t}.thread_id = ${p}.id`)
  messages(@Args(() => MessageArgs) _args: unknown): unknown {
    return undefined;
  }

  @Field(() => Int, { nullable: true, description: 'How many messages of others the caller has not read.' })
  @Derived((t, s) => unread(t, s.person))
  unread!: number | null;
}
