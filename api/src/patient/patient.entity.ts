import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Args, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { v4 } from 'uuid';
import { CareTeamMember } from './care-team.entity.js';
import { NextOfKin } from './next-of-kin.entity.js';
import { asWritten, registeredBy } from './registration.js';
import { Child } from '../child/child.entity.js';
import { Content } from '../consent/content.type.js';
import { Coordinators } from '../coordination/coordinators.type.js';
import { Person } from '../person/person.entity.js';
import { VersionedPatientBearing } from '../read/base.entity.js';
import { RecordedOnBehalf } from '../platform/recorded-on-behalf.js';
import { DateScalar } from '../platform/scalars.js';
import { DeadlineArgs } from '../deadline/deadline.args.js';
import { DeadlineConnection } from '../deadline/deadline.reads.js';
import { MeetingArgs } from '../meeting/meeting.args.js';
import { MeetingConnection } from '../meeting/meeting.reads.js';
import { PathwayArgs } from '../pathway/pathway.args.js';
import { PathwayConnection } from '../pathway/pathway.reads.js';
import { PlanArgs } from '../plan/plan.args.js';
import { PlanConnection } from '../plan/plan.reads.js';
import { Connected, Derived, Group, Many, Resource, type Expression } from '../read/registry.js';
import { ReferralArgs } from '../referral/referral.args.js';
import { ReferralConnection } from '../referral/referral.reads.js';

export enum Channel {
  DIGITAL = 'DIGITAL',
  LETTER = 'LETTER',
  PHONE = 'PHONE',
  SMS = 'SMS',
}
registerEnumType(Channel, {
  name: 'Channel',
  description: 'Kanal: how the patient wants to be told.',
  valuesConfig: {
    DIGITAL: { description: 'Digitally, after login.' },
    LETTER: { description: 'By letter; for those without digital access.' },
    PHONE: { description: 'By telephone.' },
    SMS: { description: 'By SMS, with nothing about health in it.' },
  },
});

/** How an address is graded; the register's codes. */
export enum AddressGrade {
  STRICTLY_CONFIDENTIAL = 'STRICTLY_CONFIDENTIAL',
  CONFIDENTIAL = 'CONFIDENTIAL',
}
registerEnumType(AddressGrade, {
  name: 'AddressGrade',
  description: 'Adressegradering.',
  valuesConfig: {
    STRICTLY_CONFIDENTIAL: { description: 'Strengt fortrolig adresse (6).' },
    CONFIDENTIAL: { description: 'Fortrolig adresse (7).' },
  },
});

/** SQL: the kinds of content that the patient closed to the caller. */
const blockedContents: Expression = (t, s) => {
  const closed = Object.values(Content).map(
    (kind) => `case when ${t}.id = any(${s.blocked(kind)}) then '${kind}' end`,
  );
  return `array_remove(array[${closed.join(', ')}]::text[], null)`;
};

const protection = (t: string, what: string): string =>
  `select ${what} from address_protection a where a.patient_id = ${t}.id and a.ended_at is null`;

const ofPatient = (table: string, column: string) => (t: string) =>
  `(select x.${column} from ${table} x where x.patient_id = ${t}.id)`;

@ObjectType({ description: 'Pasient.' })
@Entity({ tableName: 'patient' })
@Resource({
  patient: (t) => `${t}.id`,
  content: 'PATIENT',
  attributes: {
    registrar: registeredBy,
    /** A vacancy or a need of this organisation is open for the patient. */
    openFor: (t, value) =>
      `(exists (select from coverage c where c.patient_id = ${t}.id and c.root_id = ${value} and c.status = 'VACANT' and c.until is null)` +
      ` or exists (select from need n where n.patient_id = ${t}.id and n.root_id = ${value} and n.status = 'REPORTED'))`,
    /** The patient has a pathway at this unit or below it, or somebody there coordinates one. */
    atUnit: (t, value) =>
      `(exists (select from pathway x join unit_closure c on c.descendant_id = x.unit_id where x.patient_id = ${t}.id and c.ancestor_id = ${value})` +
      ` or exists (select from assignment a join unit_closure c on c.descendant_id = a.unit_id where a.patient_id = ${t}.id` +
      ` and a.status in ('PROPOSED', 'WITH_UNIT', 'ACCEPTED') and c.ancestor_id = ${value}))`,
  },
  askedBeyond: ['openFor', 'atUnit'],
})
export class Patient extends VersionedPatientBearing {
  // Version 4: a time in the id would tell that a record is old.
  @PrimaryKey({ type: 'uuid' })
  override id: string = v4();

  /** Who the patient is when logging in. */
  @Property({ type: 'uuid', nullable: true })
  personId: string | null = null;

  @Property({ type: 'text' })
  givenName!: string;
  @Property({ type: 'text' })
  familyName!: string;

