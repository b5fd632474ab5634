import { daysAfter } from './agenda.js';
import type { CareStory } from './care-story.js';
import { Dice } from './dice.js';
import { goesOnWith, writesContent } from './plan-content-story.js';
import { PLANS, PLAN_DECLINED } from './texts.js';
import { Action } from '../../api/src/authz/actions.js';
import { OnBehalfForm } from '../../api/src/platform/on-behalf.js';
import { openPlan } from '../../api/src/plan/close-plan.service.js';
import { answerPlanOffer, offerPlan } from '../../api/src/plan/offer-plan.service.js';
import { PlanKind } from '../../api/src/plan/plan.type.js';
import { createPlan, updatePlan } from '../../api/src/plan/write-plan.service.js';
import type { Work } from '../../api/src/write/work.js';

/** Who cannot log in, or does not want to. */
const onPaper = (care: CareStory): boolean => /no digital access/.test(care.teller.patient.key);

/** The treatment plan after the decision, and an individual plan for those who need it longer. */
export function plans(care: CareStory, decision: Date): void {
  const dice = new Dice(`plans of ${care.teller.patient.index} ${care.plan.day}`);
  if (!care.plan.neglected && dice.chance(0.85)) treatment(care, care.after(decision, dice.int(3, 12)), dice);
  if (dice.chance(0.4)) individual(care, care.after(decision, dice.int(14, 60)), dice);
}

function treatment(care: CareStory, at: Date, dice: Dice): void {
  const { teller, story } = care;
  const text = dice.pick(PLANS.treatment);
  const opens = dice.chance(0.65);
  const feedback = dice.chance(0.75);
  teller.agenda.plan(at, async (now) => {
    if (care.isOver) return;
    const id = await teller.act(now, care.clinician, 'createPlan', Action.CREATE, (work) =>
      createPlan(work, { patientId: teller.id, pathwayId: story.pathwayId, kind: PlanKind.TREATMENT, text }),
    );
    if (opens) opened(care, id, now, dice.int(1, 9));
    if (feedback) care.happens(care.after(now, 4), ['FEEDBACK_TO_REFERRER']);
  });
}

function opened(care: CareStory, id: string, made: Date, days: number): void {
  const { teller } = care;
  if (onPaper(care)) return;
  teller.agenda.plan(daysAfter(made, days, 400), async (now) => {
    await teller.actAsPatient(now, 'openPlan', Action.OPEN, (work) => openPlan(work, { id }));
  });
}

/** Offered by the municipality's coordinator; wanted, not wanted, or not answered yet. */
function individual(care: CareStory, at: Date, dice: Dice): void {
  const { teller, story } = care;
  const answer = dice.next();
  const days = dice.int(2, 8);
  const made = dice.chance(0.8);
  const who = () => (care.isOver || story.municipal.over ? null : story.municipal.coordinator);
  teller.agenda.plan(at, async (now) => {
    const coordinator = who();
    if (!coordinator || (await hasOne(care))) return;
    const id = await teller.act(now, coordinator, 'offerPlan', Action.OFFER, (work) =>
      offerPlan(work, { patientId: teller.id, pathwayId: story.pathwayId, kind: PlanKind.INDIVIDUAL }),
    );
    if (answer > 0.88) return;
    const accepted = answer < 0.62;
    teller.agenda.plan(care.after(now, days), async (then) => {
      if (!(await answered(care, id, then, accepted, dice, who()))) return;
      if (accepted && made)
        teller.agenda.plan(care.after(then, 9), (later) => written(care, id, later, dice, who));
    });
  });
}

/** One a person, whatever pathway it was begun in. */
async function hasOne({ teller }: CareStory): Promise<boolean> {
  const standing = await teller.stage.query(
    `select id from plan where patient_id = $1 and kind = 'INDIVIDUAL' and status in ('OFFERED', 'DRAFT', 'ACTIVE')`,
    [teller.id],
  );
  return standing.length > 0;
}

async function answered(
  care: CareStory,
  id: string,
  now: Date,
  accepted: boolean,
  dice: Dice,
  coordinator: string | null,
): Promise<boolean> {
  const { teller } = care;
  const input = { id, accepted, reason: accepted ? null : dice.pick(PLAN_DECLINED) };
  const said = onPaper(care) || dice.chance(0.2);
  if (said && !coordinator) return false;
  const act = (work: Work) =>
    answerPlanOffer(work, said ? { ...input, onBehalf: { form: OnBehalfForm.ORAL } } : input);
  if (said) await teller.act(now, coordinator as string, 'answerPlanOffer', Action.ANSWER_OFFER, act);
  else await teller.actAsPatient(now, 'answerPlanOffer', Action.ANSWER_OFFER, act);
  return true;
}

async function written(
  care: CareStory,
  id: string,
  now: Date,
  dice: Dice,
  who: () => string | null,
): Promise<void> {
  const coordinator = who();
  if (!coordinator) return;
  const text = dice.pick(PLANS.individual);
  const content = new Dice(`content of the plan of ${care.teller.patient.index} ${care.plan.day}`);
  await care.teller.act(now, coordinator, 'updatePlan', Action.UPDATE, async (work) => {
    await writesContent(work, id, content);
    return updatePlan(work, { id, text, made: true });
  });
  goesOnWith(care, id, now, content, who);
  if (dice.chance(0.6)) opened(care, id, now, dice.int(1, 12));
}

/** What the patient is left with when the hospital's part ends, written in the same breath. */
export async function leavesPlan(care: CareStory, work: Work): Promise<void> {
  const dice = new Dice(`follow-up of ${care.teller.patient.index} ${care.plan.day}`);
  await createPlan(work, {
    patientId: care.teller.id,
    pathwayId: care.story.pathwayId,
    kind: PlanKind.FOLLOW_UP,
    text: dice.pick(PLANS.followUp),
    specialistPart: dice.pick(PLANS.specialistPart),
  });
}
