import type { SealStateFragment } from '../gql/operations.js';

/** What is written is sealed within a second and signed within a minute; after some more somebody has to look. */
const LATE_AFTER = 5 * 60_000;

export type State = 'BROKEN' | 'LATE' | 'NONE' | 'WAITING' | 'WHOLE';

/** How the seal stands: broken; not there yet; not kept up with for long; waiting for its next signature; whole. */
export function stateOf(
  { broken, caughtUpAt, sealed, signed, signedAt }: SealStateFragment,
  now = Date.now(),
): State {
  const late = (at: string | null) => at === null || now - Date.parse(at) > LATE_AFTER;
  if (broken) return 'BROKEN';
  if (sealed === 0 && signedAt === null) return 'NONE';
  if (late(caughtUpAt)) return 'LATE';
  if (sealed <= signed) return 'WHOLE';
  return late(signedAt) ? 'LATE' : 'WAITING';
}
