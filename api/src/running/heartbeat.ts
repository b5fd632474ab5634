import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import type { Logger } from '../platform/logger.js';

const BEAT_MS = 15_000;

/** A worker says that it is there, until it is told to stop; rows of workers that died are swept after a day. */
export class Heartbeat {
  private readonly id = randomUUID();
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly pool: Pool,
    private readonly logger: Logger,
  ) {}

  async start(): Promise<void> {
    await this.beat();
    this.timer = setInterval(() => void this.beat(), BEAT_MS).unref();
  }

  async stop(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.pool
      .query('delete from running.worker_heartbeat where worker_id = $1', [this.id])
      .catch(() => undefined);
  }

  /** A database that is away is told of by whatever else needs it. */
  private async beat(): Promise<void> {
    try {
      await this.pool.query(
        `with swept as (delete from running.worker_heartbeat where beat_at < now() - interval '1 day')
         insert into running.worker_heartbeat (worker_id) values ($1) on conflict (worker_id) do update set beat_at = now()`,
        [this.id],
      );
    } catch (error) {
      this.logger.warn({ err: error }, 'the heartbeat could not be written');
    }
  }
}
