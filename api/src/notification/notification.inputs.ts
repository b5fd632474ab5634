import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'One has read a notification.' })
export class MarkNotificationReadInput {
  @Field(() => ID, { description: 'Which.' })
  id!: string;
}
