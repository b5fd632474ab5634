import type { GraphQLSchema } from 'graphql';
import type { LetterRecipient, LetterSection } from './letter.type.js';
import { LETTER_WORDS } from './letter.words.js';
import type { Language } from '../platform/context.js';
import { notFound } from '../platform/errors.js';
import { instantInWords } from '../platform/paper/days.js';
import { heading, lines, paragraphs, type Paper, type Part } from '../platform/paper/paper.js';
import { rootField } from '../read/selection.js';
import type { Work } from '../write/work.js';

const LETTER_ON_PAPER = `{
  letter(id: "") {
    recipient recipientName language title sections { position heading paragraphs }
    placeSections { position heading paragraphs } madeAt redacted
    patient { name birthDate address protectedAddress }
  }
}`;

interface LetterOnPaper {
  recipient: LetterRecipient | null;
  recipientName: string | null;
  language: Language | null;
  title: string | null;
  sections: LetterSection[] | null;
  placeSections: LetterSection[] | null;
  madeAt: string | null;
  redacted: string[];
  patient: {
    name: string | null;
    birthDate: string | null;
    address: string | null;
    protectedAddress: boolean | null;
  } | null;
}

/** A letter as it was written, with its head: to whom, about whom, and when. */
export async function letterOnPaper(work: Work, schema: GraphQLSchema, id: string): Promise<Paper> {
  const letter = (await work.ask({
    ...rootField(schema, LETTER_ON_PAPER),
    args: { id },
  })) as LetterOnPaper | null;
  if (!letter) throw notFound();
  const language = letter.language ?? work.context.language;
  const words = LETTER_WORDS[language];
  const title = letter.title ?? '';
  const places = placesOf(letter);
  const sections = [...(letter.sections ?? []), ...places].sort(
    (one, other) => one.position - other.position,
  );
  const parts = [
    ...headOf(letter, language),
    ...sections.flatMap((section): Part[] => [
      ...(section.heading ? [heading(section.heading)] : []),
      ...section.paragraphs.flatMap(paragraphs),
    ]),
    ...(letter.redacted.length ? paragraphs(words.hidden) : []),
  ];
  return {
    title,
    language,
    author: 'Samløp',
    made: new Date(letter.madeAt ?? work.now),
    foot: `${title}.`,
    parts,
  };
}

/** A copy that leaves the house places nobody whose address is protected, whoever prints it. */
function placesOf({ patient, placeSections, recipient }: LetterOnPaper): LetterSection[] {
  const isCopy = recipient !== 'PATIENT';
  return isCopy && patient?.protectedAddress !== false ? [] : (placeSections ?? []);
}

function headOf({ madeAt, patient, recipient, recipientName }: LetterOnPaper, language: Language): Part[] {
  const words = LETTER_WORDS[language];
  const name = patient?.name ?? null;
  const to =
    recipient === 'PATIENT' ? [name, ...(patient?.address?.split(/\s*\n\s*|,\s*/) ?? [])] : [recipientName];
  const said = [
    ...to.filter((each): each is string => Boolean(each)),
    ...(madeAt ? [instantInWords(madeAt, language)] : []),
  ];
  const about = recipient !== 'PATIENT' && name ? [`${words.about}: ${name}`] : [];
  return [lines(...said, ...about)];
}
