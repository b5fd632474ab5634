import { Action } from '../authz/actions.js';
import { rootOf, unitOf } from '../authz/principal.js';
import { allow, both, related, type Policy, type Rule } from '../authz/policy.js';
import { Role, Side } from '../authz/roles.js';

const NAME = [
  'name',
  'birthDate',
  'birthYear',
  'deceasedOn',
  'language',
  'preferredChannel',
  'preferredChannelOnBehalf',
  'protectedAddress',
  'addressGrade',
];
const PEOPLE = [
  ...['coordinators', 'careTeam', 'referrals', 'pathways', 'deadlines', 'plans', 'meetings'],
  'children',
];
/** Hidden with a protected address (authz/places.ts). */
const PLACES = ['phone', 'email', 'address', 'municipalityNumber', 'gp', 'gpExternal'];

/** A role's view of patients whom it is related to. */
const clinical = (role: Role, tokens: string[], more: string[] = []): Rule =>
  allow([role], Action.READ, 'Patient', {
    when: related(...tokens),
    fields: [...NAME, ...PLACES, ...PEOPLE, ...more],
  });

const STAFF_RELATIONS: [Role, string[]][] = [
  [Role.GP, ['GP_OF', 'REFERRER_OF']],
  [Role.CASE_WORKER, ['SERVES', 'REFERRER_OF']],
  [Role.CLINICIAN, ['ADDRESSED', 'TREATS', 'REFERRER_OF']],
  [Role.COORDINATOR, ['ADDRESSED', 'COORDINATES']],
];
const WITH_NUMBER = [Role.GP, Role.CLINICIAN, Role.COORDINATOR];
const CARE = STAFF_RELATIONS.map(([role]) => role);
const REGISTRARS = [...CARE, Role.COORDINATING_UNIT];

