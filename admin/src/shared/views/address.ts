import type { SavedViewLineFragment } from '../../gql/operations.js';

export interface Sort {
  field: string;
  order: string;
}
/** What of a list one sees: what a view keeps, and what stands in the address. */
export interface Shown {
  /** By the names of the list’s own filters; what is no object narrows nothing. */
  filter: unknown;
  /** As the API has it, such as DUE_ON_ASC. */
  orderBy?: string | null | undefined;
  columns?: readonly string[] | null | undefined;
}
export type View = SavedViewLineFragment;

/** What no view keeps: a name searched for, and what is one patient's. */
const NEVER = new Set(['q', 'patient', 'pathway']);

const given = (filter: unknown): [string, unknown][] =>
  Object.entries((filter ?? {}) as object).filter(([, value]: [string, unknown]) =>
    Array.isArray(value) ? value.length > 0 : value != null,
  );

/** As much of a filter as a view may keep. */
export const keptOf = (filter: unknown): Record<string, unknown> =>
  Object.fromEntries(given(filter).filter(([name]) => !NEVER.has(name)));

/** It looks at one patient: a view of it looks at everybody. */
export const isOfOne = (filter: unknown): boolean =>
  given(filter).some(([name]) => NEVER.has(name) && name !== 'q');

/** `dueOn`, ASC is DUE_ON_ASC; a list without an ordering of its own is ordered by id, which no ordering of the API is. */
export function orderByOf(sort: Sort | undefined): string | null {
  if (!sort?.field || sort.field === 'id') return null;
  return `${sort.field.replace(/([A-Z])/g, '_$1').toUpperCase()}_${sort.order}`;
}

export function sortOf(orderBy: string): Sort {
  const [, name = '', order = 'ASC'] = /^(.*)_(ASC|DESC)$/.exec(orderBy) ?? [];
  return { field: name.toLowerCase().replace(/_([a-z])/g, (_all, c: string) => c.toUpperCase()), order };
}

/** The address with the view in it, beside what stands there of other things (a month, a week). */
export function searchOf({ filter, orderBy, columns }: Shown, before = new URLSearchParams()): string {
  const next = new URLSearchParams(before);
  for (const name of ['view', 'filter', 'displayedFilters', 'sort', 'order', 'page', 'perPage', 'columns'])
    next.delete(name);
  next.set('filter', JSON.stringify(filter ?? {}));
  if (orderBy) {
    const { field, order } = sortOf(orderBy);
    next.set('sort', field);
    next.set('order', order);
  }
  if (columns?.length) next.set('columns', columns.join(','));
  return `?${next.toString()}`;
}

/** The link to a view itself: it shows what the view is when it is opened. */
export const linkTo = (path: string, view: Pick<View, 'id'>): string => `${path}?view=${view.id}`;

const told = ({ filter, orderBy, columns }: Shown): string =>
  JSON.stringify([
    given(filter)
      .map(([name, value]) => [name, Array.isArray(value) ? [...(value as unknown[])].sort() : value])
      .sort(([a], [b]) => String(a).localeCompare(String(b))),
    orderBy ?? null,
    columns?.length ? columns : null,
  ]);

/** Whether that is what one sees; in which order the parts were chosen is the same. */
export const shows = (view: Shown, shown: Shown): boolean =>
  told(view) === told({ ...shown, orderBy: view.orderBy ? shown.orderBy : null });

/** One's own first, then those of others; each as the alphabet has them. */
export function sorted(views: readonly View[], me: string | undefined): { mine: View[]; others: View[] } {
  const named = [...views].sort((a, b) => a.name.localeCompare(b.name, 'nb'));
  return {
    mine: named.filter(({ person }) => person.id === me),
    others: named.filter(({ person }) => person.id !== me),
  };
}
