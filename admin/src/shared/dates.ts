import { useMemo } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';

const ZONE = 'Europe/Oslo';
const DAY = 86_400_000;
const TAGS: Record<string, string> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };

const isDay = (value: string) => /^\d{4}-\d{2}-\d{2}$/.test(value);
/** A calendar day is the same day whatever the zone: it is placed at noon, UTC. */
const instant = (value: string) => new Date(isDay(value) ? `${value}T12:00:00Z` : value);
const dayOf = (value: Date) => new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE }).format(value);

/** Today in Oslo, `2026-11-22`. */
export const todayInOslo = (): string => dayOf(new Date());
/** So many days from today. */
export const dayFromToday = (days: number): string =>
  dayOf(new Date(Date.parse(`${todayInOslo()}T12:00:00Z`) + days * DAY));
/** The day in Oslo of an instant. */
export const osloDay = (at: string): string => dayOf(instant(at));

/** Whole calendar days from that day until today; negative when it is to come. */
export function daysSince(value: string): number {
  const day = isDay(value) ? value : dayOf(instant(value));
  return Math.round((Date.parse(`${todayInOslo()}T12:00:00Z`) - Date.parse(`${day}T12:00:00Z`)) / DAY);
}

/** Dates as people write them, in the language of the page: `tir. 24. nov. 2026`. */
export function useDates() {
  const [locale] = useLocaleState();
  const translate = useTranslate();
  return useMemo(() => {
    const tag = TAGS[locale] ?? 'nb-NO';
    const make = (options: Intl.DateTimeFormatOptions) => {
      const format = new Intl.DateTimeFormat(tag, { timeZone: ZONE, ...options });
      return (value: string) => format.format(instant(value));
    };
    const time = {
      day: 'numeric',
      month: 'short',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    } as const;
    const thisYear = make(time);
    const otherYear = make({ ...time, year: 'numeric' });
    const number = new Intl.NumberFormat(tag);
    const sizes = ['byte', 'kilobyte', 'megabyte', 'gigabyte'].map(
      (unit) => new Intl.NumberFormat(tag, { style: 'unit', unit, maximumFractionDigits: 1 }),
    );
    return {
      number: (value: number) => number.format(value),
      /** How long a file is: 2,4 GB. */
      size: (bytes: number) => {
        const power = Math.min(sizes.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
        return sizes[power]?.format(bytes / 1000 ** power);
      },
      date: make({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }),
      short: make({ weekday: 'short', day: 'numeric', month: 'short' }),
      whole: make({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
      month: make({ month: 'long', year: 'numeric' }),
      shortMonth: make({ month: 'short' }),
      moment: make({ weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' }),
      time: (value: string) =>
        (osloDay(value).slice(0, 4) === todayInOslo().slice(0, 4) ? thisYear : otherYear)(value),
      birth: make({ day: '2-digit', month: '2-digit', year: 'numeric' }),
      clock: make({ hour: '2-digit', minute: '2-digit' }),
      minute: make({ weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' }),
      exact: make({ dateStyle: 'full', timeStyle: 'long' }),
      left: (days: number) => {
        if (days === 0) return translate('time.due_today');
        return days > 0 ? translate('time.days_left', days) : translate('time.days_over', -days);
      },
      ago: (value: string) => {
        const days = daysSince(value);
        if (days === 0) return translate('time.today');
        return days === 1 ? translate('time.yesterday') : translate('time.days_ago', days);
      },
      waited: (value: string) => {
        const days = daysSince(value);
        return days === 0 ? translate('time.since_today') : translate('time.for_days', days);
      },
    };
  }, [locale, translate]);
}
