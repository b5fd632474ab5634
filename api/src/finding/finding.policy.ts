import { Action } from '../authz/actions.js';
import { rootOf } from '../authz/principal.js';
import { allow, both, type Policy } from '../authz/policy.js';
import { Role } from '../authz/roles.js';

const { ACCEPT, CONFIRM, READ, REVIEW, UPDATE } = Action;

/** The organisation's auditors; nobody reviews a finding about themselves, nor reads their own review a second time. */
export const findingPolicy: Policy = (p) => [
  allow([Role.AUDITOR], READ, 'AccessFinding', { when: { root: rootOf(p) } }),
  allow([Role.AUDITOR], READ, 'AccessFindingReason', { when: { root: rootOf(p) } }),
  allow([Role.AUDITOR], [ACCEPT, REVIEW], 'AccessFinding', {
    when: both({ root: rootOf(p) }, { $not: { looker: p.personId } }),
  }),
  allow([Role.AUDITOR], CONFIRM, 'AccessFinding', {
    when: both({ root: rootOf(p) }, { $not: { looker: p.personId } }, { $not: { reviewer: p.personId } }),
  }),
  // Of one's own organisation only: the service asks for no other.
  ...(p.rootId === null
    ? []
    : [
        allow([Role.AUDITOR, Role.ADMINISTRATOR], [READ, UPDATE], 'AccessRule'),
        allow([Role.AUDITOR, Role.ADMINISTRATOR], READ, 'FindingStatistics'),
      ]),
];
