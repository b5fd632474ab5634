import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { Action } from '../authz/actions.js';
import { Role } from '../authz/roles.js';
import { Person } from '../person/person.entity.js';
import { Identified } from '../read/base.entity.js';
import { DateScalar, DateTimeScalar } from '../platform/scalars.js';
import { Derived, Resource } from '../read/registry.js';
import { OpeningHours, Unit } from './unit.entity.js';

/** Why a grant stands. ASSIGNMENT: made for a case worker or GP who was named coordinator, and ends with that. */
export type GrantBasis = 'GRANTED' | 'ASSIGNMENT' | 'COMMAND_LINE' | 'DEMO';

@ObjectType({ description: 'Absence: the person is away; others answer meanwhile.' })
export class Absence {
  @Field(() => DateScalar, { description: 'First day away.' })
  startsOn!: string;
  @Field(() => DateScalar, { description: 'Last day away.' })
  endsOn!: string;
}

/** SQL: it has not ended; one that begins later has not either. */
const STANDS = (t: string): string => `(${t}.valid_to is null or ${t}.valid_to > now())`;

@ObjectType({
  description: 'Grant (tilgang): a person in a role at a unit for a time. One acts under one at a time.',
})
@Entity({ tableName: 'role_grant' })
@Resource({
  logged: false,
  attributes: {
    holder: (t, value) => `${t}.person_id = ${value}`,
    within: (t, value) =>
      `exists (select from unit_closure c where c.ancestor_id = ${value} and c.descendant_id = ${t}.unit_id)`,
  },
  possible: {
    [Action.END]: STANDS,
    [Action.SET_ABSENCE]: STANDS,
    [Action.SET_CAPACITY]: (t) => `${STANDS(t)} and ${t}.role = 'COORDINATOR'`,
    [Action.APPOINT_SUBSTITUTE]: (t) => `${STANDS(t)} and ${t}.role in ('COORDINATOR', 'GP')`,
  },
})
export class Grant extends Identified {
  @Field(() => Person, { description: 'Who holds it.' })
  @ManyToOne(() => Person)
  person!: Rel<Person>;

  @Field(() => Role, { description: 'The role.' })
  @Enum({ items: () => Role, type: 'text' })
  role!: Role;

  @Field(() => Unit, { nullable: true, description: 'Where; null for the installation’s administrator.' })
  @ManyToOne(() => Unit, { nullable: true })
  unit: Rel<Unit> | null = null;

  @Field(() => DateTimeScalar, { description: 'Holds from.' })
  @Property({ type: 'datetime' })
  validFrom!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Holds until; null: until ended.' })
  @Property({ type: 'datetime', nullable: true })
  validTo: Date | null = null;

  @Property({ type: 'text' })
  basis!: GrantBasis;

  @Property({ type: 'uuid', nullable: true })
  causeId: string | null = null;

  @Field(() => String, { nullable: true, description: 'Telephone at work.' })
  @Property({ type: 'text', nullable: true })
  phone: string | null = null;

  @Field(() => [OpeningHours], {
    description: 'When the person answers, by weekday; none: the unit’s hours.',
  })
  @Property({ type: 'json' })
  openingHours: OpeningHours[] = [];

  @Field(() => Int, {
    nullable: true,
    description: 'For how many patients the coordinator can answer at once; null: not said.',
  })
  @Property({ type: 'integer', nullable: true })
  capacity: number | null = null;

  @Property({ type: 'uuid', nullable: true })
  grantedBy: string | null = null;

  @Property({ type: 'text', nullable: true })
  endReason: string | null = null;

  @Field(() => Absence, { nullable: true, description: 'Absence today, if any.' })
  @Derived(
    (t, s) =>
      `(select jsonb_build_object('startsOn', a.starts_on, 'endsOn', a.ends_on) from absence a` +
      ` where a.person_id = ${t}.person_id and ${s.today} between a.starts_on and a.ends_on limit 1)`,
  )
  absence!: Rel<Absence> | null;

  @Field(() => [Absence], { description: 'Absences, of today and to come, the next first.' })
  @Derived(
    (t, s) =>
      `(select coalesce(jsonb_agg(jsonb_build_object('startsOn', a.starts_on, 'endsOn', a.ends_on) order by a.starts_on), '[]')` +
      ` from absence a where a.person_id = ${t}.person_id and a.ends_on >= ${s.today})`,
  )
  absences!: Absence[];

  @Field(() => [Action], { description: 'What this caller may do with the grant now.' })
  allowed!: Action[];

  @Field(() => Int, { description: 'Counts changes.' })
  @Property({ version: true })
  version: number = 1;
}
