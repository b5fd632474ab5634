import { PlanContent, PlanWords } from './plan-content.entity.js';
import { PlanGoal } from './plan-goal.entity.js';
import { PlanMeasure } from './plan-measure.entity.js';
import type { PlanSnapshot } from './plan-snapshot.type.js';
import type { Plan } from './plan.entity.js';
import type { Work } from '../write/work.js';

/** What others write of a plan, and what the patient does. */
export const CONTENT = [
  ...(['text', 'specialistPart', 'contributions', 'implementation', 'cooperation', 'contacts'] as const),
];
export const WORDS = ['whatMatters', 'resources', 'needs', 'wishes'] as const;
const PERIOD = ['periodFrom', 'periodTo'] as const;
export const TEXTS = [...CONTENT, ...WORDS, ...PERIOD] as const;

/** Picks these, null where there is nothing. */
export const pick = <K extends string>(
  from: Partial<Record<K, string | null>> | null,
  names: readonly K[],
): Record<K, string | null> =>
  Object.fromEntries(names.map((name) => [name, from?.[name] ?? null])) as Record<K, string | null>;

/** The whole of what the plan says now: what was agreed, and not how far it has come. */
export async function snapshotOf(work: Work, plan: Plan): Promise<PlanSnapshot> {
  await work.em.flush();
  const standing = { planId: plan.id, removedAt: null };
  const inOrder = { orderBy: { createdAt: 'asc', id: 'asc' } } as const;
  const content = await work.em.findOne(PlanContent, { planId: plan.id });
  const words = await work.em.findOne(PlanWords, { planId: plan.id });
  const goals = await work.em.find(PlanGoal, standing, inOrder);
  const measures = await work.em.find(PlanMeasure, standing, inOrder);
  return {
    ...pick(content, CONTENT),
    ...pick(words, WORDS),
    ...pick(plan, PERIOD),
    goals: goals.map(({ id, kind, text, patientsOwn }) => ({ id, kind, text, patientsOwn })),
    measures: measures.map((measure) => ({
      id: measure.id,
      goalId: measure.goalId,
      text: measure.text,
      extent: measure.extent,
      responsibleId: measure.responsibleId,
      responsibleName: measure.responsibleName,
      responsibleRole: measure.responsibleRole,
      responsibleIsPatient: measure.responsibleIsPatient,
      dueOn: measure.dueOn,
    })),
  };
}
