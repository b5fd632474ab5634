import type { Rel } from '@mikro-orm/core';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AccessBy, accessBySql } from './access-by.type.js';
import { isEntrySql } from './entry-id.questions.js';
import { inWordsSql, thingInWordsSql, whatInWordsSql, whyInWordsSql } from './in-words.questions.js';
import { pseudonymSql } from './pseudonym.questions.js';
import { notWithheldFrom } from './withheld.js';
import { Action } from '../authz/actions.js';
import { RelationKind, Role } from '../authz/roles.js';
import { BreakGlass } from '../break-glass/break-glass.entity.js';
import { Unit } from '../organisation/unit.entity.js';
import { Patient } from '../patient/patient.entity.js';
import { Person } from '../person/person.entity.js';
import { PatientBearing } from '../read/base.entity.js';
import { DateTimeScalar } from '../platform/scalars.js';
import { Column, Derived, Embedded, Group, One, Resource } from '../read/registry.js';
import { UnmaskedIdentity, Unmasking } from '../unmasking/unmasking.entity.js';

export enum Verdict {
  PERMIT = 'PERMIT',
  DENY = 'DENY',
}
registerEnumType(Verdict, {
  name: 'Verdict',
  description: 'Avgjørelse.',
  valuesConfig: { PERMIT: { description: 'Given.' }, DENY: { description: 'Refused, or nothing there.' } },
});

export enum AccessPurpose {
  CARE = 'CARE',
  COORDINATION = 'COORDINATION',
  ASSESSMENT = 'ASSESSMENT',
  ADMINISTRATION = 'ADMINISTRATION',
  AUDIT = 'AUDIT',
  OWN = 'OWN',
  REPRESENTATION = 'REPRESENTATION',
  EMERGENCY = 'EMERGENCY',
}
registerEnumType(AccessPurpose, {
  name: 'AccessPurpose',
  description: 'Formål: why somebody looked.',
  valuesConfig: {
    CARE: { description: 'Helsehjelp.' },
    COORDINATION: { description: 'Koordinering.' },
    ASSESSMENT: { description: 'Vurdering av henvisning.' },
    ADMINISTRATION: { description: 'Administrasjon.' },
    AUDIT: { description: 'Revisjon av loggen.' },
    OWN: { description: 'The patient’s own.' },
    REPRESENTATION: { description: 'Parent or next of kin.' },
    EMERGENCY: { description: 'Nødrett.' },
  },
});

@ObjectType({ description: 'What was taken out of the platform in one file (eksport).' })
@Embedded()
export class LoggedExport {
  @Field(() => Int, { description: 'How many rows.' })
  count!: number;
  @Field(() => String, { description: 'Of what: period, unit and format; names no patient.' })
  filter!: string;
  @Field(() => String, { description: 'SHA-256 of the file, by which it is known again.' })
  sha256!: string;
}

@ObjectType({
  description: 'Access log entry (innsynslogg): who did what with whose data, why, and by what right.',
})
@Resource({
  from: 'audit.subject_entry',
  rows: null,
  byId: isEntrySql,
  patient: (t) => `${t}.patient_id`,
  subject: (t) => `${t}.subject_id`,
  content: 'PATIENT',
  databaseRole: 'samlop_auditor',
  attributes: {
    actedIn: (t, value) => `${t}.root_id = ${value}`,
    /** The record belongs to the organisation: it is, or was then, party. */
    recordOf: (t, value) => `app.party_to(array[${t}.subject_id], ${value}, ${t}.at)`,
    actor: (t, value) => `${t}.person_id = ${value}`,
    notWithheldFrom: notWithheldFrom,
  },
})
export class AccessLogEntry extends PatientBearing {
  @Field(() => DateTimeScalar, { nullable: true, description: 'When, by the database’s clock.' })
  @Column()
  at!: Date | null;

