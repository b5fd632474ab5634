import { keepVerification, type Verdict } from './verification.acts.js';
import type { LogVerification } from './verification.type.js';
import { Action } from '../authz/actions.js';
import { type Run, type RunToEnd, JobFailure } from '../job/job.acts.js';
import { NothingToCheck } from '../seal/check.js';

export interface VerificationInput {
  from: string | null;
  to: string | null;
  /** Under which grant it was asked for; the version before did not say. */
  grantId?: string;
}

type Result = Omit<LogVerification, 'signedAt'> & { signedAt: string | null };

const periodOf = ({ from, to }: VerificationInput) => ({
  from: from ? new Date(from) : null,
  to: to ? new Date(to) : null,
});

/** Reads the log to its end, and keeps what was found together with the end of the work. */
export async function verifySealedLog(run: RunToEnd<VerificationInput>): Promise<void> {
  const { id, input, tools } = run;
  const asSystem = <T>(act: Parameters<typeof tools.asSystem<T>>[2]) =>
    tools.asSystem('verifyAccessLog', Action.CREATE, act);
  const startedAt = await asSystem((work) => Promise.resolve(work.now));
  const verdict = await verdictOf(run);
  await asSystem(async (work) => {
    await run.finish(work, { verification: resultOf(verdict) });
    const [asked] = await work.sql<{ personId: string }>(
      'select created_by as "personId" from job where id = $1',
      [id],
    );
    const by = asked ? { jobId: id, personId: asked.personId, grantId: input.grantId ?? null } : null;
    const made = { verdict, ...periodOf(input), startedAt, endedAt: work.now, by };
    work.did('AccessLogVerification', await keepVerification(work.sql.bind(work), made), null);
  });
}

/** What is found, also when it is damage. */
export async function verdictOf({ input, tools, progress }: Run<VerificationInput>): Promise<Verdict> {
  const { from, to } = periodOf(input);
  const period = { ...(from ? { from } : {}), ...(to ? { to } : {}) };
  if (!tools.sealedLog) throw new Error('this worker was started without the sealed log');
  try {
    const verdict = await tools.sealedLog.check({ period, progress });
    if (!verdict.ok) tools.logger.error({ code: verdict.damage }, 'the access log does not hold');
    return verdict;
  } catch (error) {
    if (error instanceof NothingToCheck) throw new JobFailure('NOTHING_TO_VERIFY');
    throw error;
  }
}

const NOTHING = {
  ...{ entries: 0, away: 0, waiting: 0, signedSize: null, signedAt: null },
  ...{ damage: null, place: null, entryId: null, why: null },
};

function resultOf(verdict: Verdict): Result {
  if (!verdict.ok) {
    const { damage, seq, entryId, why } = verdict;
    return { ...NOTHING, ok: false, damage: damage as Result['damage'], place: seq, entryId, why };
  }
  const { entries, away, waiting, checkpoint } = verdict;
  const signedAt = checkpoint?.time.toISOString() ?? null;
  return { ...NOTHING, ok: true, entries, away, waiting, signedSize: checkpoint?.size ?? null, signedAt };
}
