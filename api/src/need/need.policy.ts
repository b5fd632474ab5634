import { Action } from '../authz/actions.js';
import { rootOf } from '../authz/principal.js';
import { allow, both, related, type Policy } from '../authz/policy.js';
import { Role, Side } from '../authz/roles.js';

export const needPolicy: Policy = (p) => [
  allow([Role.PATIENT], Action.READ, 'Need', { when: related('SELF') }),
  allow([Role.PARENT], Action.READ, 'Need', { when: related('PARENT:PATHWAY') }),
  allow([Role.PARENT], Action.READ, 'Need', {
    when: both(related('PARENT:MUNICIPAL'), { side: Side.MUNICIPAL }),
  }),
  // Whoever reported one may follow it, also when the rest is the young person's own.
  allow([Role.PARENT], Action.READ, 'Need', {
    when: both(related('PARENT:BASIC'), { reporter: p.personId }),
  }),
  allow([Role.NEXT_OF_KIN], Action.READ, 'Need', { when: both(related('KIN'), { reporter: p.personId }) }),
  allow([Role.GP], Action.READ, 'Need', {
    when: both(related('GP_OF', 'REFERRER_OF', 'REGISTERS'), { reporter: p.personId }),
  }),
  allow([Role.CASE_WORKER], Action.READ, 'Need', {
    when: both(related('SERVES', 'REGISTERS'), { reporter: p.personId }),
  }),
  allow([Role.CLINICIAN], Action.READ, 'Need', {
    when: both(related('ADDRESSED', 'TREATS', 'REFERRER_OF', 'REGISTERS'), { reporter: p.personId }),
  }),
  allow([Role.COORDINATOR], Action.READ, 'Need', {
    when: both(related('ADDRESSED', 'COORDINATES', 'REGISTERS'), { reporter: p.personId }),
  }),
  allow([Role.COORDINATING_UNIT], Action.READ, 'Need', { when: both(related('PARTY'), { root: rootOf(p) }) }),

  allow([Role.PATIENT], Action.CREATE, 'Need', { when: related('SELF') }),
  allow([Role.PARENT], Action.CREATE, 'Need', { when: related('PARENT:BASIC') }),
  allow([Role.NEXT_OF_KIN], Action.CREATE, 'Need', { when: related('KIN') }),
  allow([Role.GP], Action.CREATE, 'Need', { when: related('GP_OF', 'REFERRER_OF', 'REGISTERS') }),
  allow([Role.CASE_WORKER], Action.CREATE, 'Need', { when: related('SERVES', 'REGISTERS') }),
  allow([Role.CLINICIAN], Action.CREATE, 'Need', { when: related('ADDRESSED', 'TREATS', 'REGISTERS') }),
  allow([Role.COORDINATOR], Action.CREATE, 'Need', {
    when: related('ADDRESSED', 'COORDINATES', 'REGISTERS'),
  }),
  allow([Role.COORDINATING_UNIT], Action.DECIDE, 'Need', {
    when: both(related('PARTY'), { root: rootOf(p) }),
  }),
];
