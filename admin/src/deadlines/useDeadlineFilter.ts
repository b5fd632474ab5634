import { useState } from 'react';
import type { DeadlineFilter } from '../gql/operations.js';
import { useAddressFilter } from '../shared/useAddressFilter.js';
import { OPEN } from './states.js';

/** The list’s filter, out of the address, and a name that is searched for, which stands nowhere. */
export function useDeadlineFilter() {
  const { filter, ...rest } = useAddressFilter<DeadlineFilter>({ status: OPEN });
  const [q, setQ] = useState<string | undefined>();
  return { filter, asked: q ? { ...filter, q } : filter, setQ, ...rest };
}
