import type { DeadlineFacts, PageFacts, PatientFacts } from './facts.type.js';
import { item, unitName, within } from './item.js';
import { seesAll } from './notice.js';
import { PageItemKind, type PageItem } from './patient-page.type.js';
import { dayIn, fill, momentIn, type Reader } from './say.js';
import { A_MEETING, MEETINGS, OF_ITS_OWN, THE_PLAN, THE_PLANS, TO_DO } from './words/kinds.words.js';
import * as say from './words/time.words.js';
import { osloDay } from '../platform/calendar.js';

/** More than so many are for whoever opens the list. */
const MOST = 6;
const byDay = (one: PageItem, other: PageItem): number => (one.on ?? '').localeCompare(other.on ?? '');

/** What comes, in the order of days: meetings, stays, what somebody is to do, what the plan holds. */
export function itemsNext({ patient }: PageFacts, reader: Reader): PageItem[] {
  if (!patient) return [];
  const all = [
    ...meetingsOf(patient, reader),
    ...staysOf(patient, reader),
    ...deadlinesOf(patient, reader),
    ...plansOf(patient, reader),
  ].filter(({ on }) => on !== null && on >= reader.today);
  const next = all.sort(byDay).slice(0, MOST);
  return next.length || !seesAll(patient, reader)
    ? next
    : [item(PageItemKind.NOTHING, fill(say.NOTHING_NEXT, reader))];
}

/** What is late, and why, in the words of those who answer for it. */
export function itemsLate({ patient }: PageFacts, reader: Reader): PageItem[] {
  const late = (patient?.deadlines?.nodes ?? []).filter(({ status }) => status === 'OVERDUE');
  if (!late.length)
    return patient?.deadlines && seesAll(patient, reader)
      ? [item(PageItemKind.NOTHING, fill(say.NOTHING_LATE, reader))]
      : [];
  return late.map((deadline) => {
    const quote = deadline.delay?.reasonForPatient ?? null;
    const why = fill(quote ? say.WHY : say.WHY_NOT_TOLD, reader);
    return item(PageItemKind.DEADLINE, `${said(say.LATE, deadline, reader)} ${why}`, {
      ...{ quote, on: deadline.dueOn, subjectType: 'Deadline', subjectId: deadline.id },
    });
  });
}

function said(words: typeof say.LATE, { kind, unit, dueOn, rule }: DeadlineFacts, reader: Reader): string {
  const known = TO_DO[kind ?? ''];
  const todo = known ? fill(known, reader) : fill(OF_ITS_OWN, reader, { label: rule?.label ?? kind });
  return fill(words, reader, {
    unit: unitName(unit, reader),
    do: within(todo),
    date: dueOn ? dayIn(reader, dueOn) : '',
  });
}

const deadlinesOf = ({ deadlines }: PatientFacts, reader: Reader): PageItem[] =>
  (deadlines?.nodes ?? [])
    .filter(({ status, dueOn }) => status !== 'OVERDUE' && dueOn !== null)
    .map((deadline) =>
      item(PageItemKind.DEADLINE, said(say.TO_COME, deadline, reader), {
        ...{ on: deadline.dueOn, subjectType: 'Deadline', subjectId: deadline.id },
      }),
    );

function meetingsOf({ meetings }: PatientFacts, reader: Reader): PageItem[] {
  return (meetings?.nodes ?? []).flatMap(({ id, kind, startsAt, place }) => {
    if (!startsAt || new Date(startsAt) < reader.now) return [];
    const { day, time } = momentIn(reader, startsAt);
    const what = within(fill(MEETINGS[kind ?? ''] ?? A_MEETING, reader));
    const where = place ? ` ${fill(say.MEETING_PLACE, reader, { place })}` : '';
    const text = `${fill(say.MEETING_ON, reader, { what, date: day, time })}${where}`;
    const at = new Date(startsAt);
    return [item(PageItemKind.MEETING, text, { at, on: osloDay(at), subjectType: 'Meeting', subjectId: id })];
  });
}

function staysOf({ pathways }: PatientFacts, reader: Reader): PageItem[] {
  return (pathways?.nodes ?? []).flatMap(({ stays }) =>
    (stays ?? []).flatMap((stay) => {
      if (stay.calledOffAt || stay.dischargedAt) return [];
      const on = stay.admittedAt ? stay.plannedDischargeOn : stay.plannedAdmissionOn;
      if (!on) return [];
      const words = stay.admittedAt ? say.DISCHARGE : say.ADMISSION;
      const text = fill(words, reader, { unit: unitName(stay.unit, reader), date: dayIn(reader, on) });
      return [item(PageItemKind.STAY, text, { on, subjectType: 'Stay', subjectId: stay.id })];
    }),
  );
}

function plansOf({ plans }: PatientFacts, reader: Reader): PageItem[] {
  return (plans?.nodes ?? [])
    .filter(({ status }) => status === 'ACTIVE')
    .flatMap(({ id, kind, nextEvaluationOn: on, measures }) => {
      const plan = within(fill(THE_PLANS[kind ?? ''] ?? THE_PLAN, reader));
      const of = { subjectType: 'Plan', subjectId: id };
      const gone = on
        ? [
            item(PageItemKind.EVALUATION, fill(say.EVALUATION, reader, { plan, date: dayIn(reader, on) }), {
              ...of,
              on,
            }),
          ]
        : [];
      const own = (measures ?? [])
        .filter(({ dueOn, status, responsible }) => {
          const open = status === 'PLANNED' || status === 'ONGOING';
          const mine = responsible?.isPatient || responsible?.person?.id === reader.personId;
          return dueOn && open && mine;
        })
        .map(({ dueOn, text }) =>
          item(
            PageItemKind.OWN_MEASURE,
            fill(say.OWN_MEASURE, reader, { date: dayIn(reader, dueOn ?? '') }),
            {
              ...{ ...of, quote: text, on: dueOn },
            },
          ),
        );
      return [...gone, ...own];
    });
}
