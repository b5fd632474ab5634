import pg from 'pg';
import type { Clock } from './clock.js';
import type { Logger } from './logger.js';

/** How often this machine's clock is looked at, and how many looks make one question to the database. */
const LOOK_MS = 1000;
const LOOKS = 10;
const SAMPLES = 3;
/** What a comparison may be wrong by is no step of anybody's. */
const NOTICED_MS = 1000;
/** So far back is not followed: what has ended does not begin again. */
const HELD_MS = 60_000;

export interface Times {
  /** The database's, in milliseconds and parts of them, or null where it does not answer. */
  ask(): Promise<number | null>;
  /** This machine's time of day, in milliseconds. */
  wall(): number;
  /** Milliseconds that nobody can set. */
  steady(): number;
}

/**
 * The database's time, carried on by counting: one time for all processes, whatever their machines' clocks are set to,
 * also while the database is away. See docs/adr/0019.
 */
export class DatabaseClock implements Clock {
  private at = 0;
  private since = 0;
  private off = false;
  private holds = false;
  private timer: NodeJS.Timeout | undefined;

  private constructor(
    private readonly times: Times,
    private readonly logger: Logger,
    private readonly end: () => Promise<void>,
  ) {}

  static async start(databaseUrl: string, logger: Logger): Promise<DatabaseClock> {
    const pool = new pg.Pool({
      connectionString: databaseUrl,
      max: 1,
      connectionTimeoutMillis: 1000,
      // Kept: to connect would be part of what the answer took.
      idleTimeoutMillis: 0,
    });
    // Without the database one counts on.
    pool.on('error', () => undefined);
    const text = 'select (extract(epoch from clock_timestamp()) * 1000)::float8 as now';
    const ask = async () => (await pool.query<{ now: number }>(text)).rows[0]?.now ?? null;
    const times = {
      ask: () => ask().catch(() => null),
      wall: () => Date.now(),
      steady: () => performance.now(),
    };
    return DatabaseClock.of(times, logger, () => pool.end());
  }

  static async of(times: Times, logger: Logger, end = () => Promise.resolve()): Promise<DatabaseClock> {
    const clock = new DatabaseClock(times, logger, end);
    clock.set(times.wall());
    await clock.compare(true);
    let looks = 0;
    clock.timer = setInterval(() => {
      looks += 1;
      if (looks % LOOKS === 0) void clock.compare();
      else clock.compareMachine();
    }, LOOK_MS).unref();
    return clock;
  }

  now(): Date {
    return new Date(this.time());
  }

  private time(): number {
    return this.at + this.times.steady() - this.since;
  }

  /** Asks the database what time it is; a line says it when somebody has set a clock. */
  async compare(first = false): Promise<void> {
    const { ahead, within } = await this.ask();
    const held = !first && ahead < 0 && ahead >= -HELD_MS;
    // What may be the way that the answer came is no difference.
    if ((first || Math.abs(ahead) > within) && !(held && -ahead >= NOTICED_MS)) this.set(this.time() + ahead);
    const noticed = !first && Math.abs(ahead) >= NOTICED_MS;
    if (noticed && !(held && this.holds))
      this.logger.warn(`the database’s clock was set by ${seconds(ahead)}; ${held ? 'not ' : ''}followed`);
    this.holds = noticed && held;
    this.compareMachine();
  }

  /** How far the database is ahead, by the answer that came fastest, and by how much that may be wrong. */
  private async ask(): Promise<{ ahead: number; within: number }> {
    let best = { ahead: 0, within: NOTICED_MS / 2 };
    for (let i = 0; i < SAMPLES; i += 1) {
      const asked = this.times.steady();
      const answer = await this.times.ask();
      const within = (this.times.steady() - asked) / 2;
      if (answer !== null && within < best.within) best = { ahead: answer + within - this.time(), within };
    }
    return best;
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.end();
  }

  private compareMachine(): void {
    const ahead = this.times.wall() - this.time();
    const off = Math.abs(ahead) >= NOTICED_MS;
    if (off && !this.off)
      this.logger.warn(`this machine’s clock is off by ${seconds(ahead)}; the database’s time is used`);
    if (!off && this.off) this.logger.info('this machine’s clock is right again');
    this.off = off;
  }

  private set(at: number): void {
    this.at = at;
    this.since = this.times.steady();
  }
}

const seconds = (ms: number): string => `${ms < 0 ? '−' : '+'}${(Math.abs(ms) / 1000).toFixed(1)} s`;
