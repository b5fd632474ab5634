import { enqueue } from './job.acts.js';
import type { JobKind } from './job.status.js';
import { Action } from '../authz/actions.js';
import type { Job } from '../platform/feature.js';

/** A worker says that it is alive with every step, which takes seconds. */
const SILENT_SECONDS = 90;
const ATTEMPTS = 3;

/** Work whose worker fell silent is taken up again; what has cost three workers is given up, and says so. */
export const takeUpJobs: Job = async ({ asSystem, logger }) => {
  await asSystem('takeUpJobs', Action.UPDATE, async (work) => {
    const silent = await work.sql<{ id: string; kind: JobKind; status: string }>(
      `update job set version = version + 1, heartbeat_at = null,
              status = case when attempts >= $2 then 'FAILED' else 'QUEUED' end,
              error = case when attempts >= $2 then 'WORKER_LOST' end,
              ended_at = case when attempts >= $2 then $1::timestamptz end
        where status = 'RUNNING' and heartbeat_at < $1::timestamptz - $3 * interval '1 second' returning id, kind, status`,
      [work.now, ATTEMPTS, SILENT_SECONDS],
    );
    for (const { id, kind, status } of silent) if (status === 'QUEUED') await enqueue(work, id, kind);
    if (silent.length) logger.warn({ count: silent.length }, 'long work had lost its worker');
  });
};
