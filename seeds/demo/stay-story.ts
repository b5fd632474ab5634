import type { CareStory } from './care-story.js';
import { Dice } from './dice.js';
import { AGREED, DROPPED_OUT } from './texts.js';
import { Action } from '../../api/src/authz/actions.js';
import { recordDropout } from '../../api/src/dropout/record-dropout.service.js';
import { addDays, addWorkingDays } from '../../api/src/platform/calendar.js';
import { recordStay } from '../../api/src/stay/record-stay.service.js';
import { dayOf } from './agenda.js';

/** Chance of its own, so that the rest of the story is as it was. */
const diceOf = (care: CareStory, what: string): Dice =>
  new Dice(`${what} of ${care.teller.patient.index} ${care.plan.day}`);

/** Admitted and discharged; the discharge is planned on the day of admission, and gets to be a little later. */
export function stays(care: CareStory, from: Date, to: Date): { until: Date } {
  const { story } = care;
  const planned = addWorkingDays(dayOf(to), -1);
  let id = '';
  care.does(from, [
    'recordStay',
    Action.RECORD_STAY,
    async (work, admittedAt) => {
      const plannedDischargeOn = planned >= work.today ? planned : null;
      id = await recordStay(work, { pathwayId: story.pathwayId, admittedAt, plannedDischargeOn });
    },
  ]);
  care.does(to, [
    'recordStay',
    Action.RECORD_STAY,
    (work, dischargedAt) => recordStay(work, { id, dischargedAt }),
  ]);
  return { until: to };
}

/** Some are admitted for a while in the midst of treatment; it is planned ahead, and the date moves. */
export function admitted(care: CareStory, start: Date, end: Date): void {
  const dice = diceOf(care, 'stay');
  if (!dice.chance(0.16)) return;
  const { story } = care;
  const told = care.after(start, dice.int(10, 60));
  const from = care.after(told, dice.int(8, 14));
  const until = care.after(from, dice.int(8, 25));
  if (until > end) return;
  const first = addDays(dayOf(until), -2);
  const suicidalBehaviour = dice.chance(0.2);
  let id = '';
  const record = (at: Date, more: (at: Date) => Omit<Parameters<typeof recordStay>[1], 'id' | 'pathwayId'>) =>
    care.does(at, [
      'recordStay',
      Action.RECORD_STAY,
      async (work, now) => {
        id = await recordStay(work, { ...(id ? { id } : { pathwayId: story.pathwayId }), ...more(now) });
      },
    ]);
  record(told, () => ({ plannedAdmissionOn: dayOf(from) }));
  record(from, (admittedAt) => ({ admittedAt, plannedDischargeOn: first, suicidalBehaviour }));
  record(care.after(from, 3), () => ({ plannedDischargeOn: dayOf(until) }));
  record(until, (dischargedAt) => ({ dischargedAt }));
  care.happens(new Date(until.getTime() + 1_800_000), ['EPIKRISE_SENT']);
}

/** Some stop coming, which either side may be the first to see. */
export function dropsOut(care: CareStory, decision: Date, end: Date): void {
  const dice = diceOf(care, 'drop-out');
  if (!dice.chance(0.07)) return;
  const { teller, story } = care;
  const at = care.after(decision, dice.int(10, 50));
  if (at > end) return;
  const input = { reason: dice.pick(DROPPED_OUT), agreed: dice.chance(0.7) ? dice.pick(AGREED) : null };
  teller.agenda.plan(at, async (now) => {
    if (care.isOver) return;
    const { coordinator, over } = story.municipal;
    const who = coordinator && !over && dice.chance(0.4) ? coordinator : care.clinician;
    await teller.act(now, who, 'recordDropout', Action.RECORD_DROPOUT, (work) =>
      recordDropout(work, { pathwayId: story.pathwayId, ...input }),
    );
  });
}

/** After an evaluation the referrer and the GP hear of it, mostly. */
export function givesFeedback(care: CareStory, evaluation: Date): void {
  if (!care.story.inShort && diceOf(care, `feedback ${dayOf(evaluation)}`).chance(0.75))
    care.happens(care.after(evaluation, 3), ['FEEDBACK_TO_REFERRER']);
}
