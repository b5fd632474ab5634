import { useQuery, keepPreviousData } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { FindDocument, type FindQuery } from '../../gql/operations.js';
import { useMe } from '../../providers/me.js';
import { request } from '../../providers/request.js';
import { useLeaving } from '../../shared/api.js';
import { isSearch } from '../../shared/isSearch.js';

/** Whoever finds a patient has read that they are one, and the log says so: it is asked when one pauses, not for each key. */
const PAUSE_MS = 300;

export interface Found {
  data: FindQuery | undefined;
  error: unknown;
  /** What one sees is not yet the answer to what is written. */
  searching: boolean;
}

/** Patients, people and units by name, as far as the caller may see them; kept nowhere once the palette is closed. */
export function useFound(text: string): Found {
  const { data: me } = useMe();
  const wanted = text.trim();
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const waiting = setTimeout(() => setAsked(wanted), PAUSE_MS);
    return () => clearTimeout(waiting);
  }, [wanted]);
  const patients = me?.ability.can('READ', 'Patient', 'name') ?? false;
  const answer = useQuery({
    queryKey: ['Find', asked, patients],
    queryFn: ({ signal }) => request(FindDocument, { q: asked, patients }, signal),
    enabled: isSearch(asked),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  useLeaving(answer.error);
  const searches = isSearch(wanted);
  return {
    data: searches ? answer.data : undefined,
    error: searches ? answer.error : null,
    searching: searches && (asked !== wanted || answer.isFetching),
  };
}
