import { Sources } from '../Sources.js';
import { useSaid } from './useSaid.js';

/** What a definition says in one field: sources as the links that they are, all else in words. */
export function Said({ path, text }: { path: string; text: string | null }) {
  const said = useSaid();
  if (text && path.split('.').at(-1) === 'source') return <Sources sources={text.split(', ')} />;
  return said.value(path, text);
}
