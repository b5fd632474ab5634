import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { ViewResource, ViewSharing } from './saved-view.type.js';
import { Unit } from '../organisation/unit.entity.js';
import { JsonScalar } from '../platform/scalars.js';
import { Resource } from '../read/registry.js';
import { Saved, savedBy } from '../saved/saved.entity.js';

@ObjectType({
  description:
    'Saved view (lagret visning) of a list: which filter, ordering and columns. One person’s, or shared with their unit or organisation; whoever opens it sees what they may see anyway, and no more.',
})
@Entity({ tableName: 'saved_view' })
@Resource(
  savedBy({
    sharedInOrganisation: (t, value) => `(${t}.sharing = 'ORGANISATION') = ${value}`,
    sharedInUnit: (t, value) => `(${t}.sharing = 'UNIT' and ${t}.unit_id = ${value})`,
  }),
)
export class SavedView extends Saved {
  @Field(() => Unit, { nullable: true, description: 'With which unit it is shared, where it is so.' })
  @ManyToOne(() => Unit, { nullable: true })
  unit: Rel<Unit> | null = null;

  @Field(() => ViewResource, { description: 'Of which list.' })
  @Enum({ items: () => ViewResource, type: 'text' })
  resource!: ViewResource;

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
}
