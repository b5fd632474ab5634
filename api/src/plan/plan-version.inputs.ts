import { Extensions, Field, ID, InputType, Int } from 'type-graphql';
import { OnBehalf } from '../platform/on-behalf.js';
import { Repeatable } from '../platform/repeatable.js';

@InputType({ description: 'A signature on the version of a plan that holds now.' })
export class SignPlanInput extends Repeatable {
  @Field(() => ID, { description: 'The plan.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was read and is signed; an old one is refused.' })
  versionNumber!: number;
  @Field(() => OnBehalf, {
    nullable: true,
    description: 'That the patient signed, such as on paper, where staff record it; null: one signs oneself.',
  })
  onBehalf?: OnBehalf | null;
}

@InputType({ description: 'An earlier version of a plan that holds again, as a new version.' })
export class RestorePlanVersionInput extends Repeatable {
  @Field(() => ID, { description: 'The plan.' })
  id!: string;
  @Field(() => Int, { description: 'The version.' })
  versionNumber!: number;
  @Field(() => OnBehalf, {
    nullable: true,
    description: 'How the patient agreed; required where the patient’s own words would change.',
  })
  onBehalf?: OnBehalf | null;
  @Field(() => Int, { nullable: true, description: 'The plan’s version that the act rests on.' })
  expectedVersion?: number | null;
}

@InputType({ description: 'The patient no longer wants the individual plan.' })
export class WithdrawPlanConsentInput extends Repeatable {
  @Field(() => ID, { description: 'The plan.' })
  id!: string;
  @Field(() => String, { nullable: true, description: 'Why, if the patient says.' })
  @Extensions({ maxLength: 2000 })
  reason?: string | null;
  @Field(() => OnBehalf, { nullable: true, description: 'How the patient said it, where staff record it.' })
  onBehalf?: OnBehalf | null;
  @Field(() => Int, { nullable: true, description: 'The version that the act rests on.' })
  expectedVersion?: number | null;
}
