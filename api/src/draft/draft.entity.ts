import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, ID, ObjectType } from 'type-graphql';
import { ABOUT } from './draft.type.js';
import { Action } from '../authz/actions.js';
import { Role } from '../authz/roles.js';
import { Patient } from '../patient/patient.entity.js';
import { DateTimeScalar, JsonScalar } from '../platform/scalars.js';
import { VersionedPatientBearing } from '../read/base.entity.js';
import { Resource } from '../read/registry.js';

export { TYPED_BY } from './draft.type.js';

@ObjectType({
  description:
    'Draft (kladd): what somebody typed in a form about a patient and has not done yet. Whoever typed it reads it, in the role that they typed it in, as long as they can read what it is about; nobody else ever does.',
})
@Entity({ tableName: 'draft' })
@Resource({
  patient: (t) => `${t}.patient_id`,
  content: 'PATIENT',
  attributes: { madeUnder: (t, value) => `${t}.grant_id = ${value}` },
  readableWith: {
    aboutReadable: (t) => ABOUT.map(({ type, column }) => ({ type, id: `${t}.${column}` })),
  },
  possible: { [Action.END]: (t) => `${t}.dropped_at is null` },
})
export class Draft extends VersionedPatientBearing {
  @Field(() => Patient, { nullable: true, description: 'Whom it concerns.' })
  @ManyToOne(() => Patient)
  patient!: Rel<Patient>;

  @Property({ type: 'uuid' })
  grantId!: string;

  @Enum({ items: () => Role, type: 'text' })
  role!: Role;

  @Property({ type: 'uuid', nullable: true })
  rootId: string | null = null;

  @Field(() => String, { nullable: true, description: 'Which form, by the name that the frontend gave it.' })
  @Property({ type: 'text' })
  form!: string;

  @Field(() => ID, { nullable: true, description: 'The case that it is about, if it is.' })
  @Property({ type: 'uuid', nullable: true })
  caseId: string | null = null;

  @Field(() => ID, { nullable: true, description: 'The plan that it is about, if it is.' })
  @Property({ type: 'uuid', nullable: true })
  planId: string | null = null;

  @Field(() => ID, { nullable: true, description: 'The meeting that it is about, if it is.' })
  @Property({ type: 'uuid', nullable: true })
  meetingId: string | null = null;

  @Field(() => ID, { nullable: true, description: 'The message thread that it is about, if it is.' })
  @Property({ type: 'uuid', nullable: true })
  threadId: string | null = null;

  @Field(() => JsonScalar, {
    nullable: true,
    description: 'What was typed: the form’s values by the names of its fields.',
  })
  @Property({ type: 'json', fieldName: 'content' })
  values!: Record<string, unknown>;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When somebody began to type.' })
  @Property({ type: 'datetime' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last saved.' })
  @Property({ type: 'datetime' })
  savedAt!: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Dropped at: what it held is gone, and so is it, soon.',
  })
  @Property({ type: 'datetime', nullable: true })
  droppedAt: Date | null = null;
}
