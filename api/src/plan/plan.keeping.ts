import { isDeepStrictEqual } from 'node:util';
import { v7 } from 'uuid';
import { PlanVersion } from './plan-version.entity.js';
import { hangingOn } from './plan.editing.js';
import { PlanStatus } from './plan.type.js';
import type { Plan } from './plan.entity.js';
import { snapshotOf } from './plan.snapshot.js';
import type { Work } from '../write/work.js';

/** The latest version; null before the plan is made. The plan is locked by whoever asks (`planToWrite`). */
export const latestVersion = (work: Work, planId: string): Promise<PlanVersion | null> =>
  work.em.findOne(PlanVersion, { planId }, { orderBy: { number: 'desc' } });

/**
 * Keeps what a plan that is made says now, where it is not what the latest version says: a version for each change, whole,
 * so that each can be compared, signed and restored. A draft has none.
 */
export async function keepVersion(
  work: Work,
  plan: Plan,
  restoredFrom: number | null = null,
): Promise<boolean> {
  if (plan.status !== PlanStatus.ACTIVE) return false;
  const content = await snapshotOf(work, plan);
  const latest = await latestVersion(work, plan.id);
  if (latest && isDeepStrictEqual(latest.content, content)) return false;
  const number = (latest?.number ?? 0) + 1;
  const made = { number, content, restoredFrom, madeBy: work.principal.personId, madeAt: work.now };
  work.em.persist(work.em.create(PlanVersion, { id: v7(), ...hangingOn(plan), ...made } as never));
  await work.em.flush();
  return true;
}
