import { isObjectType, type GraphQLSchema } from 'graphql';
import type { Rights } from '../../../api/src/authz/ability.js';
import { Action } from '../../../api/src/authz/actions.js';
import type { Principal } from '../../../api/src/authz/principal.js';
import { cells } from '../matrix/matrix.js';
import { PLACED_FOR, PLACES, STUB } from '../matrix/places.js';
import type { Row } from './facts.js';
import type { Oracle } from './oracle.js';
import { whoIs } from './principals.js';

/** What somebody may with one row: the fields they may read (none: it does not exist for them), the actions they may take. */
export interface Verdict {
  id: string;
  seen: boolean;
  fields: string[];
  actions: string[];
}

/** Fields that no policy speaks of. */
export const META = ['id', 'redacted', 'allowed', 'version', '__typename'];

/** Every subject and action that the matrix speaks of. */
export const SUBJECTS = [...new Set(cells.map((cell) => cell.of))];
export const actionsOf = (type: string): string[] =>
  [...new Set(cells.filter((cell) => cell.of === type).flatMap((cell) => cell.may))].filter(
    (action) => action !== 'READ',
  );

const fields = new Map<string, string[]>();
/** The fields of every kind of object, as the API shows it. */
export function learnFields(schema: GraphQLSchema): void {
  for (const type of SUBJECTS) {
    const object = schema.getType(type === 'CareCase' ? 'Case' : type);
    if (isObjectType(object))
      fields.set(
        type,
        Object.keys(object.getFields()).filter((name) => !META.includes(name)),
      );
  }
}
export const fieldsOf = (type: string): string[] => fields.get(type) ?? [];

const known = new WeakMap<Oracle, Map<string, Verdict[]>>();

/** By the matrix; leaving out what rests on a relation that does not count here. */
export function byMatrix(oracle: Oracle, type: string, p: Principal, without = ''): Verdict[] {
  const mine = known.get(oracle) ?? new Map<string, Verdict[]>();
  known.set(oracle, mine);
  const key = `${p.grantId} ${type} ${without}`;
  let found = mine.get(key);
  if (!found) {
    const some = cells.filter((cell) => cell.of === type && !cell.by?.every((token) => token === without));
    found = verdicts(oracle, type, (row) => [
      ...some.flatMap((cell) =>
        cell.may
          .filter((action) => oracle.cellHolds(cell, action, row, p))
          .map((action) => ({
            action,
            fields: (cell.fields ?? fieldsOf(type)).filter(shown(oracle, type, row, p)),
          })),
      ),
      ...(type === 'Patient' &&
      some.some((cell) => cell.may.includes('READ') && oracle.stubHolds(cell, row, p))
        ? [{ action: 'READ', fields: STUB }]
        : []),
    ]);
    mine.set(key, found);
  }
  return found;
}

/** Whether a field is shown that may place the patient. */
function shown(oracle: Oracle, type: string, row: Row, p: Principal): (field: string) => boolean {
  const places = PLACES[type] ?? [];
  const told = !PLACED_FOR[type] || PLACED_FOR[type]?.includes(whoIs(p));
  return (field) => !told || !places.includes(field) || oracle.seesPlaces(type, row, p);
}

/** By the rules of the policies, asked in the process. */
export function byRules(oracle: Oracle, type: string, rights: Rights): Verdict[] {
  const mine = rights.rules.filter((rule) => rule.subject === type);
  return verdicts(oracle, type, (row) =>
    mine.flatMap((rule) =>
      rule.actions
        .filter((action) => oracle.ruleHolds(rule, action, row, rights.principal))
        .map((action) => ({ action: action as string, fields: rule.fields ?? fieldsOf(type) })),
    ),
  );
}

function verdicts(
  oracle: Oracle,
  type: string,
  holding: (row: Row) => { action: string; fields: readonly string[] }[],
): Verdict[] {
  const all = fieldsOf(type);
  const actions = actionsOf(type);
  return oracle.rows(type).map((row) => {
    const found = holding(row);
    const reads = found.filter((each) => each.action === (Action.READ as string));
    return {
      id: row.id,
      seen: reads.length > 0,
      fields: all.filter((field) => reads.some((each) => each.fields.includes(field))).sort(),
      actions: actions.filter((action) => found.some((each) => each.action === action)).sort(),
    };
  });
}
