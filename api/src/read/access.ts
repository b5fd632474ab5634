import { Action } from '../authz/actions.js';
import { seesPlaces } from '../authz/places.js';
import { covers, type Condition, type Rule } from '../authz/policy.js';
import { BREAK_GLASS_ROLES, ACTS_FOR_PATIENT } from '../authz/roles.js';
import { tableOf } from './model.js';
import type { NamedObject, ResourceMeta } from './registry.js';
import { identity, resourceOf } from './resource.js';
import type { Statement } from './statement.js';
import { allOf, anyOf, beyond, sqlOf, type Clause, type Test } from './clause.js';
import { fieldTest } from './field-test.js';
import type { PartOf } from './part-of.js';
import { tokensOf } from './tokens.js';
import { withheldTests } from './withheld.js';

/** The relation kinds that a set of tokens speaks of. */
function kindsOf(tokens: readonly string[]): string[] {
  return [...new Set(tokens.map((token) => token.split(':')[0] as string))].sort();
}

/** A name out of the code as SQL: a constant lets the planner estimate, and is the same in every statement. */
function constant(name: string): string {
  if (!/^[A-Z_]+$/.test(name)) throw new Error(`${name} is no name`);
  return `'${name}'`;
}

/** SQL: this relation row has one of the tokens (authz/policy.ts says what each means). */
function tokenTest(alias: string, tokens: readonly string[], statement: Statement): string {
  const plain = tokens.filter((token) => !token.includes(':') && token !== 'PARENT');
  const tests: string[] = [];
  if (plain.length) tests.push(`${alias}.kind in (${kindsOf(plain).map(constant).join(', ')})`);
  for (const token of tokens) {
    const [kind = '', content] = token.split(':');
    if (token === 'PARENT')
      tests.push(`(${alias}.kind = 'PARENT' and ${alias}.full_until > ${statement.now})`);
    else if (kind === 'PARENT' && content)
      tests.push(`(${alias}.kind = 'PARENT' and ${parentSees(alias, content, statement)})`);
    else if (content)
      tests.push(`(${alias}.kind = ${constant(kind)} and ${constant(content)} = any(${alias}.contents))`);
  }
  return tests.length === 1 ? (tests[0] as string) : `(${tests.join(' or ')})`;
}

/** SQL: what a parent sees of a child beside what they see of one under twelve. */
function parentSees(alias: string, content: string, { now }: Statement): string {
  const underSixteen = `${alias}.basic_until is null or ${alias}.basic_until > ${now}`;
  if (content === 'MUNICIPAL') return `(${underSixteen})`;
  if (content === 'BASIC') return `(${underSixteen} or ${alias}.open_until > ${now})`;
  return `(${alias}.full_until > ${now} or (${alias}.open_until > ${now} and ${constant(content)} = any(${alias}.contents)))`;
}

const onlyParty = (tokens: readonly string[]): boolean => tokens.every((token) => token === 'PARTY');

/** What is seen for no other reason than that the principal's organisation is party, and that nothing is closed. */
export const ofOrganisation = (seen: Clause): boolean =>
  seen.some((test) => test.tokens) &&
  seen.every((test) => (test.tokens ? onlyParty(test.tokens) : test.key === 'open'));

/** SQL: the relation row is the principal's, and holds now. */
function live(alias: string, tokens: readonly string[], statement: Statement): string {
  const party = onlyParty(tokens);
  const parts = [
    party ? `${alias}.subject_id = ${statement.root}` : `${alias}.subject_id = any(${statement.subjects})`,
    tokenTest(alias, tokens, statement),
    ...statement.holding(alias),
  ];
  if (ACTS_FOR_PATIENT.has(statement.principal.role)) parts.push(`${alias}.id = ${statement.grant}`);
  else if (!party) parts.push(`(${alias}.root_id is null or ${alias}.root_id = ${statement.root})`);
  return parts.join(' and ');
}

export type Form =
  /** The rows of one organisation or of a page already narrowed: a scalar look-up for each row. */
  | 'row'
  /** The same of all rows at once, where every one must be looked at: one set, which may come first. */
  | 'set'
  /** The same, where the rows are few already: the set is only asked. */
  | 'kept'
  /** A person's whole list: starts from their patients (the only form that becomes an index condition). */
  | 'list'
  /** A row policy: a person's patients are few enough to be looked up once, an organisation's one after the other. */
  | 'policy';

