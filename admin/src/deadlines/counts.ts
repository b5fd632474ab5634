import type { StatusCountsFragment } from '../gql/operations.js';

type Counted = Omit<StatusCountsFragment, 'key' | 'label'>;

/** Deadlines as one acts on them: too late, pressing, to come, and done with. */
export interface Counts {
  overdue: number;
  dueSoon: number;
  upcoming: number;
  done: number;
}

export const KINDS = ['overdue', 'dueSoon', 'upcoming', 'done'] as const;
export const TONES: Record<(typeof KINDS)[number], string> = {
  overdue: 'danger',
  dueSoon: 'warning',
  upcoming: 'info',
  done: 'neutral',
};

export const none = (): Counts => ({ overdue: 0, dueSoon: 0, upcoming: 0, done: 0 });

export function add(
  to: Counts,
  { overdue, dueSoon, upcoming, met, metLate, waived, cancelled }: Counted,
): void {
  to.overdue += overdue;
  to.dueSoon += dueSoon;
  to.upcoming += upcoming;
  to.done += met + metLate + waived + cancelled;
}

export const totalOf = (counts: Counts): number => KINDS.reduce((sum, kind) => sum + counts[kind], 0);
