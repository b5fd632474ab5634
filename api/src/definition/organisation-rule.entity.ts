import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { DayType } from './definition.entity.js';
import { Action } from '../authz/actions.js';
import { Unit } from '../organisation/unit.entity.js';
import { CareSetting } from '../pathway/area.js';
import { Person } from '../person/person.entity.js';
import { DateScalar, DateTimeScalar } from '../platform/scalars.js';
import { Identified } from '../read/base.entity.js';
import { Column, Derived, Resource } from '../read/registry.js';

const template = (t: string, part: string): string =>
  `(select r.row->>'${part}' from reference_row r where r.list = 'organisationRuleTemplate' and r.key = ${t}.kind)`;
const validity = (t: string, column: string): string =>
  `(select d.${column} from deadline_rule d where d.id = ${t}.id)`;

@ObjectType({
  description:
    'An organisation’s own rule (egen frist): within how many days it wants something done. A draft until it is published; never changed after.',
})
@Entity({ tableName: 'organisation_rule' })
@Resource({
  logged: false,
  attributes: { published: (t, value) => `(${t}.published_at is not null) = ${value}` },
  possible: {
    [Action.UPDATE]: (t) => `${t}.published_at is null`,
    [Action.PUBLISH]: (t) => `${t}.published_at is null and ${t}.max_days is not null`,
    [Action.END]: (t) => `${t}.published_at is not null and ${validity(t, 'valid_to')} is null`,
  },
})
export class OrganisationRule extends Identified {
  @Field(() => Unit, { description: 'Whose rule.' })
  @ManyToOne(() => Unit)
  organisation!: Rel<Unit>;

  @Field(() => String, { description: 'The clock’s name, such as COORDINATOR_NAMED.' })
  @Property({ type: 'text' })
  kind!: string;

  @Field(() => String, { description: 'The clock’s name in words.' })
  @Derived(
    (t, s) =>
      `(select coalesce(r.row->'label'->>'${s.language}', r.row->'label'->>'nb') from reference_row r` +
      ` where r.list = 'organisationRuleTemplate' and r.key = ${t}.kind)`,
  )
  label!: string;

  @Field(() => String, { description: 'The event that starts the clock.' })
  @Derived((t) => template(t, 'fromEvent'))
  from!: string;

  @Field(() => String, { description: 'The event that meets it.' })
  @Derived((t) => template(t, 'toEvent'))
  to!: string;

  @Field(() => CareSetting, { nullable: true, description: 'Care setting; null: any.' })
  @Enum({ items: () => CareSetting, type: 'text', nullable: true })
  setting: CareSetting | null = null;

  @Field(() => String, { nullable: true, description: 'Holds only under this condition.' })
  @Property({ type: 'text', nullable: true })
  condition: string | null = null;

  @Field(() => Int, { nullable: true, description: 'Not before so many days.' })
  @Property({ type: 'integer', nullable: true })
  minDays: number | null = null;

  @Field(() => Int, { nullable: true, description: 'Within so many days; null: not decided yet.' })
  @Property({ type: 'integer', nullable: true })
  maxDays: number | null = null;

  @Field(() => DayType, { description: 'How days are counted.' })
  @Enum({ items: () => DayType, type: 'text' })
  dayType!: DayType;

  @Field(() => Int, { description: 'From so many days before, it is due soon.' })
  @Property({ type: 'integer' })
  dueSoonDays!: number;

  @Field(() => String, { nullable: true, description: 'Why, or where it was decided.' })
  @Property({ type: 'text', nullable: true })
  note: string | null = null;

  @Field(() => Boolean, { description: 'Published: clocks read it, and it is never changed.' })
  @Derived((t) => `(${t}.published_at is not null)`)
  published!: boolean;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Holds for clocks that start on this day or later.',
  })
  @Derived((t) => validity(t, 'valid_from'))
  validFrom!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Holds for clocks that start on this day or before.',
  })
  @Derived((t) => validity(t, 'valid_to'))
  validTo!: string | null;

  @Property({ type: 'datetime' })
  createdAt!: Date;
  @Property({ type: 'uuid' })
  createdBy!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was published.' })
  @Property({ type: 'datetime', nullable: true })
  publishedAt: Date | null = null;

  @Field(() => Person, { nullable: true, description: 'Who published it.' })
  @ManyToOne(() => Person, { fieldName: 'published_by', nullable: true })
  publishedBy: Rel<Person> | null = null;

  @Field(() => [Action], { description: 'What this caller may do with it now.' })
  allowed!: Action[];

  @Field(() => Int, { description: 'Counts changes; send it as `expectedVersion`.' })
  @Property({ version: true })
  version: number = 1;
}

@ObjectType({ description: 'A kind of rule that an organisation may set its own number of days for.' })
@Resource({
  from: `(select r.key as kind, r.row from reference_row r where r.list = 'organisationRuleTemplate')`,
  identity: 'kind',
  logged: false,
})
export class OrganisationRuleTemplate {
  @Field(() => String, { description: 'The clock’s name, such as COORDINATOR_NAMED.' })
  @Column()
  kind!: string;
  @Field(() => String, { description: 'The same in words.' })
  @Derived((t, s) => `coalesce(${t}.row->'label'->>'${s.language}', ${t}.row->'label'->>'nb')`)
  label!: string;
  @Field(() => String, { description: 'The event that starts the clock.' })
  @Derived((t) => `${t}.row->>'fromEvent'`)
  from!: string;
  @Field(() => String, { description: 'The event that meets it.' })
  @Derived((t) => `${t}.row->>'toEvent'`)
  to!: string;
  @Field(() => DayType, { description: 'How days are counted, unless the organisation says otherwise.' })
  @Derived((t) => `${t}.row->>'dayType'`)
  dayType!: DayType;
}
