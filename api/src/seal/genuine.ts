import type { EntryMembers } from './canonical.js';
import type { ChainKeys } from './chain.js';
import type { SealedContent } from './leaf.js';

/** Whether the program wrote it: its code is right; or a version of the program from before there were codes did. */
export function isGenuine(row: SealedContent, members: EntryMembers | null, keys: ChainKeys): boolean {
  if (row.mac.length === 0) return fromBefore(row) !== null;
  return members !== null && keys.coder(String(members.key))?.holds(row.entry, row.mac) === true;
}

/** What an entry of version 0 says: it has no code, and is held by its seal alone. */
export function fromBefore({ entry, mac }: SealedContent): EntryMembers | null {
  if (mac.length !== 0) return null;
  try {
    const members = JSON.parse(entry) as EntryMembers;
    return members.v === 0 ? members : null;
  } catch {
    return null;
  }
}

/** After the first checkpoint nothing from before the seal comes any more but for so long: then all was taken over. */
export const TAKEOVER_MS = 7 * 86_400_000;
