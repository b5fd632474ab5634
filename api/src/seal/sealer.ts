import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';
import { ChainKeys } from './chain.js';
import { LEFT_ROWS, NEW_ROWS, STATE } from './new-rows.sql.js';
import type { Ask } from './sealed-tree.js';
import { SealBroken, Sealing, type NewRow } from './sealing.js';
import type { Logger } from '../platform/logger.js';

/** One sealer at a time, whatever the number of workers: who holds this lock of the database. */
const LOCK = 0x5ea1;
const DAY_MS = 86_400_000;

export interface SealerKeys {
  current: { id: string; key: Buffer };
  all: readonly { id: string; key: Buffer }[];
}

export interface SealerTimes {
  /** Between two looks at what is new. */
  look: number;
  /** Between two words that it is there, where nothing is new. */
  beat: number;
  /** Before it tries again, where the lock or the database is not to be had. */
  retry: number;
  /** Rows at once. */
  batch: number;
}

const TIMES: SealerTimes = { look: 250, beat: 3_000, retry: 500, batch: 1_000 };

/**
 * Seals what is in the log and not sealed: at most a second after it was committed. Keeps nothing that the database has
 * not: killed at any point, or put onto a database that came out of a backup, it goes on with whatever has no seal.
 */
export class Sealer {
  private readonly keys: ChainKeys;
  private readonly stopping = new AbortController();
  private running: Promise<void> | null = null;
  private troubled = false;

  constructor(
    private readonly connect: () => Promise<pg.Client>,
    private readonly logKeys: SealerKeys,
    private readonly logger: Logger,
    private readonly times: SealerTimes = TIMES,
  ) {
    this.keys = new ChainKeys(logKeys.all);
  }

  start(): void {
    this.running ??= this.run();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private get stopped(): boolean {
    return this.stopping.signal.aborted;
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      let client: pg.Client | null = null;
      try {
        client = await this.connect();
        await this.work(client);
      } catch (error) {
        // Once for as long as it lasts: the database that is away is told of by everybody.
        if (!this.troubled) this.logger.warn({ err: error }, 'the log is not being sealed; trying again');
        this.troubled = true;
      } finally {
        await client?.end().catch(() => undefined);
      }
      await this.pause(this.times.retry);
    }
  }

  private async work(client: pg.Client): Promise<void> {
    const ask: Ask = async <R>(sql: string, values: readonly unknown[]) =>
      (await client.query<R & pg.QueryResultRow>(sql, [...values])).rows as R[];
    while (!(await hasLock(ask))) {
      await this.pause(this.times.retry);
      if (this.stopped) return;
    }
    try {
      const sealing = await Sealing.begin(ask, this.keys, this.logKeys.current.id);
      await new Session(ask, sealing, this.logger, this.times).run(this.stopping.signal, () => {
        if (this.troubled) this.logger.info('the log is being sealed again');
        this.troubled = false;
      });
    } catch (error) {
      if (!(error instanceof SealBroken)) throw error;
      this.logger.error({ err: error }, 'the log is sealed no more: it is not as it was left');
      await this.stayBroken(ask, error.message);
    }
  }

  /** Holds the lock, so that nobody seals on top of it who knows less; until somebody has looked and starts anew. */
  private async stayBroken(ask: Ask, reason: string): Promise<void> {
    const [row] = await ask<{ size: string }>('select count(*)::text as size from audit.seal', []);
    while (!this.stopped) {
      await ask(STATE, [null, Number(row?.size ?? 0), 0, reason]);
      await this.pause(this.times.beat);
    }
  }

  private async pause(ms: number): Promise<void> {
    await wait(ms, undefined, { signal: this.stopping.signal, ref: true }).catch(() => undefined);
  }
}

async function hasLock(ask: Ask): Promise<boolean> {
  const [row] = await ask<{ got: boolean }>('select pg_try_advisory_lock($1) as got', [LOCK]);
  return row?.got === true;
}

interface Looked {
  snapshot: string;
  now: string;
}

/** One turn at the lock: what is new at each look, and between looks, day by day, what somebody left behind. */
class Session {
  private beatAt = 0;

  constructor(
    private readonly ask: Ask,
    private readonly sealing: Sealing,
    private readonly logger: Logger,
    private readonly times: SealerTimes,
  ) {}

  async run(signal: AbortSignal, working: () => void): Promise<void> {
    const [first] = await this.ask<Looked>(
      'select pg_current_snapshot()::text as snapshot, now()::text as now',
      [],
    );
    let snapshot = first?.snapshot ?? '';
    const left = await this.daysLeft();
    while (!signal.aborted) {
      snapshot = await this.look(snapshot, left.length === 0);
      const day = left.shift();
      if (day) await this.sweep(day);
      working();
      if (!left.length) await wait(this.times.look, undefined, { signal }).catch(() => undefined);
    }
  }

  /** Days that the log has entries of, newest first; the last to come has no end. */
  private async daysLeft(): Promise<[Date | string, Date | string][]> {
    const [row] = await this.ask<{ first: Date | null; last: Date }>(
      'select min(at) as first, greatest(max(at), now()) as last from audit.entry',
      [],
    );
    if (!row?.first) return [];
    const days: [Date | string, Date | string][] = [];
    let to: Date | string = 'infinity';
    for (let from = row.last.getTime() - 2 * DAY_MS; ; from -= DAY_MS) {
      days.push([new Date(from), to]);
      if (from <= row.first.getTime()) return days;
      to = new Date(from);
    }
  }

  /** Seals what was committed since that snapshot; says from which on it goes on. */
  private async look(since: string, whole: boolean): Promise<string> {
    for (;;) {
      const rows = await this.ask<Looked & Partial<NewRow>>(NEW_ROWS, [since, this.times.batch]);
      const { snapshot, now } = rows[0] as Looked;
      const found = rows.filter((row): row is Looked & NewRow => typeof row.id === 'string');
      const drained = found.length < this.times.batch;
      await this.seal(found, drained && whole ? now : null);
      if (drained) return snapshot;
    }
  }

  private async sweep([from, to]: [Date | string, Date | string]): Promise<void> {
    for (;;) {
      const found = await this.ask<NewRow>(LEFT_ROWS, [from, to, this.times.batch]);
      await this.seal(found, null);
      if (found.length < this.times.batch) return;
    }
  }

  /** `now`: nothing is left unsealed that was there then. */
  private async seal(rows: readonly NewRow[], now: string | null): Promise<void> {
    if (!rows.length) return this.beat(now);
    const size = this.sealing.size + rows.length;
    const suspect = await this.sealing.seal(rows, async (wrong) => {
      await this.ask(STATE, [now, size, wrong, null]);
    });
    if (suspect)
      this.logger.error(
        { count: suspect },
        'the log has entries that the program did not write, or that were changed',
      );
  }

  private async beat(now: string | null): Promise<void> {
    if (performance.now() - this.beatAt < this.times.beat) return;
    this.beatAt = performance.now();
    await this.sealing.check();
    await this.ask(STATE, [now, this.sealing.size, 0, null]);
  }
}
