import { createHash } from 'node:crypto';
import type { CreateUnitInput, OrganisationActInput, UpdateUnitInput } from './organisation.inputs.js';
import type { ImportUnitsInput } from './unit-import.inputs.js';
import { ImportedUnitStatus } from './unit-import.type.js';
import { changesOf, problemsOf, type ToldChange } from './unit-import.words.js';
import { matchLines, type MatchedLine, type StandingUnit } from './unit-match.js';
import { closeUnit, createUnit, updateUnit } from './unit.service.js';
import { readUnitTable, type CellProblem, type UnitTable } from './unit-table.js';
import { Action } from '../authz/actions.js';
import { badInput, conflict } from '../platform/errors.js';
import type { Work } from '../write/work.js';

/** What stands for any input of these types: the rules of the API for its fields (graphql/input-check.ts). */
export interface InputChecks {
  create: (input: object) => CreateUnitInput;
  update: (input: object) => UpdateUnitInput;
}

export interface ImportedLine {
  line: number;
  name: string;
  status: ImportedUnitStatus;
  unitId: string | null;
  changes: ToldChange[];
  problems: CellProblem[];
}

export interface ImportOutcome {
  written: boolean;
  basis: string;
  table: UnitTable;
  rows: ImportedLine[];
}

const { NEW, CHANGED, CLOSED, UNCHANGED, REFUSED } = ImportedUnitStatus;

/**
 * Makes an organisation's units as a file has them, by the verbs that one has by hand, each line whole or not at all. The preview
 * is the same, taken back: what it says is what they said.
 */
export async function importUnits(
  work: Work,
  { content, dryRun, basis: seen, skipRefused }: ImportUnitsInput,
  checks: InputChecks,
): Promise<ImportOutcome> {
  work.attempt = { resource: 'Unit', id: work.principal.rootId, patientId: null };
  work.checkRole(Action.IMPORT, 'Unit');
  if (!dryRun && !seen) throw badInput({ path: 'basis', rule: 'REQUIRED' });
  const table = readUnitTable(content);
  // Two at once would each go by a tree that the other changes.
  await work.sql(`select pg_advisory_xact_lock(hashtext('import units'))`);
  const units = await standing(work, table);
  const lines = matchLines(table.lines, units, work.principal.rootId);
  const outcome = await work.tentatively(async () => {
    const rows = await carryOut(work, lines, checks);
    const basis = basisOf(content, rows, lines);
    const writes = rows.some(({ status }) => [NEW, CHANGED, CLOSED].includes(status));
    // Carried out already it has nothing to do, whatever it rests on.
    if (!dryRun && writes && basis !== seen) throw conflict('IMPORT_CHANGED');
    const keep =
      !dryRun && writes && (Boolean(skipRefused) || rows.every(({ status }) => status !== REFUSED));
    return { keep, result: { written: keep, basis, table, rows } };
  });
  if (!outcome.written) {
    for (const row of outcome.rows) if (row.status === NEW) row.unitId = null;
    const told = { written: false, lines: outcome.rows.length };
    work.didToAll('Unit', work.principal.rootId, [], told);
  }
  return outcome;
}

/** The organisation's units, and whatever else the file names. */
async function standing(work: Work, { lines }: UnitTable): Promise<StandingUnit[]> {
  const named = (cells: (string | undefined)[], form: RegExp): string[] =>
    cells.flatMap((cell) => (cell && form.test(cell) ? [cell.toLowerCase()] : []));
  const cells = lines.flatMap(({ text }) => [text.id, text.parent, text.organisationNumber]);
  const spaceless = cells.map((cell) => cell?.replace(/ /g, ''));
  const rows = await work.sql<StandingUnit & Record<string, unknown>>(
    `select id, name, kind, parent_id as "parentId", (select p.name from unit p where p.id = unit.parent_id) as "parentName", organisation_id as "organisationId", organisation_number as "organisationNumber",
            municipality_number as "municipalityNumber", municipality_name as "municipalityName", phone, email, website,
            referral_contact as "referralContact", fallback_contact as "fallbackContact", pathway_keys as "pathwayKeys", listed,
            coalesce(closed_on <= $1::date, false) as closed, version
       from unit
      where organisation_id = $2 or id = any($3::uuid[]) or organisation_number = any($4::text[])
         or ($2::uuid is null and parent_id is null)`,
    [
      work.today,
      work.principal.rootId,
      named(cells, /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i),
      named(spaceless, /^\d{9}$/),
    ],
  );
  return rows;
}

