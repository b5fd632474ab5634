import type { Place } from './access.js';
import { columnOf, tableOf } from './model.js';
import { ruleFunction } from './rows.js';
import type { Statement } from './statement.js';

type Scalar = string | number | boolean | null;

/** SQL: a column, or a declared attribute, has this value. */
export function fieldTest(
  field: string,
  test: Scalar | Partial<Record<'$in' | '$ne' | '$lt' | '$gt', Scalar | Scalar[]>>,
  place: Place,
  statement: Statement,
): string {
  const attribute = place.resource.attributes?.[field];
  if (attribute) {
    if (test === null || typeof test === 'object')
      throw new Error(`${field}: an attribute is tested for one value`);
    const value = statement.bind(test, sqlType(test));
    if (!place.resource.askedBeyond?.includes(field)) return attribute(place.alias, value, statement);
    // The function takes a row of the table; here it may be one of a block, which has some of its columns.
    const table = tableOf(place.resource);
    const x = statement.alias('x');
    return `(select ${ruleFunction(table, field)}(${x}, ${value}) from ${table} ${x} where ${x}.id = ${place.alias}.id) is true`;
  }
  const column = `${place.alias}.${columnOf(place.resource, field)}`;
  if (test === null) return `${column} is null`;
  if (typeof test !== 'object') return `${column} = ${statement.bind(test, sqlType(test))}`;
  const [operator, value] = Object.entries(test)[0] as ['$in' | '$ne' | '$lt' | '$gt', Scalar | Scalar[]];
  if (operator === '$in') {
    const values = value as Scalar[];
    return `${column} = any(${statement.bind(values, `${sqlType(values[0] ?? '')}[]`)})`;
  }
  if (operator === '$ne' && value === null) return `${column} is not null`;
  const sign = { $ne: 'is distinct from', $lt: '<', $gt: '>' }[operator];
  return `${column} ${sign} ${statement.bind(value, sqlType(value as Scalar))}`;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

function sqlType(value: Scalar): string {
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') return 'int';
  if (typeof value === 'string' && UUID.test(value)) return 'uuid';
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)) return 'date';
  return 'text';
}
