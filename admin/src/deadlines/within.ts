import type { DeadlineFilter } from '../gql/operations.js';

/** Deadlines of some days alone, within what is filtered on already. */
export function within(
  filter: DeadlineFilter,
  from: string | undefined,
  before: string | undefined,
): DeadlineFilter {
  const { dueAfter, dueBefore } = filter;
  const after = [dueAfter, from]
    .filter((day) => day != null)
    .sort()
    .at(-1);
  const until = [dueBefore, before].filter((day) => day != null).sort()[0];
  return { ...filter, ...(after ? { dueAfter: after } : {}), ...(until ? { dueBefore: until } : {}) };
}

export const listOf = (filter: DeadlineFilter): string =>
  `/deadlines?filter=${encodeURIComponent(JSON.stringify(filter))}`;
