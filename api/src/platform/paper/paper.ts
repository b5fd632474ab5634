import type { Language } from '../context.js';

/** What goes out on paper, as a reader meets it: what it is called, and its parts in order. */
export interface Paper {
  title: string;
  language: Language;
  /** Who answers for it: the unit or the organisation. */
  author: string;
  /** When it was made; the same paper made at the same moment is the same file. */
  made: Date;
  /** At the foot of each page, before the page's number. */
  foot: string;
  parts: readonly Part[];
}

export type Part =
  | { kind: 'heading'; level: 2 | 3; text: string }
  | { kind: 'paragraph'; text: string }
  /** What is called what, such as a date. */
  | { kind: 'fact'; label: string; text: string }
  /** Lines that belong together, such as an address. */
  | { kind: 'lines'; lines: readonly string[] }
  | { kind: 'list'; items: readonly ListItem[] };

export interface ListItem {
  text: string;
  /** What is said of it, on lines of their own. */
  more?: readonly string[];
}

export const heading = (text: string, level: 2 | 3 = 2): Part => ({ kind: 'heading', level, text });
export const fact = (label: string, text: string): Part => ({ kind: 'fact', label, text });
export const lines = (...all: string[]): Part => ({ kind: 'lines', lines: all });
export const list = (items: readonly ListItem[]): Part => ({ kind: 'list', items });

/** What somebody wrote, a paragraph for each of theirs. */
export const paragraphs = (text: string): Part[] =>
  text
    .split(/\n\s*\n/)
    .filter((each) => each.trim())
    .map((each) => ({ kind: 'paragraph', text: each.trim() }));

/** Everything that a paper says, as plain text: what is read aloud, measured and searched. */
export function textOf({ title, parts }: Pick<Paper, 'title' | 'parts'>): string {
  return [title, ...parts.flatMap(saidIn)].join('\n');
}

function saidIn(part: Part): string[] {
  switch (part.kind) {
    case 'fact':
      return [`${part.label}: ${part.text}`];
    case 'lines':
      return [...part.lines];
    case 'list':
      return part.items.flatMap(({ text, more = [] }) => [text, ...more]);
    default:
      return [part.text];
  }
}
