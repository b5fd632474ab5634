/**
 * Days and working days. A day is text, 'YYYY-MM-DD', and means a day in Europe/Oslo whatever the
 * server's zone; working days are counted from the day after, as the rules of the field count them.
 */
import Holidays from 'date-holidays';
import { startOfOsloDay } from './birthday.js';
import { osloDayNumber } from './oslo.js';

/** A calendar day, 'YYYY-MM-DD'. */
export type Day = string;

export interface CalendarOptions {
  /** Whether Saturday is a working day. The law's word "virkedag" often says yes; the indicator says no. */
  saturdayCounts?: boolean;
}

const MILLISECONDS = 86_400_000;
const EPOCH_WEEKDAY = 4; // 1970-01-01 was a Thursday (Sunday is 0)
const SUNDAY = 0;
const SATURDAY = 6;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;

const holidays = new Holidays('NO');
const holidayCache = new Map<number, Set<number>>();

/** The day in Oslo at an instant: 23:30 UTC in winter is already tomorrow. */
export function osloDay(instant: Date): Day {
  return fromNumber(osloDayNumber(instant.getTime()));
}

/** The instant at which a day begins in Oslo. */
export function startOfDay(day: Day): Date {
  return startOfOsloDay(toNumber(day));
}

export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

/** Plain calendar days; a negative number goes back. */
export function addDays(day: Day, days: number): Day {
  return fromNumber(toNumber(day) + days);
}

/** Calendar days from one day to another: 0 for the same day, negative when `to` lies before `from`. */
export function daysBetween(from: Day, to: Day): number {
  return toNumber(to) - toNumber(from);
}

/** Neither Sunday nor public holiday, nor Saturday unless it counts. 24 and 31 December are working days. */
export function isWorkingDay(day: Day, options: CalendarOptions = {}): boolean {
  return isWorking(toNumber(day), options);
}

/** The n-th working day after `day` (before it when n is negative); 0 is the day itself, working or not. */
export function addWorkingDays(day: Day, n: number, options: CalendarOptions = {}): Day {
  const step = n < 0 ? -1 : 1;
  let number = toNumber(day);
  for (let left = Math.abs(n); left > 0;) {
    number += step;
    if (isWorking(number, options)) left -= 1;
  }
  return fromNumber(number);
}

/** How many working days lie after `from`, up to and including `to`; negative when `to` lies before. */
export function workingDaysBetween(from: Day, to: Day, options: CalendarOptions = {}): number {
  const [low, high, sign] = from <= to ? [from, to, 1] : [to, from, -1];
  let count = 0;
  for (let number = toNumber(low) + 1; number <= toNumber(high); number += 1) {
    if (isWorking(number, options)) count += 1;
  }
  return count === 0 ? 0 : sign * count;
}

/** The public holidays of a year, sorted, Sundays that are not named holidays left out. */
export function publicHolidays(year: number): Day[] {
  return [...holidaysOf(year)].sort((a, b) => a - b).map(fromNumber);
}

function isWorking(number: number, { saturdayCounts = false }: CalendarOptions): boolean {
  const weekday = (((number + EPOCH_WEEKDAY) % 7) + 7) % 7;
  if (weekday === SUNDAY || (weekday === SATURDAY && !saturdayCounts)) return false;
  return !holidaysOf(new Date(number * MILLISECONDS).getUTCFullYear()).has(number);
}

function holidaysOf(year: number): Set<number> {
  let days = holidayCache.get(year);
  if (!days) {
    if (year < FIRST_YEAR || year > LAST_YEAR) throw new RangeError(`No calendar for the year ${year}`);
    // "public" only: the library also lists bank days (24 and 31 December) and observances.
    const named = holidays.getHolidays(year).filter((holiday) => holiday.type === 'public');
    days = new Set(named.map((holiday) => toNumber(holiday.date.slice(0, 10))));
    holidayCache.set(year, days);
  }
  return days;
}

function toNumber(day: Day): number {
  const number =
    Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / MILLISECONDS;
  if (day.length !== 10 || Number.isNaN(number)) throw new RangeError(`Not a day: ${day}`);
  return number;
}

function fromNumber(number: number): Day {
  return new Date(number * MILLISECONDS).toISOString().slice(0, 10);
}
