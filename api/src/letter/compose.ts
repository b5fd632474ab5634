import { LetterKind, LetterRecipient, type LetterSection } from './letter.type.js';
import { LETTER_WORDS } from './letter.words.js';
import type { OwnText } from './letter.settings.js';
import type { Language } from '../platform/context.js';
import { dayInWords } from '../platform/paper/days.js';

/** Everything that the letters of an assessment are made of. */
export interface LetterFacts {
  kind: LetterKind;
  unit: string;
  phone: string | null;
  assessedBy: string;
  coordinator: string | null;
  latestStart: string | null;
  reason: string | null;
  recommendation: string | null;
  /** What the organisation has written of the deadline, and of how to complain. */
  deadlineText: OwnText;
  complaintText: OwnText;
}

export interface Composed {
  title: string;
  sections: LetterSection[];
  placeSections: LetterSection[];
}

/** A letter in plain words. What places the patient stands apart: whoever may not place them reads the letter without it. */
export function compose(facts: LetterFacts, recipient: LetterRecipient, language: Language): Composed {
  const words = LETTER_WORDS[language];
  const granted = facts.kind === LetterKind.RIGHT_GRANTED;
  const title = granted ? words.granted : words.rejected;
  const parts = [
    ...(recipient === LetterRecipient.PATIENT ? [] : [said(null, words.copyOf)]),
    ...(granted ? grantedParts(facts, language) : rejectedParts(facts, language)),
    said(words.complain, words.complainTo, own(facts.complaintText, language) ?? words.complainHow),
    ...(facts.phone ? [placed(words.questions, words.phone(facts.phone))] : []),
    placed(null, words.regards(facts.unit)),
  ];
  const numbered = parts.map(({ places, ...part }, position) => ({ places, part: { position, ...part } }));
  return {
    title: recipient === LetterRecipient.PATIENT ? title : `${words.copy}: ${title}`,
    sections: numbered.filter(({ places }) => !places).map(({ part }) => part),
    placeSections: numbered.filter(({ places }) => places).map(({ part }) => part),
  };
}

type Draft = Omit<LetterSection, 'position'> & { places: boolean };
type Text = string | null;

const draft = (places: boolean, heading: string | null, all: readonly Text[]): Draft => ({
  places,
  heading,
  paragraphs: all
    .flatMap((text) => (text ? text.split(/\n\s*\n/).map((each) => each.trim()) : []))
    .filter(Boolean),
});
const said = (heading: string | null, ...all: Text[]): Draft => draft(false, heading, all);
const placed = (heading: string | null, ...all: Text[]): Draft => draft(true, heading, all);
const own = (text: OwnText, language: Language): string | null => text?.[language] ?? null;

function grantedParts(facts: LetterFacts, language: Language): Draft[] {
  const words = LETTER_WORDS[language];
  const { assessedBy, coordinator, deadlineText, latestStart, unit } = facts;
  return [
    said(null, words.grantedFirst),
    placed(words.where, words.at(unit)),
    said(words.who, coordinator && words.coordinator(coordinator), words.assessedBy(assessedBy)),
    ...(latestStart ? [said(words.when, words.latest(dayInWords(latestStart, language)))] : []),
    said(words.broken, words.brokenRight, words.brokenHelfo, own(deadlineText, language)),
  ];
}

function rejectedParts(facts: LetterFacts, language: Language): Draft[] {
  const words = LETTER_WORDS[language];
  return [
    said(null, words.rejectedFirst),
    said(words.why, facts.reason),
    said(words.recommend, facts.recommendation),
    said(words.who, words.assessedBy(facts.assessedBy)),
  ];
}
