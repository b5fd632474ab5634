import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { PlanEvaluation } from './plan-evaluation.entity.js';
import { PlanGoal } from './plan-goal.entity.js';
import { PlanMeasure } from './plan-measure.entity.js';
import { takesPart } from './plan-part.entity.js';
import { PlanElement, PlanPart } from './plan-part.type.js';
import { PlanParticipant } from './plan-participant.entity.js';
import { missingSql } from './plan.missing.sql.js';
import { PlanSignature } from './plan-signature.entity.js';
import { PlanKind, PlanStatus } from './plan.type.js';
import { Action } from '../authz/actions.js';
import { Side } from '../authz/roles.js';
import { notObjected } from '../consent/objection.questions.js';
import { Unit } from '../organisation/unit.entity.js';
import { Pathway } from '../pathway/pathway.entity.js';
import { Patient } from '../patient/patient.entity.js';
import { Person } from '../person/person.entity.js';
import { VersionedPatientBearing } from '../read/base.entity.js';
import { RecordedOnBehalf } from '../platform/recorded-on-behalf.js';
import { DateScalar, DateTimeScalar } from '../platform/scalars.js';
import { Derived, Many, Resource } from '../read/registry.js';

export { PlanKind, PlanStatus } from './plan.type.js';

const content = (column: string) => (t: string) =>
  `(select x.${column} from plan_content x where x.plan_id = ${t}.id)`;
const words = (column: string) => (t: string) =>
  `(select x.${column} from plan_words x where x.plan_id = ${t}.id)`;
const sharedWith = (part?: PlanPart) => (t: string, value: string) => takesPart(`${t}.id`, value, part);
const UNDER_WAY = (t: string) => `${t}.status in ('DRAFT','ACTIVE')`;
const WHILE_UNDER_WAY = [Action.UPDATE, Action.WRITE, Action.SET_MEASURE, Action.COMMENT, Action.SHARE];

@ObjectType({ description: 'Plan of one of four kinds; on paper, as the caller may read it: `GET /files/<id>`.' })
@Entity({ tableName: 'plan' })
@Resource({
  patient: (t) => `${t}.patient_id`,
  content: 'PLAN',
  partOf: (t) => [`${t}.pathway_id`],
  attributes: {
    ownedBy: (t, value) => `${t}.owner_id = ${value}`,
    shared: notObjected('PLAN'),
    participant: sharedWith(),
    wordsSharedWith: sharedWith(PlanPart.WORDS),
    textSharedWith: sharedWith(PlanPart.TEXT),
  },
  possible: {
    [Action.ANSWER_OFFER]: (t) => `${t}.status = 'OFFERED'`,
    ...Object.fromEntries(WHILE_UNDER_WAY.map((action) => [action, UNDER_WAY])),
    [Action.EVALUATE]: (t) => `${t}.status = 'ACTIVE'`,
    [Action.SIGN]: (t) => `${t}.status = 'ACTIVE'`,
    [Action.WITHDRAW]: (t) => `${t}.kind = 'INDIVIDUAL' and ${UNDER_WAY(t)}`,
    [Action.OPEN]: (t) => `${t}.status in ('ACTIVE','CLOSED') and ${t}.made_at is not null`,
    [Action.CLOSE]: (t) => `${t}.status in ('OFFERED','DRAFT','ACTIVE')`,
  },
})
export class Plan extends VersionedPatientBearing {
  @Field(() => Patient, { nullable: true, description: 'Whose plan.' })
  @ManyToOne(() => Patient)
  patient!: Rel<Patient>;

  @Field(() => Pathway, { nullable: true, description: 'The pathway that it belongs to, if any.' })
  @ManyToOne(() => Pathway, { nullable: true })
  pathway: Rel<Pathway> | null = null;

  @Field(() => PlanKind, { nullable: true, description: 'What kind.' })
  @Enum({ items: () => PlanKind, type: 'text' })
  kind!: PlanKind;

