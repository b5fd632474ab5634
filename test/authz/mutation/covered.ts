import type { Condition, Rule } from '../../../api/src/authz/policy.js';
import { STUB } from '../matrix/places.js';
import { fieldsOf } from '../oracle/expected.js';

/** What must all hold, one by one. */
const conjuncts = (condition: Condition | null): [string, unknown][] =>
  Object.entries(condition ?? {}).flatMap(([name, test]): [string, unknown][] =>
    name === '$and' ? (test as Condition[]).flatMap(conjuncts) : [[name, test]],
  );

const tokensOf = (test: unknown): string[] => (test as { $in: string[] }).$in;

/** A relation is one of another’s, or a narrower form of it. Who acts for a child sees every kind, and that the child is here. */
function narrower(token: string, tokens: readonly string[]): boolean {
  const [kind, content] = token.split(':') as [string, string?];
  if (tokens.includes(token)) return true;
  if (kind !== 'PARENT') return tokens.includes(kind);
  return tokens.includes('PARENT:BASIC') || (!content && tokens.some((each) => BY_KIND.test(each)));
}
const BY_KIND = /^PARENT:(?!MUNICIPAL)/;

function follows([name, test]: [string, unknown], from: [string, unknown][]): boolean {
  return from.some(([other, said]) => {
    if (other !== name) return false;
    if (name === 'relations') return tokensOf(said).every((token) => narrower(token, tokensOf(test)));
    if (test !== null && typeof test === 'object' && '$in' in test) {
      const all = (test as { $in: unknown[] }).$in;
      return said !== null && typeof said === 'object' && '$in' in said
        ? (said as { $in: unknown[] }).$in.every((one) => all.includes(one))
        : all.includes(said);
    }
    return JSON.stringify(said) === JSON.stringify(test);
  });
}

const allows = (rule: Rule, part: Rule, action: string, field: string | null): boolean =>
  rule.subject === part.subject &&
  rule.actions.some((each) => each === action) &&
  (rule.fields === null || (field !== null && rule.fields.includes(field))) &&
  conjuncts(rule.condition).every((test) => follows(test, conjuncts(part.condition)));

/** What of a closed record is left whoever sees it, by no rule of a feature. */
const left = (rule: Rule): readonly string[] => (rule.subject === 'Patient' ? STUB : []);

/** The fields that the rule does not name, and the type has. */
export const unnamed = (rule: Rule): string[] =>
  fieldsOf(rule.subject).filter((field) => !rule.fields?.includes(field) && !left(rule).includes(field));

/** Whatever this part of a rule allows, one of the others allows as well: it can be there or not. */
export function covered(part: Rule, others: readonly Rule[]): boolean {
  const all = fieldsOf(part.subject);
  const fields = part.fields ?? (all.length ? all.filter((field) => !left(part).includes(field)) : [null]);
  return part.actions.every((action) =>
    fields.every((field) => others.some((rule) => allows(rule, part, action, field))),
  );
}
