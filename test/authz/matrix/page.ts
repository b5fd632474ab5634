import {
  EVERYBODY,
  ME,
  MY_GRANT,
  MY_ROOT,
  MY_SIDE,
  MY_UNIT,
  STAFF,
  WHO,
  type Cell,
  type Limits,
  type Who,
} from './cell.js';
import { matrix, pendingRows } from './matrix.js';
import { PLACES } from './places.js';

const WORDS: Record<string, string> = {
  [ME]: 'oneself',
  [MY_GRANT]: 'one’s grant',
  [MY_UNIT]: 'one’s unit',
  [MY_ROOT]: 'one’s organisation',
  [MY_SIDE]: 'one’s side',
};

const HEAD = `# Who may do what

Written by \`npm run docs\` from the table that the tests hold the program against (test/authz/matrix); a stale page fails them.
What a policy of the program allows and this table does not, or the other way round, fails a test: of every row of random worlds, in the
process, in the SQL, and over HTTP.

A line holds for whoever acts under that heading **and** has one of the relations to the object’s patient, now, **and** whose person or unit
the patient has not closed out of that kind of content, **and** where the limits are met. Lines add up; what no line allows is refused: as
NOT_FOUND where the object is not seen, as FORBIDDEN where it is. A field that no line shows is null and named in \`redacted\`.

`;

const people = (who: readonly Who[]): string => {
  const is = (all: readonly Who[]): boolean =>
    who.length === all.length && all.every((each) => who.includes(each));
  if (is(EVERYBODY)) return 'everybody logged in';
  if (is([...EVERYBODY, 'NO'])) return 'everybody, without a token too';
  if (is(STAFF)) return 'everybody with a grant';
  const missing = STAFF.filter((each) => !who.includes(each));
  if (who.length > 6 && missing.length < 3) return `everybody with a grant but ${missing.join(', ')}`;
  return who.join(', ');
};

const told = (value: Limits[string]): string =>
  Array.isArray(value) ? value.join(' or ') : (WORDS[value as string] ?? String(value as string | boolean));

const limits = (cell: Cell): string =>
  [
    ...Object.entries(cell.where ?? {}).map(([name, value]) => `${name}: ${told(value)}`),
    ...Object.entries(cell.unless ?? {}).map(([name, value]) => `not ${name}: ${told(value)}`),
    ...(cell.side ? [`side: ${cell.side}`] : []),
  ].join('; ');

const fields = (cell: Cell): string =>
  cell.may.includes('READ') ? (cell.fields?.join(', ') ?? 'all fields') : '';

function table(cells: readonly Cell[]): string {
  const rows = cells.map((cell) =>
    [
      people(cell.who),
      cell.may.join(', '),
      cell.of,
      cell.by?.join(', ') ?? 'none needed',
      limits(cell),
      fields(cell),
    ].join(' | '),
  );
  return [
    '| who | may | of | by relation | where | fields |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row} |`),
  ].join('\n');
}

/** The matrix for people: every row with its lines, and what waits for its feature. */
export function permissionsPage(): string {
  const headings = Object.entries(WHO).map(([who, words]) => `${who} ${words}`);
  const rows = matrix.map((row) =>
    [`## ${row.subject}`, ...(row.note ? [row.note] : []), table(row.cells)].join('\n\n'),
  );
  const places = Object.entries(PLACES).map(([of, fields]) => `| ${of} | ${fields.join(', ')} |`);
  const pending = pendingRows.map((row) => `| ${row.subject} | ${row.who} | ${row.pending} |`);
  return `${HEAD}${headings.join(' · ')}.\n\n${rows.join('\n\n')}\n\n## What places a person\n\n| of | fields |\n| --- | --- |\n${places.join('\n')}\n\n## Not built yet\n\nA test fails when one of these appears without its lines above.\n\n| subject | who may | waits for |\n| --- | --- | --- |\n${pending.join('\n')}\n`;
}
