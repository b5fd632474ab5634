import { Extensions, Field, ID, InputType, Int } from 'type-graphql';
import { AccessLogEntryFilter } from '../access-log/access-log.args.js';
import { Repeatable } from '../platform/repeatable.js';

const VERSION = 'The version that the act rests on.';

@InputType({ description: 'Saves a search of the access log, or changes one that is one’s own.' })
export class SaveSearchInput {
  @Field(() => ID, { nullable: true, description: 'Which is changed; a new one unless told.' })
  id?: string | null;
  @Field(() => String, { description: 'What to call it; no number that could be somebody’s.' })
  @Extensions({ maxLength: 80 })
  name!: string;
  @Field(() => Boolean, { description: 'Whether the organisation’s other auditors can read it.' })
  shared!: boolean;
  @Field(() => AccessLogEntryFilter, { description: 'What is looked for.' })
  filter!: AccessLogEntryFilter;
  @Field(() => Int, {
    nullable: true,
    description: 'In the last so many days, 1 to 366, whenever it is run; in place of `from` and `to`.',
  })
  lastDays?: number | null;
  @Field(() => Int, { nullable: true, description: VERSION })
  expectedVersion?: number | null;
  @Field(() => String, { nullable: true, description: 'The same id twice has one effect.' })
  clientMutationId?: string | null;
}

@InputType({ description: 'Removes a saved search.' })
export class RemoveSavedSearchInput extends Repeatable {
  @Field(() => ID, { description: 'Which.' })
  id!: string;
  @Field(() => Int, { nullable: true, description: VERSION })
  expectedVersion?: number | null;
}
