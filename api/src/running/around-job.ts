import { randomUUID } from 'node:crypto';
import type { TaskList } from 'graphile-worker';
import type { JobSeen } from './worker-metrics.js';
import type { Job, JobTools } from '../platform/feature.js';
import { requestScope } from '../platform/scope.js';

/** A job that a request asked for goes on under the request's id; any other gets one of its own. */
const requestIdOf = (payload: unknown): string => {
  const given = (payload as { requestId?: unknown } | null | undefined)?.requestId;
  return typeof given === 'string' ? given : randomUUID();
};

/** The program's jobs as the queue runs them: each in a scope of its own, and told of when it is over. */
export function taskListOf(jobs: readonly [string, Job][], tools: JobTools, seen?: JobSeen): TaskList {
  const watched = (name: string, job: Job) => (payload: unknown) =>
    requestScope.run({ requestId: requestIdOf(payload), language: 'nb' }, async () => {
      const began = performance.now();
      const tell = (outcome: 'done' | 'failed') => seen?.(name, outcome, (performance.now() - began) / 1000);
      try {
        await job(tools, payload);
        tell('done');
      } catch (error) {
        tell('failed');
        throw error;
      }
    });
  return Object.fromEntries(jobs.map(([name, job]) => [name, watched(name, job)]));
}
