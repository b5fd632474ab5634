import type { SealStateFragment } from '../../gql/operations.js';

/** What is written is sealed within a second; after some minutes somebody has to look. */
const LATE_AFTER = 5 * 60_000;

export type State = 'BROKEN' | 'LATE' | 'NONE' | 'WAITING' | 'WHOLE';

/**
 * How the seal stands: broken; not there yet; not kept up with for long; waiting for its next signature; whole. Since when
 * something waits for a signature is not told: after a quiet night the first entry is no reason for an alarm.
 */
export function stateOf(
  { broken, caughtUpAt, sealed, signed, signedAt }: SealStateFragment,
  now = Date.now(),
): State {
  if (broken) return 'BROKEN';
  if (sealed === 0 && signedAt === null) return 'NONE';
  if (caughtUpAt === null || now - Date.parse(caughtUpAt) > LATE_AFTER) return 'LATE';
  return sealed <= signed ? 'WHOLE' : 'WAITING';
}
