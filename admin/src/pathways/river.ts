import type { CoverageStatus, PathwayQuery, Phase, Side } from '../gql/operations.js';
import { osloDay } from '../shared/dates.js';
import { holderOf } from '../shared/sides.js';
import { phaseBands, type Band } from './course.js';
import { dayNumber, dayOfNumber } from './days.js';

export type Shown = NonNullable<PathwayQuery['pathway']>;
export type ShownEvent = NonNullable<Shown['events']>['nodes'][number];
export type ShownDeadline = NonNullable<Shown['deadlines']>['nodes'][number];
export type ShownMeeting = NonNullable<NonNullable<Shown['patient']>['meetings']>['nodes'][number];

export interface Mark {
  id: string;
  /** The day that it stands on. */
  on: string;
  words: string;
  /** What status or kind it is of, for its look. */
  look: string;
}

export interface River {
  from: string;
  to: string;
  phases: Band<Phase>[];
  stays: (Band<string> & { planned: boolean })[];
  events: Mark[];
  deadlines: Mark[];
  meetings: Mark[];
  sides: { side: Side; bands: Band<string>[]; look: 'side' | 'vacant' | 'none' }[];
}

export interface Words {
  event: (kind: string | null | undefined) => string;
  deadline: (deadline: ShownDeadline) => string;
  meeting: (meeting: ShownMeeting) => string;
  nobody: string;
  coverage: (status: CoverageStatus) => string;
}

const MARGIN = 7;
/** Shorter than this it is drawn as if it were so long: a day is a hair otherwise. */
const LEAST = 42;

/** Everything of a pathway on one axis of days, `today` included while it goes on. */
export function riverOf(
  pathway: Shown,
  meetings: readonly ShownMeeting[],
  words: Words,
  today: string,
): River {
  const standing = (pathway.events?.nodes ?? []).filter(({ correctedAt }) => !correctedAt);
  const events = standing.flatMap((event): (Mark & { phase: Phase | null | undefined })[] =>
    event.occurredAt
      ? [
          {
            id: event.id,
            on: osloDay(event.occurredAt),
            words: words.event(event.kind),
            look: 'EVENT',
            phase: event.phase,
          },
        ]
      : [],
  );
  const deadlines = (pathway.deadlines?.nodes ?? []).flatMap((deadline): Mark[] => {
    const on = deadline.metOn ?? deadline.dueOn;
    if (!on || deadline.status === 'CANCELLED') return [];
    return [{ id: deadline.id, on, words: words.deadline(deadline), look: deadline.status ?? '' }];
  });
  const met = meetings.flatMap((meeting): Mark[] =>
    meeting.startsAt
      ? [
          {
            id: meeting.id,
            on: osloDay(meeting.startsAt),
            words: words.meeting(meeting),
            look: meeting.status ?? '',
          },
        ]
      : [],
  );
  const stays = (pathway.stays ?? []).flatMap((stay): River['stays'] => {
    const from = stay.admittedAt ? osloDay(stay.admittedAt) : stay.plannedAdmissionOn;
    if (!from || stay.calledOffAt) return [];
    const to = stay.dischargedAt ? osloDay(stay.dischargedAt) : stay.plannedDischargeOn;
    return [{ name: stay.unit?.name ?? '', from, planned: !stay.admittedAt, ...(to ? { to } : {}) }];
  });
  const begins = pathway.startedOn ?? events[0]?.on;
  const sides = (['MUNICIPAL', 'SPECIALIST'] as const).map((side) => sideOf(pathway, side, begins, words));
  const days = [
    ...(pathway.startedOn ? [pathway.startedOn] : []),
    ...(pathway.endedOn ? [pathway.endedOn] : [today]),
    ...[...events, ...deadlines, ...met].map(({ on }) => on),
    ...stays.flatMap(({ from, to }) => [from, ...(to ? [to] : [])]),
  ].map(dayNumber);
  const first = Math.min(...days) - MARGIN;
  const last = Math.max(...days) + MARGIN;
  const short = Math.max(0, LEAST - (last - first));
  return {
    from: dayOfNumber(first),
    to: dayOfNumber(last + short),
    phases: phaseBands(events, pathway.endedOn),
    stays,
    events,
    deadlines,
    meetings: met,
    sides,
  };
}

/** Who answers for a side, from when; before that, and where nobody does, that nobody did is all that is known. */
function sideOf(
  pathway: Shown,
  side: Side,
  begins: string | undefined,
  words: Words,
): River['sides'][number] {
  const { name, assignment, covered } = holderOf(pathway, side);
  const vacant = covered?.status === 'VACANT';
  const since = vacant ? covered.since : (assignment?.acceptedAt ?? assignment?.proposedAt ?? covered?.since);
  const from = since ? osloDay(since) : begins;
  const label = vacant ? words.nobody : (name ?? (covered?.status && words.coverage(covered.status)));
  const look = vacant ? 'vacant' : name ? 'side' : 'none';
  if (!from || !label) return { side, bands: [], look };
  return {
    side,
    look,
    bands: [{ name: label, from, ...(pathway.endedOn ? { to: pathway.endedOn } : {}) }],
  };
}
