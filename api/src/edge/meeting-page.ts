import { createHash } from 'node:crypto';
import type { CallPage } from '../meeting/answer-link.acts.js';
import { MeetingAnswer } from '../meeting/meeting.type.js';
import type { Language } from '../platform/context.js';

interface PageWords {
  title: string;
  intro: string;
  when: string;
  where: string;
  who: string;
  askWhere: string;
  answer: Record<MeetingAnswer, string>;
  words: string;
  careful: string;
  send: string;
  sent: string;
  moved: string;
  cancelled: string;
  gone: string;
  goneMore: string;
}

const WORDS: Record<Language, PageWords> = {
  nb: {
    title: 'Innkalling til møte',
    intro: 'Du er kalt inn til et møte. Kommer du?',
    when: 'Tid',
    where: 'Sted',
    who: 'Innkalt av',
    askWhere: 'Stedet får du vite av den som kaller inn.',
    answer: { YES: 'Ja, jeg kommer', NO: 'Nei, jeg kan ikke', ANOTHER_TIME: 'Jeg ønsker et annet tidspunkt' },
    words: 'Melding til den som kaller inn (ikke nødvendig)',
    careful: 'Skriv ikke hvem møtet gjelder.',
    send: 'Send svar',
    sent: 'Svaret ditt er lagret. Du kan endre det fram til møtet.',
    moved: 'Møtet har fått nytt tidspunkt. Svar på nytt.',
    cancelled: 'Møtet er avlyst.',
    gone: 'Lenken gjelder ikke.',
    goneMore: 'Møtet kan være over, eller lenken byttet ut. Spør den som kalte deg inn.',
  },
  nn: {
    title: 'Innkalling til møte',
    intro: 'Du er kalla inn til eit møte. Kjem du?',
    when: 'Tid',
    where: 'Stad',
    who: 'Kalla inn av',
    askWhere: 'Staden får du vite av den som kallar inn.',
    answer: { YES: 'Ja, eg kjem', NO: 'Nei, eg kan ikkje', ANOTHER_TIME: 'Eg ønskjer eit anna tidspunkt' },
    words: 'Melding til den som kallar inn (ikkje nødvendig)',
    careful: 'Skriv ikkje kven møtet gjeld.',
    send: 'Send svar',
    sent: 'Svaret ditt er lagra. Du kan endre det fram til møtet.',
    moved: 'Møtet har fått nytt tidspunkt. Svar på nytt.',
    cancelled: 'Møtet er avlyst.',
    gone: 'Lenkja gjeld ikkje.',
    goneMore: 'Møtet kan vere over, eller lenkja bytt ut. Spør den som kalla deg inn.',
  },
  en: {
    title: 'Call to a meeting',
    intro: 'You are called to a meeting. Will you come?',
    when: 'Time',
    where: 'Place',
    who: 'Called by',
    askWhere: 'Whoever calls tells you the place.',
    answer: { YES: 'Yes, I will come', NO: 'No, I cannot', ANOTHER_TIME: 'I would like another time' },
    words: 'A message to whoever calls (not required)',
    careful: 'Do not write whom the meeting is about.',
    send: 'Send the answer',
    sent: 'Your answer is kept. You can change it until the meeting.',
    moved: 'The meeting has a new time. Answer again.',
    cancelled: 'The meeting is cancelled.',
    gone: 'The link does not hold.',
    goneMore: 'The meeting may be over, or the link replaced. Ask whoever called you.',
  },
};

const STYLE =
  'body{font:1.125rem/1.5 system-ui,sans-serif;max-width:36rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}' +
  'h1{font-size:1.5rem}dt{font-weight:600}dd{margin:0 0 .75rem}fieldset{border:0;padding:0;margin:1.5rem 0}' +
  'label{display:block;padding:.5rem 0}input[type=radio]{width:1.25rem;height:1.25rem;margin-right:.5rem;vertical-align:-.2rem}' +
  'textarea{width:100%;box-sizing:border-box;font:inherit;padding:.5rem}button{font:inherit;padding:.75rem 1.5rem;border:0;border-radius:.25rem;color:#fff;background:#0b5394}' +
  '[role=status]{border-left:.25rem solid #0b5394;padding:.5rem 1rem;background:#eef4fb}';

/** What the page's one style is known by to the policy of its content. */
export const STYLE_HASH = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;

const escaped = (text: string): string => text.replace(/[&<>"']/g, (each) => `&#${each.charCodeAt(0)};`);

/** A page that works without a script: it is opened on whatever the reader has. */
function page(language: Language, title: string, body: string): string {
  return (
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escaped(title)}</title>` +
    `<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">` +
    `<style>${STYLE}</style></head><body><main><h1>${escaped(title)}</h1>${body}</main></body></html>\n`
  );
}

/** What is told of a call to whoever has its link: when, where, who calls, and what they have answered. */
export function callPage(
  call: CallPage,
  language: Language,
  { time, note }: { time: string; note?: 'sent' | 'moved' },
) {
  const words = WORDS[language];
  const caller = [call.organiser, call.organisation].filter(Boolean).join(', ');
  const said = call.cancelled ? words.cancelled : note ? words[note] : null;
  const facts: [string, string][] = [
    [words.when, time],
    [words.where, call.place ?? words.askWhere],
    [words.who, caller],
  ];
  const list = facts.map(([name, value]) => `<dt>${escaped(name)}</dt><dd>${escaped(value)}</dd>`).join('');
  const status = said ? `<p role="status">${escaped(said)}</p>` : '';
  return page(language, words.title, `${status}<dl>${list}</dl>${call.cancelled ? '' : form(call, words)}`);
}

function form({ answer, sequence }: CallPage, words: PageWords): string {
  const choices = Object.values(MeetingAnswer).map(
    (each) =>
      `<label><input type="radio" name="answer" value="${each}" required${each === answer ? ' checked' : ''}>${escaped(words.answer[each])}</label>`,
  );
  return (
    `<form method="post"><fieldset><legend>${escaped(words.intro)}</legend>${choices.join('')}</fieldset>` +
    `<label for="words">${escaped(words.words)}</label><p id="careful">${escaped(words.careful)}</p>` +
    `<textarea id="words" name="words" rows="3" maxlength="300" aria-describedby="careful"></textarea>` +
    `<input type="hidden" name="sequence" value="${sequence}"><p><button>${escaped(words.send)}</button></p></form>`
  );
}

/** The same for a link that never was, that was ended, and that is over. */
export const gonePage = (language: Language): string =>
  page(language, WORDS[language].gone, `<p>${escaped(WORDS[language].goneMore)}</p>`);
