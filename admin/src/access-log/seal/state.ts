import type { SealStateFragment } from '../../gql/operations.js';

/** What is written is sealed within a second; after some minutes somebody has to look. */
const LATE_AFTER = 5 * 60_000;
/** What is sealed is signed within a minute. */
const UNSIGNED_AFTER = 2 * 60_000;

export type State = 'BROKEN' | 'LATE' | 'UNSIGNED' | 'NONE' | 'WAITING' | 'WHOLE';

/** How the seal stands: broken; not there yet; not kept up with, or unsigned, for too long; waiting for its next signature; whole. */
export function stateOf(
  { broken, caughtUpAt, sealed, signed, signedAt, unsignedSince }: SealStateFragment,
  now = Date.now(),
): State {
  if (broken) return 'BROKEN';
  if (sealed === 0 && signedAt === null) return 'NONE';
  if (caughtUpAt === null || now - Date.parse(caughtUpAt) > LATE_AFTER) return 'LATE';
  if (unsignedSince !== null && now - Date.parse(unsignedSince) > UNSIGNED_AFTER) return 'UNSIGNED';
  return sealed <= signed ? 'WHOLE' : 'WAITING';
}