/** Where a condition is asked: on which row, and with what the block already looked up. */
export interface Place {
  resource: ResourceMeta;
  alias: string;
  form: Form;
  /** Tokens of which the row's patient is known to have one already: its parent in the answer was found by them. */
  known?: readonly string[] | undefined;
  /** The block's column for the relation that the parent was found by, where that is known. */
  label?: string;
  /** Objects that the row is part of, of which the answer knows whether they may be read. */
  parts?: (() => readonly PartOf[]) | undefined;
  /** The row was not found by the policy (somebody just wrote it): nothing is certain of it. */
  unverified?: boolean;
  /** Asked for an act and not for reading: what break-glass opened is still closed. */
  acting?: boolean;
  /** The patient, where it is known from the parent rather than from the row. */
  patient?: string | undefined;
}

/** The look-up of relations, where the row's patient is not known to have one already; and that nobody closed it. */
function relationTests(tokens: readonly string[], place: Place, statement: Statement): Clause {
  const patient = place.patient ?? place.resource.patient?.(place.alias);
  if (!patient) throw new Error(`${place.resource.name} has no patient, but its policy asks for relations`);
  const content = place.resource.content ?? place.resource.name;
  const closed = [openTest(patient, place, statement), ...withheldTests(place, patient, content, statement)];
  if (place.known?.every((token) => tokens.includes(token))) return closed;
  return [lookUp(tokens, patient, place.form, statement), ...closed];
}

/** Nobody closed this kind of content to the principal; for an act also not where break-glass opened it to be read. */
function openTest(patient: string, place: Place, statement: Statement): Test {
  const content = place.resource.content ?? place.resource.name;
  const acting = Boolean(place.acting) && BREAK_GLASS_ROLES.includes(statement.principal.role);
  const closed = () => statement.blocked(content, acting);
  return {
    key: acting ? 'open to act' : 'open',
    // Of very many rows the closed ones are looked up in a table of their own, and not one after the other.
    sql: () =>
      place.form === 'kept'
        ? `(${patient} in (select unnest(${closed()}))) is not true`
        : `${patient} <> all(${closed()})`,
  };
}

/** They are few, and looked up once for the statement. */
function addressTest(place: Place): Test {
  const patient = place.patient ?? place.resource.patient?.(place.alias);
  if (!patient) throw new Error(`${place.resource.name} has no patient, but its policy asks for the address`);
  return {
    key: 'address open',
    sql: () =>
      `(${patient} in (select a.patient_id from address_protection a where a.ended_at is null)) is not true`,
  };
}

/** The look-up alone: a stub is shown of what is closed, too. */
function connectedTests(tokens: readonly string[], place: Place, statement: Statement): Clause {
  const patient = place.patient ?? place.resource.patient?.(place.alias);
  if (!patient) throw new Error(`${place.resource.name} has no patient, but its policy asks for relations`);
  return [lookUp(tokens, patient, place.form, statement)];
}

/**
 * The kinds of relation by which a page's patients can be noted for the row policies (app.note_page); null where the
 * tokens say more than a kind, and for those who see one patient anyhow.
 */
export function pageKinds(tokens: readonly string[], { principal }: Statement): string | null {
  const plain = tokens.every((token) => !token.includes(':') && token !== 'PARENT');
  if (!plain || ACTS_FOR_PATIENT.has(principal.role)) return null;
  return `array[${kindsOf(tokens).map(constant).join(', ')}]::text[]`;
}

/** For a row policy: the note of the page that is being read is asked first, since a look-up for each row is dear. */
function policyTest(tokens: readonly string[], patient: string, alone: string, statement: Statement): string {
  const kinds = pageKinds(tokens, statement);
  if (!kinds) return `${alone} is true`;
  return `(${patient} = any((select app.page(${kinds}))::uuid[]) or ${alone}) is true`;
}

function lookUp(tokens: readonly string[], patient: string, form: Form, statement: Statement): Test {
  const party = onlyParty(tokens);
  return {
    key: `relation ${[...tokens].sort().join(' ')}`,
    tokens,
    or: (other) =>
      other.tokens && onlyParty(other.tokens) === party
        ? lookUp([...new Set([...tokens, ...other.tokens])], patient, form, statement)
        : undefined,
    sql: () => {
      const r = statement.alias('r');
      const one = `(select true from relation ${r} where ${r}.patient_id = ${patient} and ${live(r, tokens, statement)} limit 1)`;
      const all = (): string =>
        `(${patient} in (select ${r}.patient_id from relation ${r} where ${live(r, tokens, statement)}))`;
      if (form === 'policy') return policyTest(tokens, patient, party ? one : all(), statement);
      // As a value and not as a condition it cannot become a join, which the planner would begin with: it does not know
      // how many patients a principal has.
      if (form === 'kept' && party) return `${all()} is true`;
      if (form === 'set' && party) return all();
      if (form !== 'row' && !party) {
        return `${patient} = any((select array(select ${r}.patient_id from relation ${r} where ${live(r, tokens, statement)}))::uuid[])`;
      }
      return `${one} is true`;
    },
  };
}

