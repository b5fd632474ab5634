import { ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { Action } from '../authz/actions.js';
import { Person } from '../person/person.entity.js';
import { DateTimeScalar } from '../platform/scalars.js';
import { Identified } from '../read/base.entity.js';
import type { ResourceOptions } from '../read/registry.js';

const standing = (t: string): string => `${t}.removed_at is null`;

/** How something that somebody keeps is read: it holds no patient's data, and its owner and organisation decide. */
export const savedBy = (attributes: ResourceOptions['attributes']): ResourceOptions => ({
  logged: false,
  attributes: {
    root: (t, value) => `${t}.root_id = ${value}`,
    owner: (t, value) => `${t}.person_id = ${value}`,
    ...attributes,
  },
  possible: { [Action.UPDATE]: standing, [Action.END]: standing },
});

/** What one person keeps under a name in one organisation: a view of a list, a search of the log. */
@ObjectType({ description: 'What somebody keeps under a name.' })
export abstract class Saved extends Identified {
  @Field(() => Person, { description: 'Whose it is.' })
  @ManyToOne(() => Person)
  person!: Rel<Person>;

  @Property({ type: 'uuid' })
  rootId!: string;

  @Field(() => String, { description: 'What its owner calls it.' })
  @Property({ type: 'text' })
  name!: string;

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
