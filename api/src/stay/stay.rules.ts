import type { RecordStayInput } from './stay.inputs.js';
import { osloDay } from '../platform/calendar.js';
import type { FieldProblem } from '../platform/errors.js';

/** When a stay is, as planned and as it came to be. */
export interface StayTimes {
  plannedAdmissionOn: string | null;
  admittedAt: Date | null;
  plannedDischargeOn: string | null;
  dischargedAt: Date | null;
}

/** The times as they will stand: what is not told stays as it was. */
export function timesAfter(stay: StayTimes, input: RecordStayInput): StayTimes {
  return {
    plannedAdmissionOn: input.plannedAdmissionOn ?? stay.plannedAdmissionOn,
    admittedAt: input.admittedAt ?? stay.admittedAt,
    plannedDischargeOn: input.plannedDischargeOn ?? stay.plannedDischargeOn,
    dischargedAt: input.dischargedAt ?? stay.dischargedAt,
  };
}

/**
 * Two stays of a patient take the same time. Both came to be: by the instant, and who was not discharged is still
 * there. Otherwise by the day, and one may begin on the day that the other ends.
 */
export function together(one: StayTimes, other: StayTimes): boolean {
  if (one.admittedAt && other.admittedAt) {
    return (
      (other.dischargedAt === null || one.admittedAt < other.dischargedAt) &&
      (one.dischargedAt === null || other.admittedAt < one.dischargedAt)
    );
  }
  const [a, b] = [daysOf(one), daysOf(other)];
  return a.from === b.from || (a.from < (b.to ?? FOREVER) && b.from < (a.to ?? FOREVER));
}

const FOREVER = '9999-12-31';

/** The first and the last day that it takes, as far as is known; null: no end is known. */
function daysOf(times: StayTimes): { from: string; to: string | null } {
  const from = times.admittedAt ? osloDay(times.admittedAt) : (times.plannedAdmissionOn as string);
  const to = times.dischargedAt ? osloDay(times.dischargedAt) : times.plannedDischargeOn;
  if (!to) return { from, to: times.admittedAt ? null : from };
  return { from, to: to < from ? from : to };
}

/** What cannot be, of the times alone. */
export function problemsOf(
  times: StayTimes,
  told: RecordStayInput,
  {
    now,
    today,
    birthDate,
    deceasedOn,
  }: { now: Date; today: string; birthDate: string; deceasedOn: string | null },
): FieldProblem[] {
  const { plannedAdmissionOn, admittedAt, plannedDischargeOn, dischargedAt } = times;
  const admittedOn = admittedAt ? osloDay(admittedAt) : null;
  const problem = (broken: boolean, path: string, rule: string): FieldProblem[] =>
    broken ? [{ path, rule }] : [];
  const begins = admittedOn ?? plannedAdmissionOn;
  return [
    ...problem(!begins, 'plannedAdmissionOn', 'REQUIRED'),
    ...problem(
      Boolean(plannedAdmissionOn && plannedAdmissionOn < birthDate),
      'plannedAdmissionOn',
      'BEFORE_BIRTH',
    ),
    ...problem(Boolean(admittedOn && admittedOn < birthDate), 'admittedAt', 'BEFORE_BIRTH'),
    ...problem(Boolean(admittedAt && admittedAt > now), 'admittedAt', 'FUTURE'),
    ...problem(Boolean(dischargedAt && dischargedAt > now), 'dischargedAt', 'FUTURE'),
    // Care before the referral came is possible (an emergency brought the patient), but none after death.
    ...problem(Boolean(admittedOn && deceasedOn && admittedOn > deceasedOn), 'admittedAt', 'AFTER_DEATH'),
    ...problem(
      Boolean(dischargedAt && deceasedOn && osloDay(dischargedAt) > deceasedOn),
      'dischargedAt',
      'AFTER_DEATH',
    ),
    ...problem(Boolean(dischargedAt && !admittedAt), 'admittedAt', 'REQUIRED'),
    ...problem(
      Boolean(dischargedAt && admittedAt && dischargedAt < admittedAt),
      'dischargedAt',
      'BEFORE_ADMISSION',
    ),
    ...problem(
      Boolean(plannedDischargeOn && begins && plannedDischargeOn < begins),
      'plannedDischargeOn',
      'BEFORE_ADMISSION',
    ),
    // A plan that is told today is for today or later; one that is over needs no plan.
    ...problem(
      Boolean(told.plannedDischargeOn && !dischargedAt && told.plannedDischargeOn < today),
      'plannedDischargeOn',
      'PAST',
    ),
  ];
}
