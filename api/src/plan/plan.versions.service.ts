import { PlanVersion } from './plan-version.entity.js';
import type { PlanComparison } from './plan-comparison.type.js';
import { compareSnapshots } from './plan.comparison.js';
import { Action } from '../authz/actions.js';
import { notFound } from '../platform/errors.js';
import type { Work } from '../write/work.js';

/** Two versions of a plan that the caller may read. */
export async function comparePlanVersions(
  work: Work,
  planId: string,
  from: number,
  to: number,
): Promise<PlanComparison> {
  const [a, b] = [await versionOf(work, planId, from), await versionOf(work, planId, to)];
  return { from, to, ...compareSnapshots(a.content, b.content) };
}

async function versionOf(work: Work, planId: string, number: number): Promise<PlanVersion> {
  const [found] = await work.look<{ id: string }>(
    'select id from plan_version where plan_id = $1 and number = $2',
    [planId, number],
  );
  if (!found) throw notFound();
  await work.check('PlanVersion', found.id, Action.READ);
  const version = await work.em.findOne(PlanVersion, { id: found.id });
  if (!version) throw notFound();
  work.did('PlanVersion', version.id, version.patientId);
  return version;
}
