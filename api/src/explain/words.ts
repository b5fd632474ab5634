import { ATTRIBUTES } from './words.attributes.js';
import { CONTENTS, RELATIONS } from './words.relations.js';
import type { Language } from '../platform/context.js';

export type Text = Record<Language, string>;

const OR: Text = { nb: ' eller ', nn: ' eller ', en: ' or ' };
const RELATION: Text = { nb: 'Relasjon: {which}', nn: 'Relasjon: {which}', en: 'Relation: {which}' };
const NOT: Text = { nb: 'Ikke: {what}', nn: 'Ikkje: {what}', en: 'Not: {what}' };
const BLOCK: Text = {
  nb: 'Pasienten har ikke sperret dette',
  nn: 'Pasienten har ikkje sperra dette',
  en: 'The patient has not blocked this',
};

const SENTENCES = {
  PERMIT: {
    nb: 'Dette er tillatt: en regel for rollen gjelder her.',
    nn: 'Dette er tillate: ein regel for rolla gjeld her.',
    en: 'This is allowed: a rule of the role holds here.',
  },
  NO_RULE: {
    nb: 'Dette er ikke tillatt: ingen regel for rollen gjelder dette.',
    nn: 'Dette er ikkje tillate: ingen regel for rolla gjeld dette.',
    en: 'This is not allowed: no rule of the role speaks of it.',
  },
  UNSEEN: {
    nb: 'Dette finnes ikke, eller ingenting åpner det her. Reglene sier hva som skal til.',
    nn: 'Dette finst ikkje, eller ingenting opnar det her. Reglane seier kva som skal til.',
    en: 'There is no such thing, or nothing opens it here. The rules say what it takes.',
  },
  BLOCKED: {
    nb: 'Dette er ikke tillatt: pasienten har sperret.',
    nn: 'Dette er ikkje tillate: pasienten har sperra.',
    en: 'This is not allowed: the patient has blocked it.',
  },
  UNMET: {
    nb: 'Dette er ikke tillatt: ingen av reglene for rollen gjelder her nå.',
    nn: 'Dette er ikkje tillate: ingen av reglane for rolla gjeld her no.',
    en: 'This is not allowed: none of the rules of the role holds here now.',
  },
  NOT_HELD: {
    nb: 'Tilgangen gjaldt ikke på dette tidspunktet.',
    nn: 'Tilgangen gjaldt ikkje på dette tidspunktet.',
    en: 'The grant did not hold at that time.',
  },
  OTHER_ROLE: {
    nb: 'Handle i en annen rolle, om du har en av dem som kan dette.',
    nn: 'Handle i ei anna rolle, om du har ei av dei som kan dette.',
    en: 'Act in another role, if you have one of those that may.',
  },
  LIFT: {
    nb: 'Pasienten opphever sperringen.',
    nn: 'Pasienten opphevar sperringa.',
    en: 'The patient lifts the block.',
  },
  BREAK_GLASS: {
    nb: 'I en nødssituasjon: nødrett, med begrunnelse.',
    nn: 'I ein naudsituasjon: naudrett, med grunngiving.',
    en: 'In an emergency: break-glass, with a reason.',
  },
} satisfies Record<string, Text>;

export const sentence = (key: keyof typeof SENTENCES, language: Language): string => SENTENCES[key][language];

const filled = (text: Text, language: Language, values: Record<string, string>): string =>
  text[language].replace(/\{(\w+)\}/g, (_all, name: string) => values[name] ?? '');

export const blockText = (language: Language): string => BLOCK[language];
export const oneOf = (texts: string[], language: Language): string => texts.join(OR[language]);
export const negated = (what: string, language: Language): string => filled(NOT, language, { what });

/** The relations that would do, as people speak of them. */
export function relationText(tokens: readonly string[], language: Language): string {
  const which = tokens.map((token) => {
    const [kind = '', part] = token.split(':');
    const words = RELATIONS[token] ?? RELATIONS[kind];
    if (!words) throw new Error(`the relation ${token} has no words`);
    const content = part && !RELATIONS[token] ? CONTENTS[part] : undefined;
    return content ? `${words[language]} (${content[language]})` : words[language];
  });
  return filled(RELATION, language, { which: oneOf([...new Set(which)], language) });
}

/** What a rule asks of the object itself. */
export function attributeText(key: string, test: unknown, language: Language): string {
  const words = ATTRIBUTES[key];
  if (!words) throw new Error(`the condition ${key} has no words`);
  const { $in, $ne } = (test ?? {}) as { $in?: unknown[]; $ne?: unknown };
  const value = $in ? $in.join(', ') : String($ne ?? test);
  const text = filled(words, language, { value });
  // A fact that must not be so.
  return test === false || $ne !== undefined ? negated(text, language) : text;
}
