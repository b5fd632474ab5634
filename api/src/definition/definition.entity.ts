import type { Rel } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DefinitionDetails } from './definition-details.type.js';
import { RuleDetails } from './rule.type.js';
import { CareSetting } from '../pathway/area.js';
import { Side } from '../authz/roles.js';
import type { DeadlineRule as EngineRule } from '../deadline/deadline.types.js';
import { Person } from '../person/person.entity.js';
import { DateScalar } from '../platform/scalars.js';
import { Derived, Many, Resource } from '../read/registry.js';

export enum Force {
  STATUTORY = 'STATUTORY',
  ADVISORY = 'ADVISORY',
  TARGET = 'TARGET',
  ORGANISATION = 'ORGANISATION',
}
registerEnumType(Force, {
  name: 'Force',
  description: 'How binding a deadline is.',
  valuesConfig: {
    STATUTORY: { description: 'Lovfestet: by statute; cannot be waived.' },
    ADVISORY: { description: 'Veiledende forløpstid; gives the patient no right.' },
    TARGET: { description: 'Nasjonalt mål.' },
    ORGANISATION: { description: 'The organisation’s own rule.' },
  },
});

export enum DayType {
  CALENDAR = 'CALENDAR',
  WORKING = 'WORKING',
  DATE_SET_PER_PATIENT = 'DATE_SET_PER_PATIENT',
}
registerEnumType(DayType, {
  name: 'DayType',
  description: 'How days are counted, from the day after.',
  valuesConfig: {
    CALENDAR: { description: 'Kalenderdager.' },
    WORKING: {
      description: 'Arbeidsdager, Monday to Friday without public holidays unless a setting says otherwise.',
    },
    DATE_SET_PER_PATIENT: { description: 'A date set for the patient.' },
  },
});

export enum Standing {
  SOURCED = 'SOURCED',
  SECONDARY = 'SECONDARY',
  INFERRED = 'INFERRED',
  UNVERIFIED = 'UNVERIFIED',
  NOT_FOUND = 'NOT_FOUND',
}
registerEnumType(Standing, {
  name: 'Standing',
  description: 'How well a fact is known.',
  valuesConfig: {
    SOURCED: { description: 'From a named source of the health authority or the law.' },
    SECONDARY: { description: 'From somebody’s restatement of it.' },
    INFERRED: { description: 'Inferred by us, as said.' },
    UNVERIFIED: { description: 'General knowledge, not verified.' },
    NOT_FOUND: { description: 'Looked for, not found: an administrator can add it.' },
  },
});

/** Text in the languages of the platform, stored as an object with nb, nn and en. */
export const translated = (column: string) =>
  Derived((t, s) => `coalesce(${t}.${column}->>'${s.language}', ${t}.${column}->>'nb')`);

@ObjectType({ description: 'Deadline rule (forløpstid): from which event to which, within how many days.' })
@Entity({ tableName: 'deadline_rule' })
@Resource({ logged: false })
export class DeadlineRule extends RuleDetails {
  @Field(() => String, { description: 'Stable key.' })
  @Property({ type: 'text' })
  key!: string;

  @Field(() => String, { description: 'The clock’s name, such as CLINICAL_DECISION.' })
  @Property({ type: 'text' })
  kind!: string;

  @Field(() => String, { description: 'The clock’s name in words.' })
  @translated('labels')
  label!: string;

  @Field(() => Side, { description: 'Which side must act.' })
  @Enum({ items: () => Side, type: 'text' })
  side!: Side;

  /** Null: every pathway. */
  @Property({ type: 'text[]', nullable: true })
  pathwayKeys: string[] | null = null;

  @Property({ type: 'uuid', nullable: true })
  organisationId: string | null = null;

  @Field(() => String, { description: 'The event that starts the clock.' })
  @Property({ type: 'text', fieldName: 'from_event' })
  from!: string;

  @Field(() => String, { description: 'The event that meets it.' })
  @Property({ type: 'text', fieldName: 'to_event' })
  to!: string;

  @Field(() => CareSetting, { nullable: true, description: 'Care setting; null: any.' })
  @Enum({ items: () => CareSetting, type: 'text', nullable: true })
  setting: CareSetting | null = null;

  @Field(() => String, { nullable: true, description: 'Holds only under this condition.' })
  @Property({ type: 'text', nullable: true })
  condition: string | null = null;

  @Field(() => Int, { nullable: true, description: 'Not before so many days.' })
  @Property({ type: 'integer', nullable: true })
  minDays: number | null = null;

  @Field(() => Int, {
    nullable: true,
    description: 'Within so many days; null: the number is not known, or a date is set.',
  })
  @Property({ type: 'integer', nullable: true })
  maxDays: number | null = null;

  @Field(() => DayType, { description: 'How days are counted.' })
  @Enum({ items: () => DayType, type: 'text' })
  dayType!: DayType;

  @Field(() => Force, { description: 'How binding it is.' })
  @Enum({ items: () => Force, type: 'text' })
  force!: Force;

