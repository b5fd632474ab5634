/** What the indicators count, once more and in plain loops: no SQL, nothing shared with the program but the calendar. */
import type { RandomWorld, Rows } from './random-world.js';
import { addWorkingDays, daysBetween, osloDay } from '../../api/src/platform/calendar.js';

type Row = Rows['patient'][number];

export interface Case {
  day: string;
  patient: string;
  unit: string | null;
  area: string | null;
  pathway: string | null;
  days: number | null;
  hits: boolean[];
}

const text = (value: unknown): string | null => (value as string | null | undefined) ?? null;
const dayOf = (instant: unknown): string => osloDay(new Date(instant as string));
const between = (from: string, to: string | null): number | null => (to ? daysBetween(from, to) : null);
const of = (row: Row) => ({
  patient: row.patient_id as string,
  unit: text(row.unit_id),
  area: text(row.area),
  pathway: text(row.pathway_key),
});

/** Every case of every population, by the population's key. */
export function referenceCases(
  { rows }: RandomWorld,
  municipalStaff: ReadonlySet<string>,
  today: string,
): Record<string, Case[]> {
  const events = new Map<string, Row[]>();
  for (const event of rows.pathway_event.filter((each) => !each.corrected_by_id)) {
    const list = events.get(event.pathway_id as string) ?? [];
    list.push(event);
    events.set(event.pathway_id as string, list);
  }
  const happened = (pathway: unknown, ...kinds: string[]): Row[] =>
    (events.get(pathway as string) ?? [])
      .filter((event) => kinds.includes(event.kind as string))
      .sort((a, b) => ((a.occurred_at as string) < (b.occurred_at as string) ? -1 : 1));
  const began = (pathway: unknown): string | null => {
    const [first] = happened(pathway, 'FIRST_ATTENDANCE', 'HEALTHCARE_STARTED');
    return first ? dayOf(first.occurred_at) : null;
  };
  const referrals = new Map(rows.referral.map((row) => [row.id as string, row]));
  const assessed = new Map(rows.referral_assessment.map((row) => [row.referral_id as string, row]));
  const pathways = new Map(rows.pathway.map((row) => [row.id as string, row]));
  const inTime = (clock: Row): boolean =>
    clock.met_on !== null && (clock.met_on as string) <= (clock.due_on as string);
  const clocks = (kind: string): Row[] =>
    rows.deadline.filter((row) => row.kind === kind && (!row.cancelled_at || inTime(row)));
  const clock = (row: Row, hits: boolean[], day = row.due_on): Case => ({
    ...of(row),
    day: day as string,
    days: between(row.starts_on as string, text(row.met_on)),
    hits,
  });
  const straight = (pathway: unknown): boolean => {
    const before = [
      'CLINICAL_DECISION_BASIC',
      'CLINICAL_DECISION',
      'CLINICAL_DECISION_EXTENDED',
      'DETOX_START',
      'DETOX_END',
    ];
    const decisions = happened(pathway, ...before);
    return happened(pathway, 'OTHER_TREATMENT_START').some(
      (start) => !decisions.some((each) => (each.occurred_at as string) <= (start.occurred_at as string)),
    );
  };
  const epikrise = (row: Row): boolean =>
    rows.deadline.some(
      (each) =>
        each.kind === 'EPIKRISE_1D' &&
        each.case_id === row.case_id &&
        each.starts_on === row.starts_on &&
        inTime(each),
    );
  const sides = new Map<string, Row[]>();
  for (const row of rows.coverage) {
    const name = `${row.case_id as string} ${row.side as string}`;
    sides.set(
      name,
      [...(sides.get(name) ?? []), row].sort((a, b) => ((a.since as string) < (b.since as string) ? -1 : 1)),
    );
  }
  return {
    ASSESSMENTS_DUE: clocks('CLINICAL_DECISION')
      .filter((row) => !straight(row.pathway_id))
      .map((row) => clock(row, [inTime(row)])),
    ADULT_REFERRALS_DUE: clocks('REFERRAL_ASSESSMENT')
      .filter((row) => row.area === 'ADULT')
      .map((row) => clock(row, [!inTime(row)])),
    ADULT_STARTS_DUE: clocks('INDIVIDUAL_START')
      .filter((row) => row.area === 'ADULT')
      .map((row) => clock(row, [!inTime(row)])),
    ADULT_DISCHARGES: clocks('EPIKRISE_7D')
      .filter((row) => row.area === 'ADULT' && (row.met_on !== null || (row.due_on as string) < today))
      .map((row) => clock(row, [epikrise(row), inTime(row)], row.starts_on)),
    CHILDREN_STARTED: rows.pathway.flatMap((row) => {
      const day = began(row.id);
      const referral = referrals.get(row.referral_id as string);
      if (!day || !referral || row.area !== 'CHILD') return [];
      return [{ ...of(row), day, days: between(dayOf(referral.received_at), day), hits: [] }];
    }),
    CHILDREN_WITH_RIGHT: rows.pathway.flatMap((row) => {
      const decision = assessed.get(row.referral_id as string);
      if (row.area !== 'CHILD' || decision?.outcome !== 'ACCEPT') return [];
      const granted = dayOf(decision.decided_at);
      const due = addWorkingDays(granted, 65);
      const start = began(row.id);
      const inside = start !== null && start <= due;
      if (row.ended_on !== null && (row.ended_on as string) <= due && !inside) return [];
      return [{ ...of(row), day: due, days: between(granted, start), hits: [inside] }];
    }),
    REFERRALS_ASSESSED: rows.referral_assessment.map((row) => {
      const referral = referrals.get(row.referral_id as string) as Row;
      const day = dayOf(row.decided_at);
      const days = between(dayOf(referral.received_at), day);
      return {
        ...of(referral),
        unit: text(referral.to_unit_id),
        day,
        days,
        hits: [row.outcome === 'REJECT'],
      };
    }),
    PATHWAYS_ENDED: rows.pathway
      .filter((row) => row.status === 'ENDED')
      .map((row) => ({
        ...of(row),
        day: row.ended_on as string,
        days: null,
        hits: [
          ...['PARTICIPATED_IN_TREATMENT_PLAN', 'FEEDBACK_TOOL_USED', 'HEALTH_CHECK'].map(
            (kind) => happened(row.id, kind).length > 0,
          ),
          rows.plan.some(
            (plan) =>
              plan.patient_id === row.patient_id &&
              plan.kind === 'INDIVIDUAL' &&
              Boolean(plan.offered_at) &&
              dayOf(plan.offered_at) <= (row.ended_on as string),
          ),
        ],
      })),
    PLANS_OFFERED: rows.plan
      .filter((row) => row.kind === 'INDIVIDUAL' && row.offered_at)
      .map((row) => {
        const pathway = pathways.get(row.pathway_id as string);
        return {
          ...of(pathway ?? { patient_id: row.patient_id }),
          unit: text(row.unit_id) ?? text(pathway?.unit_id),
          day: dayOf(row.offered_at),
          days: null,
          hits: [
            Boolean(row.opened_by_patient_at),
            Boolean(row.answered_at) && row.status !== 'DECLINED',
            row.status === 'DECLINED',
          ],
        };
      }),
    SIDES_TO_COVER: [...sides.values()].flatMap((list) => {
      const first = list[0] as Row;
      const named = list.find((row) => row.status === 'COVERED');
      if (!named && list.at(-1)?.status !== 'VACANT') return [];
      const pathway = pathways.get(first.pathway_id as string) as Row;
      const day = dayOf(first.since);
      const unit = text(named?.unit_id) ?? text(first.unit_id);
      return [
        {
          ...of(pathway),
          unit,
          day,
          days: named ? between(day, dayOf(named.since)) : null,
          hits: [Boolean(named)],
        },
      ];
    }),
    MEETINGS_HELD: [...events.values()]
      .flat()
      .filter((row) => row.kind === 'COOPERATION_MEETING')
      .map((row) => ({
        ...of(pathways.get(row.pathway_id as string) as Row),
        day: dayOf(row.occurred_at),
        days: null,
        hits: [municipalStaff.has(row.registered_by as string)],
      })),
  };
}

/** As PostgreSQL's percentile_cont has it. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(place)] as number, sorted[Math.ceil(place)] as number];
  return low + (high - low) * (place - Math.floor(place));
}
