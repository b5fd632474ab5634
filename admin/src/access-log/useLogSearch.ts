import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { AccessLogEntryFilter, AccessLogEntryOrder } from '../gql/operations.js';
import { filterOf, paramsOf } from './search.js';

interface Place {
  after?: string;
  before?: string;
}

/** The search, its order and how far one has turned: all of it is the address, so that back works and a link says all. */
export function useLogSearch() {
  const [params, setParams] = useSearchParams();
  const filter = useMemo(() => filterOf(params), [params]);
  const order: AccessLogEntryOrder = params.get('order') === 'AT_ASC' ? 'AT_ASC' : 'AT_DESC';
  const to = (next: AccessLogEntryFilter, wanted = order, place: Place = {}) =>
    setParams(paramsOf(next, { order: wanted === 'AT_ASC' ? wanted : undefined, ...place }));
  return {
    filter,
    order,
    place: { after: params.get('after') ?? undefined, before: params.get('before') ?? undefined },
    set: (change: AccessLogEntryFilter) => to({ ...filter, ...change }),
    replace: (next: AccessLogEntryFilter) => to(next),
    clear: () => to({}),
    reverse: () => to(filter, order === 'AT_ASC' ? 'AT_DESC' : 'AT_ASC'),
    turn: (place: Place) => to(filter, order, place),
  };
}
