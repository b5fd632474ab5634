import { membersOf } from './canonical.js';
import { CHAIN_START, type ChainKeys } from './chain.js';
import type { SignedCheckpoint } from './checkpoint.js';
import { DamageFound, type Damage, type Found } from './damage.js';
import { brokenLink } from './diagnose.js';
import type { Heads, Restore } from './heads.js';
import { fromBefore, isGenuine, TAKEOVER_MS } from './genuine.js';
import { leafOf } from './leaf.js';
import { differingColumn, type LogRow } from './log-row.js';
import { Frontier } from './merkle.js';
import { Writers } from './writers.js';

/** One place of the sealed log, as the database has it. */
export interface Seal {
  seq: number;
  entryId: string;
  /** The entry's, as ISO 8601. */
  at: string;
  leaf: Buffer;
  chain: Buffer;
  keyId: string;
}

export interface Place {
  seal: Seal;
  /** Null: no row of the log has that id and time. */
  row: LogRow | null;
}

export interface Verification {
  /** Places from `from` on, ascending, many at a time; up to the end of the log, or as far as `to` needs. */
  places: AsyncIterable<readonly Place[]> | Iterable<readonly Place[]>;
  /** Rows that no seal is of, and that should have one by now. */
  unsealed?: AsyncIterable<readonly LogRow[]> | Iterable<readonly LogRow[]>;
  /** How many places the log has; not said: as many as come. */
  size?: number;
  /** Null: only what the public key shows is checked. */
  keys: ChainKeys | null;
  heads: Heads;
  /** The stretch of places to be checked entry by entry; `to` is not in it. Without it: all. */
  from?: number;
  to?: number;
  /** Where `from` is not 0: the tree and the chain before it, of which the next checkpoint shows that they hold. */
  start?: { tree: Frontier; chain: Buffer };
  /** Whether the rows of that time were put away into an archive, which is verified by itself. */
  away?: (at: string) => boolean;
  progress?: (done: { places: number; seq: number }) => void | Promise<void>;
  signal?: AbortSignal;
}

export interface Verified {
  ok: true;
  /** Entries that were checked one by one. */
  entries: number;
  /** Of these, those that a version from before the seal wrote: they have no code. */
  fromBefore: number;
  /** Sealed places whose entries lie in an archive. */
  away: number;
  /** Rows that wait for their seal. */
  waiting: number;
  from: number;
  /** How many places the log has, as far as it was read. */
  size: number;
  /** The last checkpoint that the log leads to; entries behind it are sealed and not signed yet. */
  checkpoint: SignedCheckpoint | null;
  restores: Restore[];
}

/** Reads the log as it streams and says that it holds, or the first thing that does not. */
export async function verifyLog(given: Verification): Promise<Verified | ({ ok: false } & Found)> {
  const verifier = new LogVerifier(given);
  try {
    for await (const batch of given.places) {
      given.signal?.throwIfAborted();
      verifier.batch(batch);
      await given.progress?.({ places: verifier.done, seq: verifier.next });
    }
    verifier.end();
    for await (const rows of given.unsealed ?? []) verifier.unsealed(rows);
    return verifier.verified();
  } catch (error) {
    if (error instanceof DamageFound) return { ok: false, ...error.found };
    throw error;
  }
}

/** How far ahead is looked for where an entry that is out of its place belongs. */
const AHEAD = 100_000;

class LogVerifier {
  private readonly tree: Frontier;
  private chain: Buffer;
  private readonly writers: Writers;
  private readonly heads: SignedCheckpoint[];
  private reached: SignedCheckpoint | null = null;
  private readonly counted = { entries: 0, fromBefore: 0, away: 0, waiting: 0 };
  /** A link that does not hold, and what comes behind it, until there is enough to say why. */
  private broken: { before: Buffer; place: Place; ahead: Seal[] } | null = null;

  constructor(private readonly given: Verification) {
    this.tree = given.start?.tree.copy() ?? Frontier.empty();
    this.chain = given.start?.chain ?? CHAIN_START;
    this.writers = new Writers(this.from === 0);
    this.heads = given.heads.checkpoints.filter(({ size }) => size > this.from || size === 0);
  }

  private get from(): number {
    return this.given.from ?? 0;
  }

  get next(): number {
    return this.tree.size;
  }

  get done(): number {
    return this.next - this.from;
  }

  batch(places: readonly Place[]): void {
    for (const place of places) {
      if (this.broken) {
        this.broken.ahead.push(place.seal);
        if (this.broken.ahead.length >= AHEAD) this.explain();
      } else {
        this.place(place);
      }
    }
  }

