import type { EventKind } from '../deadline/deadline.events.js';
import { osloDay } from '../platform/calendar.js';

/** In which order a kind of event can come. The day is the unit, as it is for the clocks. */
export interface EventOrder {
  /** One of these has happened, on that day or before. */
  after?: readonly EventKind[];
  /** It ends what this one began, which has not ended yet. */
  ends?: EventKind;
  /** It happens once in a pathway. */
  once?: true;
  /** Part of the care itself: not before the pathway has started. Everything else: not before it was received. */
  care?: true;
  /** It brought the patient, and may have happened before anything was received. */
  brings?: true;
  /** Something that is still registered when the specialist's part is over. */
  afterEnd?: true;
}

const ATTENDED: readonly EventKind[] = ['FIRST_ATTENDANCE', 'HEALTHCARE_STARTED', 'ADMITTED'];
const inCare: EventOrder = { after: ATTENDED, care: true };

/** What stands in no row may come at any time of an open pathway. */
export const EVENT_ORDER: Readonly<Partial<Record<EventKind, EventOrder>>> = {
  EMERGENCY_ASSESSMENT: { once: true, brings: true },
  DECISION_ON_PATHWAY_INCLUSION: { after: ['EMERGENCY_ASSESSMENT'], once: true },
  FIRST_ATTENDANCE: { care: true, once: true },
  HEALTHCARE_STARTED: { care: true, once: true },
  CLINICAL_DECISION: inCare,
  CLINICAL_DECISION_BASIC: inCare,
  EXTENDED_ASSESSMENT_CHOSEN: inCare,
  CLINICAL_DECISION_EXTENDED: { after: ['EXTENDED_ASSESSMENT_CHOSEN'], care: true },
  DIAGNOSIS_GIVEN: inCare,
  TREATMENT_OPTIONS_EXPLAINED: { care: true },
  PARTICIPATED_IN_TREATMENT_PLAN: { care: true },
  TREATMENT_SERIES_START_IN_BUP: { care: true },
  EVALUATION: inCare,
  FEEDBACK_TOOL_USED: { care: true },
  MEASUREMENT_TOOL_USED: { care: true },
  DETOX_START: { care: true },
  DETOX_END: { ends: 'DETOX_START', care: true },
  OTHER_TREATMENT_START: inCare,
  DISCHARGE_PLANNED: { after: ['ADMITTED'] },
  DISCHARGE_INPATIENT: { ends: 'ADMITTED' },
  EPIKRISE_SENT: { after: ['DISCHARGE_INPATIENT'], afterEnd: true },
  FOLLOWUP_PERIOD_END: { after: ['DISCHARGE_INPATIENT'], afterEnd: true },
  COOPERATION_MEETING: { afterEnd: true },
  MUNICIPAL_CONTACT_MADE: { afterEnd: true },
  HEALTH_CHECK: { afterEnd: true },
  DROPOUT: { afterEnd: true },
};

const ENDED_BY = new Map(
  Object.entries(EVENT_ORDER).flatMap(([kind, { ends }]) => (ends ? [[ends as string, kind]] : [])),
);

export const orderOf = (kind: string): EventOrder => EVENT_ORDER[kind as EventKind] ?? {};

export interface Happened {
  id: string;
  kind: string;
  occurredAt: Date;
}

/** An event that could not have happened where it stands. */
export interface Disorder {
  id: string;
  rule: 'ORDER' | 'ONCE' | 'STILL_OPEN';
  /** What should have happened before. */
  needs: readonly string[];
}

/** Every event of a history, in any order, that could not have happened where it stands. */
export function disordersOf(history: readonly Happened[]): Disorder[] {
  const sorted = [...history].sort((a, b) => a.occurredAt.getTime() - b.occurredAt.getTime());
  const open = new Map<string, number>();
  const seen = new Set<string>();
  const found: Disorder[] = [];
  for (const event of sorted) {
    const { after, ends, once } = orderOf(event.kind);
    const day = osloDay(event.occurredAt);
    const preceded = (kind: string) =>
      sorted.some((each) => each.kind === kind && osloDay(each.occurredAt) <= day);
    if (after && !after.some(preceded)) found.push({ id: event.id, rule: 'ORDER', needs: after });
    if (ends && !open.get(ends)) found.push({ id: event.id, rule: 'ORDER', needs: [ends] });
    if (once && seen.has(event.kind)) found.push({ id: event.id, rule: 'ONCE', needs: [] });
    const endedBy = ENDED_BY.get(event.kind);
    if (endedBy && open.get(event.kind)) found.push({ id: event.id, rule: 'STILL_OPEN', needs: [endedBy] });
    if (endedBy) open.set(event.kind, 1);
    if (ends) open.set(ends, 0);
    seen.add(event.kind);
  }
  return found;
}
