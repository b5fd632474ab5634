import { Field, ObjectType } from 'type-graphql';
import { DateScalar } from '../platform/scalars.js';

@ObjectType({ description: 'The events on which a pathway starts (registrert start), by how it came about.' })
export class PathwayStart {
  @Field(() => String, { nullable: true, description: 'After a referral.' })
  ordinary!: string | null;
  @Field(() => String, { nullable: true, description: 'After an emergency assessment; null: not found.' })
  emergency!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'At each onward transfer, at the receiver; null: not found.',
  })
  transfer!: string | null;
  @Field(() => [String], { description: 'Where it is from.' })
  source!: string[];
  @Field(() => String, { nullable: true, description: 'How well it is known (Standing).' })
  standing!: string | null;
}

@ObjectType({ description: 'Something that a definition lacks.' })
export class DefinitionGap {
  @Field(() => String, {
    description:
      'What: CODE, VALID_FROM, START, START_AFTER_EMERGENCY, START_AT_TRANSFER, DAYS (of a rule), TIMES, SOME_TIMES or TIMES_2024 (of the edition), RECOMMENDATION_TEXTS.',
  })
  part!: string;
  @Field(() => String, { nullable: true, description: 'The rule that lacks it, by its key.' })
  rule!: string | null;
  @Field(() => String, { nullable: true, description: 'The clock of that rule, such as CLINICAL_DECISION.' })
  kind!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'What cannot be done without it: CLOCK, EXPORT or START; null: nothing.',
  })
  blocks!: string | null;
}

@ObjectType({ description: 'A rule that is no clock, in words.' })
export class GeneralRule {
  @Field(() => String, { description: 'The rule.' })
  rule!: string;
  @Field(() => [String], { description: 'Where it is from.' })
  source!: string[];
  @Field(() => String, { description: 'How well it is known (Standing).' })
  standing!: string;
}

@ObjectType({ description: 'A provision of law whose number has moved.' })
export class LegalReference {
  @Field(() => String, { description: 'As the older sources cite it.' })
  old!: string;
  @Field(() => String, { description: 'As it is numbered after the change.' })
  renumbered!: string;
  @Field(() => String, { description: 'What it is about.' })
  subject!: string;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'When the new number came into force; null: not found.',
  })
  inForceFrom!: string | null;
  @Field(() => String, { description: 'Note.' })
  note!: string;
  @Field(() => [String], { description: 'Where it is from.' })
  source!: string[];
  @Field(() => String, { description: 'How well it is known (Standing).' })
  standing!: string;
}

@ObjectType({ description: 'A recommendation (anbefaling) that belongs to every pathway.' })
export class Recommendation {
  @Field(() => String, { description: 'Stable key.' })
  key!: string;
  @Field(() => String, { description: 'The set that it is of, such as SOMATIC_LIFESTYLE.' })
  pathwayKey!: string;
  @Field(() => String, { nullable: true, description: 'The recommendation; null: its text was not found.' })
  text!: string | null;
  @Field(() => String, { nullable: true, description: 'The event that registers that it was followed.' })
  eventKind!: string | null;
  @Field(() => String, { description: 'Note.' })
  note!: string;
  @Field(() => [String], { description: 'Where it is from.' })
  source!: string[];
  @Field(() => String, { description: 'How well it is known (Standing).' })
  standing!: string;
}
