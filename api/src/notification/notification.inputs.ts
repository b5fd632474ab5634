import { Field, ID, InputType } from 'type-graphql';
import { Repeatable } from '../platform/repeatable.js';

@InputType({ description: 'One has read a notification.' })
export class MarkNotificationReadInput extends Repeatable {
  @Field(() => ID, { description: 'Which.' })
  id!: string;
}
