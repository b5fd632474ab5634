import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { ReferralAssessment, ReferralContent } from './referral-parts.entity.js';
import { possibleIn } from './referral.state.js';
import { Action } from '../authz/actions.js';
import { notObjected } from '../consent/objection.questions.js';
import { Unit } from '../organisation/unit.entity.js';
import { Area } from '../pathway/area.js';
import { Patient } from '../patient/patient.entity.js';
import { Person } from '../person/person.entity.js';
import { VersionedPatientBearing } from '../read/base.entity.js';
import { DateScalar, DateTimeScalar } from '../platform/scalars.js';
import { Derived, One, Resource } from '../read/registry.js';
import { missingSql } from './referral-missing.js';
import { ReferralStatus } from './referral.status.js';

export enum Urgency {
  ORDINARY = 'ORDINARY',
  PRIORITY = 'PRIORITY',
  EMERGENCY = 'EMERGENCY',
}
registerEnumType(Urgency, {
  name: 'Urgency',
  description: 'Hastegrad.',
  valuesConfig: {
    ORDINARY: { description: 'Ordinær.' },
    PRIORITY: { description: 'Haster, within the pathway.' },
    EMERGENCY: {
      description: 'Øyeblikkelig hjelp: cannot be submitted; the acute contacts are shown instead.',
    },
  },
});

export enum LegalBasis {
  VOLUNTARY = 'VOLUNTARY',
  COMPULSORY_PHVL = 'COMPULSORY_PHVL',
  COMPULSORY_HOL_10_2 = 'COMPULSORY_HOL_10_2',
  COMPULSORY_HOL_10_3 = 'COMPULSORY_HOL_10_3',
  OTHER = 'OTHER',
}
registerEnumType(LegalBasis, {
  name: 'LegalBasis',
  description: 'Rettslig grunnlag for helsehjelpen.',
  valuesConfig: {
    VOLUNTARY: { description: 'Frivillig.' },
    COMPULSORY_PHVL: { description: 'Psykisk helsevernloven.' },
    COMPULSORY_HOL_10_2: { description: 'Helse- og omsorgstjenesteloven § 10-2.' },
    COMPULSORY_HOL_10_3: { description: 'Helse- og omsorgstjenesteloven § 10-3.' },
    OTHER: { description: 'Annet.' },
  },
});

const CLOSURE = (column: string) => (t: string, value: string) =>
  `exists (select from unit_closure c where c.ancestor_id = ${value} and c.descendant_id = ${t}.${column})`;

@ObjectType({ description: 'A referrer who does not use the platform.' })
export class ExternalReferrer {
  @Field(() => String, { description: 'Name.' })
  name!: string;
  @Field(() => String, { nullable: true, description: 'Office or unit.' })
  unit!: string | null;
  @Field(() => String, { nullable: true, description: 'Telephone.' })
  phone!: string | null;
}

@ObjectType({ description: 'Referral (henvisning) to specialist mental health care or addiction treatment.' })
@Entity({ tableName: 'referral' })
@Resource({
  patient: (t) => `${t}.patient_id`,
  content: 'REFERRAL',
  attributes: {
    toWithin: CLOSURE('to_unit_id'),
    fromWithin: CLOSURE('from_unit_id'),
    draft: (t, value) => `(${t}.status = 'DRAFT') = ${value}`,
    author: (t, value) => `${t}.created_by = ${value}`,
    shared: notObjected('REFERRAL'),
  },
  possible: {
    [Action.WRITE_LETTER]: (t) => `${t}.status in ('ACCEPTED','REJECTED')`,
    ...Object.fromEntries(
      [
        Action.UPDATE,
        Action.CONFIRM,
        Action.SUBMIT,
        Action.WITHDRAW,
        Action.RECEIVE,
        Action.FORWARD,
        Action.ASSESS,
        Action.RECORD_PATIENT_INFORMED,
      ].map((action) => [action, possibleIn(action)]),
    ),
  },
})
export class Referral extends VersionedPatientBearing {
  @Field(() => Patient, { nullable: true, description: 'The patient.' })
  @ManyToOne(() => Patient)
  patient!: Rel<Patient>;

  @Field(() => ReferralStatus, { nullable: true, description: 'Where it stands.' })
  @Enum({ items: () => ReferralStatus, type: 'text' })
  status!: ReferralStatus;

  @Field(() => Area, { nullable: true, description: 'Area.' })
  @Enum({ items: () => Area, type: 'text' })
  area!: Area;

  @Field(() => Urgency, { nullable: true, description: 'Urgency.' })
  @Enum({ items: () => Urgency, type: 'text' })
  urgency!: Urgency;

