import { Action } from '../authz/actions.js';
import { rootOf } from '../authz/principal.js';
import { allow, both, type Policy } from '../authz/policy.js';
import { Role } from '../authz/roles.js';

const { DECIDE, READ, UNMASK, WITHDRAW } = Action;

/** What is told of it: whom it is about by pseudonym alone. */
const REQUEST = [
  'pseudonym',
  'status',
  'ground',
  'reason',
  'requestedBy',
  'requestedAt',
  'answerBy',
  'decidedBy',
  'decidedAt',
  'note',
  'validTo',
  'withdrawnAt',
  'withdrawnBy',
];
/** Who may be the second person. */
const SECOND = [Role.AUDITOR, Role.ADMINISTRATOR];

export const unmaskingPolicy: Policy = (p) => [
  allow([Role.AUDITOR], UNMASK, 'Unmasking'),
  allow([Role.ADMINISTRATOR], READ, 'Unmasking', { when: { root: rootOf(p) }, fields: REQUEST }),
  // Of the identity the database tells whoever asked, while it stands (app.unmasked).
  allow([Role.AUDITOR], READ, 'Unmasking', {
    when: { root: rootOf(p) },
    fields: [...REQUEST, 'identity'],
  }),
  // The person decides, and not the grant: whoever asked is not the second person in another role either.
  allow(SECOND, DECIDE, 'Unmasking', { when: both({ root: rootOf(p) }, { $not: { asker: p.personId } }) }),
  allow(SECOND, WITHDRAW, 'Unmasking', { when: { root: rootOf(p) } }),
  // In the patient's own access log: who asked, who approved, and why.
  ...(p.patientId === null
    ? []
    : [
        allow([Role.PATIENT], READ, 'Unmasking', {
          when: { ofPatient: p.patientId },
          fields: REQUEST.filter((field) => field !== 'pseudonym'),
        }),
      ]),
];