  @Field(() => PlanStatus, { nullable: true, description: 'Where it stands.' })
  @Enum({ items: () => PlanStatus, type: 'text' })
  status!: PlanStatus;

  @Field(() => Person, { nullable: true, description: 'Who answers for it.' })
  @ManyToOne(() => Person)
  owner!: Rel<Person>;

  @Field(() => Unit, { nullable: true, description: 'The owner’s unit.' })
  @ManyToOne(() => Unit, { nullable: true })
  unit: Rel<Unit> | null = null;

  @Field(() => Side, { nullable: true, description: 'The owner’s side.' })
  @Enum({ items: () => Side, type: 'text', nullable: true })
  side: Side | null = null;

  @Field(() => String, { nullable: true, description: 'What the plan says.' })
  @Derived(content('text'))
  text!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The specialist service’s continued part, in a follow-up plan or an individual plan.',
  })
  @Derived(content('specialist_part'))
  specialistPart!: string | null;

  @Field(() => String, { nullable: true, description: 'What the patient, the services and kin contribute.' })
  @Derived(content('contributions'))
  contributions!: string | null;

  @Field(() => String, { nullable: true, description: 'How the measures are carried out.' })
  @Derived(content('implementation'))
  implementation!: string | null;

  @Field(() => String, { nullable: true, description: 'Necessary or wanted cooperation with others.' })
  @Derived(content('cooperation'))
  cooperation!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Whom in the services to turn to, above all in a crisis.',
  })
  @Derived(content('contacts'))
  contacts!: string | null;

  @Field(() => String, { nullable: true, description: 'Hva er viktig for meg: in the patient’s own words.' })
  @Derived(words('what_matters'))
  whatMatters!: string | null;

  @Field(() => String, { nullable: true, description: 'Mine ressurser: in the patient’s own words.' })
  @Derived(words('resources'))
  resources!: string | null;

  @Field(() => String, { nullable: true, description: 'Mine behov: in the patient’s own words.' })
  @Derived(words('needs'))
  needs!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Slik vil jeg bli møtt: how the patient wants to be met, and what help they want.',
  })
  @Derived(words('wishes'))
  wishes!: string | null;

  @Field(() => RecordedOnBehalf, {
    nullable: true,
    description: 'That staff recorded the patient’s words; null: the patient wrote them, or nobody has.',
  })
  @Derived(words('on_behalf'))
  wordsOnBehalf!: object | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Counts changes of the patient’s own words: `expectedVersion` of `writeOwnWords`; null: none yet.',
  })
  @Derived(words('version'))
  wordsVersion!: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'The plan’s first day.' })
  @Property({ type: 'date', nullable: true })
  periodFrom: string | null = null;

  @Field(() => DateScalar, { nullable: true, description: 'The plan’s last day.' })
  @Property({ type: 'date', nullable: true })
  periodTo: string | null = null;

  @Field(() => DateScalar, { nullable: true, description: 'When it is to be evaluated next.' })
  @Property({ type: 'date', nullable: true })
  nextEvaluationOn: string | null = null;

  @Field(() => Int, {
    nullable: true,
    description: 'The version that holds; null: the plan is not made yet.',
  })
  @Derived((t) => `(select max(v.number) from plan_version v where v.plan_id = ${t}.id)`)
  versionNumber!: number | null;

  @Field(() => [PlanElement], {
    nullable: true,
    description:
      'What an individual plan is to hold by the regulation and does not hold yet; empty for other kinds.',
  })
  @Derived(missingSql)
  missing!: PlanElement[] | null;

  @Field(() => [PlanGoal], { nullable: true, description: 'Goals, with the measures for each.' })
  @Many(() => PlanGoal, {
    on: (p, t) => `${t}.plan_id = ${p}.id and ${t}.removed_at is null`,
    order: (t) => `${t}.created_at, ${t}.id`,
    samePatient: true,
  })
  goals!: Rel<PlanGoal>[] | null;

  @Field(() => [PlanMeasure], {
    nullable: true,
    description: 'All measures, also those that are for no goal; a participant sees at least their own.',
  })
  @Many(() => PlanMeasure, {
    on: (p, t) => `${t}.plan_id = ${p}.id and ${t}.removed_at is null`,
    order: (t) => `${t}.created_at, ${t}.id`,
    samePatient: true,
  })
  measures!: Rel<PlanMeasure>[] | null;

  @Field(() => [PlanParticipant], { nullable: true, description: 'Who takes part.' })
  @Many(() => PlanParticipant, {
    on: (p, t) => `${t}.plan_id = ${p}.id and ${t}.ended_at is null`,
    order: (t) => `${t}.added_at, ${t}.id`,
    samePatient: true,
  })
  participants!: Rel<PlanParticipant>[] | null;

  @Field(() => [PlanEvaluation], { nullable: true, description: 'Evaluations, latest first.' })
  @Many(() => PlanEvaluation, {
    on: (p, t) => `${t}.plan_id = ${p}.id`,
    order: (t) => `${t}.held_on desc, ${t}.id desc`,
    samePatient: true,
  })
  evaluations!: Rel<PlanEvaluation>[] | null;

  @Field(() => [PlanSignature], {
    nullable: true,
    description: 'Signatures, each on one version; latest first.',
  })
  @Many(() => PlanSignature, {
    on: (p, t) => `${t}.plan_id = ${p}.id`,
    order: (t) => `${t}.number desc, ${t}.signed_at, ${t}.id`,
    samePatient: true,
  })
  signatures!: Rel<PlanSignature>[] | null;

  @Field(() => [Plan], {
    nullable: true,
    description:
      'Plans that belong to this one, such as a treatment plan to an individual plan: linked, not copied.',
  })
  @Many(() => Plan, {
    on: (p, t) =>
      `exists (select from plan_link x where x.whole_id = ${p}.id and x.part_id = ${t}.id and x.ended_at is null)`,
    order: (t) => `${t}.created_at, ${t}.id`,
    samePatient: true,
  })
  linked!: Rel<Plan>[] | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'The patient ended their consent to the plan at.',
  })
  @Property({ type: 'datetime', nullable: true })
  consentEndedAt: Date | null = null;

  @Property({ type: 'uuid', nullable: true })
  consentEndedBy: string | null = null;

  @Property({ type: 'json', nullable: true })
  consentEndedOnBehalf: object | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Offered at; null: made without an offer.' })
  @Property({ type: 'datetime', nullable: true })
  offeredAt: Date | null = null;

  @Property({ type: 'uuid', nullable: true })
  offeredBy: string | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'The offer was answered at.' })
  @Property({ type: 'datetime', nullable: true })
  answeredAt: Date | null = null;

  @Property({ type: 'uuid', nullable: true })
  answeredBy: string | null = null;

  @Field(() => RecordedOnBehalf, {
    nullable: true,
    description: 'That staff recorded the patient’s answer; null: the patient gave it, or nobody has.',
  })
  @Property({ type: 'json', nullable: true })
  onBehalf: object | null = null;

  @Field(() => String, { nullable: true, description: 'Why the offer was declined, if the patient said.' })
  @Property({ type: 'text', nullable: true })
  declineReason: string | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Made at: it holds from then.' })
  @Property({ type: 'datetime', nullable: true })
  madeAt: Date | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'The patient first opened it at.' })
  @Property({ type: 'datetime', nullable: true })
  openedByPatientAt: Date | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Closed at.' })
  @Property({ type: 'datetime', nullable: true })
  closedAt: Date | null = null;

  @Field(() => String, { nullable: true, description: 'Why it was closed.' })
  @Property({ type: 'text', nullable: true })
  closeReason: string | null = null;

  @Property({ type: 'datetime' })
  createdAt!: Date;
  @Property({ type: 'uuid' })
  createdBy!: string;
  /** Also when only what it says has changed, so that its version counts that. */
  @Property({ type: 'datetime' })
  changedAt!: Date;
}
