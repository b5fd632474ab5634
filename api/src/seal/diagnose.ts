import type { ChainKeys } from './chain.js';
import type { Found } from './damage.js';
import { leafOf } from './leaf.js';
import type { Place, Seal } from './verify.js';

/** What is wrong where a seal does not follow on the one before it. Looks ahead over seals that are still to come. */
export function brokenLink(
  before: Buffer,
  { seal, row }: Place,
  ahead: readonly Seal[],
  keys: ChainKeys,
): Found {
  const { seq, entryId } = seal;
  const follows = (previous: Buffer, each: Seal): boolean =>
    keys.chain(each.keyId)?.next(previous, each.leaf).equals(each.chain) === true;
  const found = (damage: Found['damage'], why: string): Found => ({ damage, seq, entryId, why });
  const genuine = row !== null && isGenuine(row.entry, row.mac, keys);
  const content = row ? leafOf(row) : null;

  if (content && !content.equals(seal.leaf) && follows(before, { ...seal, leaf: content }))
    return found('ALTERED', `the seal of entry ${seq} is not what it was`);
  const next = ahead[0];
  const rightful = keys.chain(seal.keyId)?.next(before, seal.leaf);
  if (rightful && next && genuine && follows(rightful, next))
    return found('ALTERED', `the seal of entry ${seq} is not what it was`);
  const at = ahead.findIndex((each) => follows(before, each));
  if (at >= 0) {
    let last = ahead[at] as Seal;
    for (const each of [...ahead.slice(0, at), ...ahead.slice(at + 1)].toSorted((a, b) => a.seq - b.seq)) {
      if (follows(last.chain, seal)) break;
      if (follows(last.chain, each)) last = each;
    }
    return follows(last.chain, seal)
      ? found('REORDERED', `entry ${seq} belongs behind entry ${last.seq}`)
      : found('EXTRA', `entry ${seq} was put in: entry ${ahead[at]?.seq} follows on the one before it`);
  }
  if (row && (!genuine || !content?.equals(seal.leaf)))
    return found('ALTERED', `entry ${seq} is not what was written`);
  if (next && follows(seal.chain, next))
    return found('MISSING', `what stood between entry ${seq - 1} and entry ${seq} was taken out`);
  return found('FORKED', `from entry ${seq} on these are not the seals that were made`);
}

function isGenuine(entry: string, mac: Buffer, keys: ChainKeys): boolean {
  const id = /"key":"([^"]*)"/.exec(entry)?.[1] ?? '';
  return keys.coder(id)?.holds(entry, mac) === true;
}
