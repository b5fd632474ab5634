import { useMutation, useQuery, useQueryClient, type keepPreviousData } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLogoutIfAccessDenied, useNotify } from 'react-admin';
import type { TypedDocumentString } from '../gql/operations.js';
import { ApiError, request } from '../providers/request.js';

interface ApiOptions<Result> {
  enabled?: boolean;
  /** What one saw before stays while the next is on its way. */
  placeholderData?: typeof keepPreviousData;
  /** Asked again after so many milliseconds, for as long as it says so. */
  refetchInterval?: (query: { state: { data: Result | undefined } }) => number | false;
}

/** The answer of one operation; an ended session leads to the login page. */
export function useApi<Result, Variables>(
  name: string,
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  { enabled = true, ...more }: ApiOptions<Result> = {},
) {
  const answer = useQuery({
    queryKey: [name, variables],
    queryFn: ({ signal }) => request(document, variables, signal),
    enabled,
    ...more,
  });
  useLeaving(answer.error);
  return answer;
}

/** An ended session leads to the login page. */
export function useLeaving(error: unknown): void {
  const leave = useLogoutIfAccessDenied();
  useEffect(() => {
    if (error instanceof ApiError && error.status === 401) void leave(error);
  }, [error, leave]);
}

interface ActOptions<Result> {
  onDone?: (result: Result) => void;
  /** The page's own words for what went wrong, where it has them. */
  says?: (error: unknown) => string | undefined;
}

/**
 * One of the API's own verbs. Whatever is on the page is asked for again afterwards, also when somebody else was
 * faster: then the page shows what they did.
 */
export function useAct<Result, Input>(
  document: TypedDocumentString<Result, { input: Input }>,
  { onDone, says }: ActOptions<Result> = {},
) {
  const queries = useQueryClient();
  const notify = useNotify();
  const leave = useLogoutIfAccessDenied();
  return useMutation({
    mutationFn: (input: Input) => request(document, { input }),
    onSuccess: async (result) => {
      onDone?.(result);
      await refresh();
    },
    onError: async (error) => {
      if (await leave(error)) return;
      notify(says?.(error) ?? sentenceFor(error), { type: 'error' });
      await refresh();
    },
  });

  function refresh() {
    return queries.invalidateQueries({
      predicate: ({ queryKey }) => queryKey[0] !== 'me' && queryKey[0] !== 'auth',
    });
  }
}

/** What a notice says of what went wrong. */
export function sentenceFor(error: unknown): string {
  if (!(error instanceof ApiError)) return 'ra.message.error';
  if (error.code === 'OFFLINE') return 'problem.offline';
  return error.message || 'ra.message.error';
}
