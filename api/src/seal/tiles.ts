import { Frontier } from './merkle.js';
import { TILE, type Ask } from './sealed-tree.js';

export interface Tile {
  level: number;
  place: number;
  hash: Buffer;
}

const LAST = `
  select hash from (
    select leaf as hash, seq as place from audit.seal where $1 = 0 and seq >= $2 and seq < $3 union all
    select hash, place from audit.seal_tile where level = $1 and place >= $2 and place < $3) t order by place`;

/** The stretches at the end of the log that are not full yet, one for each level; full ones become tiles. */
export class Tiles {
  private constructor(private readonly open: Frontier[]) {}

  /** Of a log with so many seals. */
  static async of(ask: Ask, size: number): Promise<Tiles> {
    const open: Frontier[] = [];
    for (let [level, count] = [0, size]; count > 0; [level, count] = [level + 1, Math.floor(count / TILE)]) {
      const rows = await ask<{ hash: Buffer }>(LAST, [level, count - (count % TILE), count]);
      const frontier = Frontier.empty();
      for (const { hash } of rows) frontier.append(hash);
      open.push(frontier);
    }
    return new Tiles(open);
  }

  /** The tiles that are full with this leaf. */
  append(seq: number, leaf: Buffer): Tile[] {
    const full: Tile[] = [];
    for (let [level, place, hash] = [0, seq, leaf]; ; level += 1) {
      const frontier = (this.open[level] ??= Frontier.empty());
      frontier.append(hash);
      if (frontier.size < TILE) return full;
      hash = frontier.root();
      place = Math.floor(place / TILE);
      full.push({ level: level + 1, place, hash });
      this.open[level] = Frontier.empty();
    }
  }
}
