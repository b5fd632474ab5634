import { parse, type CsvError, type Info } from 'csv-parse';
import { isOrganisationNumber } from './organisation-number.js';

/** The public business register's columns; a file may have more, which are ignored. */
const COLUMNS = {
  organisationNumber: 'organisasjonsnummer',
  name: 'navn',
  form: 'organisasjonsform.kode',
  parentNumber: 'overordnetEnhet',
  municipalityNumber: 'forretningsadresse.kommunenummer',
  website: 'hjemmeside',
  phone: 'telefon',
  email: 'epostadresse',
} as const;
type Column = keyof typeof COLUMNS;
const REQUIRED: Column[] = ['organisationNumber', 'name'];

export interface CsvProblem {
  /** The column, as the file names it; `row` and `file` where it is about more than one. */
  field: string;
  rule: string;
  detail?: string;
}

/** One row; what is empty the register does not say. */
export type UnitRow = { line: number; problems: CsvProblem[] } & Record<Column, string>;

/** A file that cannot be read as such a CSV; nothing of it was used. */
export class CsvFileError extends Error {
  constructor(
    readonly line: number,
    readonly problem: CsvProblem,
  ) {
    super(`line ${line}: ${problem.field}: ${problem.rule}${problem.detail ? ` (${problem.detail})` : ''}`);
  }
}

/** Rows as they come, the broken ones with what is wrong with them. UTF-8 with or without BOM. */
export async function* readUnitRows(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<UnitRow> {
  const { head, rest } = await begin(decoded(bytes));
  const broken: UnitRow[] = [];
  const parser = parse({
    delimiter: /^[^,\n]*;/.test(head) ? ';' : ',',
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error: CsvError | undefined) => {
      broken.push(brokenRow(Number(error?.lines ?? 0), error?.code ?? 'CSV'));
      return undefined;
    },
  });
  void feed(parser, rest);
  let header: Map<string, number> | undefined;
  for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: Info }>) {
    yield* broken.splice(0);
    // The parser says where a record ends; cells may hold line breaks.
    const line = info.lines - record.reduce((breaks, cell) => breaks + breaksIn(cell), 0);
    if (header) yield rowOf(record, header, line);
    else header = headerOf(record);
  }
  if (!header) throw new CsvFileError(1, { field: 'file', rule: 'EMPTY' });
  yield* broken;
}

async function feed(
  parser: NodeJS.WritableStream & { destroy(error: Error): void },
  text: AsyncIterable<string>,
) {
  try {
    for await (const part of text) {
      if (!parser.write(part)) await new Promise((resolve) => parser.once('drain', resolve));
    }
    parser.end();
  } catch (error) {
    parser.destroy(error as Error);
  }
}

async function* decoded(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let lines = 1;
  for await (const chunk of bytes) {
    try {
      const text = decoder.decode(chunk, { stream: true });
      lines += breaksIn(text);
      yield text;
    } catch (error) {
      if ((error as { code?: string }).code !== 'ERR_ENCODING_INVALID_ENCODED_DATA') throw error;
      const valid = new TextDecoder().decode(chunk).split('\ufffd')[0] ?? '';
      throw new CsvFileError(lines + breaksIn(valid), { field: 'file', rule: 'NOT_UTF8' });
    }
  }
}

const breaksIn = (text: string): number => text.split('\n').length - 1;

/** The first part, to tell the delimiter by, and everything with it. */
async function begin(text: AsyncGenerator<string>): Promise<{ head: string; rest: AsyncIterable<string> }> {
  const first = await text.next();
  const head = first.done ? '' : first.value;
  async function* rest(): AsyncGenerator<string> {
    yield head;
    yield* text;
  }
  return { head, rest: rest() };
}

function headerOf(record: string[]): Map<string, number> {
  const header = new Map(record.map((name, i) => [name.trim(), i]));
  for (const column of REQUIRED) {
    if (!header.has(COLUMNS[column])) {
      throw new CsvFileError(1, { field: COLUMNS[column], rule: 'COLUMN_MISSING' });
    }
  }
  return header;
}

const names = Object.keys(COLUMNS) as Column[];

function rowOf(record: string[], header: Map<string, number>, line: number): UnitRow {
  const cell = (column: Column): string =>
    (record[header.get(COLUMNS[column]) ?? -1] ?? '').normalize('NFC').trim();
  const row = {
    line,
    problems: [],
    ...Object.fromEntries(names.map((name) => [name, cell(name)])),
  } as unknown as UnitRow;
  row.problems =
    record.length === header.size
      ? problemsOf(row)
      : [{ field: 'row', rule: 'COLUMNS', detail: `${record.length} for ${header.size}` }];
  return row;
}

function brokenRow(line: number, code: string): UnitRow {
  const empty = Object.fromEntries(names.map((name) => [name, '']));
  return { line, problems: [{ field: 'row', rule: 'QUOTES', detail: code }], ...empty } as unknown as UnitRow;
}

const MAX = 300;
// eslint-disable-next-line no-control-regex -- these are what is looked for
const CONTROL = /[\u0000-\u001f\u007f]/;

function problemsOf(row: UnitRow): CsvProblem[] {
  const problems: CsvProblem[] = [];
  const add = (column: Column, rule: string): void => void problems.push({ field: COLUMNS[column], rule });
  for (const name of names) {
    if (CONTROL.test(row[name])) add(name, 'CONTROL_CHARACTER');
    if (row[name].length > MAX) add(name, 'TOO_LONG');
  }
  if (!isOrganisationNumber(row.organisationNumber)) add('organisationNumber', 'ORGANISATION_NUMBER');
  if (!row.name) add('name', 'EMPTY');
  if (row.parentNumber && !isOrganisationNumber(row.parentNumber)) add('parentNumber', 'ORGANISATION_NUMBER');
  if (row.municipalityNumber && !/^\d{4}$/.test(row.municipalityNumber)) {
    add('municipalityNumber', 'MUNICIPALITY_NUMBER');
  }
  // The console makes links of these.
  if (/\s|^(?!https?:)[a-z+.-]+:(?!\d)/i.test(row.website)) add('website', 'WEBSITE');
  return problems;
}

export const columnName = (column: Column): string => COLUMNS[column];
