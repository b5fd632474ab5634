import type { OwnRuleFragment } from '../gql/operations.js';

/** The published rules of a kind: those that hold on the day, and those that will. */
export function rulesOf(
  rules: readonly OwnRuleFragment[],
  kind: string,
  today: string,
): { now: OwnRuleFragment[]; later: OwnRuleFragment[] } {
  const of = rules.filter((rule) => rule.kind === kind && rule.published);
  return {
    now: of.filter(
      ({ validFrom, validTo }) => (!validFrom || validFrom <= today) && (!validTo || validTo >= today),
    ),
    later: of.filter(({ validFrom }) => validFrom && validFrom > today),
  };
}
