import { anyRule } from './access.js';
import { resourceOf } from './resource.js';
import type { Statement } from './statement.js';
import { Action } from '../authz/actions.js';

/** SQL: the principal may see this row of a type and read this field of it; `false` where never. */
export function readableSql(statement: Statement, type: string, field: string, alias: string): string {
  const rules = statement.rights
    .rulesFor(Action.READ, type)
    .filter((rule) => rule.fields === null || rule.fields.includes(field));
  return anyRule(rules, { resource: resourceOf({ name: type }), alias, form: 'row' }, statement);
}
