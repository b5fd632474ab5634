import { Action } from './actions.js';
import { connected, type Condition, type Policy } from './policy.js';

/** What a patient who closed the record is to somebody with a live relation: there, and closed. */
const STUB = ['blocked', 'blockedContents'];
/** Opens what its holder wrote, and nothing of what is there: no stub either. */
const WRITTEN = 'REGISTERS';

/** Whoever sees a patient sees a stub where the patient closed the record; for everybody else there is no such patient. */
export const withStubs =
  (policy: Policy): Policy =>
  (principal) => {
    const rules = policy(principal);
    const seen = rules.filter(
      ({ subject, actions, condition }) =>
        subject === 'Patient' && actions.includes(Action.READ) && !speaksOf(condition, WRITTEN),
    );
    const stubs = seen.map(({ roles, subject, condition }) => ({
      roles,
      subject,
      actions: [Action.READ],
      condition: closedOrNot(condition),
      fields: STUB,
    }));
    return [...rules, ...stubs];
  };

const speaksOf = (condition: Condition | null, token: string): boolean =>
  JSON.stringify(condition).includes(`"${token}"`);

/** The same condition, of a record that may be closed. */
function closedOrNot(condition: Condition | null): Condition | null {
  if (!condition) return null;
  return Object.fromEntries(
    Object.entries(condition).flatMap(([key, test]) => {
      if (key === 'relations') return Object.entries(connected(...(test as { $in: string[] }).$in));
      return [[key, key === '$and' ? (test as Condition[]).map(closedOrNot) : test]];
    }),
  ) as Condition;
}
