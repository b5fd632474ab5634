import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';
import type { SignerHealth } from './signer-health.js';
import { Refused, type Signer } from './signing.js';
import type { Logger } from '../platform/logger.js';

const TIMES = { sign: 30_000, retry: 5_000 };
/** So long without a look that went well, and it is not ready. */
const SILENT_MS = 150_000;

/** Signs what is new, twice a minute; what it may not sign it does not sign, says so once, and looks again. */
export class SignerLoop {
  private readonly stopping = new AbortController();
  private running: Promise<void> | null = null;
  private lookedAt = 0;
  private refuses: string | null = null;
  private troubled = false;
  private last: { size: number; signedAt: string | null } = { size: 0, signedAt: null };

  constructor(
    private readonly signer: Signer,
    private readonly connect: () => Promise<pg.Client>,
    private readonly logger: Logger,
    private readonly times = TIMES,
  ) {}

  start(): void {
    this.running ??= this.run();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  health(): SignerHealth {
    const heard = this.lookedAt > 0 && performance.now() - this.lookedAt < SILENT_MS;
    return { ready: heard && !this.refuses, ...this.last, refuses: this.refuses };
  }

  private async run(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      const well = await this.once();
      const pause = well ? this.times.sign : this.times.retry;
      await wait(pause, undefined, { signal: this.stopping.signal }).catch(() => undefined);
    }
  }

  private async once(): Promise<boolean> {
    let client: pg.Client | null = null;
    try {
      client = await this.connect();
      const connection = client;
      const signed = await this.signer.sign(async <R>(sql: string, values: readonly unknown[]) => {
        return (await connection.query<R & pg.QueryResultRow>(sql, [...values])).rows as R[];
      });
      if (signed) this.last = { size: signed.size, signedAt: signed.time.toISOString() };
      if (this.refuses || this.troubled) this.logger.info('the log’s head is being signed again');
      [this.refuses, this.troubled, this.lookedAt] = [null, false, performance.now()];
      return true;
    } catch (error) {
      this.tell(error);
      return false;
    } finally {
      await client?.end().catch(() => undefined);
    }
  }

  private tell(error: unknown): void {
    if (error instanceof Refused) {
      const reason = `${error.damage}: ${error.message}`;
      if (this.refuses !== reason)
        this.logger.error(
          { err: error, code: error.damage },
          'the log’s head is NOT signed: it is no continuation',
        );
      this.refuses = reason;
      return;
    }
    if (!this.troubled) this.logger.warn({ err: error }, 'the log’s head could not be signed; trying again');
    this.troubled = true;
  }
}
