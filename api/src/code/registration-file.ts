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

/** The file's bytes, media type and the ending of its name. */
export function registrationFile(
  rows: readonly ExportedRegistration[],
  format: ExportFormat,
): { bytes: Buffer; mediaType: string; ending: string } {
  if (format === ExportFormat.JSON_LINES) {
    const bytes = Buffer.from(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
    return { bytes, mediaType: 'application/x-ndjson', ending: 'jsonl' };
  }
  // With a byte order mark, or spreadsheets take Norwegian letters for something else.
  const text = stringify([...rows], {
    header: true,
    columns: [...COLUMNS],
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
  return { bytes: Buffer.from(text), mediaType: 'text/csv; charset=utf-8', ending: 'csv' };
}
