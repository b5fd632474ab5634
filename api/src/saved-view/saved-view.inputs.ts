import { Extensions, Field, ID, InputType, Int } from 'type-graphql';
import { ViewResource, ViewSharing } from './saved-view.type.js';
import { Repeatable } from '../platform/repeatable.js';
import { JsonScalar } from '../platform/scalars.js';

const VERSION = 'The version that the act rests on.';

@InputType({ description: 'Saves a view of a list, or changes one that is one’s own; all of it, each time.' })
export class SaveViewInput extends Repeatable {
  @Field(() => ID, { nullable: true, description: 'Which is changed; a new one unless told.' })
  id?: string | null;
  @Field(() => ViewResource, { description: 'Of which list; it stays that.' })
  resource!: ViewResource;
  @Field(() => String, { description: 'What to call it; no number that could be somebody’s.' })
  @Extensions({ maxLength: 80 })
  name!: string;
  @Field(() => ViewSharing, { description: 'Who else finds it.' })
  sharing!: ViewSharing;
  @Field(() => JsonScalar, {
    description:
      'The list’s own filter, by the names of its parts: what the list takes now, but a search text (`q`), one patient or one pathway.',
  })
  filter!: unknown;
  @Field(() => String, { nullable: true, description: 'One of the list’s orderings, such as DUE_ON_ASC.' })
  @Extensions({ maxLength: 60 })
  orderBy?: string | null;
  @Field(() => [String], { nullable: true, description: 'Fields of the list’s rows, in order.' })
  @Extensions({ maxLength: 60 })
  columns?: string[] | null;
  @Field(() => Int, { nullable: true, description: VERSION })
  expectedVersion?: number | null;
}

@InputType({ description: 'Deletes a saved view.' })
export class DeleteViewInput extends Repeatable {
  @Field(() => ID, { description: 'Which.' })
  id!: string;
  @Field(() => Int, { nullable: true, description: VERSION })
  expectedVersion?: number | null;
}
