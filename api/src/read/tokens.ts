import type { Condition, Rule } from '../authz/policy.js';

/** Every relation token that the rules speak of, in the order in which they are written. */
export function tokensOf(rules: readonly Rule[]): string[] {
  const tokens = new Set<string>();
  const walk = (condition: Condition | null): void => {
    for (const [key, test] of Object.entries(condition ?? {})) {
      if (key === 'relations' || key === 'connected')
        for (const token of (test as { $in: string[] }).$in) tokens.add(token);
      else if (key === '$and' || key === '$or') (test as Condition[]).forEach(walk);
      else if (key === '$not') walk(test as Condition);
    }
  };
  rules.forEach((rule) => walk(rule.condition));
  return [...tokens];
}
