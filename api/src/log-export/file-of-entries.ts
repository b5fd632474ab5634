import { setImmediate } from 'node:timers/promises';
import { auditEvent, type AuditSource } from './audit-event.js';
import { entryCsv } from './entry-csv.js';
import type { ExportedEntry } from './exported-entry.js';
import { AT_ONCE, LogExportFormat } from './log-export.status.js';
import { entriesOf, type MatchedRow } from './matching.js';
import type { Work } from '../write/work.js';

export interface MadeFile {
  bytes: Buffer;
  mediaType: string;
  ending: string;
  count: number;
}

const SOURCE: AuditSource = { name: 'Samløp', url: null };

/** Rows in the order in which they are to stand, some at a time; between, others are served. */
export async function* some<T>(of: readonly T[]): AsyncGenerator<T[]> {
  for (let first = 0; first < of.length; first += AT_ONCE) {
    yield of.slice(first, first + AT_ONCE);
    await setImmediate();
  }
}

/** A file that is read as it stands, and proven by what lies beside it. */
export async function fileOfEntries(
  work: Work,
  rows: readonly MatchedRow[],
  format: LogExportFormat.CSV | LogExportFormat.FHIR,
): Promise<MadeFile> {
  const isCsv = format === LogExportFormat.CSV;
  const parts: string[] = isCsv ? [entryCsv([], true)] : [];
  let count = 0;
  for await (const page of some(rows)) {
    const entries = (await entriesOf(work, page)).map(exported);
    parts.push(isCsv ? entryCsv(entries, false) : entries.map(fhirLine).join(''));
    count += entries.length;
  }
  const bytes = Buffer.from(parts.join(''));
  return isCsv
    ? { bytes, count, mediaType: 'text/csv; charset=utf-8', ending: 'csv' }
    : { bytes, count, mediaType: 'application/fhir+ndjson', ending: 'ndjson' };
}

/** Without what only finds the row. */
export const exported = ({
  rowId: _row,
  subjectId: _subject,
  ...entry
}: ExportedEntry & {
  rowId?: string;
  subjectId?: string | null;
}): ExportedEntry => entry;

const fhirLine = (entry: ExportedEntry): string => `${JSON.stringify(auditEvent(entry, SOURCE))}\n`;
