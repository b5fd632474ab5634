import { osloDay, type Day } from '../calendar.js';
import type { Language } from '../context.js';

const LOCALES: Record<Language, string> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };

/** A day as people write it: 15. januar 2027. */
export const dayInWords = (day: Day, language: Language): string =>
  new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

/** The day in Oslo at an instant, as people write it. */
export const instantInWords = (instant: Date | string, language: Language): string =>
  dayInWords(osloDay(new Date(instant)), language);