  @Field(() => String, { nullable: true, description: 'Given name and family name.' })
  @Property({ type: 'text', persist: false })
  @Derived(asWritten('name', '§.name', `§.given_name || ' ' || §.family_name`))
  name!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Sperret: the patient closed the whole record to the caller; nothing else is shown of it.',
  })
  @Derived((t, s) => `${t}.id = any(${s.blocked('PATIENT')})`)
  blocked!: boolean | null;

  @Field(() => [Content], {
    nullable: true,
    description: 'The kinds of content that the patient closed to the caller.',
  })
  @Derived(blockedContents)
  blockedContents!: Content[] | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Date of birth, a field of its own: never read out of the identity number.',
  })
  @Property({ type: 'date' })
  @Derived(asWritten('birthDate', '§.birth_date', '§.birth_date'))
  birthDate!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Year of birth, for those who need to tell people apart and no more.',
  })
  @Derived(
    asWritten('birthYear', 'extract(year from §.birth_date)::int', 'extract(year from §.birth_date)::int'),
  )
  birthYear!: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'Died on.' })
  @Property({ type: 'date', nullable: true })
  deceasedOn: string | null = null;

  @Field(() => String, {
    nullable: true,
    description: 'National identity number (fødselsnummer, D-number or synthetic).',
  })
  @Derived(ofPatient('patient_identifier', 'national_id'))
  nationalId!: string | null;

  @Field(() => Channel, { nullable: true, description: 'How the patient wants to be told.' })
  @Enum({ items: () => Channel, type: 'text' })
  preferredChannel: Channel = Channel.DIGITAL;

  @Field(() => RecordedOnBehalf, {
    nullable: true,
    description: 'That staff recorded the channel for the patient; null: the patient chose it.',
  })
  @Property({ type: 'json', nullable: true })
  preferredChannelOnBehalf: object | null = null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Address graded 6 or 7: what places the person is hidden from most.',
  })
  @Derived((t) => `exists (${protection(t, '1')})`)
  protectedAddress!: boolean | null;

  @Field(() => AddressGrade, {
    nullable: true,
    description: 'How the address is graded in the population register; null: not at all.',
  })
  @Derived(
    (t) => `(${protection(t, "case a.grade when 6 then 'STRICTLY_CONFIDENTIAL' else 'CONFIDENTIAL' end")})`,
  )
  addressGrade!: AddressGrade | null;

  @Field(() => String, { nullable: true, description: 'Telephone.' })
  @Derived(ofPatient('patient_contact', 'phone'))
  phone!: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail.' })
  @Derived(ofPatient('patient_contact', 'email'))
  email!: string | null;

  @Field(() => String, { nullable: true, description: 'Postal address, for letters.' })
  @Derived(ofPatient('patient_contact', 'address'))
  address!: string | null;

  @Field(() => String, { nullable: true, description: 'Language for letters and talks (BCP 47).' })
  @Property({ type: 'text' })
  language: string = 'nb';

  @Field(() => String, { nullable: true, description: 'Municipality number, four digits.' })
  @Property({ type: 'text', nullable: true })
  municipalityNumber: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  municipalityId: string | null = null;

  @Field(() => Person, { nullable: true, description: 'Fastlege: the GP today.' })
  @ManyToOne(() => Person, { nullable: true })
  gp: Rel<Person> | null = null;

  @Field(() => String, {
    nullable: true,
    description: 'A GP who does not use the platform: name and office.',
  })
  @Property({ type: 'text', nullable: true })
  gpExternal: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  createdBy: string | null = null;

  @Field(() => Coordinators, { nullable: true, description: 'Who answers for the patient, on each side.' })
  @Group(() => Coordinators)
  coordinators!: Rel<Coordinators> | null;

  @Field(() => [CareTeamMember], {
    nullable: true,
    description: 'Those who treat and serve the patient now.',
  })
  @Many(() => CareTeamMember, {
    on: (p, t, s) => `${t}.patient_id = ${p}.id and (${t}.ends_at is null or ${t}.ends_at > ${s.now})`,
    order: (t) => `${t}.side, ${t}.starts_at`,
    samePatient: true,
  })
  careTeam!: CareTeamMember[] | null;

  @Field(() => [NextOfKin], { nullable: true, description: 'Pårørende: next of kin, as registered.' })
  @Many(() => NextOfKin, {
    on: (p, t) => `${t}.patient_id = ${p}.id`,
    order: (t) => `${t}.name, ${t}.id`,
    samePatient: true,
  })
  nextOfKin!: NextOfKin[] | null;

  @Field(() => ReferralConnection, { nullable: true, description: 'Referrals.' })
  @Connected('referrals', (p, t) => `${t}.patient_id = ${p}.id`)
  referrals(@Args(() => ReferralArgs) _args: unknown): unknown {
    return undefined;
  }

  @Field(() => PathwayConnection, { nullable: true, description: 'Pathways.' })
  @Connected('pathways', (p, t) => `${t}.patient_id = ${p}.id`)
  pathways(@Args(() => PathwayArgs) _args: unknown): unknown {
    return undefined;
  }

  @Field(() => DeadlineConnection, { nullable: true, description: 'Deadlines.' })
  @Connected('deadlines', (p, t) => `${t}.patient_id = ${p}.id`)
  deadlines(@Args(() => DeadlineArgs) _args: unknown): unknown {
    return undefined;
  }

  @Field(() => PlanConnection, { nullable: true, description: 'Plans.' })
  @Connected('plans', (p, t) => `${t}.patient_id = ${p}.id`)
  plans(@Args(() => PlanArgs) _args: unknown): unknown {
    return undefined;
  }

  @Field(() => MeetingConnection, {
    nullable: true,
    description: 'Meetings, as far as one is called to them.',
  })
  @Connected('meetings', (p, t) => `${t}.patient_id = ${p}.id`)
  meetings(@Args(() => MeetingArgs) _args: unknown): unknown {
    return undefined;
  }

  @Field(() => [Child], {
    nullable: true,
    description: 'Barn som pårørende: minor children and siblings, as registered.',
  })
  @Many(() => Child, {
    on: (p, t) => `${t}.patient_id = ${p}.id`,
    order: (t) => `${t}.birth_year desc, ${t}.id`,
    samePatient: true,
  })
  children!: Child[] | null;
}
