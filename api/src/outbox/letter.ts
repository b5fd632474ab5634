import type { Language } from '../platform/context.js';

export interface Letter {
  subject: string;
  text: string;
}

interface Words {
  subject: string;
  waits: (count: number) => string;
  statutory: (count: number, of: number) => string;
  link: string;
  why: string;
}

const WORDS: Record<Language, Words> = {
  nb: {
    subject: 'Noe venter på deg i Samløp',
    waits: (n) => (n === 1 ? 'Én sak venter på deg i Samløp.' : `${n} saker venter på deg i Samløp.`),
    statutory: (n, of) => {
      if (of === 1) return 'Den gjelder en lovfestet frist.';
      return n === 1 ? 'Én av dem gjelder en lovfestet frist.' : `${n} av dem gjelder lovfestede frister.`;
    },
    link: 'Logg inn for å se hva det gjelder:',
    why: 'E-posten sier ikke hvem eller hva det gjelder. Hva du vil ha på e-post, velger du selv i Samløp.',
  },
  nn: {
    subject: 'Noko ventar på deg i Samløp',
    waits: (n) => (n === 1 ? 'Éi sak ventar på deg i Samløp.' : `${n} saker ventar på deg i Samløp.`),
    statutory: (n, of) => {
      if (of === 1) return 'Ho gjeld ein lovfesta frist.';
      return n === 1 ? 'Éi av dei gjeld ein lovfesta frist.' : `${n} av dei gjeld lovfesta fristar.`;
    },
    link: 'Logg inn for å sjå kva det gjeld:',
    why: 'E-posten seier ikkje kven eller kva det gjeld. Kva du vil ha på e-post, vel du sjølv i Samløp.',
  },
  en: {
    subject: 'Something waits for you in Samløp',
    waits: (n) => (n === 1 ? 'One thing waits for you in Samløp.' : `${n} things wait for you in Samløp.`),
    statutory: (n, of) => {
      if (of === 1) return 'It is about a statutory deadline.';
      return n === 1
        ? 'One of them is about a statutory deadline.'
        : `${n} of them are about statutory deadlines.`;
    },
    link: 'Log in to see what it is:',
    why: 'This e-mail does not say whom or what it is about. You choose in Samløp what you want by e-mail.',
  },
};

/** All that a mail ever says: how many things wait, and where. Nobody's name, and nothing of what it is about. */
export function letterOf(language: Language, items: number, statutory: number, consoleUrl: string): Letter {
  const words = WORDS[language];
  const first = [words.waits(items), statutory > 0 ? words.statutory(statutory, items) : '']
    .filter(Boolean)
    .join(' ');
  return {
    subject: words.subject,
    text: [first, `${words.link}\n${consoleUrl}`, words.why].join('\n\n') + '\n',
  };
}
