import { Action } from '../authz/actions.js';
import { rootOf } from '../authz/principal.js';
import { allow, type Policy } from '../authz/policy.js';
import { ANONYMOUS, EVERYONE, Role } from '../authz/roles.js';

const { READ, CREATE, UPDATE, PUBLISH, SIMULATE } = Action;
const OWNERS = [Role.COORDINATING_UNIT, Role.ADMINISTRATOR];

export const definitionPolicy: Policy = (p) => [
  allow([ANONYMOUS, ...EVERYONE], READ, 'PathwayDefinition'),
  allow([ANONYMOUS, ...EVERYONE], READ, 'DeadlineRule'),
  allow([ANONYMOUS, ...EVERYONE], READ, 'PathwayCatalogueEntry'),
  allow(EVERYONE, READ, 'OrganisationRuleTemplate'),

  // National rules are the installation's: its administrator has no unit.
  ...(p.unitId === null
    ? [allow([Role.ADMINISTRATOR], [READ, CREATE, UPDATE, PUBLISH, SIMULATE], 'DefinitionDraft')]
    : []),

  allow(EVERYONE, READ, 'OrganisationRule', { when: { published: true } }),
  allow(OWNERS, [READ, CREATE, UPDATE, PUBLISH, Action.END], 'OrganisationRule', {
    when: { organisationId: rootOf(p) },
  }),
];
