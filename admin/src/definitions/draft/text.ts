import type { DraftedTextFragment, DefinitionInput } from '../../gql/operations.js';

/** A definition as one writes it. */
export type Text = DraftedTextFragment;
export type Clock = Text['rules'][number];

/** `rules[3].from` in its parts: `rules`, 3, `from`. */
export const partsOf = (path: string): (string | number)[] =>
  path
    .split(/[.[\]]/)
    .filter(Boolean)
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));

type Branch = Record<string | number, unknown>;

/** What stands at a place; nothing, where there is no such place. */
export const valueAt = (text: Text, path: string): unknown =>
  partsOf(path).reduce<unknown>((at, part) => (at == null ? undefined : (at as Branch)[part]), text);

/** The same text with something else at one place; what it is made of is left as it was. */
export function withValue(text: Text, path: string, value: unknown): Text {
  const put = (at: unknown, [part, ...rest]: (string | number)[]): unknown => {
    if (part === undefined) return value;
    if (Array.isArray(at)) return at.map((one: unknown, i) => (i === part ? put(one, rest) : one));
    const branch = (at ?? {}) as Branch;
    return { ...branch, [part]: put(branch[part], rest) };
  };
  return put(text, partsOf(path)) as Text;
}

type Words = { nb: string; nn: string; en: string } | null;

const isBlank = (text: string | null | undefined): boolean => !text?.trim();
const nothing = (words: Words): boolean => !words || Object.values(words).every(isBlank);
const orNull = (text: string | null): string | null => (isBlank(text) ? null : text);
const written = (texts: readonly string[]): string[] => texts.map((one) => one.trim()).filter(Boolean);

/** As it is sent: what is empty is nothing. */
export function sent(text: Text): DefinitionInput {
  return {
    ...text,
    appliesTo: nothing(text.appliesTo) ? null : text.appliesTo,
    code: orNull(text.code),
    codeSystem: orNull(text.codeSystem),
    note: orNull(text.note),
    source: written(text.source),
    start: text.start && { ...text.start, source: written(text.start.source) },
    rules: text.rules.map((rule) => ({
      ...rule,
      label: nothing(rule.label) ? null : rule.label,
      edition: orNull(rule.edition),
      sourceWording: orNull(rule.sourceWording),
      legalBasis: orNull(rule.legalBasis),
      note: orNull(rule.note),
      source: written(rule.source),
    })),
  };
}

/** Where something must be written before the API takes the text at all. */
export function emptyPlaces(text: Text): string[] {
  const languages = (path: string, words: Words): string[] =>
    nothing(words)
      ? []
      : Object.entries(words ?? {})
          .filter(([, one]) => isBlank(one))
          .map(([language]) => `${path}.${language}`);
  const named = (['nb', 'nn', 'en'] as const)
    .filter((language) => isBlank(text.name[language]))
    .map((language) => `name.${language}`);
  return [
    ...named,
    ...(isBlank(text.edition) ? ['edition'] : []),
    ...languages('appliesTo', text.appliesTo),
    ...text.rules.flatMap((rule, i) => languages(`rules[${i}].label`, rule.label)),
  ];
}

export interface Difference {
  path: string;
  a: unknown;
  b: unknown;
}

/** The places in which two texts differ, down to what one writes in. */
export function differences(a: unknown, b: unknown, path = ''): Difference[] {
  if (JSON.stringify(a) === JSON.stringify(b)) return [];
  const whole = [{ path, a, b }];
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return whole;
  if (Array.isArray(a) && Array.isArray(b)) {
    // A list of names is one thing; the rules are looked into while there are as many.
    if (a.length !== b.length || typeof a[0] !== 'object') return whole;
    return a.flatMap((one, i) => differences(one, b[i], `${path}[${i}]`));
  }
  return Object.keys({ ...a, ...b }).flatMap((key) =>
    differences((a as Branch)[key], (b as Branch)[key], path ? `${path}.${key}` : key),
  );
}

/** The text without one of its rules, and with it again at the same place. */
export const without = (text: Text, place: number): Text => ({
  ...text,
  rules: text.rules.filter((_rule, i) => i !== place),
});
export const within = (text: Text, place: number, rule: Clock): Text => ({
  ...text,
  rules: [...text.rules.slice(0, place), rule, ...text.rules.slice(place)],
});

/** What the API calls a clock that somebody has given a name: «First talk» is FIRST_TALK. */
export const clockNamed = (english: string): string =>
  english
    .normalize('NFD')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .toUpperCase();
