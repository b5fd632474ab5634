import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { ApiError } from '../providers/request.js';
import { sentenceFor } from './api.js';

/**
 * Sends something once, however often one presses: the same text, sent again after a lost connection, has the same name.
 * What goes wrong is said where one writes, and nothing that was written is lost.
 */
export function useSending(says?: (error: unknown) => string | undefined) {
  const translate = useTranslate();
  const queries = useQueryClient();
  const name = useRef(crypto.randomUUID());
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState('');
  const send = async (act: (clientMutationId: string) => Promise<void>) => {
    if (busy) return;
    setBusy(true);
    setWrong('');
    try {
      await act(name.current);
      await queries.invalidateQueries({
        predicate: ({ queryKey }) => queryKey[0] !== 'me' && queryKey[0] !== 'auth',
      });
    } catch (error) {
      // Whether it arrived is not known without a connection; what was refused is sent anew under another name.
      if (!(error instanceof ApiError) || error.code !== 'OFFLINE') name.current = crypto.randomUUID();
      setWrong(says?.(error) ?? translate(sentenceFor(error)));
    } finally {
      setBusy(false);
    }
  };
  return { send, busy, wrong };
}
