import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { Action } from '../authz/actions.js';
import { Side } from '../authz/roles.js';
import { Unit } from '../organisation/unit.entity.js';
import { Person } from '../person/person.entity.js';
import { VersionedPatientBearing } from '../read/base.entity.js';
import { DateTimeScalar } from '../platform/scalars.js';
import { Resource } from '../read/registry.js';

@ObjectType({
  description: 'Care team member (deltaker i teamet): somebody who treats or serves the patient.',
})
@Entity({ tableName: 'care_team_member' })
@Resource({
  patient: (t) => `${t}.patient_id`,
  content: 'PATIENT',
  attributes: {
    unitWithin: (t, value) =>
      `exists (select from unit_closure c where c.ancestor_id = ${value} and c.descendant_id = ${t}.unit_id)`,
  },
  possible: { [Action.END]: (t) => `${t}.ends_at is null` },
})
export class CareTeamMember extends VersionedPatientBearing {
  @Property({ type: 'uuid' })
  patientId!: string;

  @Field(() => Person, { nullable: true, description: 'Who.' })
  @ManyToOne(() => Person)
  person!: Rel<Person>;

  @Field(() => Unit, { nullable: true, description: 'From which unit.' })
  @ManyToOne(() => Unit)
  unit!: Rel<Unit>;

  @Field(() => Side, { nullable: true, description: 'On which side.' })
  @Enum({ items: () => Side, type: 'text' })
  side!: Side;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Kontaktperson: the patient’s contact person in the service.',
  })
  @Property({ type: 'boolean' })
  contactPerson: boolean = false;

  @Field(() => String, { nullable: true, description: 'Why, where somebody registered their own service.' })
  @Property({ type: 'text', nullable: true })
  reason: string | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Since.' })
  @Property({ type: 'datetime' })
  startsAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until; null: still.' })
  @Property({ type: 'datetime', nullable: true })
  endsAt: Date | null = null;

  @Field(() => String, { nullable: true, description: 'Why it ended.' })
  @Property({ type: 'text', nullable: true })
  endReason: string | null = null;

  @Property({ type: 'uuid' })
  addedBy!: string;
}
