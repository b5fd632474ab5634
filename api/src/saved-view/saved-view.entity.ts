import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { ViewResource, ViewSharing } from './saved-view.type.js';
import { Action } from '../authz/actions.js';
import { Unit } from '../organisation/unit.entity.js';
import { Person } from '../person/person.entity.js';
import { DateTimeScalar, JsonScalar } from '../platform/scalars.js';
import { Identified } from '../read/base.entity.js';
import { Resource } from '../read/registry.js';

@ObjectType({
  description:
    'Saved view (lagret visning) of a list: which filter, ordering and columns. One person’s, or shared with their unit or organisation; whoever opens it sees what they may see anyway, and no more.',
})
@Entity({ tableName: 'saved_view' })
@Resource({
  logged: false,
  attributes: {
    root: (t, value) => `${t}.root_id = ${value}`,
    owner: (t, value) => `${t}.person_id = ${value}`,
    sharedInOrganisation: (t, value) => `(${t}.sharing = 'ORGANISATION') = ${value}`,
    sharedInUnit: (t, value) => `(${t}.sharing = 'UNIT' and ${t}.unit_id = ${value})`,
  },
  possible: {
    [Action.UPDATE]: (t) => `${t}.removed_at is null`,
    [Action.END]: (t) => `${t}.removed_at is null`,
  },
})
export class SavedView extends Identified {
  @Field(() => Person, { description: 'Whose it is.' })
  @ManyToOne(() => Person)
  person!: Rel<Person>;

  @Property({ type: 'uuid' })
  rootId!: string;

  @Field(() => Unit, { nullable: true, description: 'With which unit it is shared, where it is so.' })
  @ManyToOne(() => Unit, { nullable: true })
  unit: Rel<Unit> | null = null;

  @Field(() => ViewResource, { description: 'Of which list.' })
  @Enum({ items: () => ViewResource, type: 'text' })
  resource!: ViewResource;

  @Field(() => String, { description: 'What its owner calls it.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => ViewSharing, { description: 'Who else finds it.' })
  @Enum({ items: () => ViewSharing, type: 'text' })
  sharing!: ViewSharing;

  @Field(() => JsonScalar, {
    description:
      'The list’s own filter by the names of its parts, as it was when it was saved: ids, codes and days, and nobody’s name. Never `q`, nor one patient.',
  })
  @Property({ type: 'json' })
  filter!: Record<string, unknown>;

  @Field(() => String, { nullable: true, description: 'One of the list’s orderings; null: its usual one.' })
  @Property({ type: 'text', nullable: true })
  orderBy: string | null = null;

  @Field(() => [String], {
    nullable: true,
    description: 'The fields that are shown of each row, in that order; null: the usual ones.',
  })
  @Property({ type: 'text[]', nullable: true })
  columns: string[] | null = null;

  @Field(() => DateTimeScalar, { description: 'Saved at.' })
  @Property({ type: 'datetime' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { description: 'Last changed.' })
  @Property({ type: 'datetime' })
  changedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Deleted: no longer listed.' })
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