/** The tests of one condition. Fields are columns, or the resource's declared attributes. */
function testsOf(condition: Condition, place: Place, statement: Statement): Clause {
  return allOf(
    Object.entries(condition).map(([key, test]): Clause => {
      switch (key) {
        case '$and':
          return allOf((test as Condition[]).map((each) => testsOf(each, place, statement)));
        case '$or':
          return anyOf((test as Condition[]).map((each) => testsOf(each, place, statement)));
        case '$not': {
          const sql = () => `not coalesce(${sqlOf(testsOf(test as Condition, place, statement))}, false)`;
          return [{ key: `not ${JSON.stringify(test)}`, sql }];
        }
        case 'relations':
          return relationTests((test as { $in: string[] }).$in, place, statement);
        case 'addressOpen':
          return [addressTest(place)];
        case 'connected':
          return connectedTests((test as { $in: string[] }).$in, place, statement);
        default: {
          const named = place.resource.readableWith?.[key]?.(place.alias);
          if (named) return readableTests(key, named, place, statement);
          const sql = () => fieldTest(key, test as never, place, statement);
          return [{ key: `${key} ${JSON.stringify(test)}`, sql }];
        }
      }
    }),
  );
}

/** Each of these objects that is there may be read by the principal; what the answer knows of it is not asked again. */
function readableTests(
  key: string,
  named: readonly NamedObject[],
  { alias, form, parts }: Place,
  statement: Statement,
): Clause {
  const all = parts?.() ?? [];
  const open = named.flatMap((object) => {
    const known = all.find(({ type, column }) => type === object.type && `${alias}.${column}` === object.id);
    return known ? (known.asked ?? []) : [() => readableSql(object, form, statement)];
  });
  return open.length ? [{ key, sql: () => `(${open.map((sql) => sql()).join(' and ')})` }] : [];
}

function readableSql({ type, id }: NamedObject, form: Form, statement: Statement): string {
  const resource = resourceOf({ name: type });
  // A row policy looks it up as whoever asks, so that its own policies say it.
  if (form === 'policy') return `(${id} is null or ${statement.sees(resource, id)})`;
  const x = statement.alias('x');
  const permitted = permittedSql(Action.READ, { resource, alias: x, form: 'row' }, statement);
  return `(${id} is null or exists (select from ${tableOf(resource)} ${x} where ${x}.${identity(resource)} = ${id} and ${permitted}))`;
}

/** SQL: some rule allows the action on this row; `false` when there is no rule at all. */
export function permittedSql(action: Action, place: Place, statement: Statement): string {
  const asked = { ...place, acting: action !== Action.READ };
  return anyRule(statement.rights.rulesFor(action, place.resource.name), asked, statement);
}

export function anyRule(rules: readonly Rule[], place: Place, statement: Statement): string {
  return sqlOf(clauseOf(rules, place, statement));
}

/** SQL: what places a patient may be told of this row; `true` never comes without asking. */
export const placesSql = (place: Place, statement: Statement): string =>
  sqlOf(testsOf(seesPlaces(statement.principal), place, statement));

/** What makes some rule hold of the row. */
export function clauseOf(rules: readonly Rule[], place: Place, statement: Statement): Clause {
  return anyOf(rules.map((rule) => (rule.condition ? testsOf(rule.condition, place, statement) : [])));
}

/** SQL: a rule holds of a row that is seen by others already; `true` where seeing it is enough, `false` where never. */
export function seenSql(rules: readonly Rule[], seenBy: Clause, place: Place, statement: Statement): string {
  return rules.length ? sqlOf(beyond(clauseOf(rules, place, statement), seenBy)) : 'false';
}

/** SQL: this field may be read of a row that is seen; `true` where seeing it is enough, `false` where never. */
export function fieldSql(
  field: string,
  rules: readonly Rule[],
  seenBy: Clause,
  place: Place,
  statement: Statement,
): string {
  return seenSql(
    rules.filter((rule) => covers(rule, field)),
    seenBy,
    place,
    statement,
  );
}

/**
 * SQL: the kind of the relation that opens this patient to the principal, for the access log. While a patient is
 * opened by break-glass, every look is one of that.
 */
export function relationLabel(
  rules: readonly Rule[],
  known: readonly string[] | undefined,
  patient: string,
  statement: Statement,
): string {
  const tokens = known ?? tokensOf(rules);
  const kinds = kindsOf(tokens);
  if (kinds.length === 0) return `null::text`;
  if (kinds.length === 1) return `'${kinds[0]}'::text`;
  const r = statement.alias('r');
  return `(select ${r}.kind from relation ${r} where ${r}.patient_id = ${patient} and ${live(r, tokens, statement)} order by ${r}.kind <> 'BREAK_GLASS', ${r}.kind limit 1)`;
}
