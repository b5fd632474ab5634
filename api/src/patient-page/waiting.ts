import type { MeetingFacts, PageFacts, PatientFacts, PlanFacts } from './facts.type.js';
import { item, unitName, within } from './item.js';
import { Addressee, PageItemKind, type PageItem } from './patient-page.type.js';
import { dayIn, fill, momentIn, type Reader } from './say.js';
import { A_MEETING, A_PLAN, MEETINGS, PLANS } from './words/kinds.words.js';
import * as say from './words/waiting.words.js';
import { osloDay } from '../platform/calendar.js';

/** What the reader may do now, by what `allowed` says of each thing, and has not done. */
export function waitingOf(facts: PageFacts, reader: Reader): PageItem[] {
  const { patient, threads } = facts;
  if (!patient) return [];
  const waits = [
    ...(patient.plans?.nodes ?? []).flatMap((plan) => ofPlan(plan, reader)),
    ...(patient.meetings?.nodes ?? []).flatMap((meeting) => ofMeeting(meeting, reader)),
    ...(threads?.nodes ?? []).map(({ id, topic }) =>
      item(PageItemKind.READ_MESSAGES, fill(say.UNREAD, reader), {
        ...{ quote: topic, subjectType: 'Thread', subjectId: id },
      }),
    ),
    ...ofReferrals(patient, reader),
  ];
  const first = waits.length ? waits : [item(PageItemKind.NOTHING, fill(say.NOTHING_WAITS, reader))];
  return [...first, ...ofFeedback(facts, patient, reader)];
}

function ofPlan(
  { id, kind, status, allowed, signatures, versionNumber }: PlanFacts,
  reader: Reader,
): PageItem[] {
  const plan = within(fill(PLANS[kind ?? ''] ?? A_PLAN, reader));
  const of = { subjectType: 'Plan', subjectId: id };
  if (status === 'OFFERED' && allowed.includes('ANSWER_OFFER'))
    return [item(PageItemKind.ANSWER_OFFER, fill(say.OFFERED, reader, { plan }), of)];
  const signed = signatures?.some(({ current, signedAs }) => current && signedAs === 'PATIENT');
  if (!allowed.includes('SIGN') || signed || versionNumber === null) return [];
  return [item(PageItemKind.SIGN_PLAN, fill(say.TO_SIGN, reader, { plan }), of)];
}

function ofMeeting({ id, kind, startsAt, allowed, participants }: MeetingFacts, reader: Reader): PageItem[] {
  if (!startsAt || new Date(startsAt) < reader.now || !allowed.includes('RESPOND')) return [];
  const own = participants?.find(
    ({ kind: as, person }) =>
      person?.id === reader.personId || (as === 'PATIENT' && reader.whom === Addressee.YOU),
  );
  if (!own || own.answer) return [];
  const what = within(fill(MEETINGS[kind ?? ''] ?? A_MEETING, reader));
  const at = new Date(startsAt);
  const text = fill(say.TO_ANSWER, reader, { what, date: momentIn(reader, startsAt).day });
  return [
    item(PageItemKind.ANSWER_MEETING, text, { at, on: osloDay(at), subjectType: 'Meeting', subjectId: id }),
  ];
}

const ofReferrals = ({ referrals }: PatientFacts, reader: Reader): PageItem[] =>
  (referrals?.nodes ?? [])
    .filter(({ allowed, patientConfirmedAt }) => allowed.includes('CONFIRM') && !patientConfirmedAt)
    .map(({ id, toUnit }) =>
      item(PageItemKind.CONFIRM_REFERRAL, fill(say.TO_CONFIRM, reader, { unit: unitName(toUnit, reader) }), {
        ...{ subjectType: 'Referral', subjectId: id },
      }),
    );

/** While somebody is under way, the patient can say how it goes; of whoever may not, it is not said. */
function ofFeedback({ feedbackSeries }: PageFacts, patient: PatientFacts, reader: Reader): PageItem[] {
  const active = (patient.pathways?.nodes ?? []).find(({ status }) => status === 'ACTIVE');
  if (reader.whom !== Addressee.YOU || !active) return [];
  const last = feedbackSeries?.nodes[0]?.givenAt;
  const text = last
    ? fill(say.FEEDBACK_AGAIN, reader, { date: dayIn(reader, osloDay(new Date(last))) })
    : fill(say.FEEDBACK, reader);
  return [item(PageItemKind.GIVE_FEEDBACK, text, { subjectType: 'Pathway', subjectId: active.id })];
}
