/** One test of a row. Equal tests have equal keys, so that none is asked twice. */
export interface Test {
  key: string;
  sql: () => string;
  /** For a look-up of relations: the tokens of which the row's patient then has one. */
  tokens?: readonly string[];
  /** One look-up for what two would ask. */
  or?: (other: Test) => Test | undefined;
}

/** Tests that must all hold; none: every row. */
export type Clause = readonly Test[];

const NEVER: Test = { key: 'false', sql: () => 'false' };

export const sqlOf = (clause: Clause): string => clause.map((test) => test.sql()).join(' and ') || 'true';

/** What of a clause must still be asked of rows for which another holds. */
export const beyond = (clause: Clause, holding: Clause): Clause =>
  clause.filter((test) => !holding.some((each) => each.key === test.key));

const implies = (clause: Clause, other: Clause): boolean => beyond(other, clause).length === 0;

/** All of them; each test once. */
export function allOf(clauses: readonly Clause[]): Clause {
  return clauses.reduce((all, clause) => [...all, ...beyond(clause, all)], []);
}

/** One of them. What another alternative already allows falls away, and what all ask is asked once. */
export function anyOf(clauses: readonly Clause[]): Clause {
  const kept = merged(widest(clauses));
  const [first, ...more] = kept;
  if (!first) return [NEVER];
  if (!more.length) return first;
  const common = first.filter((test) => more.every((clause) => implies(clause, [test])));
  const rest = kept.map((clause) => beyond(clause, common));
  const either: Test = {
    key: rest
      .map((clause) => clause.map((test) => test.key).join(' and '))
      .sort()
      .join(' or '),
    // What asks least is asked first.
    sql: () =>
      `(${[...rest]
        .sort((a, b) => a.length - b.length)
        .map((clause) => `(${sqlOf(clause)})`)
        .join(' or ')})`,
  };
  return [...common, either];
}

function widest(clauses: readonly Clause[]): Clause[] {
  return clauses.filter(
    (clause, i) =>
      !clauses.some((other, j) => i !== j && implies(clause, other) && (j < i || !implies(other, clause))),
  );
}

/** Alternatives that differ only in which relations they look for become one. */
function merged(clauses: readonly Clause[]): Clause[] {
  const result: Clause[] = [];
  for (const clause of clauses) {
    const at = result.findIndex((each) => unite(each, clause));
    if (at < 0) result.push(clause);
    else result[at] = unite(result[at] as Clause, clause) as Clause;
  }
  return result;
}

function unite(one: Clause, other: Clause): Clause | undefined {
  const [mine, theirs] = [one, other].map((clause) => clause.find((test) => test.tokens));
  if (!mine || !theirs) return undefined;
  const rest = one.filter((test) => test !== mine);
  const others = other.filter((test) => test !== theirs);
  if (!implies(rest, others) || !implies(others, rest)) return undefined;
  const both = mine.or?.(theirs);
  return both && [both, ...rest];
}
