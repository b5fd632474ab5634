import { TYPED_BY } from './draft.entity.js';
import { Action } from '../authz/actions.js';
import { allow, both, related, type Policy } from '../authz/policy.js';
import type { Role } from '../authz/roles.js';

const { CREATE, END, READ } = Action;

/** One's own, in the role that it was typed in, while one can read what it is about; there is no other rule. */
export const draftPolicy: Policy = (p) =>
  (Object.entries(TYPED_BY) as [Role, string[]][]).flatMap(([role, tokens]) => [
    allow([role], CREATE, 'Draft', { when: related(...tokens) }),
    allow([role], [READ, END], 'Draft', {
      when: both(related(...tokens), { madeUnder: p.grantId }, { aboutReadable: true }),
    }),
  ]);
