import { stringify } from 'csv-stringify/sync';
import { COLUMNS, type ExportedEntry } from './exported-entry.js';

const cells = ({ resourceIds, export: taken, ...entry }: ExportedEntry): Record<string, string | null> => ({
  ...entry,
  resourceIds: resourceIds.join(' '),
  export: taken && `count=${taken.count} sha256=${taken.sha256} ${taken.filter}`,
});

/**
 * Some of a file's lines (RFC 4180). A cell that a spreadsheet would run as a formula has a quote before it; the byte
 * order mark keeps spreadsheets from taking Norwegian letters for something else.
 */
export const entryCsv = (entries: readonly ExportedEntry[], isFirst: boolean): string =>
  stringify(entries.map(cells), {
    header: isFirst,
    bom: isFirst,
    columns: [...COLUMNS],
    escape_formulas: true,
    record_delimiter: 'windows',
  });
