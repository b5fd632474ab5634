import { useInfiniteQuery } from '@tanstack/react-query';
import {
  MyAccessLogDocument,
  MyAccessQuestionsDocument,
  type AccessLogEntryFilter,
  type TypedDocumentString,
} from '../gql/operations.js';
import { request } from '../providers/request.js';
import { useLeaving } from '../shared/api.js';

interface Page<Node> {
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  nodes: Node[];
}

/** That one reads stands in the log, too: it is not read anew because one looked away for a moment. */
const FRESH = 5 * 60_000;

/** A list that one goes on in, without losing what one has read. */
function useOnwards<Node, Result, Variables extends object>(
  name: string,
  document: TypedDocumentString<Result, Variables & { first: number; after?: string | null }>,
  variables: Variables,
  pageOf: (result: Result) => Page<Node>,
) {
  const answer = useInfiniteQuery({
    queryKey: [name, variables],
    queryFn: ({ pageParam, signal }) =>
      request(document, { ...variables, first: 50, after: pageParam }, signal).then(pageOf),
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
    staleTime: FRESH,
  });
  useLeaving(answer.error);
  const { data, error, hasNextPage, isFetchingNextPage } = answer;
  return {
    data: data?.pages.flatMap(({ nodes }) => nodes),
    error,
    refetch: () => void answer.refetch(),
    more: { has: hasNextPage, busy: isFetchingNextPage, fetch: () => void answer.fetchNextPage() },
  };
}

export const useMyLog = (filter: AccessLogEntryFilter) =>
  useOnwards('MyAccessLog', MyAccessLogDocument, { filter }, ({ myAccessLog }) => myAccessLog);

export const useMyQuestions = () =>
  useOnwards('MyAccessQuestions', MyAccessQuestionsDocument, {}, ({ accessQuestions }) => accessQuestions);
