import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { MarkReadDocument, ThreadDocument, type ThreadQuery } from '../gql/operations.js';
import { request } from '../providers/request.js';
import { useLeaving } from '../shared/api.js';
import type { ShownThread } from './subject.js';

/** Where it stands that something is new. */
const LISTS = ['threads', 'Mine'];

/** One thread, its newest messages first fetched and older ones when asked for; what is shown is marked as read. */
export function useThread(id: string) {
  const answer = useInfiniteQuery({
    queryKey: ['Thread', id],
    queryFn: ({ pageParam, signal }) => request(ThreadDocument, { id, before: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ thread }: ThreadQuery) => {
      const page = thread?.messages?.pageInfo;
      return page?.hasPreviousPage ? page.startCursor : undefined;
    },
  });
  useLeaving(answer.error);
  const pages = answer.data?.pages ?? [];
  const thread = pages[0]?.thread;
  const messages = [...pages].reverse().flatMap((page) => page.thread?.messages?.nodes ?? []);
  useRead(thread);
  return { answer, thread, messages };
}

function useRead(thread: ShownThread | null | undefined): void {
  const queries = useQueryClient();
  const [id, unread] = [thread?.id, thread?.unread ?? 0];
  useEffect(() => {
    if (!id || unread === 0) return;
    // Not marked: it is shown as new once more, and nothing is lost.
    request(MarkReadDocument, { input: { threadId: id } })
      .then(() =>
        queries.invalidateQueries({ predicate: ({ queryKey }) => LISTS.includes(String(queryKey[0])) }),
      )
      .catch(() => undefined);
  }, [id, unread, queries]);
}

/** How far one had read when one came: what came after stands under a line as long as one stays. */
export function useReadWhenOpened(thread: ShownThread, myId: string | undefined): string | null {
  const mine = thread.participants?.find(({ person }) => person?.id === myId);
  const [readTo] = useState(mine?.readTo ?? null);
  return readTo;
}
