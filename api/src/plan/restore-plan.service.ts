import { PlanContent, PlanWords } from './plan-content.entity.js';
import { PlanGoal } from './plan-goal.entity.js';
import { PlanMeasure } from './plan-measure.entity.js';
import { PlanPart } from './plan-part.type.js';
import type { PlanSnapshot } from './plan-snapshot.type.js';
import { PlanVersion } from './plan-version.entity.js';
import type { RestorePlanVersionInput } from './plan-version.inputs.js';
import { compareSnapshots } from './plan.comparison.js';
import { planToWrite, tellOfPlan, touch } from './plan.editing.js';
import type { Plan } from './plan.entity.js';
import { keepVersion } from './plan.keeping.js';
import { CONTENT, pick, snapshotOf, WORDS } from './plan.snapshot.js';
import { Action } from '../authz/actions.js';
import { badInput } from '../platform/errors.js';
import { spokenFor } from '../write/spoken-for.js';
import type { Work } from '../write/work.js';

/** What an earlier version said holds again; everything since stays in the versions between. */
export async function restorePlanVersion(work: Work, input: RestorePlanVersionInput): Promise<string> {
  const plan = await planToWrite(work, input.id, Action.UPDATE);
  work.expect(plan, input.expectedVersion);
  const version = await work.em.findOne(PlanVersion, { planId: plan.id, number: input.versionNumber });
  if (!version) throw badInput({ path: 'versionNumber', rule: 'UNKNOWN' });
  const now = await snapshotOf(work, plan);
  const onBehalf = touchesPatients(now, version.content) ? spokenFor(work, input.onBehalf) : null;
  await texts(work, plan, version.content, onBehalf);
  await pieces(work, plan, version.content);
  touch(work, plan);
  await work.em.flush();
  if (await keepVersion(work, plan, version.number)) await tellOfPlan(work, plan, 'PLAN_CHANGED');
  work.did('Plan', plan.id, plan.patient.id);
  return plan.id;
}

/** Whether words of the patient's own would be others than they are. */
function touchesPatients(now: PlanSnapshot, then: PlanSnapshot): boolean {
  const theirs = [...now.goals, ...then.goals].filter(({ patientsOwn }) => patientsOwn).map(({ id }) => id);
  return compareSnapshots(now, then).changes.some(
    ({ part, id }) => part === PlanPart.WORDS || (part === PlanPart.GOALS && theirs.includes(id as string)),
  );
}

async function texts(work: Work, plan: Plan, then: PlanSnapshot, onBehalf: object | null): Promise<void> {
  plan.periodFrom = then.periodFrom;
  plan.periodTo = then.periodTo;
  const content = await work.em.findOne(PlanContent, { planId: plan.id });
  if (content) Object.assign(content, pick(then, CONTENT));
  const words = await work.em.findOne(PlanWords, { planId: plan.id });
  if (words && WORDS.some((name) => words[name] !== then[name]))
    Object.assign(words, pick(then, WORDS), {
      ...{ onBehalf, writtenBy: work.principal.personId, writtenAt: work.now },
    });
}

/** Goals and measures are kept when they are taken away: those of the version stand again, with their words of then. */
async function pieces(work: Work, plan: Plan, then: PlanSnapshot): Promise<void> {
  const all = { planId: plan.id };
  for (const goal of await work.em.find(PlanGoal, all)) {
    const { id: _, ...was } = then.goals.find(({ id }) => id === goal.id) ?? { id: null };
    settle(
      work,
      goal,
      was,
      then.goals.some(({ id }) => id === goal.id),
    );
  }
  for (const measure of await work.em.find(PlanMeasure, all)) {
    const { id: _, ...was } = then.measures.find(({ id }) => id === measure.id) ?? { id: null };
    settle(
      work,
      measure,
      was,
      then.measures.some(({ id }) => id === measure.id),
    );
  }
}

function settle(work: Work, piece: PlanGoal | PlanMeasure, was: object, stands: boolean): void {
  if (stands) Object.assign(piece, was, { removedAt: null });
  else piece.removedAt ??= work.now;
}
