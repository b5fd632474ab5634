import type { Rule } from '../../../api/src/authz/policy.js';
import { STUB } from '../matrix/places.js';
import { fieldsOf } from '../oracle/expected.js';
import { casesOf, holds, type Test } from './cases.js';

const allows = (rule: Rule, action: string, field: string | null, known: readonly Test[]): boolean =>
  rule.actions.some((each) => each === action) &&
  (rule.fields === null || (field !== null && rule.fields.includes(field))) &&
  holds(rule.condition, known);

/** What of a closed record is left whoever sees it, by no rule of a feature. */
const left = (rule: Rule): readonly string[] => (rule.subject === 'Patient' ? STUB : []);

/** Whatever a rule allows, one of the others allows as well, in every case: it can be there or not. */
export function covered(rule: Rule, others: readonly Rule[]): boolean {
  const all = fieldsOf(rule.subject);
  const fields = rule.fields ?? (all.length ? all.filter((field) => !left(rule).includes(field)) : [null]);
  const same = others.filter((other) => other.subject === rule.subject);
  return casesOf(rule, others).every((known) =>
    rule.actions.every((action) =>
      fields.every((field) => same.some((other) => allows(other, action, field, known))),
    ),
  );
}
