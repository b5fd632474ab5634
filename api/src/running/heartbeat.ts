import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { SILENT_SECONDS } from './health.js';
import type { Logger } from '../platform/logger.js';

const BEAT_MS = 15_000;

const BEAT = `
  with swept as (delete from running.worker_heartbeat where beat_at < now() - interval '1 day')
  insert into running.worker_heartbeat (worker_id, pool) values ($1, $2)
    on conflict (worker_id) do update set beat_at = now(), pool = excluded.pool`;

/**
 * The jobs of those who are silent, let go of; the queue itself would wait four hours. While there is a worker whose name
 * is not known, any job may be its own.
 */
const LET_GO = `
  with alive as (select pool from running.worker_heartbeat where beat_at > now() - interval '${SILENT_SECONDS} seconds'),
       dead as (select j.locked_by as pool, count(*) as jobs from graphile_worker._private_jobs j
                 where j.locked_at < now() - interval '${SILENT_SECONDS} seconds'
                   and not exists (select from alive a where a.pool is null or a.pool = j.locked_by) group by j.locked_by)
  select sum(jobs)::int as count, graphile_worker.force_unlock_workers(array_agg(pool)) from dead having count(*) > 0`;

/**
 * A worker says that it is there, until it is told to stop, and lets go of the jobs of those who no longer say so; rows
 * of workers that died are swept after a day.
 */
export class Heartbeat {
  private readonly id = randomUUID();
  private name: string | null = null;
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly pool: Pool,
    private readonly logger: Logger,
  ) {}

  async start(): Promise<void> {
    await this.beat();
    this.timer = setInterval(() => void this.beat(), BEAT_MS).unref();
  }

  /** The name under which jobs are taken from now on; those that were taken under another are given up. */
  async takesJobsAs(name: string): Promise<void> {
    this.name = name;
    await this.beat();
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
      await this.pool.query(BEAT, [this.id, this.name]);
      const { rows } = await this.pool.query<{ count: number }>(LET_GO);
      if (rows[0])
        this.logger.warn({ count: rows[0].count }, 'jobs had lost their worker: they are taken up again');
    } catch (error) {
      this.logger.warn({ err: error }, 'the heartbeat could not be written');
    }
  }
}
