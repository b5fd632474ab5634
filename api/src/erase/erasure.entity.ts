import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ErasureStatus } from './erasure.status.js';
import { Action } from '../authz/actions.js';
import { Person } from '../person/person.entity.js';
import { DateTimeScalar } from '../platform/scalars.js';
import { Identified } from '../read/base.entity.js';
import { Derived, Resource } from '../read/registry.js';

registerEnumType(ErasureStatus, {
  name: 'ErasureStatus',
  description: 'Hvor slettingen står.',
  valuesConfig: {
    REQUESTED: { description: 'Bedt om: waits for another administrator.' },
    APPROVED: { description: 'Godkjent: the command may carry it out.' },
    EXPIRED: { description: 'Utløpt: not approved, or not carried out, in time; to be asked for anew.' },
    CARRIED_OUT: { description: 'Utført: the patient is gone.' },
  },
});

const status = (t: string, now: string): string =>
  `case when ${t}.carried_out_at is not null then 'CARRIED_OUT' when ${t}.expires_at <= ${now} then 'EXPIRED'` +
  ` when ${t}.approved_at is not null then 'APPROVED' else 'REQUESTED' end`;

@ObjectType({
  description:
    'Erasure (sletting) of a patient and all that belongs to the patient, on a ground of the law: asked for by one administrator of the installation, approved by another, carried out at the command line. It names nobody.',
})
@Entity({ tableName: 'erasure' })
@Resource({
  logged: false,
  attributes: { requester: (t, value) => `${t}.requested_by = ${value}` },
  possible: { [Action.ERASE]: (t) => `${t}.approved_at is null and ${t}.carried_out_at is null` },
})
export class Erasure extends Identified {
  /** Null where nobody has the number that was named, and when it was carried out. */
  @Property({ type: 'uuid', nullable: true })
  patientId: string | null = null;

  @Field(() => ErasureStatus, { description: 'Where it stands.' })
  @Property({ type: 'text', persist: false })
  @Derived((t, s) => status(t, s.now))
  status!: ErasureStatus;

  @Field(() => String, { description: 'The ground: a code of `erasureGrounds`.' })
  @Property({ type: 'text' })
  ground!: string;

  @Field(() => String, { description: 'The number of the case in which it was decided.' })
  @Property({ type: 'text' })
  caseReference!: string;

  @Field(() => Person, { description: 'Who asked for it.' })
  @ManyToOne(() => Person, { fieldName: 'requested_by' })
  requestedBy!: Rel<Person>;

  @Field(() => DateTimeScalar, { description: 'When.' })
  @Property({ type: 'datetime' })
  requestedAt!: Date;

  @Field(() => Person, { nullable: true, description: 'Who approved it; never who asked.' })
  @ManyToOne(() => Person, { nullable: true, fieldName: 'approved_by' })
  approvedBy: Rel<Person> | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When.' })
  @Property({ type: 'datetime', nullable: true })
  approvedAt: Date | null = null;

  @Field(() => DateTimeScalar, { description: 'Until when it may be approved, or carried out.' })
  @Property({ type: 'datetime' })
  expiresAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was carried out.' })
  @Property({ type: 'datetime', nullable: true })
  carriedOutAt: Date | null = null;

  @Field(() => Int, { nullable: true, description: 'How many rows were taken away.' })
  @Property({ type: 'int', nullable: true })
  rowsErased: number | null = null;

  @Field(() => Int, { description: 'Counts changes; send it as `expectedVersion`.' })
  @Property({ version: true })
  version: number = 1;
}
