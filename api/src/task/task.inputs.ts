import { Field, ID, InputType, Int } from 'type-graphql';
import { Repeatable } from '../platform/repeatable.js';

@InputType({ description: 'An act on one task.' })
export class TaskActInput extends Repeatable {
  @Field(() => ID, { description: 'The task.' })
  id!: string;
  @Field(() => Int, { nullable: true, description: 'The version that the act rests on.' })
  expectedVersion?: number | null;
}
