import { setImmediate } from 'node:timers/promises';
import { stringify } from 'csv-stringify/sync';
import { ExportFormat } from './export.inputs.js';

/** One registration as it is exported; what was not found is null, and says so in `codeStatus`. */
export interface ExportedRegistration {
  registrationId: string;
  patientId: string;
  pathwayId: string;
  pathwayKey: string;
  edition: string | null;
  pathwayCodeSystem: string | null;
  pathwayCode: string | null;
  unitId: string | null;
  eventKind: string;
  codeSystem: string | null;
  code: string | null;
  combinedCode: string | null;
  codeStatus: 'KNOWN' | 'NOT_FOUND' | 'UNKNOWN';
  text: string | null;
  requirement: string | null;
  occurredAt: string;
  registeredAt: string;
}

const COLUMNS = [
  'registrationId',
  'patientId',
  'pathwayId',
  'pathwayKey',
  'edition',
  'pathwayCodeSystem',
  'pathwayCode',
  'unitId',
  'eventKind',
  'codeSystem',
  'code',
  'combinedCode',
  'codeStatus',
  'text',
  'requirement',
  'occurredAt',
  'registeredAt',
] as const satisfies readonly (keyof ExportedRegistration)[];

/** So many rows are written at a time; others are served between. */
const AT_ONCE = 1000;

/** The file's bytes, media type and the ending of its name. */
export async function registrationFile(
  rows: readonly ExportedRegistration[],
  format: ExportFormat,
): Promise<{ bytes: Buffer; mediaType: string; ending: string }> {
  const write = format === ExportFormat.CSV ? csv : jsonLines;
  const parts: string[] = [];
  for (let first = 0; first === 0 || first < rows.length; first += AT_ONCE) {
    parts.push(write(rows.slice(first, first + AT_ONCE), first === 0));
    await setImmediate();
  }
  const bytes = Buffer.from(parts.join(''));
  return format === ExportFormat.CSV
    ? { bytes, mediaType: 'text/csv; charset=utf-8', ending: 'csv' }
    : { bytes, mediaType: 'application/x-ndjson', ending: 'jsonl' };
}

/** With a byte order mark, or spreadsheets take Norwegian letters for something else. */
const csv = (rows: ExportedRegistration[], isFirst: boolean): string =>
  stringify(rows, {
    header: isFirst,
    bom: isFirst,
    columns: [...COLUMNS],
    escape_formulas: true,
    record_delimiter: 'windows',
  });

const jsonLines = (rows: ExportedRegistration[]): string =>
  rows.map((row) => `${JSON.stringify(row)}\n`).join('');
