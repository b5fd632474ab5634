import { getNullableType, isListType } from 'graphql';
import { badInput } from '../platform/errors.js';
import { MAX_PAGE } from '../read/page.js';
import type { Selected } from '../read/selection.js';
import { LIMITS, tooExpensive } from './limits.js';

const DEFAULT_PAGE = 25;
/** What a list without pages is taken to hold. */
const PLAIN_LIST = 10;
/** So many objects are as much work as another request. */
const OBJECTS_A_POINT = 100;

/**
 * Refuses an operation whose answer could be too large, before anything is read: each page size times those of the
 * lists below it, whether they came as literals, in variables or by default. Arguments are coerced already.
 */
export function checkCost(roots: readonly Selected[]): void {
  if (costOf(roots).objects > LIMITS.objects) throw tooExpensive('objects');
}

export interface Cost {
  /** Objects that the answer can have. */
  objects: number;
  /** What the operation takes of a rate limit. */
  points: number;
}

/** An operation that is sent again is the same object (compiled-plugin.ts), and is not reckoned again. */
const known = new WeakMap<readonly Selected[], Cost>();

/** What an operation costs, before it is run: told on request, so that clients can plan. */
export function costOf(roots: readonly Selected[]): Cost {
  const earlier = known.get(roots);
  if (earlier) return earlier;
  const objects = sum(roots, null);
  const cost = { objects, points: Math.max(roots.length, 1) + Math.floor(objects / OBJECTS_A_POINT) };
  known.set(roots, cost);
  return cost;
}

const sum = (fields: readonly Selected[], page: number | null): number =>
  fields.reduce((total, field) => total + objectsOf(field, page), 0);

/** `page`: the size of the page that this field is part of, when its parent is a connection. */
function objectsOf(selected: Selected, page: number | null): number {
  const { field, type, fields, args } = selected;
  // The schema's own shape lies in memory, and its depth is bounded.
  if (!field || !type || type.name.startsWith('__')) return 0;
  const isList = isListType(getNullableType(field.type));
  const times = isList ? (page ?? PLAIN_LIST) : 1;
  return times * (1 + sum(fields, type.name.endsWith('Connection') ? pageSize(args) : null));
}

function pageSize({ first, last }: { first?: number | null; last?: number | null }): number {
  const size = first ?? last ?? DEFAULT_PAGE;
  if (size < 1 || size > MAX_PAGE) {
    const path = typeof first === 'number' ? 'first' : 'last';
    throw badInput({ path, rule: 'PAGE_SIZE', params: { max: MAX_PAGE } });
  }
  return size;
}
