import { Extensions, Field, ID, InputType, Int } from 'type-graphql';
import { NearKind } from './declaration.status.js';
import { Repeatable } from '../platform/repeatable.js';

@InputType({ description: 'Declares somebody whom one is near to.' })
export class DeclareRelationInput {
  @Field(() => NearKind, { description: 'How near.' })
  kind!: NearKind;
  @Field(() => String, {
    description: 'Their national identity number; whether they are a patient is not told.',
  })
  nationalId!: string;
  @Field(() => String, { description: 'In one’s own words, to know it again: «min søster».' })
  @Extensions({ maxLength: 100 })
  label!: string;
  @Field(() => String, { nullable: true, description: 'The same id twice has one effect.' })
  clientMutationId?: string | null;
}

@InputType({ description: 'Declares a conflict of interest with a patient whom one sees.' })
export class DeclareConflictInput extends Repeatable {
  @Field(() => ID, { description: 'The patient.' })
  patientId!: string;
  @Field(() => NearKind, { description: 'How near.' })
  kind!: NearKind;
  @Field(() => String, { description: 'In one’s own words, to know it again: «nabo».' })
  @Extensions({ maxLength: 100 })
  label!: string;
}

@InputType({ description: 'Says that what was declared holds no longer.' })
export class WithdrawDeclarationInput extends Repeatable {
  @Field(() => ID, { description: 'Which.' })
  id!: string;
  @Field(() => Int, { nullable: true, description: 'The version that the act rests on.' })
  expectedVersion?: number | null;
}
