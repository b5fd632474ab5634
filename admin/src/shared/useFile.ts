import { useNotify } from 'react-admin';
import { fetchFile } from '../providers/file.js';
import { sentenceFor } from './api.js';

/** Saves one of the API's files where the browser saves what one fetches. */
export function useFile() {
  const notify = useNotify();
  return async ({ id, name }: { id: string; name: string }): Promise<void> => {
    try {
      const address = URL.createObjectURL(await fetchFile(id));
      const link = document.createElement('a');
      link.href = address;
      link.download = name;
      link.click();
      URL.revokeObjectURL(address);
    } catch (error) {
      notify(sentenceFor(error), { type: 'error' });
    }
  };
}
