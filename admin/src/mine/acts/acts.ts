import { chosen, orNull, PATIENT, said, type About, type Act, type ActField } from './act.js';
import { osloInstant } from '../../shared/oslo.js';
import {
  HandOverDocument,
  OfferPlanDocument,
  OpenThreadDocument,
  RecordCoordinatorTaskDocument,
  RecordEventDocument,
  ScheduleMeetingDocument,
  SetMeasureDocument,
  UpdatePlanDocument,
  type CoordinatorTaskKind,
} from '../../gql/operations.js';
import { request } from '../../providers/request.js';
import { todayInOslo } from '../../shared/dates.js';

const some = ({ people }: About, as: string): string[] =>
  people.filter((one) => one.as === as).map(({ id }) => id);
const everybody: ActField['options'] = ({ people }) =>
  people.map(({ id, name, as }) => ({ value: id, label: `${name} (%{as:${as}})` }));
const withPatient: ActField['options'] = (about) => [
  { value: PATIENT, label: about.assignment.patient?.name ?? '' },
  ...(everybody?.(about) ?? []),
];
const plansOf = ({ assignment }: About) => assignment.patient?.plans?.nodes ?? [];
/** The plan that one writes in: the patient's individual one before others. */
const planFor = (about: About, action: 'UPDATE' | 'SET_MEASURE') => {
  const mine = plansOf(about).filter(({ allowed }) => allowed.includes(action));
  return mine.find(({ kind }) => kind === 'INDIVIDUAL') ?? mine[0];
};

const FIRST: Record<string, (about: About) => string[]> = {
  INFORM_AND_GUIDE: () => [PATIENT],
  WORK_WITH_SPECIALIST: (about) => some(about, 'specialist'),
};

const message: Act = {
  name: 'message',
  may: ({ me }) => me.ability.can('CREATE', 'Thread'),
  fields: [
    {
      name: 'to',
      kind: 'PEOPLE',
      required: true,
      options: withPatient,
      paths: ['participantIds', 'patientTakesPart'],
    },
    { name: 'topic', kind: 'TEXT', required: true, most: 200 },
    { name: 'text', kind: 'LONG', required: true, most: 5000 },
  ],
  begin: (about) => ({ to: FIRST[about.task?.kind ?? '']?.(about) ?? [], topic: '', text: '' }),
  send(values, { patientId }, draftId) {
    const to = chosen(values, 'to');
    const input = {
      ...{ patientId, draftId, topic: said(values, 'topic'), text: said(values, 'text') },
      participantIds: to.filter((id) => id !== PATIENT),
      patientTakesPart: to.includes(PATIENT),
    };
    return request(OpenThreadDocument, { input });
  },
};

const meeting: Act = {
  name: 'meeting',
  may: ({ me }) => me.ability.can('CREATE', 'Meeting'),
  fields: [
    { name: 'day', kind: 'DAY', required: true, paths: ['startsAt'] },
    { name: 'from', kind: 'TIME', required: true, half: true },
    { name: 'until', kind: 'TIME', required: true, half: true, paths: ['endsAt'] },
    { name: 'place', kind: 'TEXT', most: 200 },
    { name: 'participants', kind: 'PEOPLE', required: true, options: everybody },
    { name: 'agenda', kind: 'LONG', most: 5000 },
  ],
  begin: (about) => ({
    ...{ day: '', from: '', until: '', place: '', agenda: '' },
    participants: some(about, 'specialist'),
  }),
  send(values, { assignment, patientId }, draftId) {
    const day = said(values, 'day');
    const input = {
      ...{ patientId, draftId, place: orNull(values, 'place'), agenda: orNull(values, 'agenda') },
      pathwayId: assignment.pathway?.id ?? null,
      startsAt: osloInstant(day, said(values, 'from')) ?? '',
      endsAt: osloInstant(day, said(values, 'until')) ?? '',
      participants: chosen(values, 'participants').map((personId) => ({ personId })),
    };
    return request(ScheduleMeetingDocument, { input });
  },
};

const measure: Act = {
  name: 'measure',
  may: (about) => planFor(about, 'SET_MEASURE') !== undefined,
  fields: [
    { name: 'text', kind: 'LONG', required: true, most: 2000 },
    {
      name: 'responsible',
      kind: 'ONE',
      required: true,
      options: (about) => [
        { value: about.me.person.id, label: about.me.person.name },
        ...(withPatient?.(about) ?? []),
      ],
      paths: ['responsibleId', 'responsibleIsPatient', 'responsibleName'],
    },
    { name: 'dueOn', kind: 'DAY', required: true },
  ],
  begin: ({ me }) => ({ text: '', responsible: me.person.id, dueOn: '' }),
  send(values, about, draftId) {
    const who = said(values, 'responsible');
    const input = {
      ...{ planId: planFor(about, 'SET_MEASURE')?.id ?? '', draftId, text: said(values, 'text') },
      ...(who === PATIENT ? { responsibleIsPatient: true } : { responsibleId: who }),
      dueOn: orNull(values, 'dueOn'),
    };
    return request(SetMeasureDocument, { input });
  },
};

