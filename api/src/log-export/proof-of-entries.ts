import { exported } from './form.js';
import type { Content, FilledRow } from './pages.js';
import type { SignedCheckpoint } from '../seal/checkpoint.js';
import { partsOf, type SealedContent } from '../seal/leaf.js';
import { newestHead } from '../seal/newest-head.js';
import type { ProvenRow } from '../seal/proof-file.js';
import type { Work } from '../write/work.js';

/** As the caller may read the log. */
export const lastCheckpoint = (work: Work): Promise<SignedCheckpoint | null> =>
  newestHead(
    <R>(sql: string, values: readonly unknown[]) => work.lookInLog(sql, [...values]) as Promise<R[]>,
  );

/**
 * A row with what proves it. Of one that names others too only the parts that were asked for are shown; null where nothing
 * of it can be shown alone. `note` says its entries in plain words, outside the seal, and whoever verifies is told so.
 */
export function provenRow({ seq, entries, content }: FilledRow, noted: boolean): ProvenRow | null {
  const shown = content && partly(content, new Set(entries.map(({ subjectId }) => subjectId)));
  return shown ? { seq, ...shown, ...(noted ? { note: { entries: entries.map(exported) } } : {}) } : null;
}

/** Whose part it is stands in it; what is not this reader's is there as a hash. */
function partly({ entry, mac, found }: Content, subjects: ReadonlySet<string | null>) {
  const content: SealedContent = { entry, mac, found };
  const parts = partsOf(content);
  // A text that nothing can be taken out of is shown to whom all of it is for, and else is not.
  if (!parts) return subjects.size > 1 ? null : content;
  return {
    head: parts.head,
    seal: parts.seal,
    parts: parts.parts.map((part) => {
      const [subject, , whose] = JSON.parse(part.value) as (string | null)[];
      const mine = subjects.has(whose ?? subject ?? null);
      return mine ? { salt: part.salt, value: part.value } : { hash: part.hash };
    }),
  };
}