  @Field(() => Person, { nullable: true, description: 'Who.' })
  @One(() => Person, (p, t) => `${t}.id = ${p}.known_person_id`)
  actor!: Rel<Person> | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who, under a pseudonym, of those who act for themselves, a child or next of kin.',
  })
  @Derived((t, s) => pseudonymSql(`${t}.actor_id`, s))
  actorPseudonym!: string | null;

  @Field(() => AccessBy, {
    nullable: true,
    description: 'By whom, as the patient sees it; for those whose record it is.',
  })
  @Derived(accessBySql)
  by!: AccessBy | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The entry as one sentence to the patient, or to a parent who reads it: who, did what, with what, why. In the caller’s language.',
  })
  @Derived(inWordsSql)
  inWords!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Of that sentence, with what: `fristene dine`; for a page that gathers what one person saw in one sentence of its own.',
  })
  @Derived(thingInWordsSql)
  thingInWords!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Of that sentence, what was done with what, or tried: `så fristene dine`.',
  })
  @Derived(whatInWordsSql)
  whatInWords!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Of that sentence, by what right: `fordi vedkommende er koordinator for deg`; null of one’s own, and of what was refused.',
  })
  @Derived(whyInWordsSql)
  whyInWords!: string | null;

  @Field(() => Role, { nullable: true, description: 'In which role; null of the program itself.' })
  @Derived((t) => `nullif(${t}.role, 'SYSTEM')`)
  role!: Role | null;

  @Field(() => Unit, { nullable: true, description: 'At which unit.' })
  @One(() => Unit, (p, t) => `${t}.id = ${p}.unit_id`)
  unit!: Rel<Unit> | null;

  @Field(() => String, { nullable: true, description: 'With which client.' })
  @Column('client_id')
  client!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The patient under a pseudonym, the same in every entry of this reader’s organisation.',
  })
  @Derived((t, s) => pseudonymSql(`${t}.subject_id`, s))
  patientPseudonym!: string | null;

  @Field(() => Patient, {
    description:
      'The patient, for the patient’s own log: who it is. What else is known of them is asked of `patient`, and FORBIDDEN here.',
    nullable: true,
  })
  @One(() => Patient, (p, t) => `${t}.id = ${p}.patient_id`, { samePatient: true })
  patient!: Rel<Patient> | null;

  @Field(() => UnmaskedIdentity, {
    nullable: true,
    description:
      'Who the patient is, to an auditor to whom two people have unmasked the pseudonym, while that stands.',
  })
  @Group(() => UnmaskedIdentity, (t) => `${t}.subject_id = any((select app.unmasked())::uuid[])`)
  identity!: UnmaskedIdentity | null;

  @Field(() => Unmasking, {
    nullable: true,
    description: 'Of an entry about an unmasking: who asked, who approved, and why.',
  })
  @One(() => Unmasking, (p, t) => `${p}.resource_type = 'Unmasking' and ${t}.id = any(${p}.resource_ids)`)
  unmasking!: Rel<Unmasking> | null;

  @Field(() => String, { nullable: true, description: 'What kind of data.' })
  @Column()
  resourceType!: string | null;

  @Field(() => [ID], { nullable: true, description: 'Which objects.' })
  @Column()
  resourceIds!: string[] | null;

  @Field(() => Action, { nullable: true, description: 'What was done.' })
  @Column()
  action!: Action | null;

  @Field(() => AccessPurpose, { nullable: true, description: 'Why.' })
  @Column()
  purpose!: AccessPurpose | null;

  @Field(() => RelationKind, { nullable: true, description: 'The relation that gave access.' })
  @Column()
  relation!: RelationKind | null;

  @Field(() => Verdict, { nullable: true, description: 'Given or refused.' })
  @Column()
  decision!: Verdict | null;

  @Field(() => String, { nullable: true, description: 'The rule that refused.' })
  @Column()
  rule!: string | null;

  @Field(() => BreakGlass, {
    nullable: true,
    description: 'The opening that a look in an emergency rested on, with its reason.',
  })
  @One(() => BreakGlass, (p, t) => `${t}.id = ${p}.break_glass_id`, { samePatient: true })
  breakGlass!: Rel<BreakGlass> | null;

  @Field(() => LoggedExport, { nullable: true, description: 'Of an export: what it was. Null for all else.' })
  @Derived((t) => `case when ${t}.details ? 'sha256' then ${t}.details end`)
  export!: LoggedExport | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many times: 1, but for requests that were refused before anything was looked at, of which those of a minute are one entry.',
  })
  @Derived(
    (t) =>
      `case when ${t}.resource_type = 'Operation' then coalesce((${t}.details->>'count')::int, 1) else 1 end`,
  )
  times!: number | null;

  @Field(() => String, { nullable: true, description: 'The operation’s name.' })
  @Column()
  operation!: string | null;

  @Field(() => String, { nullable: true, description: 'Ties together what one request did.' })
  @Column()
  requestId!: string | null;
}
