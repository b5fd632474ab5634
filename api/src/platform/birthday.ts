import { osloDayNumber } from './oslo.js';

const HOUR = 3_600_000;
const DAY = 86_400_000;

/** The instant at which somebody turns this old: midnight in Oslo. Born on 29 February: 1 March in common years. */
export function birthday(birthDate: string, age: number): Date {
  const [year = 0, month = 0, day = 0] = birthDate.split('-').map(Number);
  return startOfOsloDay(Date.UTC(year + age, month - 1, day) / DAY);
}

/** Midnight in Oslo lies one or two hours before midnight UTC. */
export function startOfOsloDay(dayNumber: number): Date {
  const utc = dayNumber * DAY;
  return new Date(osloDayNumber(utc - 2 * HOUR) === dayNumber ? utc - 2 * HOUR : utc - HOUR);
}
