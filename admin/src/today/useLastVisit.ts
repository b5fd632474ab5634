import { useQuery } from '@tanstack/react-query';
import { MarkSeenDocument } from '../gql/operations.js';
import { request } from '../providers/request.js';

const WEEK = 7 * 86_400_000;

/**
 * Since when one has not been here, as the server remembers it; somebody who never was is told of the last week. To
 * ask is to say that one is here, and to ask again during one visit gives the same.
 */
export function useLastVisit() {
  return useQuery({
    queryKey: ['visit', 'TODAY'],
    queryFn: async () => {
      const { markSeen } = await request(MarkSeenDocument, { input: { page: 'TODAY' } });
      const previousAt = markSeen?.previousAt ?? null;
      return {
        since: previousAt ?? new Date(Date.now() - WEEK).toISOString(),
        first: previousAt === null,
      };
    },
  });
}
