import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { DeadlineFilter } from '../gql/operations.js';
import { OPEN } from './states.js';

/** A filter that somebody has cut or written by hand is no filter. */
function parsed(text: string | null): DeadlineFilter | undefined {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return typeof value === 'object' && value && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The filter that the list has, read from the same place in the address; the name searched for stands nowhere. */
export function useAddressFilter() {
  const [params, setParams] = useSearchParams();
  const [q, setQ] = useState<string | undefined>();
  const filter = parsed(params.get('filter')) ?? { status: OPEN };
  const setFilter = (next: object) =>
    setParams((before) => {
      before.set('filter', JSON.stringify(next));
      return before;
    });
  return { filter, asked: q ? { ...filter, q } : filter, setFilter, setQ, params, setParams };
}
