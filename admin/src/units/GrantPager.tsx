import { ListPaginationContext } from 'react-admin';
import { Pager } from '../shared/Pager.js';

interface GrantPagerProps {
  total: number;
  page: number;
  perPage: number;
  onPage: (page: number) => void;
}

/** The house's pager over a list that came with the page it stands on. */
export function GrantPager({ total, page, perPage, onPage }: GrantPagerProps) {
  if (total <= perPage) return null;
  return (
    <ListPaginationContext.Provider
      value={{
        ...{ total, page, perPage, isPending: false, isLoading: false, setPage: onPage },
        ...{ setPerPage: () => undefined, resource: 'grants' },
        ...{ hasPreviousPage: page > 1, hasNextPage: page * perPage < total },
      }}
    >
      <Pager />
    </ListPaginationContext.Provider>
  );
}
