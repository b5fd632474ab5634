import { Extensions, Field, ID, InputType, Int } from 'type-graphql';
import { FindingKind, FindingOutcome, RuleStanding } from './finding.status.js';
import { Repeatable } from '../platform/repeatable.js';

const VERSION = 'The version that the act rests on.';

@InputType({ description: 'Takes a finding, to review it.' })
export class TakeFindingInput extends Repeatable {
  @Field(() => ID, { description: 'Which.' })
  id!: string;
  @Field(() => Int, { nullable: true, description: VERSION })
  expectedVersion?: number | null;
}

@InputType({ description: 'Concludes the review of a finding.' })
export class ReviewFindingInput extends Repeatable {
  @Field(() => ID, { description: 'Which.' })
  id!: string;
  @Field(() => FindingOutcome, { description: 'What was concluded.' })
  outcome!: FindingOutcome;
  @Field(() => String, {
    description: 'Why, in at least 10 characters: the reason, or to whom it was handed. Name no patient.',
  })
  @Extensions({ maxLength: 2000 })
  note!: string;
  @Field(() => Int, { nullable: true, description: VERSION })
  expectedVersion?: number | null;
}

@InputType({ description: 'A second auditor has read what the first concluded.' })
export class ConfirmFindingInput extends Repeatable {
  @Field(() => ID, { description: 'Which.' })
  id!: string;
  @Field(() => Boolean, { description: 'Agrees, and it is closed; or not, and it is reviewed again.' })
  agrees!: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'What is added; required, in at least 10 characters, of who does not agree.',
  })
  @Extensions({ maxLength: 2000 })
  note?: string | null;
  @Field(() => Int, { nullable: true, description: VERSION })
  expectedVersion?: number | null;
}

@InputType({ description: 'A threshold of a rule.' })
export class RuleThresholdInput {
  @Field(() => String, { description: 'Which.' })
  name!: string;
  @Field(() => Int, { description: 'From now on, within the bounds.' })
  value!: number;
}

@InputType({ description: 'Changes a rule for one’s organisation; what was found stays as it was found.' })
export class ChangeAccessRuleInput extends Repeatable {
  @Field(() => FindingKind, { description: 'Which rule.' })
  kind!: FindingKind;
  @Field(() => [RuleThresholdInput], { nullable: true, description: 'Those that change.' })
  thresholds?: RuleThresholdInput[] | null;
  @Field(() => RuleStanding, {
    nullable: true,
    description: 'What it can do by itself, among what is possible.',
  })
  standing?: RuleStanding | null;
  @Field(() => String, { description: 'Why, in at least 10 characters.' })
  @Extensions({ maxLength: 1000 })
  reason!: string;
  @Field(() => Int, {
    nullable: true,
    description: 'The organisation’s own version that the change rests on.',
  })
  expectedVersion?: number | null;
}
