import { Action } from '../authz/actions.js';
import { rootOf, unitOf } from '../authz/principal.js';
import { allow, both, either, related, type Condition, type Policy, type Rule } from '../authz/policy.js';
import { Role } from '../authz/roles.js';

const NAME = [
  'name',
  'birthDate',
  'birthYear',
  'deceasedOn',
  'language',
  'preferredChannel',
  'protectedAddress',
];
const PEOPLE = ['coordinators', 'careTeam', 'referrals', 'pathways', 'deadlines', 'plans', 'children'];
/** What places a person; hidden with a protected address from all but those who treat or coordinate. */
const PLACES = ['phone', 'email', 'municipalityNumber', 'gp', 'gpExternal'];
const CLOSE = ['TREATS', 'COORDINATES', 'SELF'];

/** A role's view of patients whom it is related to, with contact where the address is not protected. */
function clinical(role: Role, tokens: string[], more: string[] = []): Rule[] {
  const related_ = related(...tokens);
  const close = tokens.filter((token) => CLOSE.includes(token));
  const open: Condition = { protectedAddress: false };
  return [
    allow([role], Action.READ, 'Patient', { when: related_, fields: [...NAME, ...PEOPLE, ...more] }),
    allow([role], Action.READ, 'Patient', {
      when: both(related_, close.length ? either(open, related(...close)) : open),
      fields: PLACES,
    }),
  ];
}

const STAFF_RELATIONS: [Role, string[]][] = [
  [Role.GP, ['GP_OF', 'REFERRER_OF']],
  [Role.CASE_WORKER, ['SERVES', 'REFERRER_OF']],
  [Role.CLINICIAN, ['ADDRESSED', 'TREATS', 'REFERRER_OF']],
  [Role.COORDINATOR, ['ADDRESSED', 'COORDINATES']],
];
const WITH_NUMBER = [Role.GP, Role.CLINICIAN];
const CARE = STAFF_RELATIONS.map(([role]) => role);

export const patientPolicy: Policy = (p) => [
  allow([Role.PATIENT], Action.READ, 'Patient', { when: related('SELF') }),
  allow([Role.PARENT], Action.READ, 'Patient', {
    when: both(related('PARENT:BASIC'), { protectedAddress: false }),
    fields: [...NAME, ...PLACES, ...PEOPLE],
  }),
  allow([Role.PARENT], Action.READ, 'Patient', {
    when: related('PARENT:BASIC'),
    fields: [...NAME, ...PEOPLE],
  }),
  allow([Role.NEXT_OF_KIN], Action.READ, 'Patient', {
    when: related('KIN'),
    fields: ['name', 'birthYear', 'deceasedOn', ...PEOPLE],
  }),
  ...STAFF_RELATIONS.flatMap(([role, tokens]) =>
    clinical(
      role,
      tokens,
      WITH_NUMBER.includes(role) || (role === Role.COORDINATOR && p.side === 'SPECIALIST')
        ? ['nationalId']
        : [],
    ),
  ),
  // The registrar sees what they wrote, no more, until a lasting relation replaces it.
  allow(CARE, Action.READ, 'Patient', {
    when: related('REGISTERS'),
    fields: ['name', 'birthDate', 'birthYear'],
  }),
  allow([Role.COORDINATING_UNIT], Action.READ, 'Patient', {
    when: either(related('PARTY'), related('REGISTERS')),
    fields: ['name', 'birthYear', 'coordinators', 'referrals', 'pathways', 'deadlines'],
  }),
  allow([Role.COORDINATING_UNIT], Action.READ, 'Patient', {
    when: both(related('PARTY'), { openFor: rootOf(p) }, { protectedAddress: false }),
    fields: ['phone', 'email'],
  }),
  allow([Role.UNIT_LEADER], Action.READ, 'Patient', {
    when: both(related('PARTY'), { atUnit: unitOf(p) }),
    fields: ['name', 'birthYear', 'coordinators', 'pathways', 'deadlines', 'referrals'],
  }),
  allow([Role.PARTNER], Action.READ, 'Patient', { when: related('PARTNER'), fields: ['name'] }),

  allow([...CARE, Role.COORDINATING_UNIT], Action.CREATE, 'Patient'),
  allow([Role.PATIENT], Action.UPDATE_CONTACT, 'Patient', { when: related('SELF') }),
  allow([Role.CLINICIAN], Action.UPDATE_CONTACT, 'Patient', { when: related('TREATS', 'ADDRESSED') }),
  allow([Role.COORDINATOR], Action.UPDATE_CONTACT, 'Patient', { when: related('COORDINATES') }),
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

  allow([Role.CASE_WORKER], Action.ADD_TO_CARE_TEAM, 'Patient', { when: related('SERVES', 'REGISTERS') }),
  allow([Role.CLINICIAN], Action.ADD_TO_CARE_TEAM, 'Patient', { when: related('TREATS') }),
  allow([Role.COORDINATOR], Action.ADD_TO_CARE_TEAM, 'Patient', { when: related('COORDINATES') }),
  allow([Role.COORDINATING_UNIT], Action.ADD_TO_CARE_TEAM, 'Patient', { when: related('PARTY') }),
  allow([Role.PATIENT], Action.READ, 'CareTeamMember', { when: related('SELF') }),
  allow([Role.PARENT], Action.READ, 'CareTeamMember', { when: related('PARENT') }),
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
];
