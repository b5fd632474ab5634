import type { EntryMembers } from './canonical.js';
import type { SealedContent } from './leaf.js';

/** SQL: the exact text of a row of audit.entry, which is kept short. */
export const wholeTextSql = (row: string): string =>
  `audit.whole_text(${row}.entry, ${row}.resource_ids, ${row}.subject_ids)`;

/** Columns that are searched, and the member of the entry that each is taken out of. */
export const COLUMNS = {
  id: 'id',
  at: 'at',
  person_id: 'person',
  actor_id: 'actor',
  grant_id: 'grant',
  role: 'role',
  unit_id: 'unit',
  root_id: 'root',
  client_id: 'client',
  request_id: 'request',
  operation: 'operation',
  action: 'action',
  purpose: 'purpose',
  resource_type: 'type',
  relation: 'relation',
  decision: 'decision',
  rule: 'rule',
  break_glass_id: 'opening',
  details: 'details',
  subject_ids: 'subjects',
  resource_ids: 'objects',
} as const;
export type ColumnName = keyof typeof COLUMNS;
export const COLUMN_NAMES = Object.keys(COLUMNS) as ColumnName[];

/** A row as the table has it: what was sealed, and the searched columns as text, in the order of COLUMN_NAMES. */
export interface LogRow extends SealedContent {
  columns: readonly (string | null)[];
}

/** The first searched column that says other than the entry: searching would find, or hide, what was not so. */
export function differingColumn({ columns, found }: LogRow, members: EntryMembers): ColumnName | null {
  for (const [n, name] of COLUMN_NAMES.entries()) {
    const given = columns[n] ?? null;
    const said = members[COLUMNS[name]];
    if (!agrees(name, given, said, found, members)) return name;
  }
  return null;
}

function agrees(
  name: ColumnName,
  given: string | null,
  said: unknown,
  found: LogRow['found'],
  members: EntryMembers,
): boolean {
  switch (name) {
    case 'at':
      return given !== null && typeof said === 'string' && microseconds(given) === microseconds(said);
    case 'details':
      return given === null ? said === undefined : canonicalText(JSON.parse(given)) === JSON.stringify(said);
    case 'resource_ids':
      return given === arrayText(said);
    case 'subject_ids':
      return given === arrayText(members.decision === 'DENY' ? filledIn(said, found) : said);
    default:
      return given === (typeof said === 'string' ? said : said === undefined ? null : JSON.stringify(said));
  }
}

/** Whose the objects of a refused look were is what the database found, where the entry does not say it. */
function filledIn(said: unknown, found: LogRow['found']): unknown {
  if (!found?.length) return said;
  const own = Array.isArray(said) ? (said as (string | null)[]) : [];
  return found.map((each, n) => own[n] ?? each);
}

/** As PostgreSQL writes an array of ids. */
function arrayText(value: unknown): string {
  const list = Array.isArray(value) ? (value as (string | null)[]) : [];
  return `{${list.map((each) => each ?? 'NULL').join(',')}}`;
}

/** An instant without its zero digits: "2026-03-01T12:00:00.1Z" and "…00.100000Z" are the same. */
function microseconds(instant: string): string {
  return instant.replace(/\.?0*Z$/, 'Z');
}

/** JSON with its members in order, wherever they stood. */
export function canonicalText(value: unknown): string {
  return JSON.stringify(value, (_name, each: unknown) => {
    if (typeof each !== 'object' || each === null || Array.isArray(each)) return each;
    return Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
