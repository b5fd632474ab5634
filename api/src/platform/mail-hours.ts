/**
 * When mail may be sent: on working days (Norwegian holidays are none), within hours of the day in Europe/Oslo. Pure;
 * what time it is, is the caller's to say.
 */
import { addDays, addWorkingDays, isWorkingDay, osloDay, type Day } from './calendar.js';
import { osloOffset } from './oslo.js';

export interface MailHours {
  opens: string;
  closes: string;
}

/** The instant at which it is this time of this day in Oslo. */
export function osloInstant(day: Day, clock: string): Date {
  const wall = Date.parse(`${day}T${clock}:00Z`);
  // Near the nights when clocks change the offset at the guess is the one before; asked again it is right.
  const guess = wall - osloOffset(wall);
  return new Date(wall - osloOffset(guess));
}

export function isOpen(at: Date, hours: MailHours): boolean {
  const day = osloDay(at);
  return isWorkingDay(day) && at >= osloInstant(day, hours.opens) && at < osloInstant(day, hours.closes);
}

/** Now, if mail may be sent now; else when it next may. */
export function nextOpen(at: Date, hours: MailHours): Date {
  if (isOpen(at, hours)) return at;
  return firstOpening(at, hours);
}

/** The digest goes when the day's hours begin: the next time that they do. */
export function nextDigest(at: Date, hours: MailHours): Date {
  return firstOpening(at, hours);
}

function firstOpening(at: Date, hours: MailHours): Date {
  const today = osloDay(at);
  const opens = osloInstant(today, hours.opens);
  if (isWorkingDay(today) && at <= opens) return opens;
  return osloInstant(addWorkingDays(today, 1), hours.opens);
}

/**
 * When to tell of something that must be known by the end of a day. A digest that would come later than that goes at
 * once instead; what can no longer be told in time is told as soon as it may.
 */
export function digestBefore(at: Date, by: Day, hours: MailHours): Date {
  const digest = nextDigest(at, hours);
  return osloDay(digest) > by ? nextOpen(at, hours) : digest;
}

/** The last day before the next one with mail: what falls due until then is told today. */
export function lastDayBeforeNextMail(today: Day): Day {
  return addDays(addWorkingDays(today, 1), -1);
}
