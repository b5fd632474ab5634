import { v7 } from 'uuid';
import type { Plan } from './plan.entity.js';
import { Action } from '../authz/actions.js';
import { badInput, SamlopError } from '../platform/errors.js';
import type { Row } from '../write/transaction.js';
import type { Work } from '../write/work.js';

/** These plans of the same patient belong to this one, and no others; each keeps its own words, rules and versions. */
export async function linkPlans(work: Work, plan: Plan, ids: readonly string[]): Promise<void> {
  const wanted = [...new Set(ids)];
  for (const [i, id] of wanted.entries())
    if (!(await linkable(work, plan, id))) throw badInput({ path: `linkedPlanIds[${i}]`, rule: 'UNKNOWN' });
  await work.sql(
    `update plan_link set ended_at = $3 where whole_id = $1 and ended_at is null and part_id <> all($2)`,
    [plan.id, wanted, work.now],
  );
  for (const id of wanted)
    await work.sql(
      `insert into plan_link (id, whole_id, part_id, patient_id, linked_by, linked_at)
       values ($1, $2, $3, $4, $5, $6) on conflict (whole_id, part_id) where ended_at is null do nothing`,
      [v7(), plan.id, id, plan.patient.id, work.principal.personId, work.now],
    );
}

/** Another plan of the patient's, which the caller may see; one that they may not is as unknown as one that is none. */
async function linkable(work: Work, plan: Plan, id: string): Promise<boolean> {
  if (id === plan.id) return false;
  const [other] = await work.sql<{ patient_id: string } & Row>('select patient_id from plan where id = $1', [
    id,
  ]);
  if (other?.patient_id !== plan.patient.id) return false;
  try {
    return await work.check('Plan', id, Action.READ, false);
  } catch (error) {
    if (error instanceof SamlopError && error.code === 'NOT_FOUND') return false;
    throw error;
  }
}
