import { Action } from '../authz/actions.js';
import { rootOf } from '../authz/principal.js';
import { allow, both, related, type Policy } from '../authz/policy.js';
import { Role } from '../authz/roles.js';

const { ANSWER, ASK, READ, WITHDRAW } = Action;

const QUESTION = [
  'entryId',
  'accessedAt',
  'actor',
  'actorRole',
  'unit',
  'action',
  'resourceType',
  'relation',
  'decision',
  'status',
  'text',
  'askedAs',
  'askedAt',
  'dueOn',
  'overdue',
  'escalatedAt',
  'withdrawnAt',
  'answeredAt',
  'answeredBy',
  'outcome',
  'answer',
];

/** Who reads a log of their own, by which relation; and from whom what is withheld is kept. */
const ASKERS: [Role, string, string][] = [
  [Role.PATIENT, 'SELF', 'PATIENT'],
  [Role.PARENT, 'PARENT', 'PARENTS'],
];

export const accessQuestionPolicy: Policy = (p) => [
  ...ASKERS.flatMap(([role, token, audience]) => [
    allow([role], ASK, 'AccessLogEntry', { when: both(related(token), { notWithheldFrom: audience }) }),
    allow([role], READ, 'AccessQuestion', { when: related(token), fields: [...QUESTION, 'patient'] }),
    allow([role], WITHDRAW, 'AccessQuestion', { when: related(token) }),
  ]),
  ...[Role.ADMINISTRATOR, Role.AUDITOR].flatMap((role) => [
    allow([role], READ, 'AccessQuestion', {
      when: { root: rootOf(p) },
      fields: [...QUESTION, 'patientPseudonym'],
    }),
    allow([role], ANSWER, 'AccessQuestion', {
      when: both({ root: rootOf(p) }, { $not: { actor: p.personId } }),
    }),
  ]),
];
