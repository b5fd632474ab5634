import type { LogVerification } from './verification.type.js';
import { type Run, JobFailure } from '../job/job.acts.js';
import { NothingToCheck, type Checked } from '../seal/check.js';
import type { Found } from '../seal/damage.js';

export interface VerificationInput {
  from: string | null;
  to: string | null;
}

type Result = Omit<LogVerification, 'signedAt'> & { signedAt: string | null };

/** Reads the log to its end; what is found is the result, also when it is damage. */
export async function verifySealedLog({
  input,
  tools,
  progress,
}: Run<VerificationInput>): Promise<{ verification: Result }> {
  const period = {
    ...(input.from ? { from: new Date(input.from) } : {}),
    ...(input.to ? { to: new Date(input.to) } : {}),
  };
  if (!tools.sealedLog) throw new Error('this worker was started without the sealed log');
  try {
    const verdict = await tools.sealedLog.check({ period, progress });
    if (!verdict.ok) tools.logger.error({ code: verdict.damage }, 'the access log does not hold');
    return { verification: resultOf(verdict) };
  } catch (error) {
    if (error instanceof NothingToCheck) throw new JobFailure('NOTHING_TO_VERIFY');
    throw error;
  }
}

const NOTHING = {
  ...{ entries: 0, away: 0, waiting: 0, signedSize: null, signedAt: null },
  ...{ damage: null, place: null, entryId: null, why: null },
};

function resultOf(verdict: Checked | ({ ok: false } & Found)): Result {
  if (!verdict.ok) {
    const { damage, seq, entryId, why } = verdict;
    return { ...NOTHING, ok: false, damage: damage as Result['damage'], place: seq, entryId, why };
  }
  const { entries, away, waiting, checkpoint } = verdict;
  const signedAt = checkpoint?.time.toISOString() ?? null;
  return { ...NOTHING, ok: true, entries, away, waiting, signedSize: checkpoint?.size ?? null, signedAt };
}
