import type { SealStateFragment } from '../gql/operations.js';

/** A checkpoint is signed within a minute; after some more somebody has to look. */
const LATE_AFTER = 5 * 60_000;

export type State = 'BROKEN' | 'LATE' | 'WAITING' | 'WHOLE';

/** How the seal stands: broken, or not signed for long, or waiting for its next signature, or whole. */
export function stateOf({ broken, sealed, signed, signedAt }: SealStateFragment, now = Date.now()): State {
  if (broken) return 'BROKEN';
  if (sealed <= signed) return 'WHOLE';
  return signedAt && now - Date.parse(signedAt) < LATE_AFTER ? 'WAITING' : 'LATE';
}
