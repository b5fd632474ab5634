import { recomputeCases } from './deadline.acts.js';
import { openSql } from './deadline.status.js';
import { Action } from '../authz/actions.js';
import type { Job, JobTools } from '../platform/feature.js';
import type { Work } from '../write/work.js';

/** So many cases in one transaction: few enough that nobody waits long for a patient's row. */
const BATCH = 200;
const FIRST = '00000000-0000-0000-0000-000000000000';

interface Request extends Record<string, unknown> {
  id: string;
  root_id: string | null;
  reached: string | null;
  changed: number;
}

/**
 * Computes again what a corrected calendar or rule concerns: every case that is open, or has a deadline that is. What
 * is met stays where it was. Begun anew after a crash it goes on where it was; a second time it finds nothing to do.
 */
export const replanDeadlines: Job = async (tools) => {
  while (await nextBatch(tools)) continue;
};

/** False when nothing is asked for, or another worker has it. */
function nextBatch({ asSystem, logger }: JobTools): Promise<boolean> {
  return asSystem('replanDeadlines', Action.UPDATE, async (work) => {
    const [request] = await work.sql<Request>(
      `select id, root_id, reached, changed from deadline_replan where done_at is null order by asked_at limit 1 for update skip locked`,
    );
    if (!request) return false;
    const cases = await casesOf(work, request);
    const patients = cases.length ? await recomputeCases(work, cases) : new Set<string>();
    for (const patientId of patients) work.did('Deadline', null, patientId);
    const changed = request.changed + patients.size;
    const done = cases.length < BATCH;
    await work.sql('update deadline_replan set reached = $2, changed = $3, done_at = $4 where id = $1', [
      request.id,
      cases.at(-1) ?? request.reached,
      changed,
      done ? work.now.toISOString() : null,
    ]);
    if (done) logger.info({ count: changed }, 'computed deadlines again');
    return true;
  });
}

async function casesOf(work: Work, { root_id: rootId, reached }: Request): Promise<string[]> {
  const rows = await work.sql<{ id: string }>(
    `select k.id from care_case k where k.id > $1
        and (k.closed_at is null or exists (select from deadline d where d.case_id = k.id and ${openSql('d')}))
        and ($2::uuid is null or exists (select from deadline d where d.case_id = k.id and d.root_id = $2))
      order by k.id limit ${BATCH}`,
    [reached ?? FIRST, rootId],
  );
  return rows.map(({ id }) => id);
}
