import { Action } from '../../../api/src/authz/actions.js';
import type { Condition, Rule } from '../../../api/src/authz/policy.js';
import { BREAK_GLASS_ROLES } from '../../../api/src/authz/roles.js';
import { PlanKind } from '../../../api/src/plan/plan.type.js';
import { ThreadSubject } from '../../../api/src/thread/thread.type.js';

/** One test of a condition. */
export type Test = [name: string, test: unknown];

const has = (test: unknown): test is { $in: unknown[] } =>
  test !== null && typeof test === 'object' && '$in' in test;

/** What a row has one of, and which there are: a rule may name all of them between it and others. */
const KINDS = Object.values(PlanKind);
const ONE: Record<string, { of: RegExp; values: readonly string[] }> = {
  kind: { of: /^Plan$/, values: KINDS },
  planKind: { of: /^Plan./, values: KINDS },
  subject: { of: /^Thread$/, values: Object.values(ThreadSubject) },
};

/** In which the part holds: each a list of tests that all hold of a row, with what follows from them. */
export function casesOf(part: Rule, rules: readonly Rule[]): Test[][] {
  const one = Object.entries(ONE).filter(([, { of }]) => of.test(part.subject));
  const any = one.map(([name, { values }]) => values.map((value): Test[] => [[name, value]]));
  return [alternatives(part.condition), ...any]
    .reduce(together)
    .filter((known) => one.every(([name]) => agreed(known, name)))
    .flatMap((known) => opened(part, known, rules))
    .map((known) => [...known, ...implied(part, known, rules)]);
}

/**
 * What hangs on a part of a plan is of the same patient, plan and kind of content as the part: where the rules show every
 * kind of part in this case, the part is readable.
 */
function implied({ subject }: Rule, known: readonly Test[], rules: readonly Rule[]): Test[] {
  if (subject !== 'PlanComment') return [];
  const shown = (type: string): boolean =>
    rules.some(
      (rule) => rule.subject === type && rule.actions.includes(Action.READ) && holds(rule.condition, known),
    );
  return WHOLE.partReadable?.every(shown) ? [['partReadable', true]] : [];
}

const together = (some: Test[][], more: Test[][]): Test[][] =>
  some.flatMap((known) => more.map((each) => [...known, ...each]));

const alternatives = (condition: Condition | null): Test[][] =>
  Object.entries(condition ?? {})
    .map(alternativesOf)
    .reduce(together, [[]]);

function alternativesOf([name, test]: Test): Test[][] {
  if (name === '$and') return (test as Condition[]).map(alternatives).reduce(together, [[]]);
  if (name === '$or') return (test as Condition[]).flatMap(alternatives);
  if (name === 'relations') return (test as { $in: string[] }).$in.map((token) => [[name, { $in: [token] }]]);
  return has(test) ? test.$in.map((value) => [[name, value]]) : [[[name, test]]];
}

/** A row has one kind. */
const agreed = (known: readonly Test[], of: string): boolean =>
  new Set(known.filter(([name]) => name === of).map(([, value]) => value)).size < 2;

/**
 * Whoever reads what a row is readable with has a relation to the same patient by which they do. What a thread is about
 * may be closed where the thread is not: there the row's own relation tells that it is not closed, and this one that it
 * is held; the same of an act of those to whom something may be closed that they read by break-glass.
 */
function opened({ actions, subject, roles }: Rule, known: Test[], rules: readonly Rule[]): Test[][] {
  const said = (name: string): unknown => known.find(([each]) => each === name)?.[1];
  const whole = Object.entries(WHOLE).find(([name]) => said(name) === true)?.[1];
  const types = whole ?? (said('subjectReadable') === true ? ABOUT[String(said('subject'))] : undefined);
  const reads = actions.every((action) => action === Action.READ);
  const alike = whole && (reads || !roles.some((role) => BREAK_GLASS_ROLES.includes(role)));
  if (!types || types.includes(subject) || !(alike || said('relations'))) return [known];
  return rules
    .filter((rule) => types.includes(rule.subject) && rule.actions.includes(Action.READ))
    .flatMap((rule) => alternatives(rule.condition))
    .map((each) => [...known, ...each.filter(([name]) => name === 'relations')]);
}
/** Of the same kind of content as what hangs on them. */
const WHOLE: Record<string, readonly string[]> = {
  threadReadable: ['Thread'],
  partReadable: ['PlanGoal', 'PlanMeasure'],
};
const ABOUT: Record<string, readonly string[]> = {
  ...{ PATHWAY: ['Pathway'], PLAN: ['Plan'], REFERRAL: ['ReferralContent'] },
  ...{ MEETING: ['Meeting'], DEADLINE: ['Deadline'], TASK: ['Task'] },
};

/** The condition holds of every row of which these hold. */
export const holds = (condition: Condition | null, known: readonly Test[]): boolean =>
  Object.entries(condition ?? {}).every(([name, test]) => {
    if (name === '$and') return (test as Condition[]).every((each) => holds(each, known));
    if (name === '$or') return (test as Condition[]).some((each) => holds(each, known));
    return known.some(([other, said]) => other === name && follows(name, test, said));
  });

function follows(name: string, test: unknown, said: unknown): boolean {
  if (name === 'relations') {
    const tokens = (test as { $in: string[] }).$in;
    return (said as { $in: string[] }).$in.every((token) => narrower(token, tokens));
  }
  return has(test) ? test.$in.includes(said) : JSON.stringify(said) === JSON.stringify(test);
}

/** A relation is one of another’s, or a narrower form of it. Who acts for a child sees every kind, and that the child is here. */
function narrower(token: string, tokens: readonly string[]): boolean {
  const [kind, content] = token.split(':') as [string, string?];
  if (tokens.includes(token)) return true;
  if (kind !== 'PARENT') return tokens.includes(kind);
  return tokens.includes('PARENT:BASIC') || (!content && tokens.some((each) => BY_KIND.test(each)));
}
const BY_KIND = /^PARENT:(?!MUNICIPAL)/;
