import { anyRule } from './access.js';
import { byText, type Filter } from './lists.js';
import { readOf, tableOf } from './model.js';
import { resourceOf } from './resource.js';
import type { Statement } from './statement.js';
import { Action } from '../authz/actions.js';
import { covers } from '../authz/policy.js';

/** SQL: the principal may see this row of a type and read this field of it; `false` where never. */
export function readableSql(statement: Statement, type: string, field: string, alias: string): string {
  const rules = statement.rights.rulesFor(Action.READ, type).filter((rule) => covers(rule, field));
  return anyRule(rules, { resource: resourceOf({ name: type }), alias, form: 'row' }, statement);
}

/**
 * Text as people type it, in a field of something that a row leads to: found where that field may be read of it, and as
 * whoever asks would read it.
 */
export function byTextOf(
  field: string,
  type: string,
  name: string,
  on: (row: string, linked: string) => string,
): Filter {
  return byText([field], (t, s) => {
    const resource = resourceOf({ name: type });
    const read = readOf(resource, name);
    if (read.kind !== 'expression') throw new Error(`${type}.${name} is no text`);
    const x = s.alias('x');
    const where = `${on(t, x)} and ${readableSql(s, type, name, x)}`;
    return `(select ${read.sql(x, s)} from ${tableOf(resource)} ${x} where ${where})`;
  });
}
