import { daysAfter } from './agenda.js';
import type { CareStory } from './care-story.js';
import { Dice } from './dice.js';
import { personIdOf } from './organisation.js';
import { MEETINGS } from './texts.js';
import { Action } from '../../api/src/authz/actions.js';
import { respondToMeeting, recordMeetingAnswer } from '../../api/src/meeting/answer-meeting.service.js';
import { scheduleMeeting } from '../../api/src/meeting/call-meeting.service.js';
import { cancelMeeting } from '../../api/src/meeting/change-meeting.service.js';
import { recordAttendance, recordMinutes } from '../../api/src/meeting/held-meeting.service.js';
import { MeetingAnswer } from '../../api/src/meeting/meeting.type.js';
import { OnBehalfForm } from '../../api/src/platform/on-behalf.js';

const HOUR = 3_600_000;

/** Cooperation meetings that the municipality's coordinator calls while somebody is in treatment: every few months. */
export function meetings(care: CareStory, decision: Date): void {
  const dice = new Dice(`meetings of ${care.teller.patient.index} ${care.plan.day}`);
  if (care.plan.neglected || !dice.chance(0.35)) return;
  let at = care.after(decision, dice.int(5, 25));
  const last = daysAfter(decision, 300, 0);
  while (at < last) {
    meeting(care, at, dice);
    at = care.after(at, dice.int(60, 100));
  }
}

/** Who calls, while the municipality takes part and the pathway goes on. */
const caller = ({ isOver, story }: CareStory): string | null =>
  isOver || story.municipal.over ? null : (story.municipal.coordinator ?? null);

function meeting(care: CareStory, at: Date, dice: Dice): void {
  const { teller, story } = care;
  const [ahead, minutes, answers, off] = [dice.int(8, 20), dice.int(60, 330), dice.next(), dice.chance(0.12)];
  const [agenda, place, party] = [
    dice.pick(MEETINGS.agenda),
    dice.pick(MEETINGS.places),
    dice.pick(MEETINGS.parties),
  ];
  teller.agenda.plan(at, async (now) => {
    const who = caller(care);
    if (!who) return;
    const startsAt = daysAfter(now, ahead, minutes);
    const id = await teller.act(now, who, 'scheduleMeeting', Action.CREATE, (work) =>
      scheduleMeeting(work, {
        ...{ patientId: teller.id, pathwayId: story.pathwayId, agenda, place },
        ...{ startsAt, endsAt: new Date(startsAt.getTime() + HOUR) },
        participants: [{ personId: personIdOf(care.clinician) }, { outside: party }],
      }),
    );
    if (answers < 0.8) answered(care, id, daysAfter(now, 2, minutes), answers < 0.65);
    if (off) calledOff(care, id, daysAfter(now, 4, minutes), dice.pick(MEETINGS.off));
    else held(care, id, new Date(startsAt.getTime() + 2 * HOUR), dice);
  });
}

/** The patient, or whoever calls for a patient who said it on the telephone; and the clinician. */
function answered(care: CareStory, id: string, at: Date, comes: boolean): void {
  const { teller } = care;
  const answer = comes ? MeetingAnswer.YES : MeetingAnswer.ANOTHER_TIME;
  const said = comes ? { id, answer } : { id, answer, words: 'Helst etter klokka tolv' };
  teller.agenda.plan(at, async (now) => {
    const who = caller(care);
    if (!who) return;
    if (/no digital access/.test(teller.patient.key)) {
      const [own] = await teller.stage.query<{ id: string }>(
        `select id from meeting_participant where meeting_id = $1 and kind = 'PATIENT'`,
        [id],
      );
      const onBehalf = { participantId: own?.id as string, onBehalf: { form: OnBehalfForm.PHONE } };
      await teller.act(now, who, 'recordMeetingAnswer', Action.UPDATE, (work) =>
        recordMeetingAnswer(work, { ...said, ...onBehalf }),
      );
    } else {
      await teller.actAsPatient(now, 'respondToMeeting', Action.RESPOND, (work) =>
        respondToMeeting(work, said),
      );
    }
    await teller.act(now, care.clinician, 'respondToMeeting', Action.RESPOND, (work) =>
      respondToMeeting(work, { id, answer: MeetingAnswer.YES }),
    );
  });
}

function calledOff(care: CareStory, id: string, at: Date, reason: string): void {
  care.teller.agenda.plan(at, async (now) => {
    const who = caller(care);
    if (!who) return;
    await care.teller.act(now, who, 'cancelMeeting', Action.CANCEL, (work) =>
      cancelMeeting(work, { id, reason }),
    );
  });
}

function held(care: CareStory, id: string, at: Date, dice: Dice): void {
  const { teller } = care;
  const [text, decision] = [dice.pick(MEETINGS.minutes), dice.pick(MEETINGS.decisions)];
  teller.agenda.plan(at, async (now) => {
    const who = caller(care);
    if (!who) return;
    const called = await teller.stage.query<{ id: string; kind: string }>(
      'select id, kind from meeting_participant where meeting_id = $1 and removed_at is null order by id',
      [id],
    );
    const attendance = called.map(({ id: participantId, kind }) => ({
      ...{ participantId, attended: kind !== 'OUTSIDE' || now.getUTCDate() % 3 > 0 },
    }));
    await teller.act(now, who, 'recordAttendance', Action.UPDATE, (work) =>
      recordAttendance(work, { id, attendance }),
    );
    await teller.act(new Date(now.getTime() + 600_000), who, 'recordMinutes', Action.UPDATE, (work) =>
      recordMinutes(work, { id, text, decisions: [{ text: decision }] }),
    );
  });
}
