import type { CareSetting } from './area.js';
import { Phase } from './pathway.status.js';
import { osloDay, type Day } from '../platform/calendar.js';

/** What the course of a pathway is read from: an event that was not corrected. */
export interface CourseEvent {
  kind: string;
  occurredAt: Date;
  phase: Phase | null;
  careSetting: CareSetting | null;
}

/** What an event makes of a pathway's phase, where it says so by itself. */
export const PHASE_AFTER: Readonly<Partial<Record<string, Phase>>> = {
  REFERRAL_RECEIVED: Phase.ASSESSMENT_OF_REFERRAL,
  EMERGENCY_ASSESSMENT: Phase.ASSESSMENT_OF_REFERRAL,
  RIGHT_GRANTED: Phase.ASSESSMENT,
  DECISION_ON_PATHWAY_INCLUSION: Phase.ASSESSMENT,
  FIRST_ATTENDANCE: Phase.ASSESSMENT,
  EXTENDED_ASSESSMENT_CHOSEN: Phase.EXTENDED_ASSESSMENT,
  OTHER_TREATMENT_START: Phase.TREATMENT,
  DETOX_START: Phase.DETOX,
  PATHWAY_ENDED: Phase.FOLLOW_UP,
};

/** The phase from an event on, as SQL over its row; null where it says nothing of it. */
export const phaseAfterSql = (t: string): string =>
  `coalesce(${t}.phase, case ${t}.kind ${Object.entries(PHASE_AFTER)
    .map(([kind, phase]) => `when '${kind}' then '${phase}'`)
    .join(' ')} end)`;

/** Whether an event says anything of the phase or the care setting. */
export const tellsOfCourse = ({ kind, phase, careSetting }: Omit<CourseEvent, 'occurredAt'>): boolean =>
  Boolean(phase ?? PHASE_AFTER[kind] ?? careSetting);

const inOrder = (events: readonly CourseEvent[]): CourseEvent[] =>
  [...events].sort((a, b) => a.occurredAt.getTime() - b.occurredAt.getTime());

/**
 * Where a pathway stands, by what happened: an event that is registered late, or found to be wrong, changes what follows
 * from it and nothing else. Undefined: no event says.
 */
export function courseOf(events: readonly CourseEvent[]): {
  phase: Phase | undefined;
  careSetting: CareSetting | undefined;
} {
  const happened = inOrder(events);
  const phases = happened.map((event) => event.phase ?? PHASE_AFTER[event.kind]);
  const settings = happened.map((event) => event.careSetting);
  return { phase: phases.findLast(Boolean), careSetting: settings.findLast(Boolean) ?? undefined };
}

/** The day on which the edition's event first happened; null where the edition names none, or it has not happened. */
export function startOf(events: readonly CourseEvent[], startEvent: string | null): Day | null {
  const first = inOrder(events).find((event) => event.kind === startEvent);
  return first ? osloDay(first.occurredAt) : null;
}
