import type { Condition, Rule } from '../../../api/src/authz/policy.js';
import { RelationKind } from '../../../api/src/authz/roles.js';
import type { Who } from '../matrix/cell.js';

/** One way to break one rule; null: it is gone. */
export interface Mutation {
  name: string;
  of: (rule: Rule) => Rule | null;
}

type Path = (string | number)[];

/** Relations that a principal of this kind can have; who acts for one patient acts by that one relation. */
const POSSIBLE: Partial<Record<Who, string[]>> = {
  PA: ['SELF'],
  PR: ['PARENT', 'PARENT:BASIC'],
  KI: ['KIN'],
  AI: [],
  NO: [],
};
const STAFFS = Object.values(RelationKind).filter((kind) => !['SELF', 'PARENT', 'KIN'].includes(kind));

/**
 * Every single fault in a rule: dropped, negated, its condition removed, each part of it removed or negated, each
 * relation removed or one more added, every field allowed, each field or action removed.
 */
export function mutationsOf(rule: Rule, who: Who): Mutation[] {
  return [
    { name: 'dropped', of: () => null },
    ...(rule.condition === null ? [] : ofCondition(rule.condition, POSSIBLE[who] ?? STAFFS)),
    ...(rule.fields === null ? [] : [{ name: 'every field', of: (r: Rule) => ({ ...r, fields: null }) }]),
    ...(rule.fields ?? []).map((field) => ({
      name: `without the field ${field}`,
      of: (r: Rule) => ({ ...r, fields: (r.fields ?? []).filter((each) => each !== field) }),
    })),
    ...(rule.actions.length < 2 ? [] : rule.actions).map((action) => ({
      name: `without ${action}`,
      of: (r: Rule) => ({ ...r, actions: r.actions.filter((each) => each !== action) }),
    })),
  ];
}

function ofCondition(condition: Condition, possible: readonly string[]): Mutation[] {
  const whole: Mutation[] = [
    { name: 'negated', of: (r) => ({ ...r, condition: r.condition && { $not: r.condition } }) },
    { name: 'without its condition', of: (r) => ({ ...r, condition: null }) },
  ];
  const leaves = leavesOf(condition);
  const parts = leaves.length < 2 ? [] : leaves;
  const names = namesOf(condition, leaves);
  return [
    ...whole,
    ...parts.flatMap((path): Mutation[] => [
      { name: `without ${names(path)}`, of: changing(path, () => null) },
      { name: `not ${names(path)}`, of: changing(path, (leaf) => ({ $not: leaf })) },
    ]),
    ...leaves
      .filter((path) => path.at(-1) === 'relations')
      .flatMap((path, i) =>
        ofTokens(condition, path, possible).map((each) => ({ ...each, name: nth(each.name, i) })),
      ),
  ];
}

/** A fault is known by its name: what is asked twice is told apart. */
const nth = (name: string, before: number): string => (before ? `${name}, place ${before + 1}` : name);

function namesOf(condition: Condition, leaves: readonly Path[]): (path: Path) => string {
  const names = leaves.map((path) => nameAt(condition, path));
  return (path) => {
    const place = leaves.indexOf(path);
    const name = names[place] as string;
    return nth(name, names.slice(0, place).filter((each) => each === name).length);
  };
}

function ofTokens(condition: Condition, path: Path, possible: readonly string[]): Mutation[] {
  const tokens = tokensAt(condition, path);
  const having = (make: (tokens: string[]) => string[]) =>
    changing(path, (leaf) => ({
      relations: { $in: make((leaf as { relations: { $in: string[] } }).relations.$in) },
    }));
  const more = possible.filter(
    (token) => !tokens.includes(token) && !(token === 'PARENT' && tokens.includes('PARENT:BASIC')),
  );
  const narrow = tokens.filter((token) => token.includes(':') && token !== 'PARENT:BASIC');
  return [
    ...(tokens.length < 2 ? [] : tokens).map((token) => ({
      name: `without the relation ${token}`,
      of: having((all) => all.filter((each) => each !== token)),
    })),
    ...more.map((token) => ({
      name: `with the relation ${token} too`,
      of: having((all) => [...all, token]),
    })),
    ...narrow.map((token) => ({
      name: `whatever was consented to, not ${token}`,
      of: having((all) => all.map((each) => (each === token ? (token.split(':')[0] as string) : each))),
    })),
  ];
}

/** Where the single tests of a condition stand. */
function leavesOf(condition: Condition, path: Path = []): Path[] {
  return Object.entries(condition).flatMap(([name, test]): Path[] => {
    if (name === '$and' || name === '$or')
      return (test as Condition[]).flatMap((each, i) => leavesOf(each, [...path, name, i]));
    if (name === '$not') return leavesOf(test as Condition, [...path, name]);
    return [[...path, name]];
  });
}

const at = (condition: unknown, path: Path): unknown =>
  path.reduce<unknown>((found, step) => (found as Record<string | number, unknown>)[step], condition);
const tokensAt = (condition: Condition, path: Path): string[] =>
  (at(condition, path) as { $in: string[] }).$in;
const nameAt = (condition: Condition, path: Path): string => {
  const name = String(path.at(-1));
  return name === 'relations' ? `the relation ${tokensAt(condition, path).join(' ')}` : name;
};

/** The rule with one test of its condition replaced; null: that test is no longer asked. */
function changing(path: Path, make: (leaf: Condition) => Condition | null): Mutation['of'] {
  return (rule) => ({ ...rule, condition: rule.condition && replaced(rule.condition, path, make) });
}

function replaced(condition: Condition, path: Path, make: (leaf: Condition) => Condition | null): Condition {
  const [step, ...rest] = path;
  const { [step as string]: inner, ...others } = condition as Record<string, unknown>;
  if (step === '$and' || step === '$or') {
    const [place, ...deeper] = rest as [number, ...Path];
    const list = (inner as Condition[]).map((each, i) => (i === place ? replaced(each, deeper, make) : each));
    return { ...others, [step]: list } as Condition;
  }
  if (step === '$not') return { ...others, $not: replaced(inner as Condition, rest, make) } as Condition;
  const leaf = make({ [step as string]: inner } as Condition);
  // Nothing left to ask holds of everything.
  return leaf === null ? (others as Condition) : ({ $and: [others, leaf] } as Condition);
}
