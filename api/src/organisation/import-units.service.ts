import { v7 } from 'uuid';
import { planImport, type KnownUnit, type PlannedRow, type RowStatus } from './import-plan.js';
import { readUnitRows, type UnitRow } from './unit-csv.js';
import { UnitKind } from './unit.entity.js';

/** SQL in the caller's transaction. */
export type Sql = <T extends object = Record<string, unknown>>(
  text: string,
  values?: unknown[],
) => Promise<T[]>;

export interface ImportOptions {
  /** The kind of rows of which the register does not say what they are. */
  kind?: UnitKind;
  /** Writes the rows that can be, although others are wrong. */
  keepGoing?: boolean;
  dryRun?: boolean;
  /** Called with the plan before anything is written. */
  preview?: (rows: readonly PlannedRow[]) => void;
  progress?: (done: number, all: number) => void;
}

export interface ImportReport {
  rows: PlannedRow[];
  totals: Record<RowStatus, number>;
  written: boolean;
  /** Units made or changed. */
  ids: string[];
}

const CHUNK = 500;

/** Reads the business register's CSV and makes the units so; the same file twice changes nothing. */
export async function importUnits(
  sql: Sql,
  bytes: AsyncIterable<Uint8Array>,
  options: ImportOptions = {},
): Promise<ImportReport> {
  const read: UnitRow[] = [];
  for await (const row of readUnitRows(bytes)) read.push(row);
  read.sort((a, b) => a.line - b.line);
  // Two imports at once would each plan for a tree that the other changes.
  await sql(`select pg_advisory_xact_lock(hashtext('import units'))`);
  const units = await sql<KnownUnit>(
    `select id, organisation_number, name, kind, parent_id, municipality_number, website, phone, email from unit`,
  );
  const rows = planImport(read, units, options.kind ?? UnitKind.OTHER_PARTNER);
  const totals: ImportReport['totals'] = { new: 0, changed: 0, unchanged: 0, error: 0 };
  for (const { status } of rows) totals[status] += 1;
  options.preview?.(rows);
  const write = !options.dryRun && (totals.error === 0 || Boolean(options.keepGoing));
  const ids = write ? await apply(sql, rows, units, options) : [];
  return { rows, totals, written: write && ids.length > 0, ids };
}

async function apply(
  sql: Sql,
  rows: readonly PlannedRow[],
  units: readonly KnownUnit[],
  { progress }: ImportOptions,
): Promise<string[]> {
  const idOf = new Map(
    units.filter((u) => u.organisation_number).map((u) => [u.organisation_number as string, u.id]),
  );
  const fresh = rows.filter((row) => row.status === 'new');
  for (const row of fresh) idOf.set(row.organisationNumber, v7());
  const changed = rows.filter((row) => row.status === 'changed');
  const all = fresh.length + changed.length;
  let done = 0;
  const count = (more: number): void => progress?.((done += more), all);
  const id = (number: string): string | null => idOf.get(number) ?? null;
  // The closure's trigger plans for the table as it was when the session began, which may be empty.
  await planFor(sql, 'off');
  for (const part of levels(fresh)) {
    await sql(
      `insert into unit (id, name, kind, parent_id, organisation_id, organisation_number, municipality_number, website, phone,
         email, pathway_keys, source, standing)
       select x.id, x.name, x.kind, x.parent, x.id, x.number, nullif(x.municipality, ''), nullif(x.website, ''), nullif(x.phone, ''),
              nullif(x.email, ''), '{}', 'Enhetsregisteret', 'SOURCED'
         from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::uuid[])
              as x(id, name, kind, number, municipality, website, phone, email, parent)`,
      [
        part.map((row) => id(row.organisationNumber)),
        part.map((row) => row.name),
        part.map((row) => row.kind),
        part.map((row) => row.organisationNumber),
        ...(['municipalityNumber', 'website', 'phone', 'email'] as const).map((column) =>
          part.map((row) => row.row[column]),
        ),
        part.map((row) => (row.row.parentNumber ? id(row.row.parentNumber) : null)),
      ],
    );
    count(part.length);
  }
  for (const row of changed) {
    await change(sql, row, id);
    count(1);
  }
  await planFor(sql, 'on');
  // A root follows from where a unit stands, so it is set once everything stands where it will.
  await sql(
    `with recursive down as (
       select id, id as root from unit where parent_id is null
       union all select u.id, d.root from unit u join down d on u.parent_id = d.id
     ) update unit u set organisation_id = d.root from down d where u.id = d.id and u.organisation_id <> d.root`,
  );
  return [...fresh, ...changed].map((row) => id(row.organisationNumber) as string);
}

/** New units from the top down, so that each is placed once; a part is of one level, and no bigger than a chunk. */
function levels(fresh: readonly PlannedRow[]): PlannedRow[][] {
  const byNumber = new Map(fresh.map((row) => [row.organisationNumber, row]));
  const depths = new Map<PlannedRow, number>();
  const depthOf = (row: PlannedRow): number => {
    const above = byNumber.get(row.row.parentNumber);
    const depth = depths.get(row) ?? (above ? depthOf(above) + 1 : 0);
    depths.set(row, depth);
    return depth;
  };
  const byDepth: PlannedRow[][] = [];
  for (const row of fresh) (byDepth[depthOf(row)] ??= []).push(row);
  return byDepth.flatMap((level) =>
    Array.from({ length: Math.ceil(level.length / CHUNK) }, (_, i) =>
      level.slice(i * CHUNK, (i + 1) * CHUNK),
    ),
  );
}

async function planFor(sql: Sql, whole: 'on' | 'off'): Promise<void> {
  await sql(
    `select ${['enable_seqscan', 'enable_hashjoin', 'enable_mergejoin'].map((name) => `set_config('${name}', '${whole}', true)`).join(', ')}`,
  );
}

async function place(sql: Sql, id: string | null, parentId: string | null): Promise<void> {
  await sql('update unit set parent_id = $2 where id = $1', [id, parentId]);
}

async function change(
  sql: Sql,
  { row, known }: PlannedRow,
  id: (number: string) => string | null,
): Promise<void> {
  await sql(
    `update unit set name = $2, municipality_number = coalesce(nullif($3, ''), municipality_number),
       website = coalesce(nullif($4, ''), website), phone = coalesce(nullif($5, ''), phone),
       email = coalesce(nullif($6, ''), email), version = version + 1 where id = $1`,
    [known?.id, row.name, row.municipalityNumber, row.website, row.phone, row.email],
  );
  const parentId = row.parentNumber ? id(row.parentNumber) : null;
  if (parentId && parentId !== known?.parent_id) await place(sql, known?.id ?? null, parentId);
}
