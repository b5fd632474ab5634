import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Action } from '../authz/actions.js';
import { Side } from '../authz/roles.js';
import { Patient } from '../patient/patient.entity.js';
import { Pathway } from '../pathway/pathway.entity.js';
import { Person } from '../person/person.entity.js';
import { VersionedPatientBearing } from '../read/base.entity.js';
import { DateTimeScalar } from '../platform/scalars.js';
import { Resource } from '../read/registry.js';

export enum NeedKind {
  COORDINATOR = 'COORDINATOR',
  INDIVIDUAL_PLAN = 'INDIVIDUAL_PLAN',
  CHILD_COORDINATOR = 'CHILD_COORDINATOR',
  ANOTHER_COORDINATOR = 'ANOTHER_COORDINATOR',
}
registerEnumType(NeedKind, {
  name: 'NeedKind',
  description: 'What is needed.',
  valuesConfig: {
    COORDINATOR: { description: 'Koordinator.' },
    INDIVIDUAL_PLAN: { description: 'Individuell plan.' },
    CHILD_COORDINATOR: { description: 'Barnekoordinator.' },
    ANOTHER_COORDINATOR: {
      description: 'En annen koordinator: the patient asks for somebody else than who answers now.',
    },
  },
});

export enum NeedStatus {
  REPORTED = 'REPORTED',
  GRANTED = 'GRANTED',
  DECLINED = 'DECLINED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(NeedStatus, {
  name: 'NeedStatus',
  description: 'Where a need stands.',
  valuesConfig: {
    REPORTED: { description: 'Reported, waits for the coordinating unit.' },
    GRANTED: { description: 'Granted.' },
    DECLINED: { description: 'Declined, with its reason.' },
    WITHDRAWN: { description: 'Withdrawn, for instance since the patient does not want it.' },
  },
});

export enum NeedBasis {
  DUTY = 'DUTY',
  REFERRAL = 'REFERRAL',
  PATIENT = 'PATIENT',
  NEXT_OF_KIN = 'NEXT_OF_KIN',
}
registerEnumType(NeedBasis, {
  name: 'NeedBasis',
  description: 'On what ground a need is reported.',
  valuesConfig: {
    DUTY: { description: 'The duty of health personnel (helsepersonelloven § 38 a).' },
    REFERRAL: { description: 'A referral that names no municipal contact, with the patient’s agreement.' },
    PATIENT: { description: 'The patient asks.' },
    NEXT_OF_KIN: { description: 'Parent or next of kin asks.' },
  },
});

@ObjectType({
  description: 'Need (melding om behov): somebody says that the patient needs a coordinator or a plan.',
})
@Entity({ tableName: 'need' })
@Resource({
  patient: (t) => `${t}.patient_id`,
  content: 'PATHWAY',
  partOf: (t) => [`${t}.pathway_id`],
  attributes: {
    reporter: (t, value) => `${t}.reported_by = ${value}`,
    root: (t, value) => `${t}.root_id = ${value}`,
  },
  possible: { [Action.DECIDE]: (t) => `${t}.status = 'REPORTED'` },
})
export class Need extends VersionedPatientBearing {
  @Field(() => Patient, { nullable: true, description: 'Whose need.' })
  @ManyToOne(() => Patient)
  patient!: Rel<Patient>;

  @Field(() => Pathway, { nullable: true, description: 'The pathway that it was reported in, if any.' })
  @ManyToOne(() => Pathway, { nullable: true })
  pathway: Rel<Pathway> | null = null;

  @Property({ type: 'uuid', nullable: true })
  caseId: string | null = null;

  /** Of ANOTHER_COORDINATOR: whose place somebody else is asked for in. */
  @Property({ type: 'uuid', nullable: true })
  assignmentId: string | null = null;

  @Field(() => NeedKind, { nullable: true, description: 'What is needed.' })
  @Enum({ items: () => NeedKind, type: 'text' })
  kind!: NeedKind;

  @Field(() => Side, { nullable: true, description: 'Which side is to meet it.' })
  @Enum({ items: () => Side, type: 'text' })
  side!: Side;

  @Property({ type: 'uuid' })
  rootId!: string;

  @Field(() => NeedBasis, { nullable: true, description: 'On what ground.' })
  @Enum({ items: () => NeedBasis, type: 'text' })
  basis!: NeedBasis;

  @Field(() => String, { nullable: true, description: 'What the reporter adds.' })
  @Property({ type: 'text', nullable: true })
  note: string | null = null;

  @Field(() => Person, { nullable: true, description: 'Who reported.' })
  @ManyToOne(() => Person, { fieldName: 'reported_by' })
  reportedBy!: Rel<Person>;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Reported at.' })
  @Property({ type: 'datetime' })
  reportedAt!: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the patient’s new municipality took it over, undecided.',
  })
  @Property({ type: 'datetime', nullable: true })
  handedOverAt: Date | null = null;

  @Field(() => NeedStatus, { nullable: true, description: 'Where it stands.' })
  @Enum({ items: () => NeedStatus, type: 'text' })
  status: NeedStatus = NeedStatus.REPORTED;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Decided at.' })
  @Property({ type: 'datetime', nullable: true })
  decidedAt: Date | null = null;

  @Property({ type: 'uuid', nullable: true })
  decidedBy: string | null = null;

  @Field(() => String, { nullable: true, description: 'The decision, in words that the patient can read.' })
  @Property({ type: 'text', nullable: true })
  decision: string | null = null;

  @Property({ type: 'json', nullable: true })
  onBehalf: object | null = null;
}
