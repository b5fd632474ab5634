import { auditEvent, type AuditSource } from './audit-event.js';
import { entryCsv } from './entry-csv.js';
import type { ExportedEntry } from './exported-entry.js';
import { LogExportFormat } from './log-export.status.js';
import type { ShownEntry } from './matching.js';

const SOURCE: AuditSource = { name: 'Samløp', url: null };

export const MEDIA: Record<LogExportFormat, { mediaType: string; ending: string }> = {
  [LogExportFormat.JSON_LINES]: { mediaType: 'application/x-ndjson', ending: 'jsonl' },
  [LogExportFormat.CSV]: { mediaType: 'text/csv; charset=utf-8', ending: 'csv' },
  [LogExportFormat.FHIR]: { mediaType: 'application/fhir+ndjson', ending: 'ndjson' },
};

/** Forms that are read as they stand, and proven by what lies beside them. */
export type PlainFormat = LogExportFormat.CSV | LogExportFormat.FHIR;

/** What a file of that form begins with. */
export const headOf = (format: PlainFormat): string =>
  format === LogExportFormat.CSV ? entryCsv([], true) : '';

export const textOf = (format: PlainFormat, entries: readonly ShownEntry[]): string =>
  format === LogExportFormat.CSV
    ? entryCsv(entries.map(exported), false)
    : entries.map((entry) => `${JSON.stringify(auditEvent(exported(entry), SOURCE))}\n`).join('');

/** Without what only finds the row. */
export const exported = ({ rowId: _row, subjectId: _subject, ...entry }: ShownEntry): ExportedEntry =>
  entry as ExportedEntry;
