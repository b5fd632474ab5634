import { Extensions, Field, InputType, Int, ObjectType } from 'type-graphql';
import { DayType, Force, Standing } from './definition.entity.js';
import { CountFrom, StartMode } from './rule.type.js';
import { Side } from '../authz/roles.js';
import { Area, CareSetting } from '../pathway/area.js';
import { DateScalar } from '../platform/scalars.js';

const SHORT = { maxLength: 200 };
const WORDS = { maxLength: 4000 };

@ObjectType({ description: 'Text in the languages of the platform.' })
@InputType('LocalizedTextInput', { description: 'Text in the languages of the platform.' })
export class LocalizedText {
  @Field(() => String, { description: 'Bokmål.' })
  @Extensions(WORDS)
  nb!: string;
  @Field(() => String, { description: 'Nynorsk.' })
  @Extensions(WORDS)
  nn!: string;
  @Field(() => String, { description: 'English.' })
  @Extensions(WORDS)
  en!: string;
}

@ObjectType({ description: 'The events on which a pathway starts, in a draft.' })
@InputType('DefinitionStartInput', { description: 'The events on which a pathway starts.' })
export class DraftedStart {
  @Field(() => String, { description: 'After a referral.' })
  @Extensions(SHORT)
  ordinary!: string;
  @Field(() => String, { nullable: true, description: 'After an emergency assessment; null: not known.' })
  @Extensions(SHORT)
  emergency?: string | null;
  @Field(() => String, { nullable: true, description: 'At each onward transfer; null: not known.' })
  @Extensions(SHORT)
  transfer?: string | null;
  @Field(() => [String], { description: 'Where it is from.', defaultValue: [] })
  @Extensions(WORDS)
  source!: string[];
  @Field(() => Standing, { description: 'How well it is known.' })
  standing!: Standing;
}

@ObjectType({ description: 'A deadline rule, in a draft.' })
@InputType('DefinitionRuleInput', { description: 'A deadline rule of a definition.' })
export class DraftedRule {
  @Field(() => String, {
    nullable: true,
    description: 'The key of the published rule that it goes back to; null: a new one.',
  })
  @Extensions(SHORT)
  key?: string | null;
  @Field(() => String, { description: 'The clock’s name, such as CLINICAL_DECISION.' })
  @Extensions(SHORT)
  kind!: string;
  @Field(() => LocalizedText, {
    nullable: true,
    description: 'The clock’s name in words; needed for a clock that is new.',
  })
  label?: LocalizedText | null;
  @Field(() => String, { nullable: true, description: 'The phase that it belongs to.' })
  @Extensions(SHORT)
  phase?: string | null;
  @Field(() => Side, { description: 'Which side must act.' })
  side!: Side;
  @Field(() => Force, { description: 'How binding it is.' })
  force!: Force;
  @Field(() => String, { description: 'The event that starts the clock.' })
  @Extensions(SHORT)
  from!: string;
  @Field(() => String, { description: 'The event that meets it.' })
  @Extensions(SHORT)
  to!: string;
  @Field(() => CareSetting, { nullable: true, description: 'Care setting; null: any.' })
  setting?: CareSetting | null;
  @Field(() => String, { nullable: true, description: 'Holds only under this condition.' })
  @Extensions(SHORT)
  condition?: string | null;
  @Field(() => [String], {
    description: 'Does not hold while one of these conditions does.',
    defaultValue: [],
  })
  @Extensions(SHORT)
  unless!: string[];
  @Field(() => Int, { nullable: true, description: 'Not before so many days.' })
  minDays?: number | null;
  @Field(() => Int, { nullable: true, description: 'Within so many days; null: the number is not known.' })
  maxDays?: number | null;
  @Field(() => DayType, { description: 'How days are counted.' })
  dayType!: DayType;
  @Field(() => Boolean, { description: 'Starts again each time it is met.', defaultValue: false })
  recurring!: boolean;
  @Field(() => StartMode, { description: 'Which of several starting events counts.' })
  starts!: StartMode;
  @Field(() => CountFrom, { description: 'Which way the days are counted.', defaultValue: CountFrom.AFTER })
  count!: CountFrom;
  @Field(() => [String], { description: 'Events that end the clock unmet.', defaultValue: [] })
  @Extensions(SHORT)
  cancelledBy!: string[];
  @Field(() => Int, { description: 'From so many days before, it is due soon.', defaultValue: 7 })
  dueSoonDays!: number;
  @Field(() => String, { nullable: true, description: 'The edition that the source is of.' })
  @Extensions(SHORT)
  edition?: string | null;
  @Field(() => String, { nullable: true, description: 'The words of the source.' })
  @Extensions(WORDS)
  sourceWording?: string | null;
  @Field(() => String, { nullable: true, description: 'Legal basis, as the source cites it.' })
  @Extensions(WORDS)
  legalBasis?: string | null;
  @Field(() => String, { nullable: true, description: 'Note.' })
  @Extensions(WORDS)
  note?: string | null;
  @Field(() => [String], { description: 'Where it is from.', defaultValue: [] })
  @Extensions(WORDS)
  source!: string[];
  @Field(() => Standing, { description: 'How well it is known.' })
  standing!: Standing;
}

@ObjectType({ description: 'A whole definition, as a draft has it and as a file is written.' })
@InputType('DefinitionInput', { description: 'A whole definition: what is left out is not in it.' })
export class DraftedDefinition {
  @Field(() => String, { description: 'Names the pathway, such as TSB.' })
  @Extensions(SHORT)
  pathwayKey!: string;
  @Field(() => String, {
    description: 'GENERAL, CONDITION_SPECIFIC, CROSS_SECTOR, or RECOMMENDATION_SET (never a pathway).',
  })
  @Extensions(SHORT)
  kind!: string;
  @Field(() => LocalizedText, { description: 'Name.' })
  name!: LocalizedText;
  @Field(() => LocalizedText, { nullable: true, description: 'Whom it is for.' })
  appliesTo?: LocalizedText | null;
  @Field(() => [Area], { description: 'Areas.' })
  areas!: Area[];
  @Field(() => String, { nullable: true, description: 'National code; null: not known.' })
  @Extensions(SHORT)
  code?: string | null;
  @Field(() => String, { nullable: true, description: 'Code system (kodeverk) of the code.' })
  @Extensions(SHORT)
  codeSystem?: string | null;
  @Field(() => String, { description: 'The edition in words.' })
  @Extensions(SHORT)
  edition!: string;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'From when it is meant to hold; publishing says so for good.',
  })
  validFrom?: string | null;
  @Field(() => DraftedStart, { nullable: true, description: 'On which events a pathway starts.' })
  start?: DraftedStart | null;
  @Field(() => [String], { description: 'Phases, in order.' })
  @Extensions(SHORT)
  phases!: string[];
  @Field(() => [String], { description: 'Events that can be registered.' })
  @Extensions(SHORT)
  events!: string[];
  @Field(() => [DraftedRule], { description: 'Deadline rules, the statutory ones among them.' })
  rules!: DraftedRule[];
  @Field(() => String, { nullable: true, description: 'Note.' })
  @Extensions(WORDS)
  note?: string | null;
  @Field(() => [String], { description: 'Where it is from.', defaultValue: [] })
  @Extensions(WORDS)
  source!: string[];
  @Field(() => Standing, { description: 'How well it is known.' })
  standing!: Standing;
}
