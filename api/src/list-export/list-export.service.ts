import { COLUMNS, type Column, type Row } from './columns.js';
import { listFile } from './list-file.js';
import type { ExportListInput } from './list-export.inputs.js';
import { MAX_ROWS, queryOf, type ExportedList } from './list-export.type.js';
import { Action } from '../authz/actions.js';
import { storeFile } from '../file/file.acts.js';
import { badInput, type FieldProblem } from '../platform/errors.js';
import { listNamed } from '../read/lists.js';
import type { Selected } from '../read/selection.js';
import type { Work } from '../write/work.js';

const KEPT_FOR = { hours: 24 };
/** Each page is planned anew, and held in memory by the database and here. */
const AT_ONCE = 2000;

interface Page {
  totalCount: number;
  nodes: Row[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
}

/** The list's root field, with its arguments checked as if somebody had asked for it. */
export type AskedFor = (asks: string) => Selected;

/**
 * A file of everything that the list shows the caller under a filter, not of its first page. It is read as the list is,
 * by the same rules, and whom it is about stands in the log for each of them, with what was taken out: how much, by
 * which filter, and the file's hash.
 */
export async function exportList(work: Work, input: ExportListInput, asked: AskedFor): Promise<string> {
  const { list, format } = input;
  const type = listNamed(queryOf(list))?.type().name as string;
  work.checkRole(Action.EXPORT, 'List');
  work.checkRole(Action.READ, type);
  const columns = columnsOf(list, input.columns ?? null);
  const rows = await rowsOf(work, asked, columns);
  const { language } = work.context;
  const { bytes, mediaType, ending } = await listFile(columns, rows, format, language);
  const patientIds = [...new Set(rows.flatMap(({ patient }) => (patient ? [patient.id] : [])))];
  const file = await storeFile(work, {
    ...{ purpose: 'EXPORT', name: `${FILE_NAMES[list]}-${work.today}.${ending}`, mediaType, bytes },
    ...{ patientIds, holds: type, keptFor: KEPT_FOR },
  });
  const filter = told(input);
  work.didToAll('StoredFile', file.id, patientIds, { count: rows.length, filter, sha256: file.sha256 });
  return file.id;
}

const FILE_NAMES: Record<ExportedList, string> = {
  ...{ DEADLINES: 'frister', NEEDS: 'meldinger', PATHWAYS: 'forlop' },
  ...{ REFERRALS: 'henvisninger', TASKS: 'oppgaver', VACANCIES: 'ledige' },
};

function columnsOf(list: ExportedList, names: readonly string[] | null): Column[] {
  const known = COLUMNS[list];
  if (!names?.length) return Object.values(known);
  const problems = names.flatMap((name, i): FieldProblem[] =>
    Object.hasOwn(known, name) ? [] : [{ path: `columns.${i}`, rule: 'UNKNOWN' }],
  );
  if (problems.length) throw badInput(...problems);
  return [...new Set(names)].map((name) => known[name] as Column);
}

/** Every row, a part at a time; in the list's order, which the id makes steady. */
async function rowsOf(work: Work, asked: AskedFor, columns: readonly Column[]): Promise<Row[]> {
  const root = asked(
    `totalCount pageInfo { endCursor hasNextPage } nodes { id patient { id } ${columns.map((column) => column.asks).join(' ')} }`,
  );
  const rows: Row[] = [];
  for (let after: string | null = null; ;) {
    const page: Page = (await work.ask(
      { ...root, args: { ...root.args, first: AT_ONCE, after } },
      AT_ONCE,
    )) as Page;
    if (page.totalCount > MAX_ROWS)
      throw badInput({ path: 'filter', rule: 'TOO_MANY_ROWS', params: { max: MAX_ROWS } });
    rows.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return rows;
    after = page.pageInfo.endCursor;
  }
}

/** Which filter it was, less what somebody typed: that may be a name. */
function told({ list, filter, orderBy, format }: ExportListInput): string {
  const parts = Object.entries((filter ?? {}) as Record<string, unknown>)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}=${name === 'q' ? '…' : String(value as string)}`);
  return [`list=${list}`, ...parts, ...(orderBy ? [`orderBy=${orderBy}`] : []), `format=${format}`].join(' ');
}
