import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { CareSetting } from './area.js';
import { phaseAfterSql } from './pathway.course.js';
import { Phase } from './pathway.status.js';
import { Action } from '../authz/actions.js';
import { EventCode, eventCodeSql } from '../code/event-code.type.js';
import { notObjected } from '../consent/objection.questions.js';
import { EVENT_KINDS } from '../deadline/deadline.events.js';
import { Person } from '../person/person.entity.js';
import { Plan } from '../plan/plan.entity.js';
import { DateScalar, DateTimeScalar } from '../platform/scalars.js';
import { PatientBearing } from '../read/base.entity.js';
import { Derived, Resource } from '../read/registry.js';

/** What is registered as an event by itself; other events follow from other acts, and are put right by those. */
const RECORDED = EVENT_KINDS.filter((info) =>
  (info.operations as readonly string[]).includes('recordEvent'),
).map(({ kind }) => kind);

@ObjectType({
  description: 'Pathway event (hendelse): something that happened, with its code where there is one.',
})
@Entity({ tableName: 'pathway_event' })
@Resource({
  patient: (t) => `${t}.patient_id`,
  content: 'PATHWAY',
  partOf: (t) => [`${t}.pathway_id`, `${t}.plan_id`],
  attributes: {
    shared: notObjected('PATHWAY'),
    pathwayWithin: (t, value) =>
      `exists (select from pathway x join unit_closure c on c.descendant_id = x.unit_id where x.id = ${t}.pathway_id and c.ancestor_id = ${value})`,
  },
  possible: {
    [Action.CORRECT_EVENT]: (t) =>
      `(${t}.corrected_at is null and ${t}.kind in (${RECORDED.map((kind) => `'${kind}'`).join(', ')}))`,
  },
})
export class PathwayEvent extends PatientBearing {
  @Property({ type: 'uuid' })
  pathwayId!: string;
  @Property({ type: 'uuid' })
  patientId!: string;

  @Field(() => String, { nullable: true, description: 'What happened, such as FIRST_ATTENDANCE.' })
  @Property({ type: 'text' })
  kind!: string;

  /** Kept as it was registered; read with what the pathway's edition says of it. */
  @Field(() => EventCode, {
    nullable: true,
    description:
      'National code: as registered, else the only one that fits the event in the pathway’s edition. Null: the event is not coded.',
  })
  @Derived((t) => eventCodeSql(`(select p.definition_id from pathway p where p.id = ${t}.pathway_id)`, t))
  @Property({ type: 'text', nullable: true })
  code: string | null = null;

  @Enum({ items: () => CareSetting, type: 'text', nullable: true })
  careSetting: CareSetting | null = null;
  /** Kept where it was told; read with what the event says by itself. */
  @Field(() => Phase, {
    nullable: true,
    description:
      'The phase that the pathway is in from then on, as long as the event stands. Null: it says nothing of it.',
  })
  @Derived((t) => phaseAfterSql(t))
  @Enum({ items: () => Phase, type: 'text', nullable: true })
  phase: Phase | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it happened.' })
  @Property({ type: 'datetime' })
  occurredAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was registered.' })
  @Property({ type: 'datetime' })
  registeredAt!: Date;

  @Field(() => Person, { nullable: true, description: 'Who registered it.' })
  @ManyToOne(() => Person, { fieldName: 'registered_by' })
  registeredBy!: Rel<Person>;

  @Field(() => PathwayEvent, {
    nullable: true,
    description:
      'The event that replaces this one; null: it stands, or (where correctedAt is set) it never happened.',
  })
  @ManyToOne(() => PathwayEvent, { nullable: true })
  correctedBy: Rel<PathwayEvent> | null = null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was found to be wrong; such an event stays in history and counts for no clock.',
  })
  @Property({ type: 'datetime', nullable: true })
  correctedAt: Date | null = null;

  @Field(() => Person, { nullable: true, description: 'Who found it to be wrong.' })
  @ManyToOne(() => Person, { nullable: true, fieldName: 'corrected_by_person_id' })
  corrector: Rel<Person> | null = null;

  @Field(() => String, { nullable: true, description: 'Why it was corrected.' })
  @Property({ type: 'text', nullable: true })
  correctionReason: string | null = null;

  @Field(() => String, { nullable: true, description: 'Note; for a drop-out, the reason.' })
  @Property({ type: 'text', nullable: true })
  note: string | null = null;

  @Field(() => DateScalar, { nullable: true, description: 'The day that a planned thing is planned for.' })
  @Property({ type: 'date', nullable: true })
  plannedFor: string | null = null;

  @Field(() => String, { nullable: true, description: 'What was agreed with the patient, at a drop-out.' })
  @Property({ type: 'text', nullable: true })
  agreed: string | null = null;

  @Field(() => Plan, { nullable: true, description: 'The plan that it is about.' })
  @ManyToOne(() => Plan, { nullable: true })
  plan: Rel<Plan> | null = null;
}
