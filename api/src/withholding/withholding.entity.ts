import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, ID, ObjectType } from 'type-graphql';
import { WithheldFrom, WithheldType } from './withholding.type.js';
import { Action } from '../authz/actions.js';
import { Side } from '../authz/roles.js';
import { Content } from '../consent/content.type.js';
import { Patient } from '../patient/patient.entity.js';
import { Person } from '../person/person.entity.js';
import { VersionedPatientBearing } from '../read/base.entity.js';
import { DateScalar, DateTimeScalar } from '../platform/scalars.js';
import { One, Resource } from '../read/registry.js';

/** What it closes, it closes in read/withheld.ts: in every list, total, record and nested object alike. */
@ObjectType({
  description:
    'Withholding (tilbakeholdelse): something is not shown to the patient, or to the parents, for a time and on a ground of the law. Itself it is never shown to them.',
})
@Entity({ tableName: 'withholding' })
@Resource({
  patient: (t) => `${t}.patient_id`,
  content: 'PATIENT',
  possible: {
    [Action.UPDATE]: (t) => `${t}.ended_at is null`,
    [Action.END]: (t) => `${t}.ended_at is null`,
  },
})
export class Withholding extends VersionedPatientBearing {
  @Field(() => Patient, { nullable: true, description: 'Whose data.' })
  @ManyToOne(() => Patient)
  patient!: Rel<Patient>;

  @Field(() => WithheldFrom, { nullable: true, description: 'From whom.' })
  @Enum({ items: () => WithheldFrom, type: 'text' })
  audience!: WithheldFrom;

  @Field(() => [Content], { nullable: true, description: 'Kinds of content; null: one object.' })
  @Property({ type: 'text[]', nullable: true })
  contents: Content[] | null = null;

  @Field(() => WithheldType, { nullable: true, description: 'What the one object is.' })
  @Enum({ items: () => WithheldType, type: 'text', nullable: true })
  objectType: WithheldType | null = null;

  @Field(() => ID, { nullable: true, description: 'Its id.' })
  @Property({ type: 'uuid', nullable: true })
  objectId: string | null = null;

  @Field(() => String, { nullable: true, description: 'The ground: a code of `withholdingGrounds`.' })
  @Property({ type: 'text' })
  ground!: string;

  @Field(() => String, { nullable: true, description: 'Why, in words.' })
  @Property({ type: 'text' })
  reason!: string;

  @Field(() => Side, { nullable: true, description: 'Which side decided.' })
  @Enum({ items: () => Side, type: 'text' })
  side!: Side;

  @Property({ type: 'uuid', nullable: true })
  unitId: string | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'From.' })
  @Property({ type: 'datetime' })
  validFrom!: Date;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'To be considered anew by; on that day whoever decided is given a task. It holds until it is ended.',
  })
  @Property({ type: 'date', nullable: true })
  reviewOn: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  reviewTaskId: string | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Ended at; null: stands.' })
  @Property({ type: 'datetime', nullable: true })
  endedAt: Date | null = null;
  @Property({ type: 'uuid', nullable: true })
  endedBy: string | null = null;

  @Field(() => String, { nullable: true, description: 'Why it was ended.' })
  @Property({ type: 'text', nullable: true })
  endReason: string | null = null;

  @Field(() => Person, { nullable: true, description: 'Who decided.' })
  @One(() => Person, (p, t) => `${t}.id = ${p}.created_by`)
  decidedBy!: Rel<Person> | null;
  @Property({ type: 'uuid' })
  createdBy!: string;
}
