import { BreakGlassOutcome, BreakGlassStatus } from './break-glass.status.js';
import { illegalTransition } from '../platform/errors.js';

const { OPEN, AWAITING_REVIEW, REVIEWED } = BreakGlassStatus;

export function statusOf(
  opening: { reviewedAt: Date | null; endedAt: Date | null; expiresAt: Date },
  now: Date,
): BreakGlassStatus {
  if (opening.reviewedAt) return REVIEWED;
  return !opening.endedAt && opening.expiresAt > now ? OPEN : AWAITING_REVIEW;
}

/** What is over is not renewed, nor ended again. */
export function stillOpen(status: BreakGlassStatus): void {
  if (status !== OPEN) throw illegalTransition(status, status === REVIEWED ? [] : [REVIEWED]);
}

/** An opening that goes on is not found justified before it is over; that it is not can be said at once, and ends it. */
export function mayClose(status: BreakGlassStatus, outcome: BreakGlassOutcome): void {
  if (status === REVIEWED) throw illegalTransition(status, []);
  if (status === OPEN && outcome === BreakGlassOutcome.JUSTIFIED)
    throw illegalTransition(status, [AWAITING_REVIEW]);
}
