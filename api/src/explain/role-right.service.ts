import { leavesOf } from './leaves.js';
import type { RoleRight } from './role-right.type.js';
import { Action } from '../authz/actions.js';
import type { Role, Side } from '../authz/roles.js';
import type { Work } from '../write/work.js';

/**
 * What somebody at the caller's unit would be allowed in that role, by the very rules that decide it. A coordinator's
 * rights depend on the side; without one it is the caller's.
 */
export function roleRights(work: Work, role: Role, side: Side | null): RoleRight[] {
  work.checkRole(Action.READ, 'RoleRight');
  const { principal } = work;
  const { rules } = work.rights.as({ ...principal, role, side: side ?? principal.side });
  const { language } = work.context;
  return rules
    .map((rule): RoleRight => ({
      subject: rule.subject,
      actions: [...rule.actions],
      fields: rule.fields && [...rule.fields],
      conditions: [...new Set(leavesOf(rule, language).map(({ text }) => text))],
    }))
    .sort((one, other) => (one.subject < other.subject ? -1 : one.subject > other.subject ? 1 : 0));
}
