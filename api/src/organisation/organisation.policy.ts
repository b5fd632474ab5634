import { Action } from '../authz/actions.js';
import { rootOf, unitOf } from '../authz/principal.js';
import { allow, both, type Policy } from '../authz/policy.js';
import { ANONYMOUS, EVERYONE, Role } from '../authz/roles.js';

const PUBLIC = [
  'name',
  'kind',
  'parent',
  'secondParentId',
  'organisation',
  'organisationNumber',
  'municipalityNumber',
  'municipalityName',
  'phone',
  'email',
  'website',
  'openingHours',
  'referralContact',
  'fallbackContact',
  'pathwayKeys',
  'listed',
  'path',
  'closedOn',
];

const MANAGERS = [Role.ADMINISTRATOR, Role.COORDINATING_UNIT];

export const organisationPolicy: Policy = (p) => [
  allow(EVERYONE, Action.READ, 'Unit', { fields: PUBLIC }),
  allow([ANONYMOUS, ...EVERYONE], Action.READ, 'DirectoryEntry'),
  allow(EVERYONE, Action.READ, 'Person'),

  allow(EVERYONE, Action.READ, 'Grant', { when: { holder: p.personId } }),
  allow([Role.ADMINISTRATOR, Role.COORDINATING_UNIT], Action.READ, 'Grant', { when: { within: rootOf(p) } }),
  allow([Role.UNIT_LEADER], Action.READ, 'Grant', { when: { within: unitOf(p) } }),
  // Never for oneself, and never the auditors, who look at what the administrator does.
  allow([Role.ADMINISTRATOR], [Action.GRANT, Action.END], 'Grant', {
    when: both({ within: rootOf(p) }, { $not: { holder: p.personId } }, { role: { $ne: Role.AUDITOR } }),
  }),
  allow([Role.COORDINATOR], [Action.SET_CAPACITY, Action.SET_ABSENCE], 'Grant', {
    when: { holder: p.personId },
  }),
  allow([Role.UNIT_LEADER], [Action.SET_CAPACITY, Action.SET_ABSENCE], 'Grant', {
    when: { within: unitOf(p) },
  }),
  allow([Role.COORDINATING_UNIT], [Action.SET_CAPACITY, Action.SET_ABSENCE], 'Grant', {
    when: { within: rootOf(p) },
  }),

  allow(MANAGERS, [Action.CREATE, Action.UPDATE, Action.CLOSE, Action.IMPORT], 'Unit', {
    when: { within: rootOf(p) },
  }),
  // Organisations are made by the installation's administrator, who has none.
  ...(p.rootId === null ? [allow([Role.ADMINISTRATOR], [Action.CREATE, Action.IMPORT], 'Unit')] : []),
];
