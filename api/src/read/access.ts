import type { Action } from '../authz/actions.js';
import type { Condition, Rule } from '../authz/policy.js';
import { DERIVED_ROLES } from '../authz/roles.js';
import type { ResourceMeta } from './registry.js';
import type { Statement } from './statement.js';
import { columnOf } from './model.js';

const DERIVED = new Set<string>(Object.values(DERIVED_ROLES));

/** The relation kinds that a set of tokens speaks of. */
function kindsOf(tokens: readonly string[]): string[] {
  return [...new Set(tokens.map((token) => token.split(':')[0] as string))].sort();
}

/** SQL: this relation row has one of the tokens. PARENT holds in full only until `full_until`. */
function tokenTest(alias: string, tokens: readonly string[], statement: Statement): string {
  const plain = tokens.filter((token) => !token.includes(':') && token !== 'PARENT');
  const tests: string[] = [];
  if (plain.length) tests.push(`${alias}.kind = any(${statement.bind(kindsOf(plain), 'text[]')})`);
  for (const token of tokens) {
    const [kind, content] = token.split(':');
    if (token === 'PARENT')
      tests.push(`(${alias}.kind = 'PARENT' and ${alias}.full_until > ${statement.now})`);
    else if (token === 'PARENT:BASIC') tests.push(`${alias}.kind = 'PARENT'`);
    else if (content) {
      tests.push(
        `(${alias}.kind = ${statement.bind(kind, 'text')} and ${statement.bind(content, 'text')} = any(${alias}.contents))`,
      );
    }
  }
  return tests.length === 1 ? (tests[0] as string) : `(${tests.join(' or ')})`;
}

/** SQL: the relation row is the principal's, and holds now. */
function live(alias: string, tokens: readonly string[], statement: Statement): string {
  const onlyParty = tokens.every((token) => token === 'PARTY');
  const parts = [
    onlyParty
      ? `${alias}.subject_id = ${statement.root}`
      : `${alias}.subject_id = any(${statement.subjects})`,
    tokenTest(alias, tokens, statement),
    `${alias}.valid_from <= ${statement.now}`,
    `(${alias}.valid_to is null or ${alias}.valid_to > ${statement.now})`,
  ];
  if (DERIVED.has(statement.principal.role)) parts.push(`${alias}.id = ${statement.grant}`);
  else if (!onlyParty) parts.push(`(${alias}.root_id is null or ${alias}.root_id = ${statement.root})`);
  return parts.join(' and ');
}

export type Form =
  /** The rows of one organisation or of a page already narrowed: a scalar look-up for each row. */
  | 'row'
  /** A person's whole list: starts from their patients (the only form that becomes an index condition). */
  | 'list';

/** Where a condition is asked: on which row, and with what the block already looked up. */
export interface Place {
  resource: ResourceMeta;
  alias: string;
  form: Form;
  /** Tokens of which the row's patient is known to have one already: its parent in the answer was found by them. */
  known?: readonly string[] | undefined;
  /** The row was not found by the policy (somebody just wrote it): nothing is certain of it. */
  unverified?: boolean;
  /** The patient, where it is known from the parent rather than from the row. */
  patient?: string | undefined;
}

function relationTest(tokens: readonly string[], place: Place, statement: Statement): string {
  const patient = place.patient ?? place.resource.patient?.(place.alias);
  if (!patient) throw new Error(`${place.resource.name} has no patient, but its policy asks for relations`);
  const open = `${patient} <> all(${statement.blocked(place.resource.content ?? place.resource.name)})`;
  const onlyParty = tokens.every((token) => token === 'PARTY');
  if (place.known?.every((token) => tokens.includes(token))) return open;
  const r = statement.alias('r');
  if (place.form === 'list' && !onlyParty) {
    return `(${patient} = any((select array(select ${r}.patient_id from relation ${r} where ${live(r, tokens, statement)}))::uuid[]) and ${open})`;
  }
  return `((select true from relation ${r} where ${r}.patient_id = ${patient} and ${live(r, tokens, statement)} limit 1) is true and ${open})`;
}

