import type { Language } from '../platform/context.js';

/** What is said outside the platform of a meeting: when, where, and who calls; of whom and why, nothing. */
export interface MeetingWords {
  title: string;
  called: string;
  moved: string;
  off: string;
  when: string;
  where: string;
  who: string;
  /** Of a protected address the place is told on the platform, or by whoever calls. */
  askWhere: string;
  answerHere: string;
  readMore: string;
  onlyYou: string;
}

export const MEETING_WORDS: Record<Language, MeetingWords> = {
  nb: {
    title: 'Møte',
    called: 'Du er kalt inn til et møte.',
    moved: 'Et møte du er kalt inn til, har fått nytt tidspunkt. Svar på nytt.',
    off: 'Et møte du var kalt inn til, er avlyst.',
    when: 'Tid',
    where: 'Sted',
    who: 'Innkalt av',
    askWhere: 'Stedet får du vite av den som kaller inn.',
    answerHere: 'Svar her, uten å logge inn:',
    readMore: 'Logg inn for å svare og se hva møtet gjelder:',
    onlyYou:
      'Lenken er din alene: ikke send den videre. Skriv ikke hvem møtet gjelder i svar på denne e-posten.',
  },
  nn: {
    title: 'Møte',
    called: 'Du er kalla inn til eit møte.',
    moved: 'Eit møte du er kalla inn til, har fått nytt tidspunkt. Svar på nytt.',
    off: 'Eit møte du var kalla inn til, er avlyst.',
    when: 'Tid',
    where: 'Stad',
    who: 'Kalla inn av',
    askWhere: 'Staden får du vite av den som kallar inn.',
    answerHere: 'Svar her, utan å logge inn:',
    readMore: 'Logg inn for å svare og sjå kva møtet gjeld:',
    onlyYou:
      'Lenkja er di åleine: ikkje send henne vidare. Skriv ikkje kven møtet gjeld i svar på denne e-posten.',
  },
  en: {
    title: 'Meeting',
    called: 'You are called to a meeting.',
    moved: 'A meeting that you are called to has a new time. Answer again.',
    off: 'A meeting that you were called to is cancelled.',
    when: 'Time',
    where: 'Place',
    who: 'Called by',
    askWhere: 'Whoever calls tells you the place.',
    answerHere: 'Answer here, without logging in:',
    readMore: 'Log in to answer, and to see what the meeting is about:',
    onlyYou:
      'The link is yours alone: do not pass it on. Do not write whom the meeting is about in reply to this e-mail.',
  },
};

const LOCALES: Record<Language, string> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };

/** A meeting's time as people say it, by Norwegian clocks: `tirsdag 24. november 2026 kl. 10:00–11:00`. */
export function timeInWords(startsAt: Date, endsAt: Date, language: Language): string {
  const of = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(LOCALES[language], { timeZone: 'Europe/Oslo', ...options });
  const day = of({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const clock = of({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const [from, to] = [clock.format(startsAt), clock.format(endsAt)];
  const last = day.format(startsAt) === day.format(endsAt) ? to : `${day.format(endsAt)} ${to}`;
  return `${day.format(startsAt)}${language === 'en' ? ',' : ' kl.'} ${from}–${last}`;
}
