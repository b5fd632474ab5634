import { Job } from './job.entity.js';
import type { CancelJobInput } from './job.inputs.js';
import { JobStatus } from './job.status.js';
import { Action } from '../authz/actions.js';
import { illegalTransition } from '../platform/errors.js';
import type { Work } from '../write/work.js';

/** A worker asks with every step whether the work is still wanted, and keeps nothing when it is not. */
export async function cancelJob(work: Work, input: CancelJobInput): Promise<string> {
  const job = await work.load(Job, input.id, Action.CANCEL);
  if (![JobStatus.QUEUED, JobStatus.RUNNING].includes(job.status)) throw illegalTransition(job.status, []);
  job.status = JobStatus.CANCELLED;
  job.endedAt = work.now;
  work.did('Job', job.id, null);
  return job.id;
}
