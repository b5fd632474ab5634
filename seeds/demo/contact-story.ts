import type { CareStory } from './care-story.js';
import { Dice } from './dice.js';
import { CHECKED, CHILDREN, LETTER, MESSAGES } from './contact-texts.js';
import { personIdOf } from './organisation.js';
import { Action } from '../../api/src/authz/actions.js';
import {
  completeChildFollowUp,
  recordChildrenAsked,
  registerChild,
} from '../../api/src/child/child.service.js';
import { ChildCooperation, ChildrenAnswer, ChildRelation } from '../../api/src/child/child.type.js';
import { submitFeedback } from '../../api/src/feedback/submit-feedback.service.js';
import { takeIn } from '../../api/src/file/incoming.acts.js';
import { recordHealthCheck } from '../../api/src/health-check/health-check.service.js';
import { HealthArea } from '../../api/src/health-check/health-check.type.js';
import { openThread } from '../../api/src/thread/open-thread.service.js';
import { retractMessage, sendMessage } from '../../api/src/thread/send-message.service.js';

/** What goes on between people while somebody is treated: messages, scores, children who are asked for, health checks. */
export function keepsInTouch(care: CareStory, decision: Date): void {
  const { teller, plan } = care;
  const dice = new Dice(`contact of ${teller.patient.index} ${plan.day}`);
  if (plan.neglected) return;
  if (dice.chance(0.3)) talks(care, care.after(decision, dice.int(2, 9)), dice);
  if (dice.chance(0.3)) scores(care, care.after(decision, dice.int(1, 6)), dice);
  if (dice.chance(0.6)) children(care, care.after(decision, dice.int(1, 5)), dice);
  if (dice.chance(0.5)) checks(care, care.after(decision, dice.int(3, 20)), dice);
}

/** The patient's own login; null: they have none, and are reached otherwise. */
async function login({ teller }: CareStory): Promise<string | null> {
  if (/no digital access/.test(teller.patient.key)) return null;
  const [row] = await teller.stage.query<{ person_id: string | null }>(
    'select person_id from patient where id = $1',
    [teller.id],
  );
  return row?.person_id ?? null;
}

/** The municipality's coordinator, where nothing keeps the pathway from them. */
async function coordinator(care: CareStory): Promise<string | null> {
  const { teller, story } = care;
  const who = story.municipal.over ? null : story.municipal.coordinator;
  if (!who) return null;
  const closed = await teller.stage.query(
    `select 1 from block where patient_id = $1 union all select 1 from objection where patient_id = $1`,
    [teller.id],
  );
  const near = await teller.stage.query(
    `select 1 from relation where patient_id = $1 and subject_id = $2 and kind = 'COORDINATES' and valid_to is null`,
    [teller.id, personIdOf(who)],
  );
  return near.length && !closed.length ? who : null;
}

function talks(care: CareStory, at: Date, dice: Dice): void {
  const { teller, story, clinician } = care;
  const said = dice.pick(MESSAGES);
  const [letter, mistake, days] = [dice.chance(0.3), dice.chance(0.1), dice.int(1, 3)];
  teller.agenda.plan(at, async (now) => {
    const patient = await login(care);
    if (care.isOver || !patient) return;
    const other = await coordinator(care);
    const participantIds = [patient, ...(other ? [personIdOf(other)] : [])];
    const id = await teller.act(now, clinician, 'openThread', Action.CREATE, async (work) => {
      const attachments = letter
        ? [{ fileId: (await takeIn(work, LETTER, null)).id, name: 'Timebrev.pdf' }]
        : [];
      const about = { patientId: teller.id, pathwayId: story.pathwayId, topic: said.topic };
      return openThread(work, { ...about, participantIds, text: said.asks, attachments });
    });
    teller.agenda.plan(care.after(now, days), async (then) => {
      await teller.actAsPatient(then, 'sendMessage', Action.SEND, (work) =>
        sendMessage(work, { threadId: id, text: said.answers }),
      );
      if (!mistake || care.isOver) return;
      const later = new Date(then.getTime() + 600_000);
      const wrong = await teller.act(later, clinician, 'sendMessage', Action.SEND, (work) =>
        sendMessage(work, { threadId: id, text: 'Dette skulle til en annen.' }),
      );
      await teller.act(later, clinician, 'retractMessage', Action.RETRACT, (work) =>
        retractMessage(work, { id: wrong, reason: 'Sendt i feil tråd' }),
      );
    });
  });
}

function scores(care: CareStory, first: Date, dice: Dice): void {
  const { teller, story } = care;
  let value = dice.int(120, 220) / 10;
  let at = first;
  for (let n = dice.int(2, 5); n > 0; n -= 1) {
    const score = value;
    teller.agenda.plan(at, async (now) => {
      if (care.isOver || !(await login(care))) return;
      await teller.actAsPatient(now, 'submitFeedback', Action.CREATE, (work) =>
        submitFeedback(work, {
          ...{ patientId: teller.id, pathwayId: story.pathwayId, instrument: 'ORS', value: score },
        }),
      );
    });
    value = Math.min(40, Math.max(0, Math.round((value + dice.int(-10, 40) / 10) * 10) / 10));
    at = care.after(at, dice.int(7, 20));
  }
}

function children(care: CareStory, at: Date, dice: Dice): void {
  const { teller, clinician } = care;
  const has = dice.chance(0.4);
  const child = dice.pick(CHILDREN);
  const [done, days] = [dice.chance(0.6), dice.int(5, 25)];
  teller.agenda.plan(at, async (now) => {
    if (care.isOver) return;
    const answer = has ? ChildrenAnswer.HAS_CHILDREN : ChildrenAnswer.NONE;
    await teller.act(now, clinician, 'recordChildrenAsked', Action.CREATE, (work) =>
      recordChildrenAsked(work, { patientId: teller.id, answer }),
    );
    if (!has) return;
    const id = await teller.act(now, clinician, 'registerChild', Action.CREATE, (work) =>
      registerChild(work, {
        ...{ patientId: teller.id, relation: ChildRelation[child.relation] },
        ...{ birthYear: Number(teller.day(now).slice(0, 4)) - child.age, needs: child.needs },
        ...{ cooperation: [ChildCooperation[child.with]], cooperationAgreed: true },
        ...{ followedUpById: personIdOf(clinician), dueOn: teller.day(care.after(now, 14)) },
      }),
    );
    if (!done) return;
    teller.agenda.plan(care.after(now, days), async (then) => {
      if (care.isOver) return;
      await teller.act(then, clinician, 'completeChildFollowUp', Action.COMPLETE, (work) =>
        completeChildFollowUp(work, { id, note: child.done }),
      );
    });
  });
}

function checks(care: CareStory, at: Date, dice: Dice): void {
  const { teller, story, clinician } = care;
  const check = dice.pick(CHECKED);
  teller.agenda.plan(at, async (now) => {
    if (care.isOver) return;
    const next = check.followUp
      ? { followUp: check.followUp, followUpBy: 'Fastlegen', dueOn: teller.day(care.after(now, 30)) }
      : {};
    await teller.act(now, clinician, 'recordHealthCheck', Action.CREATE, (work) =>
      recordHealthCheck(work, {
        ...{
          patientId: teller.id,
          pathwayId: story.pathwayId,
          area: HealthArea[check.area],
          what: check.what,
        },
        ...{ checkedOn: teller.day(now), result: check.result, ...next },
      }),
    );
  });
}
