import type { UnitFacts } from './facts.type.js';
import type { PageItem, PageItemKind } from './patient-page.type.js';
import { fill, type Reader } from './say.js';
import { HEALTH_SERVICE } from './words/kinds.words.js';

type More = Partial<Omit<PageItem, 'kind' | 'text'>>;

/** Something the page says; what is not told of it is null. */
export const item = (kind: PageItemKind, text: string, more: More = {}): PageItem => ({
  ...{ kind, text, quote: null, on: null, at: null, subjectType: null, subjectId: null },
  ...more,
});

/** A word inside a sentence. */
export const within = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Who acts, by name, or the health service where the unit is not told. */
export const unitName = (unit: UnitFacts | null | undefined, reader: Reader): string =>
  unit?.name ?? within(fill(HEALTH_SERVICE, reader));
