/** What was looked for, as it is kept: instants as text, and nothing that was not said. */
export const filterIn = (filter: object): Record<string, unknown> =>
  JSON.parse(
    JSON.stringify(
      Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== null && value !== undefined)),
    ),
  ) as Record<string, unknown>;

/** The same as a search takes it. */
export const filterOf = (criteria: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(criteria).map(([name, value]) =>
      name === 'from' || name === 'to' ? [name, new Date(value as string)] : [name, value],
    ),
  );

/** The same for the log. */
export const inWords = (criteria: Record<string, unknown>, format: string): string =>
  [
    ...Object.entries(criteria).map(([name, value]) => `${name}=${[value].flat().join(',')}`),
    `format=${format}`,
  ].join(' ');
