import { Extensions, Field, ID, InputType, Int } from 'type-graphql';
import { Repeatable } from '../platform/repeatable.js';

@InputType({ description: 'Asks that a patient is erased (sletting).' })
export class RequestErasureInput {
  @Field(() => String, { description: 'The patient’s national identity number.' })
  nationalId!: string;
  @Field(() => String, { description: 'The ground: a code of `erasureGrounds`.' })
  ground!: string;
  @Field(() => String, {
    description: 'The number of the case in which it was decided, such as 2026/1234; no name.',
  })
  @Extensions({ maxLength: 30 })
  caseReference!: string;
  @Field(() => String, { nullable: true, description: 'The same id twice has one effect.' })
  clientMutationId?: string | null;
}

@InputType({ description: 'Approves what another administrator asked for.' })
export class ApproveErasureInput extends Repeatable {
  @Field(() => ID, { description: 'Which.' })
  id!: string;
  @Field(() => String, {
    description: 'The patient’s national identity number again: whoever approves knows whom.',
  })
  nationalId!: string;
  @Field(() => Int, { nullable: true, description: 'The version that the act rests on.' })
  expectedVersion?: number | null;
}
