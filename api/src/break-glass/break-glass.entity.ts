import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { BreakGlassRenewal } from './break-glass-renewal.entity.js';
import { BreakGlassGround, BreakGlassOutcome, BreakGlassStatus } from './break-glass.status.js';
import { patientPseudonymSql } from '../access-log/pseudonym.questions.js';
import { Action } from '../authz/actions.js';
import { Role } from '../authz/roles.js';
import { Unit } from '../organisation/unit.entity.js';
import { Patient } from '../patient/patient.entity.js';
import { Person } from '../person/person.entity.js';
import { VersionedPatientBearing } from '../read/base.entity.js';
import { DateTimeScalar } from '../platform/scalars.js';
import { Derived, Many, Resource } from '../read/registry.js';

registerEnumType(BreakGlassGround, {
  name: 'BreakGlassGround',
  description:
    'Grunnlag for nødrett. A block gives way only for weighty reasons (helsepersonelloven §§ 25 and 45, pasient- og brukerrettighetsloven § 5-3).',
  valuesConfig: {
    LIFE_OR_HEALTH: { description: 'Fare for liv eller helse: danger to the patient’s life or health.' },
    CANNOT_CONSENT: { description: 'Pasienten kan ikke spørres: the patient cannot be asked now.' },
    DANGER_TO_OTHERS: { description: 'Fare for andre: danger to others.' },
    OTHER: { description: 'Annet, som begrunnelsen sier: other, as the reason says.' },
  },
});
registerEnumType(BreakGlassOutcome, {
  name: 'BreakGlassOutcome',
  description: 'Konklusjon: what the review found.',
  valuesConfig: {
    JUSTIFIED: { description: 'Berettiget: there was reason to open.' },
    NOT_JUSTIFIED: { description: 'Ikke berettiget: there was not.' },
  },
});
registerEnumType(BreakGlassStatus, {
  name: 'BreakGlassStatus',
  description: 'Hvor nødretten står.',
  valuesConfig: {
    OPEN: { description: 'Åpen: the record is open to who opened it.' },
    AWAITING_REVIEW: { description: 'Venter på etterkontroll: over, and not reviewed.' },
    REVIEWED: { description: 'Etterkontrollert: closed with a finding.' },
  },
});

const status = (t: string, now: string): string =>
  `case when ${t}.reviewed_at is not null then 'REVIEWED' when ${t}.ended_at is null and ${t}.expires_at > ${now} then 'OPEN' else 'AWAITING_REVIEW' end`;

@ObjectType({
  description:
    'Break-glass (nødrett): somebody opened a patient without a relation, or past a block on their unit: read only, for a time, with a reason, and reviewed by another.',
})
@Entity({ tableName: 'break_glass' })
@Resource({
  patient: (t) => `${t}.patient_id`,
  content: 'PATIENT',
  attributes: {
    opener: (t, value) => `${t}.opened_by = ${value}`,
    root: (t, value) => `${t}.root_id = ${value}`,
  },
  possible: {
    [Action.BREAK_GLASS]: () => 'false',
    [Action.RENEW]: (t) => `${t}.reviewed_at is null and ${t}.ended_at is null`,
    [Action.END]: (t) => `${t}.reviewed_at is null and ${t}.ended_at is null`,
    [Action.REVIEW]: (t) => `${t}.reviewed_at is null`,
  },
})
export class BreakGlass extends VersionedPatientBearing {
  @Field(() => Patient, {
    nullable: true,
    description: 'Whose record; as far as the caller sees the patient.',
  })
  @ManyToOne(() => Patient)
  patient!: Rel<Patient>;

  @Field(() => String, {
    nullable: true,
    description: 'The patient under the pseudonym of the reader’s access log.',
  })
  @Derived((t, s) => patientPseudonymSql(`${t}.patient_id`, s))
  patientPseudonym!: string | null;

  @Field(() => Person, { nullable: true, description: 'Who opened.' })
  @ManyToOne(() => Person, { fieldName: 'opened_by' })
  openedBy!: Rel<Person>;

  @Property({ type: 'uuid' })
  grantId!: string;

  @Field(() => Role, { nullable: true, description: 'In which role.' })
  @Enum({ items: () => Role, type: 'text' })
  role!: Role;

  @Field(() => Unit, { nullable: true, description: 'At which unit.' })
  @ManyToOne(() => Unit)
  unit!: Rel<Unit>;

  @Property({ type: 'uuid' })
  rootId!: string;

  @Field(() => BreakGlassStatus, { nullable: true, description: 'Where it stands.' })
  @Property({ type: 'text', persist: false })
  @Derived((t, s) => status(t, s.now))
  status!: BreakGlassStatus | null;

  @Field(() => BreakGlassGround, { nullable: true, description: 'The ground.' })
  @Enum({ items: () => BreakGlassGround, type: 'text' })
  ground!: BreakGlassGround;

  @Field(() => String, { nullable: true, description: 'The reason, in the opener’s words.' })
  @Property({ type: 'text' })
  reason!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Opened at.' })
  @Property({ type: 'datetime' })
  openedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Open until, unless ended before.' })
  @Property({ type: 'datetime' })
  expiresAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Ended before its time at.' })
  @Property({ type: 'datetime', nullable: true })
  endedAt: Date | null = null;

  @Field(() => [BreakGlassRenewal], { nullable: true, description: 'Each time that it was renewed.' })
  @Many(() => BreakGlassRenewal, {
    on: (p, t) => `${t}.break_glass_id = ${p}.id`,
    order: (t) => `${t}.renewed_at, ${t}.id`,
    samePatient: true,
  })
  renewals!: Rel<BreakGlassRenewal>[] | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'By when another is to have reviewed it; after that it escalates.',
  })
  @Property({ type: 'datetime' })
  reviewDueAt!: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Escalated at: nobody had reviewed it in time.',
  })
  @Property({ type: 'datetime', nullable: true })
  escalatedAt: Date | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Reviewed at.' })
  @Property({ type: 'datetime', nullable: true })
  reviewedAt: Date | null = null;

  @Field(() => Person, { nullable: true, description: 'Who reviewed it; never who opened.' })
  @ManyToOne(() => Person, { nullable: true, fieldName: 'reviewed_by' })
  reviewedBy: Rel<Person> | null = null;

  @Field(() => BreakGlassOutcome, { nullable: true, description: 'What the review found.' })
  @Enum({ items: () => BreakGlassOutcome, type: 'text', nullable: true })
  outcome: BreakGlassOutcome | null = null;

  @Field(() => String, { nullable: true, description: 'What the reviewer adds.' })
  @Property({ type: 'text', nullable: true })
  reviewNote: string | null = null;
}
