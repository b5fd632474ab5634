import { setImmediate } from 'node:timers/promises';
import { stringify } from 'csv-stringify/sync';
import writeWorkbook, { type Row as Line } from 'write-excel-file/node';
import type { Column, Row } from './columns.js';
import { ListFormat } from './list-export.type.js';
import type { Language } from '../platform/context.js';
import { head, text, WORKBOOK } from '../platform/workbook.js';

interface ListFile {
  bytes: Buffer;
  mediaType: string;
  ending: string;
}

/** So many rows are written at a time; others are served between. */
const AT_ONCE = 1000;

/** The file's bytes, media type and the ending of its name. */
export async function listFile(
  columns: readonly Column[],
  rows: readonly Row[],
  format: ListFormat,
  language: Language,
): Promise<ListFile> {
  const heads = columns.map((column) => column.head[language]);
  const cells = (row: Row) => columns.map((column) => column.cell(row, language));
  if (format === ListFormat.XLSX) {
    const lines: Line[] = [heads.map(head)];
    for (const row of rows) {
      lines.push(cells(row).map((value) => (typeof value === 'string' ? text(value) : value)));
      if (lines.length % AT_ONCE === 0) await setImmediate();
    }
    const width = columns.map(() => ({ width: 20 }));
    const bytes = await writeWorkbook([{ data: lines, columns: width, stickyRowsCount: 1 }]).toBuffer();
    return { bytes, mediaType: WORKBOOK, ending: 'xlsx' };
  }
  const parts: string[] = [];
  for (let first = 0; first === 0 || first < rows.length; first += AT_ONCE) {
    // With a byte order mark, or spreadsheets take Norwegian letters for something else.
    const lines = [...(first === 0 ? [heads] : []), ...rows.slice(first, first + AT_ONCE).map(cells)];
    parts.push(stringify(lines, { bom: first === 0, escape_formulas: true, record_delimiter: 'windows' }));
    await setImmediate();
  }
  return { bytes: Buffer.from(parts.join('')), mediaType: 'text/csv; charset=utf-8', ending: 'csv' };
}
