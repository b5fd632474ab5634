import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { Action } from '../authz/actions.js';
import { Role } from '../authz/roles.js';
import { Person } from '../person/person.entity.js';
import { VersionedPatientBearing } from '../read/base.entity.js';
import { DateScalar, DateTimeScalar } from '../platform/scalars.js';
import { Resource } from '../read/registry.js';

@ObjectType({
  description:
    'Substitution (vikariat): somebody stands in for a coordinator or a GP in a period, for all of their patients.',
})
@Entity({ tableName: 'substitution' })
@Resource({
  logged: false,
  attributes: {
    root: (t, value) => `${t}.root_id = ${value}`,
    /** Who is away. */
    holder: (t, value) => `${t}.person_id = ${value}`,
    /** Who is away, or stands in. */
    concerns: (t, value) => `${value} in (${t}.person_id, ${t}.substitute_id)`,
    within: (t, value) =>
      `exists (select from unit_closure c where c.ancestor_id = ${value} and c.descendant_id = ${t}.unit_id)`,
  },
  possible: { [Action.END]: (t) => `${t}.ended_at is null` },
})
export class Substitution extends VersionedPatientBearing {
  @Field(() => Person, { nullable: true, description: 'Who is away.' })
  @ManyToOne(() => Person)
  person!: Rel<Person>;

  @Field(() => Role, { nullable: true, description: 'As what: COORDINATOR or GP.' })
  @Enum({ items: () => Role, type: 'text' })
  role!: Role;

  @Field(() => Person, { nullable: true, description: 'Who stands in.' })
  @ManyToOne(() => Person)
  substitute!: Rel<Person>;

  @Property({ type: 'uuid' })
  unitId!: string;
  @Property({ type: 'uuid' })
  rootId!: string;

  @Field(() => DateScalar, { nullable: true, description: 'First day.' })
  @Property({ type: 'date' })
  startsOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day.' })
  @Property({ type: 'date' })
  endsOn!: string;

  @Field(() => Int, { nullable: true, description: 'For how many patients, as it was entered.' })
  @Property({ type: 'integer' })
  covered: number = 0;

  @Field(() => Int, {
    nullable: true,
    description:
      'For how many patients somebody else must stand in: they closed their record to the substitute, or are near to them.',
  })
  @Property({ type: 'integer' })
  leftOut: number = 0;

  @Property({ type: 'uuid' })
  createdBy!: string;
  @Property({ type: 'datetime' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Called off, or ended before its last day, at.',
  })
  @Property({ type: 'datetime', nullable: true })
  endedAt: Date | null = null;
}
