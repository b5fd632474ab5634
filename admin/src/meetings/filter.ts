import { useSearchParams } from 'react-router-dom';
import type { MeetingFilter } from '../gql/operations.js';

/** What one sees unless one asks for something else: what is to come, and what waits to be called or written of. */
export const USUAL: MeetingFilter = { status: ['REQUESTED', 'SCHEDULED'] };
export const isUsual = (filter: MeetingFilter): boolean => JSON.stringify(filter) === JSON.stringify(USUAL);

/** The filter as the list writes it in the address, for the calendar beside it; one that makes no sense is none. */
export function useAddressFilter() {
  const [params, setParams] = useSearchParams();
  const filter = parsed(params.get('filter'));
  const setFilter = (next: MeetingFilter) => setParams({ filter: JSON.stringify(next) });
  return { filter, setFilter };
}

function parsed(text: string | null): MeetingFilter {
  if (!text) return USUAL;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : USUAL;
  } catch {
    return USUAL;
  }
}

export const searchOf = (filter: MeetingFilter): string =>
  isUsual(filter) ? '' : `?filter=${encodeURIComponent(JSON.stringify(filter))}`;