  @Field(() => Boolean, { description: 'Starts again each time it is met.' })
  @Property({ type: 'boolean' })
  recurring!: boolean;

  @Property({ type: 'integer' })
  dueSoonDays: number = 7;

  /** The rule as the engine takes it. */
  @Property({ type: 'json' })
  engine!: EngineRule;

  @Property({ type: 'json' })
  labels!: Record<string, string>;

  @Field(() => String, { nullable: true, description: 'The edition that it stands in.' })
  @Property({ type: 'text', nullable: true })
  edition: string | null = null;

  @Field(() => String, {
    nullable: true,
    description: 'Legal basis, as the source cites it; paragraph numbers have moved.',
  })
  @Property({ type: 'text', nullable: true })
  legalBasis: string | null = null;

  @Field(() => [String], { description: 'Where it is from.' })
  @Property({ type: 'text[]' })
  source!: string[];

  @Field(() => Standing, { description: 'How well it is known.' })
  @Enum({ items: () => Standing, type: 'text' })
  standing!: Standing;

  @Field(() => DateScalar, { nullable: true, description: 'Holds from.' })
  @Property({ type: 'date', nullable: true })
  validFrom: string | null = null;

  @Field(() => DateScalar, { nullable: true, description: 'Holds to.' })
  @Property({ type: 'date', nullable: true })
  validTo: string | null = null;
}

@ObjectType({ description: 'Pathway definition (forløpsbeskrivelse): one edition of one national pathway.' })
@Entity({ tableName: 'pathway_definition' })
@Resource({ logged: false })
export class PathwayDefinition extends DefinitionDetails {
  @Field(() => String, {
    description: 'Names the pathway, such as TSB; national codes are dated attributes.',
  })
  @Property({ type: 'text' })
  pathwayKey!: string;

  @Field(() => String, {
    description: 'GENERAL, CONDITION_SPECIFIC, CROSS_SECTOR, or RECOMMENDATION_SET (never a pathway).',
  })
  @Property({ type: 'text' })
  kind!: string;

  @Property({ type: 'text[]' })
  areas!: string[];

  @Field(() => String, { nullable: true, description: 'National code; null: not found.' })
  @Property({ type: 'text', nullable: true })
  code: string | null = null;

  @Field(() => String, { nullable: true, description: 'Code system (kodeverk) of the code.' })
  @Property({ type: 'text', nullable: true })
  codeSystem: string | null = null;

  @Field(() => String, { description: 'Name, in the caller’s language.' })
  @translated('names')
  name!: string;
  @Property({ type: 'json' })
  names!: Record<string, string>;

  @Field(() => String, { nullable: true, description: 'Whom it is for, in the caller’s language.' })
  @translated('applies')
  appliesTo!: string | null;
  @Property({ type: 'json', nullable: true })
  applies: Record<string, string> | null = null;

  @Field(() => String, { description: 'Edition.' })
  @Property({ type: 'text' })
  version!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Holds from.' })
  @Property({ type: 'date', nullable: true })
  validFrom: string | null = null;

  @Field(() => DateScalar, { nullable: true, description: 'Holds to.' })
  @Property({ type: 'date', nullable: true })
  validTo: string | null = null;

  @Field(() => String, {
    nullable: true,
    description: 'The event on which a pathway of this edition starts.',
  })
  @Property({ type: 'text', nullable: true })
  startEvent: string | null = null;

  /** The event that starts one after an emergency assessment; null: not found. */
  @Property({ type: 'text', nullable: true })
  startEmergency: string | null = null;

  /** The event that starts one anew at the receiver of a transfer; null: not found. */
  @Property({ type: 'text', nullable: true })
  startTransfer: string | null = null;

  @Field(() => [String], { description: 'Phases, in order.' })
  @Property({ type: 'json' })
  phases!: string[];

  @Field(() => [String], { description: 'Events that are registered.' })
  @Property({ type: 'json' })
  events!: string[];

  @Property({ type: 'json', nullable: true })
  catalogue: object | null = null;

  @Field(() => Person, {
    nullable: true,
    description:
      'Who published it on this installation; null: it came with the platform, or one may not know.',
  })
  @ManyToOne(() => Person, { fieldName: 'published_by', nullable: true })
  publishedBy: Rel<Person> | null = null;

  @Field(() => [DeadlineRule], { description: 'Deadline rules of this pathway, statutory ones with them.' })
  @Many(() => DeadlineRule, {
    on: (p, t) =>
      `exists (select from definition_rule x where x.definition_id = ${p}.id and x.rule_id = ${t}.id)`,
    order: (t) => `${t}.force, ${t}.kind, ${t}.key`,
  })
  deadlineRules!: DeadlineRule[];

  @Field(() => [String], { description: 'Where it is from.' })
  @Property({ type: 'text[]' })
  source!: string[];

  @Field(() => Standing, { description: 'How well it is known.' })
  @Enum({ items: () => Standing, type: 'text' })
  standing!: Standing;
}
