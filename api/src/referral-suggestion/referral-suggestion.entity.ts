import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Action } from '../authz/actions.js';
import { Unit } from '../organisation/unit.entity.js';
import { Patient } from '../patient/patient.entity.js';
import { Person } from '../person/person.entity.js';
import { VersionedPatientBearing } from '../read/base.entity.js';
import { DateTimeScalar } from '../platform/scalars.js';
import { Resource } from '../read/registry.js';

export enum SuggestionStatus {
  SUGGESTED = 'SUGGESTED',
  TAKEN_UP = 'TAKEN_UP',
  NOT_TAKEN_UP = 'NOT_TAKEN_UP',
}
registerEnumType(SuggestionStatus, {
  name: 'SuggestionStatus',
  description: 'Where a suggestion to refer stands.',
  valuesConfig: {
    SUGGESTED: { description: 'The GP has not answered.' },
    TAKEN_UP: { description: 'The GP assesses it with the patient; a referral is the GP’s own to write.' },
    NOT_TAKEN_UP: { description: 'Not now, with the reason.' },
  },
});

@ObjectType({
  description:
    'Suggestion to refer (kandidat for henvisning): staff who know the patient ask the GP to consider a referral.',
})
@Entity({ tableName: 'referral_suggestion' })
@Resource({
  patient: (t) => `${t}.patient_id`,
  content: 'REFERRAL',
  attributes: { author: (t, value) => `${t}.suggested_by = ${value}` },
  possible: { [Action.ANSWER_SUGGESTION]: (t) => `${t}.status = 'SUGGESTED'` },
})
export class ReferralSuggestion extends VersionedPatientBearing {
  @Field(() => Patient, { nullable: true, description: 'The patient, who was told.' })
  @ManyToOne(() => Patient)
  patient!: Rel<Patient>;

  /** Who was the GP then; who is today answers. */
  @Property({ type: 'uuid' })
  gpId!: string;

  @Field(() => Person, { nullable: true, description: 'Who suggests it.' })
  @ManyToOne(() => Person, { fieldName: 'suggested_by' })
  suggestedBy!: Rel<Person>;

  @Field(() => Unit, { nullable: true, description: 'At which unit.' })
  @ManyToOne(() => Unit)
  unit!: Rel<Unit>;

  @Property({ type: 'uuid' })
  rootId!: string;

  @Field(() => String, { nullable: true, description: 'The pathway that may be right (pathwayKey).' })
  @Property({ type: 'text', nullable: true })
  pathwayKey: string | null = null;

  @Field(() => String, { nullable: true, description: 'Why.' })
  @Property({ type: 'text' })
  reason!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Suggested at.' })
  @Property({ type: 'datetime' })
  suggestedAt!: Date;

  @Field(() => SuggestionStatus, { nullable: true, description: 'Where it stands.' })
  @Enum({ items: () => SuggestionStatus, type: 'text' })
  status: SuggestionStatus = SuggestionStatus.SUGGESTED;

  @Field(() => String, { nullable: true, description: 'The GP’s answer.' })
  @Property({ type: 'text', nullable: true })
  answer: string | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Answered at.' })
  @Property({ type: 'datetime', nullable: true })
  answeredAt: Date | null = null;

  @Property({ type: 'uuid', nullable: true })
  answeredBy: string | null = null;
}