  private place(place: Place): void {
    const { seal, row } = place;
    const { seq } = seal;
    if (seq > this.next)
      throw this.bad('MISSING', this.next, null, `entry ${this.next} has no seal any more`);
    if (seq < this.next) throw this.bad('EXTRA', seq, seal.entryId, `there are two seals of place ${seq}`);
    const { keys } = this.given;
    if (keys && !keys.chain(seal.keyId))
      throw this.bad(
        'ALTERED',
        seq,
        seal.entryId,
        `the seal of entry ${seq} names key ${seal.keyId}, which is not known`,
      );
    if (keys && !keys.chain(seal.keyId)?.next(this.chain, seal.leaf).equals(seal.chain)) {
      this.broken = { before: this.chain, place, ahead: [] };
      return;
    }
    this.chain = seal.chain;
    if (seq < (this.given.to ?? Infinity)) this.entry(seal, row);
    this.tree.append(seal.leaf);
    this.head();
  }

  private entry(seal: Seal, row: LogRow | null): void {
    const { seq, entryId } = seal;
    if (!row) {
      if (!this.given.away?.(seal.at))
        throw this.bad('MISSING', seq, entryId, `entry ${seq} is gone from the log`);
      this.counted.away += 1;
      return this.writers.skip();
    }
    const members = membersOf(row.entry);
    if (!leafOf(row, members).equals(seal.leaf))
      throw this.bad('ALTERED', seq, entryId, `entry ${seq} is not what was sealed`);
    if (this.given.keys && !isGenuine(row, members, this.given.keys))
      throw this.bad(
        'EXTRA',
        seq,
        entryId,
        `entry ${seq} was not written by the program, or changed before it was sealed`,
      );
    const said = members ?? fromBefore(row);
    if (row.mac.length === 0) this.before(seal);
    const column = said && differingColumn(row, said);
    if (column)
      throw this.bad('ALTERED', seq, entryId, `${column} of entry ${seq} is not what the entry says`);
    if (said && said.id !== entryId)
      throw this.bad('ALTERED', seq, entryId, `the seal of entry ${seq} names another entry`);
    const miscounted = members && this.writers.see(members, seq);
    if (miscounted) throw this.bad(miscounted.damage, miscounted.seq, entryId, miscounted.why);
    this.counted.entries += 1;
  }

  /** An entry that has no code is held by its seal alone, and none is added once all was taken over. */
  private before({ seq, entryId }: Seal): void {
    const [first] = this.given.heads.checkpoints;
    const last = this.given.heads.checkpoints.findLast(({ size }) => size <= seq);
    if (first && last && last.time.getTime() - first.time.getTime() > TAKEOVER_MS)
      throw this.bad(
        'EXTRA',
        seq,
        entryId,
        `entry ${seq} has no code, long after all that had none were taken over`,
      );
    this.counted.fromBefore += 1;
  }

  private head(): void {
    while (this.heads[0] && this.heads[0].size <= this.next) {
      const head = this.heads.shift() as SignedCheckpoint;
      if (head.size < this.next) continue;
      const from = this.reached?.size ?? this.from;
      if (!this.tree.root().equals(head.root))
        throw this.given.keys
          ? this.bad(
              'FORKED',
              from,
              null,
              `the head of ${head.size} entries that was signed is of another log`,
            )
          : this.bad(
              'ALTERED',
              from,
              null,
              `from entry ${from} on, before ${head.size}, something is not what was signed`,
            );
      this.reached = head;
    }
  }

  /** What is known once the last place was read. */
  end(): void {
    this.explain();
    const { to, heads } = this.given;
    const size = this.given.size ?? this.next;
    if (this.next < Math.min(to ?? size, size))
      throw this.bad('MISSING', this.next, null, `entry ${this.next} has no seal any more`);
    const largest = heads.checkpoints.at(-1)?.size ?? 0;
    if (largest > size && heads.known > size)
      throw this.bad('CUT_OFF', size, null, `the log ends with ${size} entries, and ${largest} were signed`);
    if (largest > size)
      throw this.bad(
        'ROLLED_BACK',
        size,
        null,
        `${largest} entries were signed and published; the database is one of ${size}`,
      );
  }

  private explain(): void {
    const { broken } = this;
    const { keys } = this.given;
    if (broken && keys) throw new DamageFound(brokenLink(broken.before, broken.place, broken.ahead, keys));
  }

  unsealed(rows: readonly LogRow[]): void {
    for (const row of rows) {
      const members = membersOf(row.entry);
      const id = row.columns[0] ?? null;
      const { keys } = this.given;
      const said = members ?? fromBefore(row);
      if (keys && (!isGenuine(row, members, keys) || !said || differingColumn(row, said)))
        throw this.bad('EXTRA', null, id, 'there is an entry without a seal that the program did not write');
      this.counted.waiting += 1;
    }
  }

  verified(): Verified {
    const { restores } = this.given.heads;
    return {
      ok: true,
      ...this.counted,
      from: this.from,
      size: this.next,
      checkpoint: this.reached,
      restores,
    };
  }

  private bad(damage: Damage, seq: number | null, entryId: string | null, why: string): DamageFound {
    return new DamageFound({ damage, seq, entryId, why });
  }
}