  @Field(() => LegalBasis, { nullable: true, description: 'Legal basis of the care.' })
  @Enum({ items: () => LegalBasis, type: 'text' })
  legalBasis!: LegalBasis;

  @Field(() => String, { nullable: true, description: 'The pathway referred to, such as PHV_ADULT.' })
  @Property({ type: 'text' })
  pathwayKey!: string;

  @Field(() => Unit, {
    nullable: true,
    description: 'The referrer’s unit; null when the referrer is outside.',
  })
  @ManyToOne(() => Unit, { nullable: true })
  fromUnit: Rel<Unit> | null = null;

  @Field(() => Unit, { nullable: true, description: 'The receiving section.' })
  @ManyToOne(() => Unit)
  toUnit!: Rel<Unit>;

  @Field(() => Unit, { nullable: true, description: 'The section that treats, from acceptance.' })
  @ManyToOne(() => Unit, { nullable: true })
  treatingUnit: Rel<Unit> | null = null;

  @Field(() => Person, { nullable: true, description: 'Who refers; null when outside the platform.' })
  @ManyToOne(() => Person, { nullable: true })
  referrer: Rel<Person> | null = null;

  @Field(() => ExternalReferrer, { nullable: true, description: 'Who refers, when outside the platform.' })
  @Property({ type: 'json', nullable: true })
  externalReferrer: { name: string; unit?: string | null; phone?: string | null } | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Submitted at.' })
  @Property({ type: 'datetime', nullable: true })
  submittedAt: Date | null = null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'Received at: the instant of submission on the platform; on paper, the date typed. Never restarted.',
  })
  @Property({ type: 'datetime', nullable: true })
  receivedAt: Date | null = null;

  @Field(() => Person, { nullable: true, description: 'Who took it in hand.' })
  @ManyToOne(() => Person, { nullable: true, fieldName: 'received_by' })
  receivedBy: Rel<Person> | null = null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The patient is to be informed by this day: ten working days (pasient- og brukerrettighetsloven § 2-2).',
  })
  @Property({ type: 'date', nullable: true })
  assessBy: string | null = null;

  @Field(() => ReferralContent, { nullable: true, description: 'What the referral says.' })
  @One(() => ReferralContent, (p, t) => `${t}.referral_id = ${p}.id`, { samePatient: true })
  content!: Rel<ReferralContent> | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Recommended contents that are missing; warnings, never a block.',
  })
  @Derived((t) => missingSql(t))
  missing!: string[] | null;

  @Field(() => DateScalar, { nullable: true, description: 'Gone through with the patient on.' })
  @Property({ type: 'date', nullable: true })
  reviewedWithPatientAt: string | null = null;

  @Field(() => String, { nullable: true, description: 'Why it was not gone through with the patient.' })
  @Property({ type: 'text', nullable: true })
  notReviewedReason: string | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'The patient has confirmed it at.' })
  @Property({ type: 'datetime', nullable: true })
  patientConfirmedAt: Date | null = null;

  @Field(() => Person, { nullable: true, description: 'Contact person in the municipality.' })
  @ManyToOne(() => Person, { nullable: true })
  municipalContact: Rel<Person> | null = null;

  @Field(() => Boolean, { nullable: true, description: 'There is no contact in the municipality.' })
  @Property({ type: 'boolean' })
  noMunicipalContact: boolean = false;

  /** Whether the patient agrees that the need of a coordinator is reported. */
  @Property({ type: 'boolean', nullable: true })
  needAgreed: boolean | null = null;

  @Property({ type: 'boolean' })
  municipalityDeclined: boolean = false;

  @Field(() => String, { nullable: true, description: 'With which municipal services it was coordinated.' })
  @Property({ type: 'text', nullable: true })
  coordinatedWith: string | null = null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'A referrer who is not the GP has conferred with the GP.',
  })
  @Property({ type: 'boolean', nullable: true })
  conferredWithGp: boolean | null = null;

  @Field(() => ReferralAssessment, { nullable: true, description: 'How it was assessed.' })
  @One(() => ReferralAssessment, (p, t) => `${t}.referral_id = ${p}.id`, { samePatient: true })
  assessment!: Rel<ReferralAssessment> | null;

  @Field(() => String, { nullable: true, description: 'Why it was withdrawn.' })
  @Property({ type: 'text', nullable: true })
  withdrawnReason: string | null = null;

  @Property({ type: 'json', nullable: true })
  onBehalf: object | null = null;

  @Property({ type: 'uuid' })
  createdBy!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Begun at.' })
  @Property({ type: 'datetime' })
  createdAt!: Date;
}
