/**
 * When mail may be sent: on working days (Norwegian holidays are none), within hours of the day in Europe/Oslo. Pure;
 * what time it is, is the caller's to say.
 */
import { z } from 'zod';
import { defineSetting } from '../setting/setting.type.js';
import { addDays, addWorkingDays, isWorkingDay, osloDay, type Day } from '../platform/calendar.js';
import { osloOffset } from '../platform/oslo.js';

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const EARLIEST = '06:00';
const LATEST = '20:00';

export interface MailHours {
  opens: string;
  closes: string;
}

const time = z.string().regex(TIME);

export const mailHours = defineSetting<MailHours>({
  key: 'mail.hours',
  description: `When e-mail is sent, on working days, Europe/Oslo: opens before closes, from ${EARLIEST} to ${LATEST}.`,
  schema: z
    .strictObject({ opens: time, closes: time })
    .refine(({ opens, closes }) => opens >= EARLIEST && closes <= LATEST && opens < closes),
  default: { opens: '07:00', closes: '16:00' },
});

const KIND = /^[A-Z][A-Z0-9_]{1,60}$/;
const FEW = 10;

export const urgentKinds = defineSetting<string[]>({
  key: 'mail.urgentKinds',
  description: `Kinds of deadline or of notification of which e-mail goes at once, also at night; at most ${FEW}.`,
  schema: z.array(z.string().regex(KIND)).max(FEW),
  default: [],
});

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
