import { Extensions, Field, ID, InputType, Int } from 'type-graphql';
import { UnitKind } from './unit.entity.js';
import { Role } from '../authz/roles.js';
import { Repeatable } from '../platform/repeatable.js';
import { DateScalar, DateTimeScalar } from '../platform/scalars.js';

const SHORT = { maxLength: 120 };
const REASON = { maxLength: 2000 };

@InputType({ description: 'When somebody answers, on one day of the week.' })
export class OpeningHoursInput {
  @Field(() => Int, { description: 'Day of the week, ISO: 1 is Monday.' })
  weekday!: number;
  @Field(() => String, { description: 'Opens, as 09:00 (Europe/Oslo).' })
  opens!: string;
  @Field(() => String, { description: 'Closes, as 14:00.' })
  closes!: string;
}

@InputType({
  description: 'A role at a unit for a person: one who is here (personId), or by identity number and name.',
})
export class GrantRoleInput extends Repeatable {
  @Field(() => ID, { nullable: true, description: 'The person; exactly one of personId and nationalId.' })
  personId?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'National identity number of a new or existing person.',
  })
  @Extensions(SHORT)
  nationalId?: string | null;
  @Field(() => String, { nullable: true, description: 'Given name; required with nationalId.' })
  @Extensions(SHORT)
  givenName?: string | null;
  @Field(() => String, { nullable: true, description: 'Family name; required with nationalId.' })
  @Extensions(SHORT)
  familyName?: string | null;
  @Field(() => Role, { description: 'The role; never AUDITOR, nor one that follows from a relation.' })
  role!: Role;
  @Field(() => ID, { description: 'Where; a unit of the caller’s organisation.' })
  unitId!: string;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Holds from; now unless told, never before today.',
  })
  validFrom?: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Holds until; until ended unless told.' })
  validTo?: Date | null;
  @Field(() => String, { nullable: true, description: 'Telephone at work.' })
  @Extensions(SHORT)
  phone?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'E-mail at work, where the person has set none; they may set another themselves.',
  })
  @Extensions({ maxLength: 254 })
  email?: string | null;
  @Field(() => [OpeningHoursInput], { nullable: true, description: 'When the person answers, by weekday.' })
  openingHours?: OpeningHoursInput[] | null;
  @Field(() => Int, {
    nullable: true,
    description: 'For how many patients a coordinator can answer at once.',
  })
  capacity?: number | null;
}

@InputType({ description: 'An act on one grant or unit.' })
export class OrganisationActInput extends Repeatable {
  @Field(() => ID, { description: 'Which.' })
  id!: string;
  @Field(() => Int, { nullable: true, description: 'The version that the act rests on.' })
  expectedVersion?: number | null;
}

@InputType({ description: 'Ends a grant, at once.' })
export class EndGrantInput extends OrganisationActInput {
  @Field(() => String, { nullable: true, description: 'Why.' })
  @Extensions(REASON)
  reason?: string | null;
}

@InputType({ description: 'For how many patients a coordinator can answer at once.' })
export class SetCapacityInput extends OrganisationActInput {
  @Field(() => Int, { nullable: true, description: 'How many; null: not said.' })
  capacity?: number | null;
}

@InputType({ description: 'Absence of the person who holds the grant; without days: back again.' })
export class SetAbsenceInput extends OrganisationActInput {
  @Field(() => DateScalar, { nullable: true, description: 'First day away.' })
  startsOn?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Last day away.' })
  endsOn?: string | null;
}

@InputType({ description: 'What may be said of a unit.' })
export abstract class UnitFacts extends Repeatable {
  @Field(() => String, { nullable: true, description: 'Organisation number, nine digits.' })
  @Extensions(SHORT)
  organisationNumber?: string | null;
  @Field(() => String, { nullable: true, description: 'Municipality number, four digits.' })
  municipalityNumber?: string | null;
  @Field(() => String, { nullable: true, description: 'Municipality name.' })
  @Extensions(SHORT)
  municipalityName?: string | null;
  @Field(() => String, { nullable: true, description: 'Telephone.' })
  @Extensions(SHORT)
  phone?: string | null;
  @Field(() => String, { nullable: true, description: 'E-mail; never for patient data.' })
  email?: string | null;
  @Field(() => String, { nullable: true, description: 'Web page.' })
  @Extensions({ maxLength: 300 })
  website?: string | null;
  @Field(() => [OpeningHoursInput], { nullable: true, description: 'Opening hours by weekday.' })
  openingHours?: OpeningHoursInput[] | null;
  @Field(() => String, { nullable: true, description: 'Where referrals are sent.' })
  @Extensions({ maxLength: 300 })
  referralContact?: string | null;
  @Field(() => String, { nullable: true, description: 'What to do outside opening hours.' })
  @Extensions({ maxLength: 300 })
  fallbackContact?: string | null;
  @Field(() => [String], { nullable: true, description: 'The pathways that the unit receives (pathwayKey).' })
  pathwayKeys?: string[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether the public directory shows it.' })
  listed?: boolean | null;
}

@InputType({
  description: 'A new unit below one of the organisation; without a parent an organisation of its own.',
})
export class CreateUnitInput extends UnitFacts {
  @Field(() => String, { description: 'Name.' })
  @Extensions(SHORT)
  name!: string;
  @Field(() => UnitKind, { description: 'Kind.' })
  kind!: UnitKind;
  @Field(() => ID, { nullable: true, description: 'The unit above.' })
  parentId?: string | null;
  @Field(() => ID, { nullable: true, description: 'A joint team’s other parent.' })
  secondParentId?: string | null;
}

@InputType({ description: 'Changes to a unit; what is not given stays.' })
export class UpdateUnitInput extends UnitFacts {
  @Field(() => ID, { description: 'The unit.' })
  id!: string;
  @Field(() => Int, { nullable: true, description: 'The version that the change rests on.' })
  expectedVersion?: number | null;
  @Field(() => String, { nullable: true, description: 'Name.' })
  @Extensions(SHORT)
  name?: string | null;
  @Field(() => ID, { nullable: true, description: 'The unit above, in the same organisation.' })
  parentId?: string | null;
}
