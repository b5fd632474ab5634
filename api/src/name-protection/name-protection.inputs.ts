import { Extensions, Field, ID, InputType, Int } from 'type-graphql';
import { Repeatable } from '../platform/repeatable.js';

@InputType({ description: 'Keeps the name of a member of staff from patients and those near to them.' })
export class ProtectNameInput {
  @Field(() => ID, { description: 'Whose: somebody with a role in the organisation, and not oneself.' })
  personId!: string;
  @Field(() => String, { description: 'Why, in at least 20 characters.' })
  @Extensions({ maxLength: 1000 })
  reason!: string;
  @Field(() => String, { nullable: true, description: 'The same id twice has one effect.' })
  clientMutationId?: string | null;
}

@InputType({ description: 'Ends a name protection.' })
export class EndNameProtectionInput extends Repeatable {
  @Field(() => ID, { description: 'Which.' })
  id!: string;
  @Field(() => Int, { nullable: true, description: 'The version that the act rests on.' })
  expectedVersion?: number | null;
}
