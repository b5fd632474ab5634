/**
 * Where a deadline stands on a day. It depends on today, so it is derived when read and never stored:
 * once here, once as SQL for lists and counts; a test holds the two equal.
 */
import { addDays, type Day } from '../platform/calendar.js';

export const DEADLINE_STATUSES = [
  'UPCOMING',
  'DUE_SOON',
  'OVERDUE',
  'MET',
  'MET_LATE',
  'WAIVED',
  'CANCELLED',
] as const;
export type DeadlineStatus = (typeof DEADLINE_STATUSES)[number];

/** From how many days before the due day a deadline is DUE_SOON, unless its kind says otherwise. */
export const DEFAULT_DUE_SOON_DAYS = 7;

export interface DeadlineState {
  dueOn: Day;
  metOn?: Day | null;
  waivedAt?: Date | string | null;
  cancelledAt?: Date | string | null;
}

/** Met in time wins over all else; a waiver or a cancelled clock is never counted as late. */
export function deadlineStatus(
  state: DeadlineState,
  today: Day,
  dueSoonDays: number = DEFAULT_DUE_SOON_DAYS,
): DeadlineStatus {
  const { dueOn, metOn, waivedAt, cancelledAt } = state;
  if (metOn && metOn <= dueOn) return 'MET';
  if (cancelledAt) return 'CANCELLED';
  if (waivedAt) return 'WAIVED';
  if (metOn) return 'MET_LATE';
  if (today > dueOn) return 'OVERDUE';
  return addDays(today, dueSoonDays) >= dueOn ? 'DUE_SOON' : 'UPCOMING';
}

const ALIAS = /^("[^"]+"|[a-z_][a-z0-9_]*)$/i;

/**
 * The same as an SQL expression over columns due_on, met_on (date), waived_at, cancelled_at, due_soon_days.
 * `todayExpr` is the SQL of a date (a parameter such as `$1::date`), never a value from outside.
 */
export function deadlineStatusSql(alias: string, todayExpr: string): string {
  if (!ALIAS.test(alias)) throw new Error(`Not an SQL alias: ${alias}`);
  const a = alias;
  return (
    `(case when ${a}.met_on <= ${a}.due_on then 'MET'` +
    ` when ${a}.cancelled_at is not null then 'CANCELLED'` +
    ` when ${a}.waived_at is not null then 'WAIVED'` +
    ` when ${a}.met_on is not null then 'MET_LATE'` +
    ` when (${todayExpr}) > ${a}.due_on then 'OVERDUE'` +
    ` when (${todayExpr}) + coalesce(${a}.due_soon_days, ${DEFAULT_DUE_SOON_DAYS}) >= ${a}.due_on then 'DUE_SOON'` +
    ` else 'UPCOMING' end)`
  );
}

/** The same for a row of which only open ones are kept: columns due_on and due_soon_days. */
export function openStatusSql(alias: string, todayExpr: string): string {
  if (!ALIAS.test(alias)) throw new Error(`Not an SQL alias: ${alias}`);
  return (
    `(case when (${todayExpr}) > ${alias}.due_on then 'OVERDUE'` +
    ` when (${todayExpr}) + ${alias}.due_soon_days >= ${alias}.due_on then 'DUE_SOON' else 'UPCOMING' end)`
  );
}

/** SQL: the clock still runs; as the columns say it, since an index can only be found by these words. */
export function openSql(alias: string): string {
  return `${alias}.met_on is null and ${alias}.waived_at is null and ${alias}.cancelled_at is null`;
}

const nextSql = (alias: string, where: string): string =>
  `${alias}.id = (select d.id from deadline d where ${where} and ${openSql('d')} order by d.due_on, d.id limit 1)`;

/** SQL: the deadline `alias` is the next open one of the patient that the row `parent` is about. */
export const nextOfPatient = (parent: string, alias: string): string =>
  nextSql(alias, `d.patient_id = ${parent}.patient_id`);

/** The same, of those on the side that the row is about. */
export const nextOfSide = (parent: string, alias: string): string =>
  nextSql(alias, `d.patient_id = ${parent}.patient_id and d.side = ${parent}.side`);
