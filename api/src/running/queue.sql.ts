/** How the queue of jobs stands, and how long ago any worker was heard of; any process may ask. */
export const QUEUE_SQL = `
  select count(*) filter (where waits)::int as ready,
         count(*) filter (where locked_at is not null)::int as running,
         count(*) filter (where attempts >= max_attempts and locked_at is null)::int as failed,
         coalesce(extract(epoch from now() - min(run_at) filter (where waits)), 0)::float8 as oldest,
         (select extract(epoch from now() - max(beat_at))::float8 from running.worker_heartbeat) as silent
    from (select *, locked_at is null and attempts < max_attempts and run_at <= now() as waits
            from graphile_worker._private_jobs) j`;

export interface QueueRow {
  ready: number;
  running: number;
  failed: number;
  oldest: number;
  silent: number | null;
}
