import type { CalledFragment } from '../gql/operations.js';

/** What somebody who is called is called: a colleague as a person, somebody outside by the name that was typed. */
export const nameOf = ({ person, name }: Pick<CalledFragment, 'person' | 'name'>): string =>
  person?.name ?? name ?? '';
