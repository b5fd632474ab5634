import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLocation } from 'react-admin';
import { BadgesDocument } from '../../gql/operations.js';
import { useApi } from '../../shared/api.js';
import { useMe } from '../../providers/me.js';
import { useMyPages } from '../PagesContext.js';

/** How much waits behind each page of the menu, by its name. */
export function useBadges(): ReadonlyMap<string, number> {
  const queries = useQueryClient();
  const { data: me } = useMe();
  const { pathname } = useLocation();
  const mine = new Set(useMyPages().map(({ name }) => name));
  const wanted = {
    vacancies: mine.has('vacancies'),
    needs: mine.has('needs'),
    tasks: mine.has('tasks'),
    threads: mine.has('threads'),
  };
  const { data } = useApi('Badges', BadgesDocument, wanted, {
    enabled: Boolean(me?.grant) && Object.values(wanted).some(Boolean),
  });
  useEffect(() => {
    // Not with every step: what was asked for a moment ago holds.
    void queries.refetchQueries({ queryKey: ['Badges'], type: 'active', stale: true });
  }, [pathname, queries]);
  const { vacancies, needs, tasks, threads } = data ?? {};
  return new Map([
    ['vacancies', (vacancies?.totalCount ?? 0) + (needs?.totalCount ?? 0)],
    ['tasks', tasks?.totalCount ?? 0],
    ['threads', threads?.totalCount ?? 0],
  ]);
}
