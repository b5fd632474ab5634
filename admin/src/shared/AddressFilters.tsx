import { ListContextProvider, useList } from 'react-admin';
import type { DeadlineFilter, DeadlineRowFragment } from '../gql/operations.js';
import { DeadlineFilters } from './DeadlineFilters.js';

interface AddressFiltersProps {
  filter: DeadlineFilter;
  onFilter: (filter: object) => void;
  onSearch: (text: string | undefined) => void;
}

/** The list’s own filters, over what is no list of rows. */
export function AddressFilters({ filter, onFilter, onSearch }: AddressFiltersProps) {
  const none = useList<DeadlineRowFragment>({ data: [] });
  return (
    <ListContextProvider value={{ ...none, filterValues: filter, setFilters: onFilter }}>
      <DeadlineFilters onSearch={onSearch} />
    </ListContextProvider>
  );
}
