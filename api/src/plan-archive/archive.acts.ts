import type { GraphQLSchema } from 'graphql';
import { v4 } from 'uuid';
import { startJob } from '../job/job.acts.js';
import { JobKind } from '../job/job.status.js';
import { planFacts } from '../plan/plan-paper.acts.js';
import type { Plan } from '../plan/plan.entity.js';
import type { Work } from '../write/work.js';

/**
 * Asks a worker for the archive package, in the transaction that closes the plan. What the plan says is taken now, as whoever
 * closes it reads it: what opens it to them may end with it.
 */
export async function startArchive(work: Work, plan: Plan, schema: GraphQLSchema): Promise<void> {
  await work.em.flush();
  const facts = await planFacts(work, schema, plan.id);
  const id = v4();
  const jobId = await startJob(work, JobKind.ARCHIVE_PLAN, { archiveId: id });
  const { grantId, personId } = work.principal;
  await work.sql(
    `insert into plan_archive (id, plan_id, patient_id, plan_kind, grant_id, person_id, job_id, facts, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [id, plan.id, plan.patient.id, plan.kind, grantId, personId, jobId, JSON.stringify(facts), work.now],
  );
  work.did('PlanArchive', id, plan.patient.id);
}
