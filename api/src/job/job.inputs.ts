import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Calls off long work.' })
export class CancelJobInput {
  @Field(() => ID, { description: 'The work.' })
  id!: string;
}
