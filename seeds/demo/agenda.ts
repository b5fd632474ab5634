import { addDays, addWorkingDays, isWorkingDay } from '../../api/src/platform/calendar.js';

interface Step {
  at: Date;
  order: number;
  run: (at: Date) => Promise<void>;
}

/** What happens to one patient, in the order of time; a step may lead to later ones. What lies ahead does not happen. */
export class Agenda {
  private readonly steps: Step[] = [];
  private planned = 0;

  constructor(readonly until: Date) {}

  plan(at: Date, run: Step['run']): void {
    if (at > this.until) return;
    this.steps.push({ at, order: (this.planned += 1), run });
  }

  /** Nothing more happens. */
  stop(): void {
    this.steps.length = 0;
  }

  async play(): Promise<void> {
    for (;;) {
      this.steps.sort((a, b) => a.at.getTime() - b.at.getTime() || a.order - b.order);
      const next = this.steps.shift();
      if (!next) return;
      await next.run(next.at);
    }
  }
}

const MINUTE = 60_000;

/** An instant in office hours, so many minutes after eight. */
export function officeTime(day: string, minutes: number): Date {
  return new Date(Date.parse(`${day}T07:00:00Z`) + (minutes % 420) * MINUTE);
}

export const dayOf = (at: Date): string => at.toISOString().slice(0, 10);

export const workingDaysAgo = (today: string, days: number): string => addWorkingDays(today, -days);

/** A working day about so many days ago. */
export function daysAgo(today: string, days: number): string {
  let day = addDays(today, -days);
  while (!isWorkingDay(day)) day = addDays(day, -1);
  return day;
}

/** So many working days later, at another time of the day; 0: a little later the same day. */
export function workingDaysAfter(at: Date, days: number, minutes: number): Date {
  if (days === 0) return new Date(at.getTime() + (5 + (minutes % 55)) * MINUTE);
  return officeTime(addWorkingDays(dayOf(at), days), minutes);
}

/** So many days later, or the first working day after that. */
export function daysAfter(at: Date, days: number, minutes: number): Date {
  let day = addDays(dayOf(at), days);
  while (!isWorkingDay(day)) day = addDays(day, 1);
  return officeTime(day, minutes);
}
