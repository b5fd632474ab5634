import { logAddress } from '../search.js';
import { fromLast } from '../periods.js';
import type { SavedSearchesQuery } from '../../gql/operations.js';

type Criteria = SavedSearchesQuery['savedSearches']['nodes'][number]['criteria'];

/** Where a saved search is run: what is said in days is counted from today. */
export function addressOfSaved({ lastDays, ...filter }: Criteria): string {
  return logAddress(lastDays ? { ...filter, from: fromLast(lastDays), to: undefined } : filter);
}
