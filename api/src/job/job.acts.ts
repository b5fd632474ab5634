import { v7 } from 'uuid';
import { type JobKind, taskOf } from './job.status.js';
import { Action } from '../authz/actions.js';
import type { Job as Task, JobTools } from '../platform/feature.js';
import type { Work } from '../write/work.js';

/** Asks a worker for long work, in the transaction of the request: no row without a task, and none twice. */
export async function startJob(
  work: Work,
  kind: JobKind,
  input: object,
  /** Whose auditors may see it and call it off, beside who asked. */
  rootId: string | null = null,
): Promise<string> {
  const id = v7();
  await work.sql(
    `insert into job (id, kind, status, input, created_at, created_by, root_id) values ($1, $2, 'QUEUED', $3, $4, $5, $6)`,
    [id, kind, JSON.stringify(input), work.now, work.principal.personId, rootId],
  );
  await enqueue(work, id, kind);
  work.did('Job', id, null);
  return id;
}

/** The payload is the row's id, and the id of whatever asked for it. What is done again after a failure is decided by the row, not by the queue. */
export async function enqueue(work: Work, id: string, kind: JobKind): Promise<void> {
  await work.sql(
    `select 1 from graphile_worker.add_job($1, json_build_object('job', $2::text, 'requestId', $3::text), job_key => $2, max_attempts => 1)`,
    [taskOf(kind), id, work.context.requestId],
  );
}

const DONE = `status = 'DONE', ended_at = $3, progress = 100, result = $4`;

/** Work that fails for a reason that the asker can be told. */
export class JobFailure extends Error {}

/** The work is no longer this worker's: called off, or given to another. */
export class Stopped extends Error {}

export interface Run<Input> {
  input: Input;
  tools: JobTools;
  /** Says how much is done (0 to 1), and that the worker is alive; throws when the work is no longer wanted. */
  progress(done: number): Promise<void>;
}

export interface RunToEnd<Input> extends Run<Input> {
  /** The work's own id. */
  id: string;
  /** Ends it as a step of a work of one's own, for what must stand together with its end; throws as `progress` does. */
  finish(work: Work, result: object): Promise<void>;
}

/**
 * A worker's task out of long work. What it returns becomes the row's result, if the row is still its own by then; until
 * then it writes nothing that anybody sees. One that has called `finish` returns nothing. A worker that dies leaves a row
 * that falls silent, and is taken up again (job.jobs.ts).
 */
export function longWork<Input>(act: (run: RunToEnd<Input>) => Promise<object | void>): Task {
  return async (tools, payload) => {
    const id = (payload as { job?: string } | undefined)?.job;
    const taken = id ? await take<Input>(tools, id) : undefined;
    if (!id || !taken) return;
    const own = [id, taken.attempts];
    const writeIn = async (work: Work, set: string, values: unknown[]): Promise<void> => {
      const rows = await work.sql(
        `update job set ${set}, version = version + 1 where id = $1 and attempts = $2 and status = 'RUNNING' returning id`,
        [...own, work.now, ...values],
      );
      if (!rows.length) throw new Stopped();
    };
    const write = (set: string, values: unknown[]): Promise<void> =>
      tools.asSystem('runJob', Action.UPDATE, (work) => writeIn(work, set, values));
    const finish = (work: Work, result: object): Promise<void> =>
      writeIn(work, DONE, [JSON.stringify(result)]);
    const progress = (done: number): Promise<void> =>
      write('heartbeat_at = $3, progress = $4', [Math.max(0, Math.min(99, Math.floor(done * 100)))]);
    try {
      const result = await act({ id, input: taken.input, tools, progress, finish });
      if (result) await write(DONE, [JSON.stringify(result)]);
    } catch (error) {
      if (error instanceof Stopped) return;
      const told = error instanceof JobFailure;
      if (!told) tools.logger.error({ err: error as Error }, 'long work failed');
      await write(`status = 'FAILED', ended_at = $3, error = $4`, [told ? error.message : 'INTERNAL']).catch(
        unlessStopped,
      );
    }
  };
}

function unlessStopped(error: unknown): void {
  if (!(error instanceof Stopped)) throw error;
}

async function take<Input>(
  tools: JobTools,
  id: string,
): Promise<{ input: Input; attempts: number } | undefined> {
  const [row] = await tools.asSystem('runJob', Action.UPDATE, (work) =>
    work.sql<{ input: Input; attempts: number }>(
      `update job set status = 'RUNNING', started_at = coalesce(started_at, $2), heartbeat_at = $2, progress = 0,
              attempts = attempts + 1, version = version + 1
        where id = $1 and status = 'QUEUED' returning input, attempts`,
      [id, work.now],
    ),
  );
  return row;
}
