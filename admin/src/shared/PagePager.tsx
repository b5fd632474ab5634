import { ListPaginationContext } from 'react-admin';
import { Pager } from './Pager.js';

interface PagePagerProps {
  total: number;
  page: number;
  perPage: number;
  onPage: (page: number) => void;
}

/** The house's pager over a list that came with the page it stands on. */
export function PagePager({ total, page, perPage, onPage }: PagePagerProps) {
  if (total <= perPage) return null;
  return (
    <ListPaginationContext.Provider
      value={{
        ...{ total, page, perPage, isPending: false, isLoading: false, setPage: onPage },
        ...{ setPerPage: () => undefined, resource: 'rows' },
        ...{ hasPreviousPage: page > 1, hasNextPage: page * perPage < total },
      }}
    >
      <Pager />
    </ListPaginationContext.Provider>
  );
}
