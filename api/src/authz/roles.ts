import { registerEnumType } from 'type-graphql';

/** What a grant makes of a person. PATIENT, PARENT and NEXT_OF_KIN follow from a relation and are never granted. */
export enum Role {
  PATIENT = 'PATIENT',
  PARENT = 'PARENT',
  NEXT_OF_KIN = 'NEXT_OF_KIN',
  GP = 'GP',
  CASE_WORKER = 'CASE_WORKER',
  CLINICIAN = 'CLINICIAN',
  COORDINATOR = 'COORDINATOR',
  UNIT_LEADER = 'UNIT_LEADER',
  COORDINATING_UNIT = 'COORDINATING_UNIT',
  PARTNER = 'PARTNER',
  AUDITOR = 'AUDITOR',
  ADMINISTRATOR = 'ADMINISTRATOR',
}

/** Somebody without a token, in policies: reads what is public. Never a grant, and no value of the API's enum. */
export const ANONYMOUS = 'ANONYMOUS' as Role;

/** The program itself, in its jobs; has no rights but what a job does by itself. */
export const SYSTEM = 'SYSTEM' as Role;
/** Who the program is where a person is written down; a person of the first migration, who cannot log in. */
export const SYSTEM_PERSON = '00000000-0000-4000-8000-000000000000';

/** Every role that a caller can have. */
export const EVERYONE: readonly Role[] = Object.values(Role);
/** Everyone with a grant. */
export const STAFF: readonly Role[] = EVERYONE.filter(
  (role) => ![Role.PATIENT, Role.PARENT, Role.NEXT_OF_KIN].includes(role),
);

export enum Side {
  MUNICIPAL = 'MUNICIPAL',
  SPECIALIST = 'SPECIALIST',
}

/** The kinds of relation that open a patient's data (docs/domain-language.md). */
export enum RelationKind {
  SELF = 'SELF',
  PARENT = 'PARENT',
  KIN = 'KIN',
  GP_OF = 'GP_OF',
  REFERRER_OF = 'REFERRER_OF',
  ADDRESSED = 'ADDRESSED',
  TREATS = 'TREATS',
  SERVES = 'SERVES',
  COORDINATES = 'COORDINATES',
  REGISTERS = 'REGISTERS',
  PARTNER = 'PARTNER',
  PARTY = 'PARTY',
  BREAK_GLASS = 'BREAK_GLASS',
}

/** Who may open a patient by break-glass (nødrett): health personnel in care, and coordinators. */
export const BREAK_GLASS_ROLES: readonly Role[] = [Role.GP, Role.CLINICIAN, Role.COORDINATOR];

/** Roles that a relation gives; each such principal acts for one patient only. */
export const DERIVED_ROLES: Partial<Record<RelationKind, Role>> = {
  SELF: Role.PATIENT,
  PARENT: Role.PARENT,
  KIN: Role.NEXT_OF_KIN,
};
/** Whoever acts in one of these acts for one patient, under a relation and no grant. */
export const ACTS_FOR_PATIENT: ReadonlySet<string> = new Set(Object.values(DERIVED_ROLES));

registerEnumType(Role, {
  name: 'Role',
  description: 'Rolle: what a grant makes of a person. One acts under one role at a time.',
  valuesConfig: {
    PATIENT: { description: 'Pasient: the patient, by identity number at login. Never granted.' },
    PARENT: {
      description: 'Forelder: parent with parental responsibility, within the age rules. Never granted.',
    },
    NEXT_OF_KIN: { description: 'Pårørende: next of kin, by the patient’s consent. Never granted.' },
    GP: { description: 'Fastlege: general practitioner.' },
    CASE_WORKER: { description: 'Saksbehandler: municipal case worker.' },
    CLINICIAN: { description: 'Behandler: authorised health personnel of the specialist service.' },
    COORDINATOR: { description: 'Forløpskoordinator: pathway coordinator, on the side of the grant’s unit.' },
    UNIT_LEADER: { description: 'Enhetsleder: leader of a unit and what lies below it.' },
    COORDINATING_UNIT: { description: 'Koordinerende enhet: of a municipality or a health trust.' },
    PARTNER: { description: 'Samarbeidspartner: NAV, school, child welfare and others, by consent.' },
    AUDITOR: { description: 'Innsynsrevisor: reads the access log, and nothing clinical.' },
    ADMINISTRATOR: { description: 'Administrator: of an organisation, or of the installation (no unit).' },
  },
});

registerEnumType(Side, {
  name: 'Side',
  description: 'Side: each side names its own coordinator and has its own clocks.',
  valuesConfig: {
    MUNICIPAL: { description: 'Kommunen.' },
    SPECIALIST: { description: 'Spesialisthelsetjenesten.' },
  },
});

registerEnumType(RelationKind, {
  name: 'RelationKind',
  description: 'Relasjon: what opens a patient’s data for a person, a unit or an organisation.',
  valuesConfig: {
    SELF: { description: 'Is the patient.' },
    PARENT: {
      description: 'Parental responsibility, within the age rules (pasient- og brukerrettighetsloven § 3-4).',
    },
    KIN: { description: 'Next of kin with the patient’s open consent, or by decision.' },
    GP_OF: { description: 'The patient’s GP today.' },
    REFERRER_OF: { description: 'Wrote the referral, or works in the unit that did.' },
    ADDRESSED: { description: 'A referral is at a unit of the principal’s.' },
    TREATS: { description: 'In the care team on the specialist side.' },
    SERVES: { description: 'In the care team on the municipal side.' },
    COORDINATES: { description: 'Accountable coordinator, or the appointed substitute.' },
    REGISTERS: { description: 'Registered the patient; shows only what the registrar wrote.' },
    PARTNER: { description: 'A partner organisation’s person, by consent.' },
    PARTY: { description: 'The organisation takes part in this patient’s referral, pathway or plan.' },
    BREAK_GLASS: { description: 'Nødrett: opened for a time with a reason, read only, and reviewed.' },
  },
});
