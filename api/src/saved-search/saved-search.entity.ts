import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { AccessLogCriteria } from './saved-search.type.js';
import { Resource } from '../read/registry.js';
import { Saved, savedBy } from '../saved/saved.entity.js';

@ObjectType({
  description:
    'Saved search (lagret søk) of the access log: one person’s, or shared with the organisation’s other auditors.',
})
@Entity({ tableName: 'saved_search' })
@Resource(savedBy({ sharedByOwner: (t, value) => `${t}.shared = ${value}` }))
export class SavedSearch extends Saved {
  @Field(() => Boolean, { description: 'Shared with the organisation’s other auditors, who can read it.' })
  @Property({ type: 'boolean' })
  shared!: boolean;

  @Field(() => AccessLogCriteria, { description: 'What is looked for.' })
  @Property({ type: 'json' })
  criteria!: object;
}
