import { membersOf } from './canonical.js';
import { CHAIN_START, type ChainKeys } from './chain.js';
import { isGenuine } from './genuine.js';
import { leafOf, type SealedContent } from './leaf.js';
import { ADD, HEAD } from './new-rows.sql.js';
import type { Ask } from './sealed-tree.js';
import { Tiles, type Tile } from './tiles.js';

export interface NewRow extends SealedContent {
  id: string;
  at: string;
}

/** The log is not as the sealer left it: nothing is sealed on top of that before somebody has looked. */
export class SealBroken extends Error {
  override name = 'SealBroken';
}

interface HeadRow {
  seq: string;
  leaf: Buffer;
  chain: Buffer;
  key_id: string;
  before: Buffer | null;
}

/** The end of the sealed log, in memory: whoever changes it in the database is found out with the next seal. */
export class Sealing {
  private constructor(
    private readonly ask: Ask,
    private readonly keys: ChainKeys,
    private readonly keyId: string,
    private chain: Buffer,
    private count: number,
    private tiles: Tiles,
  ) {}

  /** From where the database has it; refuses to go on from a seal that the log's keys did not make. */
  static async begin(ask: Ask, keys: ChainKeys, keyId: string): Promise<Sealing> {
    const [head] = await ask<HeadRow>(HEAD, []);
    const size = head ? Number(head.seq) + 1 : 0;
    const chain = head && keys.chain(head.key_id);
    const before = size > 1 ? head?.before : CHAIN_START;
    if (head && (!chain || !before || !chain.next(before, head.leaf).equals(head.chain)))
      throw new SealBroken('the last seal was not made with the keys of this log');
    return new Sealing(ask, keys, keyId, head?.chain ?? CHAIN_START, size, await Tiles.of(ask, size));
  }

  get size(): number {
    return this.count;
  }

  /** Throws where the end of the log is not the one that was left. */
  async check(): Promise<void> {
    const [head] = await this.ask<HeadRow>(HEAD, []);
    const same = head
      ? Number(head.seq) + 1 === this.count && head.chain.equals(this.chain)
      : this.count === 0;
    if (!same) throw new SealBroken('the end of the sealed log is not the one that was left');
  }

  /**
   * Seals rows in this order, all or none; says how many of them have a code that is not right, also to what is done in the
   * same transaction.
   */
  async seal(rows: readonly NewRow[], within: (suspect: number) => Promise<void>): Promise<number> {
    const link = this.keys.chain(this.keyId);
    if (!link) throw new SealBroken('the newest key of the log is not there');
    let [chain, suspect] = [this.chain, 0];
    const tiles: Tile[] = [];
    const seals = rows.map((row, n) => {
      const members = membersOf(row.entry);
      const leaf = leafOf(row, members);
      chain = link.next(chain, leaf);
      tiles.push(...this.tiles.append(this.count + n, leaf));
      if (!isGenuine(row, members, this.keys)) suspect += 1;
      return { seq: this.count + n, row, leaf, chain };
    });
    await this.ask('begin', []);
    try {
      await this.check();
      await this.ask(ADD, [
        seals.map(({ seq }) => seq),
        seals.map(({ row }) => row.id),
        seals.map(({ row }) => row.at),
        seals.map(({ leaf }) => leaf),
        seals.map((each) => each.chain),
        seals.map(() => this.keyId),
        tiles.map(({ level }) => level),
        tiles.map(({ place }) => place),
        tiles.map(({ hash }) => hash),
      ]);
      await within(suspect);
      await this.ask('commit', []);
    } catch (error) {
      // Whether it stands is not known: whoever goes on reads it anew.
      await this.ask('rollback', []).catch(() => undefined);
      throw error;
    }
    this.chain = chain;
    this.count += rows.length;
    return suspect;
  }
}
