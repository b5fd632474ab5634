import { daysAfter } from './agenda.js';
import type { CareStory } from './care-story.js';
import type { Dice } from './dice.js';
import { PLAN_GOALS, PLAN_OUTCOMES, PLAN_WORDS } from './texts.js';
import { Action } from '../../api/src/authz/actions.js';
import { addDays } from '../../api/src/platform/calendar.js';
import { OnBehalfForm } from '../../api/src/platform/on-behalf.js';
import { evaluatePlan } from '../../api/src/plan/evaluate-plan.service.js';
import { writeOwnWords } from '../../api/src/plan/own-words.service.js';
import { PlanGoalOutcome, PlanPart } from '../../api/src/plan/plan-part.type.js';
import { setGoal } from '../../api/src/plan/plan-goal.service.js';
import { setMeasure } from '../../api/src/plan/plan-measure.service.js';
import { sharePlan } from '../../api/src/plan/share-plan.service.js';
import { signPlan } from '../../api/src/plan/sign-plan.service.js';
import { updatePlan } from '../../api/src/plan/write-plan.service.js';
import type { Work } from '../../api/src/write/work.js';

/** Days between the evaluations of an individual plan, as the invented municipalities hold them. */
const BETWEEN = 90;

/** What an individual plan is to hold, written at once with the patient beside; some is left to be filled in. */
export async function writesContent(work: Work, id: string, dice: Dice): Promise<void> {
  const onBehalf = { form: OnBehalfForm.ORAL };
  const { goal, measures } = dice.pick(PLAN_GOALS);
  const whole = dice.chance(0.7);
  await updatePlan(work, {
    id,
    ...(whole && PLAN_WORDS.services),
    ...{
      periodFrom: work.today,
      periodTo: addDays(work.today, 365),
      nextEvaluationOn: addDays(work.today, BETWEEN),
    },
  });
  await writeOwnWords(work, { id, ...dice.pick(PLAN_WORDS.patients), onBehalf });
  const goalId = await setGoal(work, { planId: id, text: goal, onBehalf });
  const [theirs, outside, own] = measures;
  const dueOn = addDays(work.today, 60);
  const responsibleId = work.principal.personId;
  await setMeasure(work, { planId: id, goalId, dueOn, text: theirs, responsibleId });
  await setMeasure(work, { planId: id, goalId, dueOn, text: outside.text, ...outside.by });
  await setMeasure(work, { planId: id, goalId, dueOn, text: own, responsibleIsPatient: true });
  await sharePlan(work, {
    ...{ planId: id, name: outside.by.responsibleName, role: outside.by.responsibleRole },
    parts: [PlanPart.GOALS, PlanPart.MEASURES],
  });
}

/** The patient signs what holds then, and so does whoever answers for it; every so often it is evaluated. */
export function goesOnWith(
  care: CareStory,
  id: string,
  made: Date,
  dice: Dice,
  who: () => string | null,
): void {
  const { teller } = care;
  const [signs, evaluates] = [dice.chance(0.6), dice.chance(0.85)];
  const outcome = dice.pick(PLAN_OUTCOMES);
  const days = dice.int(2, 14);
  if (signs)
    teller.agenda.plan(daysAfter(made, days, 480), async (now) => {
      const coordinator = who();
      if (!coordinator) return;
      const onBehalf = { form: OnBehalfForm.PAPER, witness: 'Koordinator' };
      await teller.act(now, coordinator, 'signPlan', Action.SIGN, async (work) => {
        const versionNumber = await versionOf(work, id);
        await signPlan(work, { id, versionNumber, onBehalf });
        return signPlan(work, { id, versionNumber });
      });
    });
  if (evaluates)
    teller.agenda.plan(daysAfter(made, BETWEEN - 3, 540), (now) => evaluated(care, id, now, outcome, who));
}

async function evaluated(
  care: CareStory,
  id: string,
  now: Date,
  { outcome, achieved, note }: (typeof PLAN_OUTCOMES)[number],
  who: () => string | null,
): Promise<void> {
  const coordinator = who();
  if (!coordinator) return;
  await care.teller.act(now, coordinator, 'evaluatePlan', Action.EVALUATE, async (work) => {
    // As they stand, whoever may read which of them.
    const goals = await care.teller.stage.query<{ id: string }>(
      'select id from plan_goal where plan_id = $1 and removed_at is null',
      [id],
    );
    return evaluatePlan(work, {
      ...{
        id,
        heldOn: work.today,
        note,
        patientTookPart: true,
        nextEvaluationOn: addDays(work.today, BETWEEN),
      },
      results: goals.map((goal) => ({ goalId: goal.id, outcome: PlanGoalOutcome[outcome], achieved })),
    });
  });
}

async function versionOf(work: Work, id: string): Promise<number> {
  const [row] = await work.look<{ n: number }>(
    'select max(number) as n from plan_version where plan_id = $1',
    [id],
  );
  return row?.n ?? 0;
}
