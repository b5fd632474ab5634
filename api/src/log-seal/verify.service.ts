import type { VerifyAccessLogInput } from './log-seal.inputs.js';
import { Action } from '../authz/actions.js';
import { startJob } from '../job/job.acts.js';
import { JobKind } from '../job/job.status.js';
import { badInput } from '../platform/errors.js';
import type { Work } from '../write/work.js';

/** Asks a worker to verify the log; a stretch of time that cannot hold an entry is a mistake, and is told at once. */
export async function verifyAccessLog(work: Work, { from, to }: VerifyAccessLogInput): Promise<string> {
  work.checkRole(Action.CREATE, 'AccessLogVerification');
  if (from && to && from >= to) throw badInput({ path: 'to', rule: 'EMPTY_PERIOD' });
  if (from && from > work.now) throw badInput({ path: 'from', rule: 'FUTURE' });
  work.did('AccessLogVerification', null, null);
  return startJob(work, JobKind.VERIFY_ACCESS_LOG, {
    from: from?.toISOString() ?? null,
    to: to?.toISOString() ?? null,
    grantId: work.principal.grantId,
  });
}
