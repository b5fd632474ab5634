import { parseCheckpoint, type SignedCheckpoint } from './checkpoint.js';
import { parseNote } from './note.js';
import type { Ask } from './sealed-tree.js';

/** The head that was signed last; null: there is none yet, and nothing can be proven. */
export async function newestHead(ask: Ask): Promise<SignedCheckpoint | null> {
  const [row] = await ask<{ note: string; keyId: string }>(
    'select note, key_id as "keyId" from audit.checkpoint order by at desc, size desc limit 1',
    [],
  );
  return row ? { ...parseCheckpoint(parseNote(row.note).text), ...row } : null;
}
