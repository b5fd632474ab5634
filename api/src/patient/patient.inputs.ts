import { Extensions, Field, ID, InputType, Int } from 'type-graphql';
import { AddressGrade, Channel } from './patient.entity.js';
import { OnBehalf } from '../platform/on-behalf.js';
import { Repeatable } from '../platform/repeatable.js';
import { DateScalar } from '../platform/scalars.js';

/** Graphemes that a name, a number or an address may have. */
const SHORT = { maxLength: 120 };
const REASON = { maxLength: 2000 };

@InputType({
  description:
    'A patient to be registered. A number that is known already gets the same answer, and shows nothing of what is known.',
})
export class RegisterPatientInput extends Repeatable {
  @Field(() => String, {
    description: 'National identity number: fødselsnummer, D-number, help number or synthetic.',
  })
  @Extensions(SHORT)
  nationalId!: string;
  @Field(() => String, { description: 'Given name.' })
  @Extensions(SHORT)
  givenName!: string;
  @Field(() => String, { description: 'Family name.' })
  @Extensions(SHORT)
  familyName!: string;
  @Field(() => DateScalar, {
    description: 'Date of birth, as the patient says it; never read out of the number.',
  })
  birthDate!: string;
  @Field(() => String, { nullable: true, description: 'Municipality number, four digits.' })
  municipalityNumber?: string | null;
  @Field(() => String, { nullable: true, description: 'Telephone.' })
  @Extensions(SHORT)
  phone?: string | null;
  @Field(() => String, { nullable: true, description: 'E-mail.' })
  email?: string | null;
  @Field(() => String, { nullable: true, description: 'Language (BCP 47); bokmål unless told.' })
  @Extensions(SHORT)
  language?: string | null;
  @Field(() => AddressGrade, {
    nullable: true,
    description: 'Address graded 6 or 7; null: not graded.',
  })
  addressGrade?: AddressGrade | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Address graded, and it is not known how: kept as the strictest. Rather say `addressGrade`.',
  })
  protectedAddress?: boolean | null;
  @Field(() => String, {
    nullable: true,
    description: 'A GP who does not use the platform: name and office.',
  })
  @Extensions(SHORT)
  gpExternal?: string | null;
  @Field(() => String, { description: 'Why the patient is registered; at least 10 characters.' })
  @Extensions(REASON)
  reason!: string;
}

@InputType({ description: 'Says how the address is graded in the population register (adressegradering).' })
export class SetAddressProtectionInput extends Repeatable {
  @Field(() => ID, { description: 'The patient.' })
  id!: string;
  @Field(() => AddressGrade, { nullable: true, description: 'The grade; null: protected no longer.' })
  grade?: AddressGrade | null;
  @Field(() => Int, { nullable: true, description: 'The version that the act rests on.' })
  expectedVersion?: number | null;
}

@InputType({ description: 'An act on one patient.' })
export class PatientActInput extends Repeatable {
  @Field(() => ID, { description: 'The patient.' })
  id!: string;
  @Field(() => Int, { nullable: true, description: 'The version that the act rests on.' })
  expectedVersion?: number | null;
}

@InputType({ description: 'How to reach the patient. What is not given stays; null takes it away.' })
export class UpdateContactInput extends PatientActInput {
  @Field(() => String, { nullable: true, description: 'Telephone.' })
  @Extensions(SHORT)
  phone?: string | null;
  @Field(() => String, { nullable: true, description: 'E-mail.' })
  email?: string | null;
  @Field(() => String, { nullable: true, description: 'Postal address, for letters.' })
  @Extensions({ maxLength: 300 })
  address?: string | null;
  @Field(() => String, { nullable: true, description: 'Language (BCP 47).' })
  @Extensions(SHORT)
  language?: string | null;
}

@InputType({
  description: 'The patient’s GP from now on: a person with a GP grant, or one outside the platform.',
})
export class UpdateGpInput extends PatientActInput {
  @Field(() => ID, { nullable: true, description: 'The GP: a person with a GP grant now.' })
  gpId?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'A GP who does not use the platform: name and office.',
  })
  @Extensions(SHORT)
  gpExternal?: string | null;
}

@InputType({ description: 'How the patient wants to be told.' })
export class SetPreferredChannelInput extends PatientActInput {
  @Field(() => Channel, { description: 'The channel.' })
  preferredChannel!: Channel;
  @Field(() => OnBehalf, { nullable: true, description: 'Recorded by staff; required from them.' })
  onBehalf?: OnBehalf | null;
}

@InputType({ description: 'The patient has moved to another municipality.' })
export class TransferMunicipalityInput extends PatientActInput {
  @Field(() => String, { description: 'Municipality number, four digits.' })
  municipalityNumber!: string;
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the patient wants the new municipality to take over where the old one took part; yes unless told.',
  })
  wantsFollowUp?: boolean | null;
}

@InputType({ description: 'The patient has died.' })
export class RecordDeathInput extends PatientActInput {
  @Field(() => DateScalar, { description: 'Died on.' })
  deceasedOn!: string;
}

@InputType({ description: 'Next of kin. Opens nothing by itself, but for a child’s parent.' })
export class RegisterNextOfKinInput extends Repeatable {
  @Field(() => ID, { description: 'The patient.' })
  patientId!: string;
  @Field(() => String, { description: 'Given name and family name.' })
  @Extensions(SHORT)
  name!: string;
  @Field(() => String, { nullable: true, description: 'Telephone.' })
  @Extensions(SHORT)
  phone?: string | null;
  @Field(() => String, { description: 'What they are to the patient, such as mother, spouse, friend.' })
  @Extensions(SHORT)
  relationship!: string;
  @Field(() => String, {
    nullable: true,
    description: 'National identity number; required with parental responsibility.',
  })
  @Extensions(SHORT)
  nationalId?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Has parental responsibility; for children only. Opens the record within the age rules.',
  })
  parentalResponsibility?: boolean | null;
  @Field(() => String, {
    nullable: true,
    description: 'How it is known: what the patient says, the population register, a document.',
  })
  @Extensions(SHORT)
  basis?: string | null;
}

@InputType({ description: 'Somebody who treats or serves the patient.' })
export class AddToCareTeamInput extends Repeatable {
  @Field(() => ID, { description: 'The patient.' })
  patientId!: string;
  @Field(() => ID, { nullable: true, description: 'Who; the caller unless told.' })
  personId?: string | null;
  @Field(() => ID, { nullable: true, description: 'From which unit; the caller’s own unless told.' })
  unitId?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Kontaktperson: the patient’s contact person in the service.',
  })
  contactPerson?: boolean | null;
  @Field(() => String, {
    nullable: true,
    description:
      'Why; required from a case worker and a coordinating unit, who register services of their own.',
  })
  @Extensions(REASON)
  reason?: string | null;
}

@InputType({ description: 'Somebody leaves the care team.' })
export class EndCareTeamMembershipInput extends Repeatable {
  @Field(() => ID, { description: 'The membership.' })
  id!: string;
  @Field(() => Int, { nullable: true, description: 'The version that the act rests on.' })
  expectedVersion?: number | null;
  @Field(() => String, { nullable: true, description: 'Why.' })
  @Extensions(REASON)
  reason?: string | null;
}
