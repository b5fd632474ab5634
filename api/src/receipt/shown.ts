import type { OwnRow } from './receipt.sql.js';
import { partsOf } from '../seal/leaf.js';
import type { ProvenRow } from '../seal/proof-file.js';

type Part = [subject: string | null, object: string | null, found: string | null];

/**
 * What of a row its patient is shown: its head, and of its parts those that are the patient's. The others are hashes with
 * salts that nobody learns who does not know the row's code. Null: it was not written to be shown in part.
 */
export function shownTo({ entry, mac, found, subjectId, seq, words }: OwnRow): ProvenRow | null {
  const parts = partsOf({ entry, mac, found });
  // Without a code of its own a row's salts are nobody's secret.
  if (!parts || !mac.length) return null;
  const shown = parts.parts.map((part) => {
    const [subject, , tried] = JSON.parse(part.value) as Part;
    return (tried ?? subject) === subjectId ? { salt: part.salt, value: part.value } : { hash: part.hash };
  });
  return { seq: Number(seq), head: parts.head, seal: parts.seal, parts: shown, note: { inWords: words } };
}
