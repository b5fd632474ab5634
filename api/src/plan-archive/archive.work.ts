import { createHash } from 'node:crypto';
import { extractOf } from './extract.js';
import { packageOf } from './package.js';
import { Action } from '../authz/actions.js';
import { keepMade } from '../file/file.acts.js';
import { JobFailure, type RunToEnd } from '../job/job.acts.js';
import type { PlanFacts } from '../plan/plan-paper.type.js';
import type { Row } from '../write/transaction.js';
import type { Work } from '../write/work.js';

const KEPT_FOR = { hours: 24 * 30 };

interface Asked extends Row {
  id: string;
  planId: string;
  patientId: string;
  grantId: string;
  personId: string;
  facts: PlanFacts | null;
  createdAt: Date;
}

const ASKED = `
  select id, plan_id as "planId", patient_id as "patientId", grant_id as "grantId", person_id as "personId", facts,
         created_at as "createdAt" from plan_archive where id = $1`;

/** Makes the package of what the plan said when it closed, and of what the log says of it by now. */
export async function archivePlan(run: RunToEnd<{ archiveId: string }>): Promise<void> {
  const asSystem = <T>(act: (work: Work) => Promise<T>): Promise<T> =>
    run.tools.asSystem('archivePlan', Action.EXPORT, act);
  const found = await asSystem(async (work) => {
    const [asked] = await work.sql<Asked>(ASKED, [run.input.archiveId]);
    return asked && { asked, log: await extractOf(work, asked.planId, asked.patientId) };
  });
  // Erased meanwhile.
  if (!found?.asked.facts) throw new JobFailure('RIGHT_LOST');
  const { asked, log } = found;
  const closed = { id: asked.id, facts: asked.facts as PlanFacts, closedAt: new Date(asked.createdAt) };
  const bytes = await packageOf(closed, log);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await asSystem(async (work) => {
    await run.finish(work, {});
    const { id, grantId, personId, patientId } = asked;
    await keepMade(
      work,
      { id, grantId, personId },
      {
        ...{ purpose: 'EXPORT', name: `plan-arkiv-${work.today}.zip`, mediaType: 'application/zip', bytes },
        ...{ patientIds: [patientId], holds: 'PlanArchive', keptFor: KEPT_FOR },
      },
    );
    await work.sql('update plan_archive set facts = null, entries = $2, sha256 = $3 where id = $1', [
      id,
      log.entries,
      sha256,
    ]);
    work.didToAll('PlanArchive', id, [patientId], { count: log.entries, sha256 });
  });
}
