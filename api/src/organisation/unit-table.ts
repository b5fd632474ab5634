import { parse } from 'csv-parse/sync';
import { UnitKind } from './unit.entity.js';
import { badInput, type FieldProblem } from '../platform/errors.js';

/** What a column may be called: as the template has it, then as the API and the public business register name the same. */
const NAMES = {
  id: ['Enhets-id', 'id'],
  organisationNumber: ['Organisasjonsnummer', 'organisationNumber'],
  name: ['Navn', 'name'],
  kind: ['Slag', 'kind'],
  parent: ['Overordnet', 'parent', 'overordnetEnhet'],
  municipalityNumber: ['Kommunenummer', 'municipalityNumber', 'forretningsadresse.kommunenummer'],
  municipalityName: ['Kommunenavn', 'municipalityName'],
  phone: ['Telefon', 'phone'],
  email: ['E-post', 'email', 'epostadresse'],
  website: ['Nettsted', 'website', 'hjemmeside'],
  referralContact: ['Henvisninger sendes til', 'referralContact'],
  fallbackContact: ['Når ingen svarer', 'fallbackContact'],
  pathwayKeys: ['Forløp', 'pathwayKeys'],
  listed: ['I katalogen', 'listed'],
  close: ['Stenges', 'close'],
} as const;
export type Column = keyof typeof NAMES;
export const COLUMNS = Object.keys(NAMES) as Column[];

/** The kinds in words, in bokmål and nynorsk; the API's own codes do as well. */
const KINDS: Record<string, UnitKind> = {
  kommune: UnitKind.MUNICIPALITY,
  'kommunal tjeneste': UnitKind.MUNICIPAL_SERVICE,
  'kommunal teneste': UnitKind.MUNICIPAL_SERVICE,
  'koordinerende enhet': UnitKind.COORDINATING_UNIT,
  'koordinerande eining': UnitKind.COORDINATING_UNIT,
  helseforetak: UnitKind.HEALTH_TRUST,
  helseføretak: UnitKind.HEALTH_TRUST,
  avdeling: UnitKind.DEPARTMENT,
  seksjon: UnitKind.SECTION,
  'felles team (fact)': UnitKind.JOINT_TEAM,
  'privat institusjon med avtale': UnitKind.PRIVATE_INSTITUTION,
  avtalespesialist: UnitKind.CONTRACT_SPECIALIST,
  fastlegekontor: UnitKind.GP_OFFICE,
  akuttjeneste: UnitKind.ACUTE,
  akutteneste: UnitKind.ACUTE,
  nav: UnitKind.NAV,
  skole: UnitKind.SCHOOL,
  skule: UnitKind.SCHOOL,
  barnevern: UnitKind.CHILD_WELFARE,
  'annen samarbeidspartner': UnitKind.OTHER_PARTNER,
  'annan samarbeidspartnar': UnitKind.OTHER_PARTNER,
};
const YES = ['ja', 'yes', 'true', '1'];
const NO = ['nei', 'no', 'false', '0'];

export const MOST_ROWS = 500;

export interface CellProblem {
  /** As the API calls it; null: the row as a whole. */
  column: Column | null;
  rule: string;
  params?: FieldProblem['params'];
}

/** One row; what the file leaves empty it says nothing of. */
export interface UnitLine {
  line: number;
  text: Partial<Record<Exclude<Column, 'kind' | 'pathwayKeys' | 'listed' | 'close'>, string>>;
  kind: UnitKind | undefined;
  pathwayKeys: string[] | undefined;
  listed: boolean | undefined;
  close: boolean;
  problems: CellProblem[];
}

export interface UnitTable {
  lines: UnitLine[];
  /** What the file calls the column; of one that it does not have, what the template does. */
  called: (column: Column) => string;
  /** Columns of the file that say nothing to us. */
  ignored: string[];
}