const plan: Act = {
  name: 'plan',
  may: (about) => planFor(about, 'UPDATE') !== undefined,
  fields: [
    { name: 'text', kind: 'LONG', required: true, most: 10_000 },
    { name: 'nextEvaluationOn', kind: 'DAY' },
  ],
  begin(about) {
    const standing = planFor(about, 'UPDATE');
    return { text: standing?.text ?? '', nextEvaluationOn: standing?.nextEvaluationOn ?? '' };
  },
  send(values, about, draftId) {
    const standing = planFor(about, 'UPDATE');
    const input = {
      ...{ id: standing?.id ?? '', expectedVersion: standing?.version ?? null, draftId },
      ...{ text: said(values, 'text'), nextEvaluationOn: orNull(values, 'nextEvaluationOn') },
    };
    return request(UpdatePlanDocument, { input });
  },
};

const offer: Act = {
  name: 'offer',
  may: (about) =>
    about.me.ability.can('OFFER', 'Plan') && !plansOf(about).some(({ kind }) => kind === 'INDIVIDUAL'),
  fields: [],
  begin: () => ({}),
  send: (_values, { assignment, patientId }) =>
    request(OfferPlanDocument, {
      input: { patientId, kind: 'INDIVIDUAL', pathwayId: assignment.pathway?.id ?? null },
    }),
};

/** What a municipality's coordinator registers: how the services work together (the API's rules say the same). */
const COOPERATION = ['COOPERATION_MEETING', 'MEETING_HELD'];
const eventsOf = ({ assignment }: About) =>
  (assignment.pathway?.definition?.events ?? []).filter((kind) => COOPERATION.includes(kind));

const event: Act = {
  name: 'event',
  may: (about) =>
    Boolean(about.assignment.pathway?.allowed.includes('RECORD_EVENT')) && eventsOf(about).length > 0,
  fields: [
    {
      name: 'kind',
      kind: 'CHOICE',
      required: true,
      options: (about) =>
        eventsOf(about).map((kind) => ({ value: kind, label: `day.event.${kind}`, words: true })),
    },
    { name: 'day', kind: 'DAY', required: true, half: true, paths: ['occurredAt'] },
    { name: 'time', kind: 'TIME', required: true, half: true },
    { name: 'note', kind: 'LONG', most: 2000 },
  ],
  begin: (about) => ({ kind: eventsOf(about)[0] ?? '', day: todayInOslo(), time: '', note: '' }),
  send: (values, { assignment }, draftId) =>
    request(RecordEventDocument, {
      input: {
        ...{ pathwayId: assignment.pathway?.id ?? '', kind: said(values, 'kind'), draftId },
        ...{
          occurredAt: osloInstant(said(values, 'day'), said(values, 'time')),
          note: orNull(values, 'note'),
        },
      },
    }),
};

const handover: Act = {
  name: 'handover',
  may: ({ assignment }) => assignment.allowed.includes('HAND_OVER'),
  fields: [{ name: 'text', kind: 'LONG', required: true, most: 5000 }],
  begin: () => ({ text: '' }),
  send: (values, { assignment }, draftId) =>
    request(HandOverDocument, { input: { id: assignment.id, text: said(values, 'text'), draftId } }),
};

/** Records that a task was done, or when it is next. */
export const recordTask = (
  about: About,
  kind: CoordinatorTaskKind,
  more: object,
  draftId: string | null = null,
) =>
  request(RecordCoordinatorTaskDocument, {
    input: { caseId: about.assignment.case?.id ?? '', kind, draftId, ...more },
  });

export const mayRecord = ({ assignment, task }: About): boolean =>
  task !== null && Boolean(assignment.case?.allowed.includes('RECORD_TASK')) && !assignment.case?.closedAt;

const done: Act = {
  name: 'done',
  may: mayRecord,
  records: true,
  fields: [
    { name: 'doneOn', kind: 'DAY', half: true },
    { name: 'dueOn', kind: 'DAY', half: true },
    { name: 'note', kind: 'LONG', most: 500 },
  ],
  begin: () => ({ doneOn: todayInOslo(), dueOn: '', note: '' }),
  send(values, about, draftId) {
    const said = {
      doneOn: orNull(values, 'doneOn'),
      dueOn: orNull(values, 'dueOn'),
      note: orNull(values, 'note'),
    };
    return recordTask(about, about.task?.kind as CoordinatorTaskKind, said, draftId);
  },
};

/** What each of the eight tasks is done by, the likeliest first; what is never of one stands under null. */
const OF_TASK: Record<CoordinatorTaskKind, Act[]> = {
  INFORM_AND_GUIDE: [message, meeting],
  WORK_WITH_SPECIALIST: [message, event, meeting],
  FOLLOW_UP_FROM_GOALS: [measure, message],
  SECURE_INTERACTION: [message, event],
  COORDINATE_SERVICES: [measure, message, handover],
  CALL_MEETINGS: [meeting],
  KEEP_PLAN_CURRENT: [plan, offer, measure],
  PREPARE_MEASURES: [measure, meeting],
};
const OF_NONE: Act[] = [message, meeting, measure, event, handover];

/** What the caller may do for it now; that it was done can be said of each. */
export const actsOf = (about: About): Act[] =>
  [...(about.task ? OF_TASK[about.task.kind] : OF_NONE), done].filter((act) => act.may(about));
