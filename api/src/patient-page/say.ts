import { Addressee } from './patient-page.type.js';
import type { Day } from '../platform/calendar.js';
import { osloDay } from '../platform/calendar.js';
import type { Language } from '../platform/context.js';

/** The same sentence in each language; see `fill` for what stands in braces and brackets. */
export type Words = Record<Language, string>;
export const words = (nb: string, nn: string, en: string): Words => ({ nb, nn, en });

/** To whom something is said, of whom, and when. */
export interface Reader {
  whom: Addressee;
  language: Language;
  today: Day;
  now: Date;
  personId: string;
  /** The patient's name. */
  name?: string | null;
}

type Values = Record<string, string | number | null | undefined>;
const BARE = { nb: 'pasienten', nn: 'pasienten', en: 'the patient' };
const YOU = { nb: 'du', nn: 'du', en: 'you' };
const ME = { nb: 'deg', nn: 'deg', en: 'you' };
const CHILD = { nb: 'barnet ditt', nn: 'barnet ditt', en: 'your child' };

/**
 * A sentence for its reader: `{you}` (`{You}` first) and `{me}` are du and deg, "barnet ditt" to a parent, the name to
 * anybody else; `[a|b]` is `a` to the patient and `b` to others; `{name}` is a value.
 */
export function fill(template: Words, reader: Reader, values: Values = {}): string {
  const { language } = reader;
  const own = reader.whom === Addressee.YOU;
  const other = reader.whom === Addressee.YOUR_CHILD ? CHILD[language] : (reader.name ?? BARE[language]);
  const subject = own ? YOU[language] : other;
  const text = template[language]
    .replace(/\[([^|\]]*)\|([^\]]*)\]/g, (_all, mine: string, others: string) => (own ? mine : others))
    .replace(/\{(you|You)\}/g, (_all, as: string) => (as === 'You' ? capital(subject) : subject))
    .replace(/\{me\}/g, () => (own ? ME[language] : other))
    .replace(/\{(\w+)\}/g, (_all, key: string) => String(values[key] ?? ''));
  return capital(text);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const MONTHS: Record<Language, string[]> = {
  nb: 'januar februar mars april mai juni juli august september oktober november desember'.split(' '),
  nn: 'januar februar mars april mai juni juli august september oktober november desember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/** A day as one says it: the year only where it is another. */
export function dayIn({ language, today }: Pick<Reader, 'language' | 'today'>, day: Day): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const name = MONTHS[language][month - 1];
  const said = language === 'en' ? `${date} ${name}` : `${date}. ${name}`;
  return year === Number(today.slice(0, 4)) ? said : `${said} ${year}`;
}

const CLOCK = new Intl.DateTimeFormat('nb-NO', {
  ...{ timeZone: 'Europe/Oslo', hour: '2-digit', minute: '2-digit', hour12: false },
});

/** The day and the time of an instant, in Oslo. */
export function momentIn(
  reader: Pick<Reader, 'language' | 'today'>,
  at: string,
): { day: string; time: string } {
  const time = CLOCK.format(new Date(at));
  return {
    day: dayIn(reader, osloDay(new Date(at))),
    time: reader.language === 'en' ? time : time.replace(':', '.'),
  };
}
