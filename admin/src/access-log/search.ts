import type { AccessLogEntryFilter } from '../gql/operations.js';

const LISTS = ['action', 'purpose', 'relation', 'resourceType', 'role'] as const;
const VALUES = [
  'actor',
  'actorPseudonym',
  'decision',
  'from',
  'pseudonym',
  'requestId',
  'to',
  'unit',
] as const;

/** A filter without what is empty. */
export function tidy(filter: object): AccessLogEntryFilter {
  return Object.fromEntries(
    Object.entries(filter).filter(([, value]: [string, unknown]) =>
      Array.isArray(value) ? value.length > 0 : Boolean(value),
    ),
  );
}

/** What is looked for, as it stands in an address; whether it makes sense is the API's to say. */
export function filterOf(params: URLSearchParams): AccessLogEntryFilter {
  return tidy({
    ...Object.fromEntries(LISTS.map((name) => [name, params.get(name)?.split(',').filter(Boolean)])),
    ...Object.fromEntries(VALUES.map((name) => [name, params.get(name)])),
  });
}

/** The same, as it is written there: ids, pseudonyms and times, and nobody's name. */
export function paramsOf(filter: AccessLogEntryFilter, more: Record<string, string | undefined> = {}) {
  const written = Object.entries({ ...tidy(filter), ...tidy(more) }).map(
    ([name, value]): [string, string] => [name, String(value)],
  );
  return new URLSearchParams(written);
}

/** Where the log shows that. */
export const logAddress = (filter: AccessLogEntryFilter): string => `/accessLog?${paramsOf(filter)}`;
