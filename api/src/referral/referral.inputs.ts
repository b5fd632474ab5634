import { Field, ID, InputType, Int } from 'type-graphql';
import { CHECKLIST_FIELDS } from './referral.checklist.js';
import { LegalBasis, Urgency } from './referral.entity.js';
import { AssessmentOutcome } from './referral-parts.entity.js';
import { Area } from '../pathway/area.js';
import { OnBehalf } from '../platform/on-behalf.js';
import { Repeatable } from '../platform/repeatable.js';
import { DateScalar, DateTimeScalar } from '../platform/scalars.js';

@InputType({
  description: 'What a referral says, by the checklists of the pathways. Every field is a recommendation.',
})
export class ReferralContentInput {
  [field: string]: string | null | undefined;
}
for (const [name, text] of Object.entries(CHECKLIST_FIELDS)) {
  Field(() => String, { nullable: true, description: `${text.nb}.` })(ReferralContentInput.prototype, name);
}

/** What the referrer may say of a referral, when it is begun and while it is a draft. */
@InputType({ description: 'What the referrer may say of a referral.' })
abstract class ReferralFacts extends Repeatable {
  @Field(() => LegalBasis, { nullable: true, description: 'Legal basis; voluntary unless told.' })
  legalBasis?: LegalBasis | null;
  @Field(() => ReferralContentInput, { nullable: true, description: 'What the referral says.' })
  content?: ReferralContentInput | null;
  @Field(() => DateScalar, { nullable: true, description: 'Gone through with the patient on.' })
  reviewedWithPatientAt?: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was not gone through with the patient.' })
  notReviewedReason?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'Contact person in the municipality: a person with a grant there.',
  })
  municipalContactId?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'There is no contact in the municipality.' })
  noMunicipalContact?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'The patient agrees that the need of a coordinator is reported to the coordinating unit.',
  })
  patientAgreesToNeed?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'The patient does not want the municipality to take part.',
  })
  municipalityDeclined?: boolean | null;
  @Field(() => String, { nullable: true, description: 'With which municipal services it was coordinated.' })
  coordinatedWith?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'A referrer who is not the GP has conferred with the GP.',
  })
  conferredWithGp?: boolean | null;
}

@InputType({ description: 'A new referral; a draft until it is submitted.' })
export class CreateReferralInput extends ReferralFacts {
  @Field(() => ID, { description: 'The patient.' })
  patientId!: string;
  @Field(() => ID, { description: 'The receiving section.' })
  toUnitId!: string;
  @Field(() => String, { description: 'The pathway referred to, such as PHV_ADULT.' })
  pathwayKey!: string;
  @Field(() => Area, { nullable: true, description: 'Area; the pathway’s own unless told.' })
  area?: Area | null;
  @Field(() => Urgency, { nullable: true, description: 'Urgency; ordinary unless told.' })
  urgency?: Urgency | null;
}

@InputType({ description: 'Changes to a draft; what is not given stays.' })
export class UpdateReferralInput extends ReferralFacts {
  @Field(() => ID, { description: 'The referral.' })
  id!: string;
  @Field(() => Int, { nullable: true, description: 'The version that the change rests on.' })
  expectedVersion?: number | null;
  @Field(() => ID, { nullable: true, description: 'The receiving section.' })
  toUnitId?: string | null;
  @Field(() => Urgency, { nullable: true, description: 'Urgency.' })
  urgency?: Urgency | null;
}

@InputType({ description: 'A referrer who does not use the platform.' })
export class ExternalReferrerInput {
  @Field(() => String, { description: 'Name.' })
  name!: string;
  @Field(() => String, { nullable: true, description: 'Office or unit.' })
  unit?: string | null;
  @Field(() => String, { nullable: true, description: 'Telephone.' })
  phone?: string | null;
}

@InputType({ description: 'A referral that came on paper or from another system.' })
export class RegisterIncomingReferralInput extends ReferralFacts {
  @Field(() => ID, { description: 'The patient; registered first where new.' })
  patientId!: string;
  @Field(() => ID, { nullable: true, description: 'The receiving section; the caller’s own unless told.' })
  toUnitId?: string | null;
  @Field(() => String, { description: 'The pathway referred to.' })
  pathwayKey!: string;
  @Field(() => Area, { nullable: true, description: 'Area; the pathway’s own unless told.' })
  area?: Area | null;
  @Field(() => Urgency, { nullable: true, description: 'Urgency; ordinary unless told.' })
  urgency?: Urgency | null;
  @Field(() => ExternalReferrerInput, { description: 'Who refers.' })
  externalReferrer!: ExternalReferrerInput;
  @Field(() => DateTimeScalar, { description: 'Received at: the date on the paper’s stamp, not today’s.' })
  receivedAt!: Date;
}

@InputType({ description: 'An act on one referral.' })
export class ReferralActInput extends Repeatable {
  @Field(() => ID, { description: 'The referral.' })
  id!: string;
  @Field(() => Int, { nullable: true, description: 'The version that the act rests on.' })
  expectedVersion?: number | null;
}

@InputType({ description: 'The patient confirms a referral.' })
export class ConfirmReferralInput extends ReferralActInput {
  @Field(() => OnBehalf, { nullable: true, description: 'Recorded by staff.' })
  onBehalf?: OnBehalf | null;
}

@InputType({ description: 'A referral is withdrawn.' })
export class WithdrawReferralInput extends ReferralActInput {
  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

@InputType({ description: 'A referral is sent on to another section; the clock is not restarted.' })
export class ForwardReferralInput extends ReferralActInput {
  @Field(() => ID, { description: 'The section that gets it.' })
  toUnitId!: string;
}

@InputType({ description: 'How a referral was assessed.' })
export class AssessReferralInput extends ReferralActInput {
  @Field(() => AssessmentOutcome, { description: 'The outcome.' })
  outcome!: AssessmentOutcome;
  @Field(() => String, { nullable: true, description: 'Professional reason; required for a rejection.' })
  reason?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Recommendation for further follow-up; required for a rejection.',
  })
  recommendation?: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Latest start of the care; required for an acceptance.',
  })
  latestStart?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the condition is severe (alvorlig), where the pathway’s times depend on it; null: not known.',
  })
  severe?: boolean | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Decided at; now unless told.' })
  decidedAt?: Date | null;
}

@InputType({ description: 'The patient was informed of the decision; this meets the ten-day clock.' })
export class RecordPatientInformedInput extends ReferralActInput {
  @Field(() => DateTimeScalar, { nullable: true, description: 'Informed at; now unless told.' })
  informedAt?: Date | null;
}
