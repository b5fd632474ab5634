import type { Language } from '../platform/context.js';

/** The words of the letters. Each sentence about a right has its source in domain.md sections 2.2, 5 and 15. */
export interface LetterWords {
  granted: string;
  rejected: string;
  copy: string;
  copyOf: string;
  grantedFirst: string;
  where: string;
  at: (unit: string) => string;
  phone: (phone: string) => string;
  who: string;
  assessedBy: (name: string) => string;
  coordinator: (name: string) => string;
  when: string;
  latest: (day: string) => string;
  broken: string;
  brokenRight: string;
  brokenHelfo: string;
  rejectedFirst: string;
  why: string;
  recommend: string;
  complain: string;
  complainTo: string;
  complainHow: string;
  questions: string;
  regards: (unit: string) => string;
  hidden: string;
  to: string;
  about: string;
}

export const LETTER_WORDS: Record<Language, LetterWords> = {
  nb: {
    granted: 'Du har rett til hjelp',
    rejected: 'Svar på henvisningen din',
    copy: 'Kopi',
    copyOf: 'Dette er en kopi. Pasienten har fått samme brev.',
    grantedFirst: 'Vi har lest henvisningen din. Du har rett til hjelp fra oss.',
    where: 'Hvor',
    at: (unit) => `Du får hjelp hos ${unit}.`,
    phone: (phone) => `Ring oss på ${phone} hvis du lurer på noe.`,
    who: 'Hvem',
    assessedBy: (name) => `${name} har vurdert henvisningen.`,
    coordinator: (name) => `${name} er din koordinator hos oss.`,
    when: 'Når',
    latest: (day) => `Hjelpen skal starte senest ${day}.`,
    broken: 'Hvis fristen ikke blir holdt',
    brokenRight:
      'Da har du rett til å få hjelpen med en gang. Om det trengs, kan du få den av en privat eller i et annet land.',
    brokenHelfo: 'Vi skal si fra til Helfo og til deg før fristen er ute. Du kan også selv si fra til Helfo.',
    rejectedFirst: 'Vi har lest henvisningen din. Du får ikke rett til hjelp hos oss nå.',
    why: 'Hvorfor',
    recommend: 'Dette råder vi deg til',
    complain: 'Du kan klage',
    complainTo:
      'Er du ikke enig? Da kan du klage til statsforvalteren. Det står i § 7-2 i loven om dine rettigheter som pasient.',
    complainHow: 'Ta kontakt med oss hvis du vil vite hvordan du klager.',
    questions: 'Har du spørsmål?',
    regards: (unit) => `Hilsen ${unit}`,
    hidden: 'Noe av brevet står ikke på dette arket. Den som skrev ut, ser ikke alt.',
    to: 'Til',
    about: 'Gjelder',
  },
  nn: {
    granted: 'Du har rett til hjelp',
    rejected: 'Svar på tilvisinga di',
    copy: 'Kopi',
    copyOf: 'Dette er ein kopi. Pasienten har fått same brevet.',
    grantedFirst: 'Vi har lese tilvisinga di. Du har rett til hjelp frå oss.',
    where: 'Kvar',
    at: (unit) => `Du får hjelp hos ${unit}.`,
    phone: (phone) => `Ring oss på ${phone} om du lurer på noko.`,
    who: 'Kven',
    assessedBy: (name) => `${name} har vurdert tilvisinga.`,
    coordinator: (name) => `${name} er din koordinator hos oss.`,
    when: 'Når',
    latest: (day) => `Hjelpa skal starte seinast ${day}.`,
    broken: 'Om fristen ikkje blir halden',
    brokenRight:
      'Då har du rett til å få hjelpa med ein gong. Om det trengst, kan du få henne av ein privat eller i eit anna land.',
    brokenHelfo:
      'Vi skal seie frå til Helfo og til deg før fristen er ute. Du kan òg sjølv seie frå til Helfo.',
    rejectedFirst: 'Vi har lese tilvisinga di. Du får ikkje rett til hjelp hos oss no.',
    why: 'Kvifor',
    recommend: 'Dette rår vi deg til',
    complain: 'Du kan klage',
    complainTo:
      'Er du ikkje samd? Då kan du klage til statsforvaltaren. Det står i § 7-2 i lova om dine rettar som pasient.',
    complainHow: 'Ta kontakt med oss om du vil vite korleis du klagar.',
    questions: 'Har du spørsmål?',
    regards: (unit) => `Helsing ${unit}`,
    hidden: 'Noko av brevet står ikkje på dette arket. Den som skreiv ut, ser ikkje alt.',
    to: 'Til',
    about: 'Gjeld',
  },
  en: {
    granted: 'You have a right to help',
    rejected: 'Answer to your referral',
    copy: 'Copy',
    copyOf: 'This is a copy. The patient has the same letter.',
    grantedFirst: 'We have read your referral. You have a right to help from us.',
    where: 'Where',
    at: (unit) => `You get help at ${unit}.`,
    phone: (phone) => `Call us on ${phone} if you have questions.`,
    who: 'Who',
    assessedBy: (name) => `${name} read your referral.`,
    coordinator: (name) => `${name} is your coordinator with us.`,
    when: 'When',
    latest: (day) => `The help starts on ${day} at the latest.`,
    broken: 'If we do not keep the date',
    brokenRight:
      'Then you have a right to get the help at once. If need be you can get it from a private clinic or in another country.',
    brokenHelfo: 'We tell Helfo and you before the date has passed. You can tell Helfo too.',
    rejectedFirst: 'We have read your referral. You do not have a right to help from us now.',
    why: 'Why',
    recommend: 'What we advise you to do',
    complain: 'You can complain',
    complainTo:
      'Do you not agree? Then you can complain to the County Governor (statsforvalteren). It is in § 7-2 of the law on the rights of patients.',
    complainHow: 'Ask us if you want to know how.',
    questions: 'Do you have questions?',
    regards: (unit) => `Yours, ${unit}`,
    hidden: 'Parts of the letter are not on this sheet. Whoever printed it does not see all.',
    to: 'To',
    about: 'About',
  },
};

/** All that a message about a letter says: nobody's name, and nothing of what it is about. */
export const NOTICE_WORDS: Record<Language, { subject: string; text: (url: string) => string }> = {
  nb: {
    subject: 'Du har fått et brev',
    text: (url) => `Du har fått et brev. Logg inn for å lese det: ${url}\n`,
  },
  nn: {
    subject: 'Du har fått eit brev',
    text: (url) => `Du har fått eit brev. Logg inn for å lese det: ${url}\n`,
  },
  en: { subject: 'You have a letter', text: (url) => `You have a letter. Log in to read it: ${url}\n` },
};
