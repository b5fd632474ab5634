import { Extensions, Field, ID, InputType, Int } from 'type-graphql';
import { LONGEST_PROCEDURE } from './procedure.args.js';
import { Repeatable } from '../platform/repeatable.js';

const EXPECTED = 'The version that the act rests on.';

@InputType({
  description:
    'What one’s organisation writes of a step, as a draft. To change what is published, make a new draft and publish it.',
})
export class SaveProcedureInput extends Repeatable {
  @Field(() => ID, { nullable: true, description: 'The draft to change; null: a new one.' })
  id?: string | null;
  @Field(() => String, {
    description: 'Of which step, as `procedures` names it; a draft stays with its own.',
  })
  @Extensions({ maxLength: 100 })
  step!: string;
  @Field(() => String, { description: 'The text, as Markdown.' })
  @Extensions({ maxLength: LONGEST_PROCEDURE })
  text!: string;
  @Field(() => Int, { nullable: true, description: EXPECTED })
  expectedVersion?: number | null;
}

@InputType({ description: 'Publishes a draft. It is never changed after.' })
export class PublishProcedureInput extends Repeatable {
  @Field(() => ID, { description: 'The draft.' })
  id!: string;
  @Field(() => Int, { nullable: true, description: EXPECTED })
  expectedVersion?: number | null;
}
