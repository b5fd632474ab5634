import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { CHECKLIST_FIELDS } from './referral.checklist.js';
import { Unit } from '../organisation/unit.entity.js';
import { Person } from '../person/person.entity.js';
import { DateScalar, DateTimeScalar } from '../platform/scalars.js';
import { Derived, Resource } from '../read/registry.js';

/** Apart from the referral: its audience is smaller. */
@ObjectType({
  description: 'What a referral says, by the checklists of the pathways. Every field is a recommendation.',
})
@Entity({ tableName: 'referral_content' })
@Resource({
  patient: (t) => `${t}.patient_id`,
  content: 'REFERRAL',
  identity: 'referral_id',
  attributes: {
    author: (t, value) =>
      `exists (select from referral x where x.id = ${t}.referral_id and x.created_by = ${value})`,
  },
})
export class ReferralContent {
  @PrimaryKey({ type: 'uuid' })
  referralId!: string;
  @Property({ type: 'uuid' })
  patientId!: string;
  @Property({ type: 'json' })
  content!: Record<string, string | null>;
}
for (const [name, text] of Object.entries(CHECKLIST_FIELDS)) {
  Field(() => String, { nullable: true, description: `${text.nb}.` })(ReferralContent.prototype, name);
  Derived((t) => `${t}.content ->> '${name}'`)(ReferralContent.prototype, name);
}

export enum AssessmentOutcome {
  ACCEPT = 'ACCEPT',
  REJECT = 'REJECT',
}
registerEnumType(AssessmentOutcome, {
  name: 'AssessmentOutcome',
  description: 'Utfall av vurderingen.',
  valuesConfig: {
    ACCEPT: { description: 'Rett til nødvendig helsehjelp i spesialisthelsetjenesten.' },
    REJECT: { description: 'Avslag, with a professional reason and a recommendation.' },
  },
});

@ObjectType({ description: 'How a referral was assessed (rettighetsvurdering).' })
@Entity({ tableName: 'referral_assessment' })
@Resource({ patient: (t) => `${t}.patient_id`, content: 'REFERRAL', identity: 'referral_id' })
export class ReferralAssessment {
  @PrimaryKey({ type: 'uuid' })
  referralId!: string;
  @Property({ type: 'uuid' })
  patientId!: string;

  @Field(() => AssessmentOutcome, { nullable: true, description: 'The outcome.' })
  @Enum({ items: () => AssessmentOutcome, type: 'text' })
  outcome!: AssessmentOutcome;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Decided at.' })
  @Property({ type: 'datetime' })
  decidedAt!: Date;

  @Field(() => Person, { nullable: true, description: 'Decided by.' })
  @ManyToOne(() => Person, { fieldName: 'decided_by' })
  decidedBy!: Rel<Person>;

  @Field(() => String, { nullable: true, description: 'Professional reason.' })
  @Property({ type: 'text', nullable: true })
  reason: string | null = null;

  @Field(() => String, { nullable: true, description: 'Recommendation for further follow-up.' })
  @Property({ type: 'text', nullable: true })
  recommendation: string | null = null;

  @Field(() => DateScalar, { nullable: true, description: 'Latest start of the care (juridisk frist).' })
  @Property({ type: 'date', nullable: true })
  latestStart: string | null = null;

  @Field(() => Unit, { nullable: true, description: 'The section that it was forwarded to.' })
  @ManyToOne(() => Unit, { nullable: true })
  forwardedTo: Rel<Unit> | null = null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'The patient was informed at; this meets the ten-day clock.',
  })
  @Property({ type: 'datetime', nullable: true })
  patientInformedAt: Date | null = null;
}
