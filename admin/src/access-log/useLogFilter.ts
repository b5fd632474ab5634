import { useListContext } from 'react-admin';
import type { AccessLogEntryFilter } from '../gql/operations.js';

/** The filter that stands in the address, and how to change a part of it. */
export function useLogFilter() {
  const { filterValues, setFilters } = useListContext();
  const filter = filterValues as AccessLogEntryFilter;
  const set = (change: AccessLogEntryFilter) => {
    const next = Object.entries({ ...filter, ...change }).filter(
      ([, value]) => value != null && value.length > 0,
    );
    setFilters(Object.fromEntries(next));
  };
  return { filter, set, clear: () => setFilters({}) };
}
