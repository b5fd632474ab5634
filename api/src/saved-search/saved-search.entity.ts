import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { AccessLogCriteria } from './saved-search.type.js';
import { Action } from '../authz/actions.js';
import { Person } from '../person/person.entity.js';
import { DateTimeScalar } from '../platform/scalars.js';
import { Identified } from '../read/base.entity.js';
import { Resource } from '../read/registry.js';

@ObjectType({
  description:
    'Saved search (lagret søk) of the access log: one person’s, or shared with the organisation’s other auditors.',
})
@Entity({ tableName: 'saved_search' })
@Resource({
  logged: false,
  attributes: {
    root: (t, value) => `${t}.root_id = ${value}`,
    owner: (t, value) => `${t}.person_id = ${value}`,
    sharedByOwner: (t, value) => `${t}.shared = ${value}`,
  },
  possible: {
    [Action.UPDATE]: (t) => `${t}.removed_at is null`,
    [Action.END]: (t) => `${t}.removed_at is null`,
  },
})
export class SavedSearch extends Identified {
  @Field(() => Person, { description: 'Whose it is.' })
  @ManyToOne(() => Person)
  person!: Rel<Person>;

  @Property({ type: 'uuid' })
  rootId!: string;

  @Field(() => String, { description: 'What its owner calls it.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => Boolean, { description: 'Shared with the organisation’s other auditors, who can read it.' })
  @Property({ type: 'boolean' })
  shared!: boolean;

  @Field(() => AccessLogCriteria, { description: 'What is looked for.' })
  @Property({ type: 'json' })
  criteria!: object;

  @Field(() => DateTimeScalar, { description: 'Saved at.' })
  @Property({ type: 'datetime' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { description: 'Last changed.' })
  @Property({ type: 'datetime' })
  changedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Removed: no longer listed.' })
  @Property({ type: 'datetime', nullable: true })
  removedAt: Date | null = null;

  @Field(() => [Action], { description: 'What this caller may do with it now.' })
  allowed!: Action[];

  @Field(() => Int, {
    description: 'Counts changes; send it as `expectedVersion` so that nobody overwrites another.',
  })
  @Property({ version: true })
  version: number = 1;
}