/** SQL for one condition. Field tests are on columns or on the resource's declared attributes. */
export function conditionSql(condition: Condition, place: Place, statement: Statement): string {
  const parts: string[] = [];
  for (const [key, test] of Object.entries(condition)) {
    if (key === '$and' || key === '$or') {
      const inner = (test as Condition[]).map((each) => conditionSql(each, place, statement));
      parts.push(`(${inner.join(key === '$and' ? ' and ' : ' or ')})`);
    } else if (key === '$not') {
      parts.push(`not coalesce(${conditionSql(test as Condition, place, statement)}, false)`);
    } else if (key === 'relations') {
      parts.push(relationTest((test as { $in: string[] }).$in, place, statement));
    } else {
      parts.push(fieldTest(key, test as never, place, statement));
    }
  }
  return parts.length === 1 ? (parts[0] as string) : `(${parts.join(' and ')})`;
}

type Scalar = string | number | boolean | null;

function fieldTest(
  field: string,
  test: Scalar | Partial<Record<'$in' | '$ne' | '$lt' | '$gt', Scalar | Scalar[]>>,
  place: Place,
  statement: Statement,
): string {
  const attribute = place.resource.attributes?.[field];
  if (attribute) {
    if (test === null || typeof test === 'object')
      throw new Error(`${field}: an attribute is tested for one value`);
    return attribute(place.alias, statement.bind(test, sqlType(test)), statement);
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

/** SQL: some rule allows the action on this row; `false` when there is no rule at all. */
export function permittedSql(action: Action, place: Place, statement: Statement): string {
  return anyRule(statement.rights.rulesFor(action, place.resource.name), place, statement);
}

export function anyRule(rules: readonly Rule[], place: Place, statement: Statement): string {
  if (!rules.length) return 'false';
  if (rules.some((rule) => rule.condition === null)) return 'true';
  const tests = rules.map((rule) => conditionSql(rule.condition as Condition, place, statement));
  return tests.length === 1 ? (tests[0] as string) : `(${tests.join(' or ')})`;
}

/** Every relation token that the rules speak of, in the order in which they are written. */
export function tokensOf(rules: readonly Rule[]): string[] {
  const tokens = new Set<string>();
  const walk = (condition: Condition | null): void => {
    for (const [key, test] of Object.entries(condition ?? {})) {
      if (key === 'relations') for (const token of (test as { $in: string[] }).$in) tokens.add(token);
      else if (key === '$and' || key === '$or') (test as Condition[]).forEach(walk);
      else if (key === '$not') walk(test as Condition);
    }
  };
  rules.forEach((rule) => walk(rule.condition));
  return [...tokens];
}

/** SQL: the kind of the relation that opens this patient to the principal, for the access log. */
export function relationLabel(rules: readonly Rule[], patient: string, statement: Statement): string {
  const kinds = kindsOf(tokensOf(rules));
  if (kinds.length === 0) return `null::text`;
  if (kinds.length === 1) return `'${kinds[0]}'::text`;
  const r = statement.alias('r');
  return `(select ${r}.kind from relation ${r} where ${r}.patient_id = ${patient} and ${live(r, tokensOf(rules), statement)} order by ${r}.kind limit 1)`;
}

/** Whether whoever sees a row by `rule` sees it by `other` as well: `other` asks the same, or a part of it. */
function implies(rule: Rule, other: Rule): boolean {
  if (other.condition === null) return true;
  const asked = JSON.stringify(other.condition);
  if (JSON.stringify(rule.condition) === asked) return true;
  const parts = (rule.condition as { $and?: Condition[] } | null)?.$and ?? [];
  return parts.some((part) => JSON.stringify(part) === asked);
}

/** The rules that let a field be read, and whether one of them holds wherever any rule shows the row. */
export function readersOf(rules: readonly Rule[], field: string): { allowing: Rule[]; always: boolean } {
  const allowing = rules.filter((rule) => rule.fields === null || rule.fields.includes(field));
  const always = rules.every((rule) => allowing.some((each) => each === rule || implies(rule, each)));
  return { allowing, always: always && allowing.length > 0 };
}
