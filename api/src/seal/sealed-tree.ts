import { Frontier, nodeHash, splitOf } from './merkle.js';
import type { Subtree } from './merkle-proof.js';

/** Asks the database, as a role that may read audit.seal. */
export type Ask = <R>(sql: string, values: readonly unknown[]) => Promise<R[]>;

/** So many leaves, or tiles, make one tile of the next level. */
export const TILE = 256;

const LEAVES = 'select leaf as hash from audit.seal where seq >= $1 and seq < $2 order by seq';
const TILES =
  'select hash from audit.seal_tile where level = $1 and place >= $2 and place < $3 order by place';

/** Roots of the sealed log's subtrees: of tiles where they are long, so that a proof costs the same in a long log. */
export function sealedTree(ask: Ask): Subtree {
  const full = async (level: number, from: number, to: number): Promise<Buffer> => {
    const width = TILE ** level;
    const found = level
      ? await ask<{ hash: Buffer }>(TILES, [level, from / width, to / width])
      : await ask<{ hash: Buffer }>(LEAVES, [from, to]);
    if (found.length !== (to - from) / width) {
      if (level) return full(level - 1, from, to);
      throw new RangeError(`the log has no ${to} sealed entries`);
    }
    const frontier = Frontier.empty();
    for (const { hash } of found) frontier.append(hash);
    return frontier.root();
  };
  const subtree: Subtree = async (from, to) => {
    const count = to - from;
    if (count <= TILE) return full(0, from, to);
    const middle = from + splitOf(count);
    if (middle - from !== to - middle) {
      return nodeHash(await subtree(from, middle), await subtree(middle, to));
    }
    let level = 0;
    while (TILE ** (level + 1) <= count) level += 1;
    return full(level, from, to);
  };
  return subtree;
}
