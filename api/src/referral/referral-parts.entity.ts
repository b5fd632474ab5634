import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { CHECKLIST_FIELDS } from './referral.checklist.js';
import { notObjected } from '../consent/objection.questions.js';
import { Unit } from '../organisation/unit.entity.js';
import { Standing } from '../definition/definition.entity.js';
import { Person } from '../person/person.entity.js';
import { DateScalar, DateTimeScalar } from '../platform/scalars.js';
import { Derived, Resource } from '../read/registry.js';

/** A fact of the referral that the row is a part of. */
const ofReferral =
  (fact: (referral: string, value: string) => string) =>
  (t: string, value: string): string =>
    `exists (select from referral x where x.id = ${t}.referral_id and ${fact('x', value)})`;

/** What the policy asks of a referral, asked of its parts. */
const OF_REFERRAL = {
  shared: notObjected('REFERRAL'),
  draft: ofReferral((x, value) => `(${x}.status = 'DRAFT') = ${value}`),
  author: ofReferral((x, value) => `${x}.created_by = ${value}`),
  conferredWithGp: ofReferral((x, value) => `${x}.conferred_with_gp = ${value}`),
  fromWithin: ofReferral(
    (x, value) =>
      `${x}.from_unit_id in (select c.descendant_id from unit_closure c where c.ancestor_id = ${value})`,
  ),
};

/** Apart from the referral: its audience is smaller. */
@ObjectType({
  description: 'What a referral says, by the checklists of the pathways. Every field is a recommendation.',
})
@Entity({ tableName: 'referral_content' })
@Resource({
  patient: (t) => `${t}.patient_id`,
  content: 'REFERRAL',
  identity: 'referral_id',
  attributes: OF_REFERRAL,
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

@ObjectType({
  description:
    'A warning beside a decision (varsel): what the date set goes past, and how well that is known. It blocks nothing.',
})
export class AssessmentWarning {
  @Field(() => String, { description: 'Names it, such as individual-start.under-23.' })
  key!: string;
  @Field(() => String, { description: 'What it says, in the caller’s language.' })
  text!: string;
  @Field(() => DateScalar, { description: 'The last day by that rule.' })
  latestOn!: string;
  @Field(() => [String], { description: 'Where the rule is from.' })
  source!: string[];
  @Field(() => Standing, { description: 'How well it is known.' })
  standing!: Standing;
}

/** A warning as it is stored: the text in every language. */
export interface StoredWarning {
  key: string;
  label: Record<string, string>;
  latestOn: string;
  source: string[];
  standing: string;
}

@ObjectType({ description: 'How a referral was assessed (rettighetsvurdering).' })
@Entity({ tableName: 'referral_assessment' })
@Resource({
  patient: (t) => `${t}.patient_id`,
  content: 'REFERRAL',
  identity: 'referral_id',
  attributes: OF_REFERRAL,
})
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

  @Field(() => [AssessmentWarning], {
    nullable: true,
    description:
      'Warnings beside the decision, such as a latest start past 65 working days for those under 23.',
  })
  @Derived(
    (t, s) =>
      `(select coalesce(jsonb_agg(w || jsonb_build_object('text', coalesce(w->'label'->>'${s.language}', w->'label'->>'nb'))), '[]')` +
      ` from jsonb_array_elements(${t}.warnings) w)`,
  )
  @Property({ type: 'json' })
  warnings: StoredWarning[] = [];

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
