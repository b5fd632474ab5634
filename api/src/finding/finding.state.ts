import { FindingOutcome, FindingStatus } from './finding.status.js';
import { illegalTransition } from '../platform/errors.js';

const { WAITING, OPEN, UNDER_REVIEW, SECOND_READING, CLOSED } = FindingStatus;

const NEXT: Record<FindingStatus, FindingStatus[]> = {
  [WAITING]: [UNDER_REVIEW, SECOND_READING, CLOSED],
  [OPEN]: [UNDER_REVIEW, SECOND_READING, CLOSED],
  [UNDER_REVIEW]: [SECOND_READING, CLOSED],
  [SECOND_READING]: [UNDER_REVIEW, CLOSED],
  [CLOSED]: [],
  [FindingStatus.WITHDRAWN]: [],
  [FindingStatus.GATHERED]: [],
};

function move(from: FindingStatus, to: FindingStatus, among: FindingStatus[]): FindingStatus {
  if (!among.includes(from)) throw illegalTransition(from, NEXT[from]);
  return to;
}

/** One auditor takes it, so that two do not ask the same. */
export const taken = (from: FindingStatus): FindingStatus => move(from, UNDER_REVIEW, [WAITING, OPEN]);

/** What is serious, and what is said to be a breach, another reads before it is closed. */
export const reviewed = (from: FindingStatus, outcome: FindingOutcome, serious: boolean): FindingStatus =>
  move(from, serious || outcome === FindingOutcome.BREACH ? SECOND_READING : CLOSED, [
    WAITING,
    OPEN,
    UNDER_REVIEW,
  ]);

/** The second reader closes it, or gives it back. */
export const readAgain = (from: FindingStatus, agrees: boolean): FindingStatus =>
  move(from, agrees ? CLOSED : UNDER_REVIEW, [SECOND_READING]);
