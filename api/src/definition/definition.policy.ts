import { Action } from '../authz/actions.js';
import { allow, type Policy } from '../authz/policy.js';
import { ANONYMOUS, EVERYONE } from '../authz/roles.js';

export const definitionPolicy: Policy = () => [
  allow([ANONYMOUS, ...EVERYONE], Action.READ, 'PathwayDefinition'),
  allow([ANONYMOUS, ...EVERYONE], Action.READ, 'DeadlineRule'),
  allow([ANONYMOUS, ...EVERYONE], Action.READ, 'PathwayCatalogueEntry'),
];