export const patientPolicy: Policy = (p) => [
  allow([Role.PATIENT], Action.READ, 'Patient', { when: related('SELF') }),
  allow([Role.PARENT], Action.READ, 'Patient', {
    when: related('PARENT:BASIC'),
    fields: [...NAME, ...PLACES, ...PEOPLE],
  }),
  allow([Role.NEXT_OF_KIN], Action.READ, 'Patient', {
    when: related('KIN'),
    fields: ['name', 'birthYear', 'deceasedOn', ...PEOPLE],
  }),
  ...STAFF_RELATIONS.map(([role, tokens]) =>
    clinical(role, tokens, WITH_NUMBER.includes(role) ? ['nextOfKin', 'nationalId'] : ['nextOfKin']),
  ),
  // The registrar sees what they wrote (registration.ts), no more, until a lasting relation replaces it.
  allow(REGISTRARS, Action.READ, 'Patient', {
    when: both(related('REGISTERS'), { registrar: p.personId }),
    fields: ['name', 'birthDate', 'birthYear'],
  }),
  allow([Role.COORDINATING_UNIT], Action.READ, 'Patient', {
    when: related('PARTY'),
    fields: ['name', 'birthYear', 'coordinators', 'referrals', 'pathways', 'deadlines', 'plans', 'meetings'],
  }),
  allow([Role.COORDINATING_UNIT], Action.READ, 'Patient', {
    when: both(related('PARTY'), { openFor: rootOf(p) }),
    fields: ['phone', 'email'],
  }),
  allow([Role.UNIT_LEADER], Action.READ, 'Patient', {
    when: both(related('PARTY'), { atUnit: unitOf(p) }),
    fields: ['name', 'birthYear', 'coordinators', 'pathways', 'deadlines', 'referrals'],
  }),
  allow([Role.PARTNER], Action.READ, 'Patient', {
    when: related('PARTNER'),
    fields: ['name', 'plans', 'meetings'],
  }),

  allow(REGISTRARS, Action.CREATE, 'Patient'),
  allow([Role.PATIENT], [Action.UPDATE_CONTACT, Action.SET_PREFERRED_CHANNEL], 'Patient', {
    when: related('SELF'),
  }),
  allow([Role.PARENT], [Action.UPDATE_CONTACT, Action.SET_PREFERRED_CHANNEL], 'Patient', {
    when: both(related('PARENT'), { addressOpen: true }),
  }),
  allow([Role.COORDINATOR], [Action.UPDATE_CONTACT, Action.SET_PREFERRED_CHANNEL], 'Patient', {
    when: related('COORDINATES'),
  }),
  // Recorded on the patient's behalf.
  allow([Role.CLINICIAN], Action.SET_PREFERRED_CHANNEL, 'Patient', { when: related('TREATS') }),
  allow([Role.CASE_WORKER], Action.SET_PREFERRED_CHANNEL, 'Patient', { when: related('SERVES') }),
  ...[
    Action.UPDATE_GP,
    Action.TRANSFER_MUNICIPALITY,
    Action.RECORD_DEATH,
    Action.REGISTER_NEXT_OF_KIN,
  ].flatMap((action) => [
    allow([Role.GP], action, 'Patient', { when: related('GP_OF') }),
    allow([Role.CASE_WORKER], action, 'Patient', { when: related('SERVES') }),
    allow([Role.CLINICIAN], action, 'Patient', { when: related('TREATS') }),
    allow([Role.COORDINATOR], action, 'Patient', { when: related('COORDINATES') }),
  ]),

  // Whoever follows the patient says that an address is protected; only those who see it anyhow change or end it.
  allow([Role.GP], Action.PROTECT_ADDRESS, 'Patient', {
    when: both(related('GP_OF'), { addressOpen: true }),
  }),
  allow([Role.CASE_WORKER], Action.PROTECT_ADDRESS, 'Patient', {
    when: both(related('SERVES'), { addressOpen: true }),
  }),
  allow([Role.CLINICIAN], Action.PROTECT_ADDRESS, 'Patient', { when: related('TREATS') }),
  allow([Role.COORDINATOR], Action.PROTECT_ADDRESS, 'Patient', { when: related('COORDINATES') }),

  allow([Role.CASE_WORKER], Action.ADD_TO_CARE_TEAM, 'Patient', { when: related('SERVES', 'REGISTERS') }),
  allow([Role.CLINICIAN], Action.ADD_TO_CARE_TEAM, 'Patient', { when: related('TREATS', 'REGISTERS') }),
  allow([Role.COORDINATOR], Action.ADD_TO_CARE_TEAM, 'Patient', {
    when: related('COORDINATES', 'REGISTERS'),
  }),
  allow([Role.COORDINATING_UNIT], Action.ADD_TO_CARE_TEAM, 'Patient', {
    when: related('PARTY', 'REGISTERS'),
  }),
  allow([Role.PATIENT], Action.READ, 'CareTeamMember', { when: related('SELF') }),
  allow([Role.PARENT], Action.READ, 'CareTeamMember', { when: related('PARENT:PATIENT') }),
  allow([Role.PARENT], Action.READ, 'CareTeamMember', {
    when: both(related('PARENT:MUNICIPAL'), { side: Side.MUNICIPAL }),
  }),
  allow([Role.NEXT_OF_KIN], Action.READ, 'CareTeamMember', { when: related('KIN:PATIENT') }),
  allow([Role.GP], Action.READ, 'CareTeamMember', { when: related('GP_OF', 'REFERRER_OF') }),
  allow([Role.CASE_WORKER], Action.READ, 'CareTeamMember', { when: related('SERVES') }),
  allow([Role.CLINICIAN], Action.READ, 'CareTeamMember', { when: related('ADDRESSED', 'TREATS') }),
  allow([Role.COORDINATOR], Action.READ, 'CareTeamMember', { when: related('ADDRESSED', 'COORDINATES') }),
  allow([Role.COORDINATOR], Action.END, 'CareTeamMember', {
    when: both(related('COORDINATES'), { side: p.side }),
  }),
  allow([Role.CLINICIAN], Action.END, 'CareTeamMember', { when: both(related('TREATS'), { side: p.side }) }),
  allow([Role.CASE_WORKER], Action.END, 'CareTeamMember', {
    when: both(related('SERVES'), { unitWithin: unitOf(p) }),
  }),
  allow([Role.PATIENT], Action.END, 'CareTeamMember', { when: related('SELF') }),
  // Services of its own.
  allow([Role.COORDINATING_UNIT], [Action.READ, Action.END], 'CareTeamMember', {
    when: both(related('PARTY'), { unitWithin: rootOf(p) }),
  }),

  allow([Role.PATIENT], Action.READ, 'NextOfKin', { when: related('SELF') }),
  allow([Role.GP], Action.READ, 'NextOfKin', { when: related('GP_OF') }),
  allow([Role.CASE_WORKER], Action.READ, 'NextOfKin', { when: related('SERVES') }),
  allow([Role.CLINICIAN], Action.READ, 'NextOfKin', { when: related('TREATS') }),
  allow([Role.COORDINATOR], Action.READ, 'NextOfKin', { when: related('COORDINATES') }),
];
