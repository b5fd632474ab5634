import { useListContext, type RaRecord } from 'react-admin';

/** Nothing chosen narrows nothing: it is left out, so that two addresses of one list do not differ. */
const narrows = (value: unknown) => (Array.isArray(value) ? value.length > 0 : value != null);

/** What the list is narrowed by, less the name searched for (which never stands in the address), and how to change it. */
export function useFilter<Filter extends object, Row extends RaRecord = RaRecord>() {
  const { filterValues, setFilters, data: rows = [] } = useListContext<Row>();
  const { q: _q, ...rest } = filterValues as Filter & { q?: unknown };
  const filter = rest as Filter;
  const set = (change: Filter) =>
    setFilters(
      Object.fromEntries(Object.entries({ ...filter, ...change }).filter(([, value]) => narrows(value))),
    );
  return { filter, set, setFilters, rows };
}