/** Each line after what it stands under; what is closed last, and from below. */
async function carryOut(
  work: Work,
  lines: readonly MatchedLine[],
  checks: InputChecks,
): Promise<ImportedLine[]> {
  const done = new Map<MatchedLine, ImportedLine>();
  const aboveOf = (one: MatchedLine): string | null =>
    one.parent && ('unit' in one.parent ? one.parent.unit.id : (done.get(one.parent.line)?.unitId ?? null));
  const begin = (one: MatchedLine): ImportedLine => ({
    ...{ line: one.line.line, name: one.line.text.name ?? '', unitId: one.unit?.id ?? null },
    ...{ status: UNCHANGED, changes: [], problems: [...one.problems] },
  });
  const attempt = async (one: MatchedLine, act: (row: ImportedLine) => Promise<void>): Promise<void> => {
    const row = begin(one);
    done.set(one, row);
    if (!row.problems.length)
      await work
        .tentatively(async () => {
          await act(row);
          return { keep: true, result: null };
        })
        .catch((error: unknown) => row.problems.push(...problemsOf(error, one)));
    if (row.problems.length) Object.assign(row, { status: REFUSED, changes: [] });
  };
  for (const one of lines)
    if (!one.line.close)
      await attempt(one, async (row) => {
        const above = aboveOf(one);
        if (one.parent && !above) row.problems.push({ column: 'parent', rule: 'PARENT_REFUSED' });
        else if (one.unit) await change(work, one, one.unit, above, row, checks);
        else await make(work, one, above, row, checks);
      });
  for (const one of [...lines].reverse())
    if (one.line.close) await attempt(one, (row) => close(work, one, row));
  return [...done.values()].sort((a, b) => a.line - b.line);
}

async function make(
  work: Work,
  { line }: MatchedLine,
  parentId: string | null,
  row: ImportedLine,
  checks: InputChecks,
): Promise<void> {
  const { id: _id, parent: _parent, ...text } = line.text;
  if (!line.kind) return void row.problems.push({ column: 'kind', rule: 'REQUIRED' });
  const { kind, pathwayKeys, listed } = line;
  const said = {
    ...text,
    kind,
    parentId,
    ...(pathwayKeys && { pathwayKeys }),
    ...(listed != null && { listed }),
  };
  row.unitId = await createUnit(work, checks.create(said));
  row.status = NEW;
}

async function change(
  work: Work,
  one: MatchedLine,
  unit: StandingUnit,
  above: string | null,
  row: ImportedLine,
  checks: InputChecks,
): Promise<void> {
  if (one.line.kind && one.line.kind !== unit.kind)
    return void row.problems.push({ column: 'kind', rule: 'KIND_STAYS' });
  const { input, changes } = changesOf(one, unit, above);
  if (!changes.length) return;
  if (unit.closed) return void row.problems.push({ column: null, rule: 'CLOSED_UNIT' });
  await updateUnit(work, checks.update({ ...input, id: unit.id, expectedVersion: unit.version }));
  row.changes = changes;
  row.status = CHANGED;
}

async function close(work: Work, { unit }: MatchedLine, row: ImportedLine): Promise<void> {
  if (!unit) return void row.problems.push({ column: 'close', rule: 'NO_SUCH_UNIT' });
  if (unit.closed) return;
  await closeUnit(work, { id: unit.id, expectedVersion: unit.version } as OrganisationActInput);
  row.status = CLOSED;
}

/** What a preview rests on: when the same file would do something else, or to something else, it is another. */
function basisOf(content: string, rows: readonly ImportedLine[], lines: readonly MatchedLine[]): string {
  const versions = lines.map(({ line, unit }) => [line.line, unit?.id, unit?.version]).sort();
  const told = rows.map(({ line, status, changes, problems }) => [
    ...[line, status, changes],
    problems.map(({ column, rule }) => [column, rule]),
  ]);
  return createHash('sha256')
    .update(JSON.stringify([content, versions, told]))
    .digest('hex');
}
