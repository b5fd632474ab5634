import { useSearchParams } from 'react-router-dom';
import type { Role } from '../gql/operations.js';

export const PER_PAGE = 50;

/** Which roles of a unit one looks at; it stands in the address. */
export function useGrantFilter() {
  const [params, setParams] = useSearchParams();
  const role = params.getAll('role') as Role[];
  const ended = params.get('ended') === '1';
  const page = Math.max(1, Number(params.get('page')) || 1);
  const set = (change: (next: URLSearchParams) => void) =>
    setParams((before) => {
      const next = new URLSearchParams(before);
      next.delete('page');
      change(next);
      return next;
    });
  return {
    role,
    ended,
    page,
    filtered: role.length > 0 || ended,
    asked: {
      first: PER_PAGE,
      offset: (page - 1) * PER_PAGE,
      role: role.length ? role : null,
      current: ended ? null : true,
    },
    setRole: (roles: string[]) =>
      set((next) => {
        next.delete('role');
        for (const one of roles) next.append('role', one);
      }),
    setEnded: (on: boolean) => set((next) => (on ? next.set('ended', '1') : next.delete('ended'))),
    setPage: (to: number) => set((next) => next.set('page', String(to))),
  };
}

export type GrantFilterState = ReturnType<typeof useGrantFilter>;
