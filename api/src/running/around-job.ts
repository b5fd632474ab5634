import { randomUUID } from 'node:crypto';
import type { JobHelpers, TaskList } from 'graphile-worker';
import type { JobSeen } from './worker-metrics.js';
import type { Job, JobTools } from '../platform/feature.js';
import { requestScope } from '../platform/scope.js';
import type { Tracing } from '../platform/trace.js';

/** Who is told of jobs: metrics, traces. */
export interface JobObservers {
  seen?: JobSeen | undefined;
  tracing?: Tracing | undefined;
}

/** A job that a request asked for goes on under the request's id; any other gets one of its own. */
const requestIdOf = (payload: unknown): string => {
  const given = (payload as { requestId?: unknown } | null | undefined)?.requestId;
  return typeof given === 'string' ? given : randomUUID();
};

/** The program's jobs as the queue runs them: each in a scope of its own, told of when it is over. */
export function taskListOf(
  jobs: readonly [string, Job][],
  tools: JobTools,
  observers: JobObservers = {},
): TaskList {
  const traced = { ...tools, asSystem: tracedWorks(tools.asSystem) };
  const watched = (name: string, job: Job) => (payload: unknown, helpers?: JobHelpers) =>
    requestScope.run({ requestId: requestIdOf(payload), language: 'nb' }, () =>
      watch(name, () => job(traced, payload), tools, observers, helpers?.job.attempts),
    );
  return Object.fromEntries(jobs.map(([name, job]) => [name, watched(name, job)]));
}

async function watch(
  name: string,
  work: () => Promise<void>,
  { logger }: JobTools,
  { seen, tracing }: JobObservers,
  attempt?: number,
): Promise<void> {
  const scope = requestScope.getStore();
  const span = tracing?.begin(`job ${name}`, { 'samlop.request_id': scope?.requestId ?? '' });
  if (scope) scope.span = span;
  const began = performance.now();
  const over = (failed: boolean): void => {
    seen?.(name, failed ? 'failed' : 'done', (performance.now() - began) / 1000);
    span?.end(attempt ? { 'samlop.attempt': attempt } : {}, failed);
  };
  try {
    await work();
    over(false);
  } catch (error) {
    over(true);
    logger.error({ job: name, err: error, ...(attempt ? { attempt } : {}) }, 'job failed');
    throw error;
  }
}

/** Each transaction of a job hangs under it, by the name that the program has for it. */
function tracedWorks(asSystem: JobTools['asSystem']): JobTools['asSystem'] {
  return async (operation, action, act) => {
    const span = requestScope.getStore()?.span?.begin('database', { 'samlop.operation': operation });
    let failed = true;
    try {
      const result = await asSystem(operation, action, act);
      failed = false;
      return result;
    } finally {
      span?.end({}, failed);
    }
  };
}
