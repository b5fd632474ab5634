import { useNotify } from 'react-admin';
import { fetchFile } from '../providers/file.js';
import { sentenceFor } from './api.js';
import { save } from './save.js';

/** Saves one of the API's files where the browser saves what one fetches. */
export function useFile() {
  const notify = useNotify();
  return async ({ id, name }: { id: string; name: string }): Promise<void> => {
    try {
      save(await fetchFile(id), name);
    } catch (error) {
      notify(sentenceFor(error), { type: 'error' });
    }
  };
}
