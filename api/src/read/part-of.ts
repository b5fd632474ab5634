import type { Place } from './access.js';
import { identity } from './resource.js';
import { Statement } from './statement.js';

/** An object that a row is part of: its type, and the row's column that names it. */
export interface PartOf {
  type: string;
  column: string;
  /** SQL: it may be read; not there where the answer has found it so. */
  asked?: () => string;
}

/**
 * What a row below this one is part of that need not be asked for again: read out of the condition that ties the two, such
 * as `child.thread_id = parent.id`. `asked` is SQL that says, in the place of the row below, whether this row may be read
 * where the answer did not find it so.
 */
export function partsBelow(
  place: Place,
  on: (parent: string, child: string, statement: Statement) => string,
  { rights, at, language }: Statement,
  asked?: () => string,
): readonly PartOf[] {
  if (place.unverified && !asked) return [];
  // In a statement of its own: what is bound here is asked nowhere.
  const text = on('§', '¤', new Statement(rights, at, language));
  if (/\b(or|not|case)\b/i.test(text)) return [];
  const above = [
    {
      type: place.resource.name,
      column: identity(place.resource),
      ...(place.unverified && asked ? { asked } : {}),
    },
    ...(place.parts?.() ?? []).filter((part) => !part.asked),
  ];
  return text.split(' and ').flatMap((each) => {
    const [, own, theirs] = /^¤\.(\w+) = §\.(\w+)$/.exec(each) ?? [];
    if (!own) return [];
    return above.filter(({ column }) => column === theirs).map((part) => ({ ...part, column: own }));
  });
}
