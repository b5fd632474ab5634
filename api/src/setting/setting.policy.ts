import { Action } from '../authz/actions.js';
import { allow, type Policy } from '../authz/policy.js';
import { Role, STAFF } from '../authz/roles.js';

/** Of one's own organisation only: the service asks for no other. A setting may be fewer people's to change. */
export const settingPolicy: Policy = (p) => [
  allow(STAFF, Action.READ, 'OrganisationSetting'),
  // The installation's administrator has no organisation.
  ...(p.rootId === null
    ? []
    : [allow([Role.COORDINATING_UNIT, Role.ADMINISTRATOR], Action.UPDATE, 'OrganisationSetting')]),
];
