import type { FieldProblem } from '../platform/errors.js';

/** A period that can be looked for: it ends after it begins, and what begins in the future has nothing in it. */
export function periodProblems(
  { from, to }: { from?: Date | null | undefined; to?: Date | null | undefined },
  now: Date,
  path = '',
): FieldProblem[] {
  if (from && from > now) return [{ path: `${path}from`, rule: 'FUTURE' }];
  return from && to && to <= from
    ? [{ path: `${path}to`, rule: 'PERIOD_ORDER', params: { from: from.toISOString() } }]
    : [];
}
