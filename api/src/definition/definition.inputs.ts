import { Field, ID, InputType, Int } from 'type-graphql';
import { DraftedDefinition } from './document.type.js';
import { Repeatable } from '../platform/repeatable.js';
import { DateScalar } from '../platform/scalars.js';

const EXPECTED = 'The version that the act rests on.';

@InputType({
  description:
    'Begins a draft (from an edition, from a definition written out, or both) or changes one that is not published.',
})
export class SaveDefinitionDraftInput extends Repeatable {
  @Field(() => ID, { nullable: true, description: 'The draft to change; null: a new one.' })
  id?: string | null;
  @Field(() => ID, {
    nullable: true,
    description:
      'For a new draft: the edition that it begins with; the standing one of its pathway unless told.',
  })
  basedOnId?: string | null;
  @Field(() => DraftedDefinition, {
    nullable: true,
    description: 'The whole definition. Null, for a new draft: as the edition that it begins with.',
  })
  definition?: DraftedDefinition | null;
  @Field(() => Int, { nullable: true, description: EXPECTED })
  expectedVersion?: number | null;
}

@InputType({ description: 'Gives a draft up.' })
export class DiscardDefinitionDraftInput extends Repeatable {
  @Field(() => ID, { description: 'The draft.' })
  id!: string;
  @Field(() => Int, { nullable: true, description: EXPECTED })
  expectedVersion?: number | null;
}

@InputType({ description: 'Names a draft.' })
export class ValidateDefinitionInput {
  @Field(() => ID, { description: 'The draft.' })
  id!: string;
}

@InputType({
  description: 'Publishes a draft as the next edition of its pathway. It is never changed after.',
})
export class PublishDefinitionInput extends Repeatable {
  @Field(() => ID, { description: 'The draft.' })
  id!: string;
  @Field(() => DateScalar, {
    description: 'Holds from this day, today or later; the edition that stands is closed the day before.',
  })
  validFrom!: string;
  @Field(() => Int, { nullable: true, description: EXPECTED })
  expectedVersion?: number | null;
}

@InputType({ description: 'Asks what a draft would change.' })
export class SimulateDefinitionInput extends Repeatable {
  @Field(() => ID, { description: 'The draft.' })
  id!: string;
  @Field(() => DateScalar, { description: 'The period that is looked back on: its first day.' })
  from!: string;
  @Field(() => DateScalar, { description: 'Its last day, today at the latest.' })
  to!: string;
}
