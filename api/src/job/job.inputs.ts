import { Field, ID, InputType } from 'type-graphql';
import { Repeatable } from '../platform/repeatable.js';

@InputType({ description: 'Calls off long work.' })
export class CancelJobInput extends Repeatable {
  @Field(() => ID, { description: 'The work.' })
  id!: string;
}
