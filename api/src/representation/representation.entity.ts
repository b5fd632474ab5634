import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { RepresentationBasis } from './representation.type.js';
import { Action } from '../authz/actions.js';
import { Content } from '../consent/content.type.js';
import { Patient } from '../patient/patient.entity.js';
import { VersionedPatientBearing } from '../read/base.entity.js';
import { DateScalar, DateTimeScalar } from '../platform/scalars.js';
import { Resource } from '../read/registry.js';

export { RepresentationBasis } from './representation.type.js';

@ObjectType({
  description:
    'Representation: somebody stands for the patient by a decision or a document, for a period. What it opens begins and ends with it.',
})
@Entity({ tableName: 'representation' })
@Resource({
  patient: (t) => `${t}.patient_id`,
  content: 'PATIENT',
  attributes: { representative: (t, value) => `${t}.person_id = ${value}` },
  possible: { [Action.END]: (t) => `${t}.ended_at is null` },
})
export class Representation extends VersionedPatientBearing {
  @Field(() => Patient, { nullable: true, description: 'Who is represented.' })
  @ManyToOne(() => Patient)
  patient!: Rel<Patient>;

  @Property({ type: 'uuid' })
  personId!: string;

  // As it was written, and not the person: a number that was typed must not tell whose it is.
  @Field(() => String, { nullable: true, description: 'Who represents the patient, as registered.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => RepresentationBasis, { nullable: true, description: 'On what basis.' })
  @Enum({ items: () => RepresentationBasis, type: 'text' })
  basis!: RepresentationBasis;

  @Field(() => [Content], {
    nullable: true,
    description: 'What they see; null for CHILD_WELFARE, who see what parents do.',
  })
  @Property({ type: 'text[]', nullable: true })
  contents: Content[] | null = null;

  @Field(() => String, {
    nullable: true,
    description: 'The document or decision: a reference by which it is found.',
  })
  @Property({ type: 'text' })
  document!: string;

  @Field(() => String, { nullable: true, description: 'Who decided it, if not the patient.' })
  @Property({ type: 'text', nullable: true })
  decidedBy: string | null = null;

  @Field(() => DateScalar, { nullable: true, description: 'Decided, or signed, on.' })
  @Property({ type: 'date' })
  decidedOn!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'From.' })
  @Property({ type: 'datetime' })
  validFrom!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until; null: until ended.' })
  @Property({ type: 'datetime', nullable: true })
  validTo: Date | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Ended at.' })
  @Property({ type: 'datetime', nullable: true })
  endedAt: Date | null = null;

  @Field(() => String, { nullable: true, description: 'Why it was ended.' })
  @Property({ type: 'text', nullable: true })
  endReason: string | null = null;

  @Property({ type: 'uuid' })
  registeredBy!: string;
}