/** A file of units, by what its first line calls its columns. Refuses a file of which no row can be understood. */
export function readUnitTable(content: string): UnitTable {
  if (content.includes('\ufffd')) throw badInput({ path: 'content', rule: 'NOT_UTF8' });
  const [head, ...rows] = recordsOf(content);
  const header = headerOf(head?.record ?? []);
  if (rows.length > MOST_ROWS)
    throw badInput({ path: 'content', rule: 'TOO_MANY_LINES', params: { max: MOST_ROWS } });
  if (!rows.length) throw badInput({ path: 'content', rule: 'NO_LINES' });
  return {
    lines: rows.map((row) => lineOf(row, header)),
    called: (column) => header.find((one) => one.column === column)?.name ?? NAMES[column][0],
    ignored: header.filter(({ column, name }) => !column && name).map(({ name }) => name),
  };
}

interface Read {
  record: string[];
  info: { lines: number };
}

function recordsOf(content: string): Read[] {
  try {
    return parse(content, {
      ...{ bom: true, info: true, relax_column_count: true, skip_empty_lines: true, trim: true },
      delimiter: delimiterOf(content),
    }) as unknown as Read[];
  } catch (error) {
    const line = Number((error as { lines?: number }).lines ?? 0);
    throw badInput({ path: line ? `content[${line}]` : 'content', rule: 'CSV' });
  }
}

/** The one of the three that stands most often in the first line. */
function delimiterOf(content: string): string {
  const [first = ''] = content.split('\n', 1);
  const times = (one: string): number => first.split(one).length;
  return [';', '\t', ','].reduce((best, one) => (times(one) > times(best) ? one : best));
}

const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
const KNOWN = new Map(COLUMNS.flatMap((column) => NAMES[column].map((name) => [plain(name), column])));

interface Head {
  name: string;
  column: Column | undefined;
}

function headerOf(record: string[]): Head[] {
  const header = record.map((name) => ({ name: name.slice(0, 60), column: KNOWN.get(plain(name)) }));
  const columns = header.flatMap(({ column }) => (column ? [column] : []));
  const twice = columns.find((column, at) => columns.indexOf(column) < at);
  if (twice) throw badInput({ path: `content.${twice}`, rule: 'TWICE' });
  if (!columns.includes('name')) throw badInput({ path: 'content.name', rule: 'COLUMN_MISSING' });
  return header;
}

/** What a table program would take for a formula; a telephone number may begin with a plus. */
const FORMULA = /^(?:[=@\t\r]|[+-](?![\d ()/-]*$))/;
/** Text that a table program was told to take for text, as every file of ours that begins so is written. */
const ESCAPED = /^'(?=[=+\-@\t\r])/;

function lineOf({ record, info }: Read, header: Head[]): UnitLine {
  const problems: CellProblem[] = [];
  const text: Record<string, string> = {};
  header.forEach(({ column }, at) => {
    const cell = record[at] ?? '';
    if (!column || !cell) return;
    if (FORMULA.test(cell)) problems.push({ column, rule: 'FORMULA' });
    text[column] = cell.replace(ESCAPED, '').trim();
  });
  if (record.slice(header.length).some((cell) => cell !== ''))
    problems.push({ column: null, rule: 'TOO_MANY_CELLS', params: { max: header.length } });
  const { kind, pathwayKeys, listed, close, ...rest } = text;
  if (!rest.name) problems.push({ column: 'name', rule: 'EMPTY' });
  if (rest.id) rest.id = rest.id.toLowerCase();
  if (rest.organisationNumber) rest.organisationNumber = rest.organisationNumber.replace(/ /g, '');
  const saidKind = kind ? (kindOf(kind) ?? null) : undefined;
  if (saidKind === null) problems.push({ column: 'kind', rule: 'UNIT_KIND' });
  return {
    line: info.lines,
    text: rest,
    kind: saidKind ?? undefined,
    pathwayKeys: pathwayKeys ? pathwayKeys.split(/[\s,]+/).filter(Boolean) : undefined,
    listed: yesOrNo('listed', listed, problems),
    close: yesOrNo('close', close, problems) ?? false,
    problems,
  };
}

const kindOf = (word: string): UnitKind | undefined =>
  KINDS[word.toLowerCase()] ?? Object.values(UnitKind).find((kind) => kind === word.toUpperCase());

function yesOrNo(column: Column, cell: string | undefined, problems: CellProblem[]): boolean | undefined {
  const word = cell?.toLowerCase();
  if (!word) return undefined;
  if (!YES.includes(word) && !NO.includes(word)) problems.push({ column, rule: 'YES_NO' });
  return YES.includes(word);
}
