import type { ReactNode } from 'react';
import { ListContextProvider, useList, type RaRecord } from 'react-admin';

interface AddressFiltersProps<Filter> {
  filter: Filter;
  onFilter: (filter: Filter) => void;
  /** The list’s own. */
  children: ReactNode;
}

/** A list’s filters over what is no list of rows. */
export function AddressFilters<Filter extends object>({
  filter,
  onFilter,
  children,
}: AddressFiltersProps<Filter>) {
  const none = useList<RaRecord>({ data: [] });
  return (
    <ListContextProvider value={{ ...none, filterValues: filter, setFilters: onFilter }}>
      {children}
    </ListContextProvider>
  );
}
