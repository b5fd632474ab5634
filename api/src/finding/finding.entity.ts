import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Explanation, FindingKind, FindingOutcome, FindingStatus } from './finding.status.js';
import { AccessFindingReason } from './finding-reason.entity.js';
import { sentenceSql } from './sentence.sql.js';
import './finding.type.js';
import { pseudonymSql } from '../access-log/pseudonym.questions.js';
import { Action } from '../authz/actions.js';
import { Role } from '../authz/roles.js';
import { Unit } from '../organisation/unit.entity.js';
import { Person } from '../person/person.entity.js';
import { VersionedPatientBearing } from '../read/base.entity.js';
import { DateScalar, DateTimeScalar } from '../platform/scalars.js';
import { Derived, Many, Resource } from '../read/registry.js';

@ObjectType({
  description:
    'Access finding (funn i innsynsloggen): looks that somebody has to ask about, of one person and patient; while it is open, it grows.',
})
@Entity({ tableName: 'log_finding' })
@Resource({
  subject: (t) => `${t}.subject_id`,
  attributes: {
    root: (t, value) => `${t}.root_id = ${value}`,
    /** Whose looks they are: nobody reviews a finding about themselves. */
    looker: (t, value) => `${t}.person_id = ${value}`,
    reviewer: (t, value) => `${t}.reviewed_by = ${value}`,
  },
  possible: {
    [Action.ACCEPT]: (t) => `${t}.status in ('WAITING', 'OPEN')`,
    [Action.REVIEW]: (t) => `${t}.status in ('WAITING', 'OPEN', 'UNDER_REVIEW')`,
    [Action.CONFIRM]: (t) => `${t}.status = 'SECOND_READING'`,
  },
})
export class AccessFinding extends VersionedPatientBearing {
  @Field(() => [FindingKind], {
    nullable: true,
    description: 'What was found, that which is asked about first at the front.',
  })
  @Property({ type: 'string[]' })
  kinds!: FindingKind[];

  @Field(() => String, {
    nullable: true,
    description: 'In one sentence what was found, in the caller’s language; names nobody.',
  })
  @Derived(sentenceSql)
  sentence!: string | null;

  @Field(() => [AccessFindingReason], { nullable: true, description: 'Each rule that it rests on.' })
  @Many(() => AccessFindingReason, {
    on: (p, t) => `${t}.finding_id = ${p}.id`,
    order: (t) => `(select r.rank from access_rule r where r.kind = ${t}.kind)`,
  })
  reasons!: Rel<AccessFindingReason>[] | null;

  @Field(() => FindingStatus, { nullable: true, description: 'Where it stands.' })
  @Enum({ items: () => FindingStatus, type: 'text' })
  status!: FindingStatus;

  @Field(() => Boolean, {
    nullable: true,
    description: 'A rule says so: a second auditor reads what the first concluded.',
  })
  @Property({ type: 'boolean' })
  serious!: boolean;

  @Field(() => Person, { nullable: true, description: 'Who looked.' })
  @ManyToOne(() => Person)
  person!: Rel<Person>;

  @Field(() => Unit, { nullable: true, description: 'At which unit they act.' })
  @ManyToOne(() => Unit, { nullable: true })
  unit: Rel<Unit> | null = null;

  @Field(() => Role, { nullable: true, description: 'In which role.' })
  @Enum({ items: () => Role, type: 'text' })
  role!: Role;

  @Property({ type: 'uuid' })
  rootId!: string;

  @Property({ type: 'uuid', nullable: true })
  subjectId: string | null = null;

  @Field(() => String, {
    nullable: true,
    description: 'The patient under the pseudonym of the reader’s access log; null where they are many.',
  })
  @Derived((t, s) => pseudonymSql(`${t}.subject_id`, s))
  patientPseudonym!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the first look, in Europe/Oslo.' })
  @Property({ type: 'date' })
  day!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'The first look.' })
  @Property({ type: 'datetime' })
  firstAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'The last look.' })
  @Property({ type: 'datetime' })
  lastAt!: Date;

  @Field(() => Int, { nullable: true, description: 'How many rows of the access log it rests on.' })
  @Property({ type: 'integer' })
  count!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Found at.' })
  @Property({ type: 'datetime' })
  foundAt!: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'From when it is worked on: until then something that explains it may be registered.',
  })
  @Property({ type: 'datetime' })
  readyAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'By when it is to be closed.' })
  @Property({ type: 'datetime', nullable: true })
  dueAt: Date | null = null;

  @Field(() => Person, { nullable: true, description: 'The auditor who has taken it.' })
  @ManyToOne(() => Person, { nullable: true, fieldName: 'taken_by' })
  takenBy: Rel<Person> | null = null;

  @Property({ type: 'datetime', nullable: true })
  takenAt: Date | null = null;

  @Field(() => FindingOutcome, { nullable: true, description: 'What the review concluded.' })
  @Enum({ items: () => FindingOutcome, type: 'text', nullable: true })
  outcome: FindingOutcome | null = null;

  @Field(() => String, { nullable: true, description: 'Why, in the reviewer’s words.' })
  @Property({ type: 'text', nullable: true })
  note: string | null = null;

  @Field(() => Person, { nullable: true, description: 'Who reviewed it; never whose looks they are.' })
  @ManyToOne(() => Person, { nullable: true, fieldName: 'reviewed_by' })
  reviewedBy: Rel<Person> | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Reviewed at.' })
  @Property({ type: 'datetime', nullable: true })
  reviewedAt: Date | null = null;

  @Field(() => String, {
    nullable: true,
    description: 'What the second reader adds, or does not agree with.',
  })
  @Property({ type: 'text', nullable: true })
  secondNote: string | null = null;

  @Field(() => Person, { nullable: true, description: 'The second reader; another than the first.' })
  @ManyToOne(() => Person, { nullable: true, fieldName: 'second_by' })
  secondBy: Rel<Person> | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Read by the second at.' })
  @Property({ type: 'datetime', nullable: true })
  secondAt: Date | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Closed at.' })
  @Property({ type: 'datetime', nullable: true })
  closedAt: Date | null = null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether they wrote in the patient’s record within the days of work about the looks (`workDays`); who did stands further down the list.',
  })
  @Property({ type: 'boolean', nullable: true })
  wrote: boolean | null = null;

  @Field(() => [Explanation], {
    nullable: true,
    description:
      'What was registered after it was found and explains rows that it no longer rests on; of one that fell away, all of them.',
  })
  @Property({ type: 'string[]' })
  explainedBy: Explanation[] = [];

  @Field(() => ID, {
    nullable: true,
    description: 'The finding of many patients that this one is asked about in.',
  })
  @Property({ type: 'uuid', nullable: true })
  gatheredInto: string | null = null;
}
