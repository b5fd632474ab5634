import { columnName, type CsvProblem, type UnitRow } from './unit-csv.js';
import { NEEDS_PARENT, UnitKind } from './unit.entity.js';

/** A unit as it stands. */
export interface KnownUnit {
  id: string;
  organisation_number: string | null;
  name: string;
  kind: UnitKind;
  parent_id: string | null;
  municipality_number: string | null;
  website: string | null;
  phone: string | null;
  email: string | null;
}

export type RowStatus = 'new' | 'changed' | 'unchanged' | 'error';

export interface PlannedRow {
  line: number;
  organisationNumber: string;
  name: string;
  kind: UnitKind;
  status: RowStatus;
  changes: { field: string; from: string; to: string }[];
  problems: CsvProblem[];
  /** The stored unit, where there is one. */
  known: KnownUnit | null;
  row: UnitRow;
}

const PLAIN = {
  name: 'name',
  municipalityNumber: 'municipality_number',
  website: 'website',
  phone: 'phone',
  email: 'email',
} as const;

/**
 * What a file will change, before anything is written: each row new, changed, unchanged or wrong. What the file leaves
 * empty stays as it is. `kind` is for rows of which the register does not say what they are.
 */
export function planImport(rows: UnitRow[], units: readonly KnownUnit[], kind: UnitKind): PlannedRow[] {
  const byNumber = new Map(
    units.filter((u) => u.organisation_number).map((u) => [u.organisation_number as string, u]),
  );
  const numberOf = new Map(units.map((u) => [u.id, u.organisation_number ?? u.id]));
  const planned = rows.map((row) => rowPlan(row, byNumber.get(row.organisationNumber) ?? null, kind));
  const inFile = new Map<string, PlannedRow>();
  for (const plan of planned) {
    if (plan.problems.length) continue;
    const first = inFile.get(plan.organisationNumber);
    if (first) refuse(plan, 'organisationNumber', 'DUPLICATE', `line ${first.line}`);
    else inFile.set(plan.organisationNumber, plan);
  }
  const stored = new Map(units.map((u) => [u.organisation_number ?? u.id, u]));
  /** The parent as it will be: what the file says, else what is stored. */
  const parentOf = (number: string): string | null => {
    const said = inFile.get(number)?.row.parentNumber;
    const parentId = stored.get(number)?.parent_id;
    return said || (parentId ? (numberOf.get(parentId) ?? null) : null);
  };
  for (const plan of inFile.values()) checkCycle(plan, parentOf);
  for (const plan of inFile.values()) checkParent(plan, inFile, byNumber);
  for (const plan of planned) finish(plan, numberOf);
  return planned;
}

function rowPlan(row: UnitRow, known: KnownUnit | null, kind: UnitKind): PlannedRow {
  return {
    line: row.line,
    organisationNumber: row.organisationNumber,
    name: row.name,
    // The form code says what a municipality is, and of nothing else what it is to us.
    kind: known?.kind ?? (row.form === 'KOMM' ? UnitKind.MUNICIPALITY : kind),
    status: 'unchanged',
    changes: [],
    problems: [...row.problems],
    known,
    row,
  };
}

function refuse(
  plan: PlannedRow,
  column: Parameters<typeof columnName>[0],
  rule: string,
  detail?: string,
): void {
  plan.problems.push({ field: columnName(column), rule, ...(detail ? { detail } : {}) });
}

function checkCycle(plan: PlannedRow, parentOf: (number: string) => string | null): void {
  const seen = new Set<string>();
  for (let at: string | null = plan.organisationNumber; at !== null && !seen.has(at); at = parentOf(at)) {
    seen.add(at);
    if (parentOf(at) === plan.organisationNumber) {
      refuse(plan, 'parentNumber', 'CYCLE');
      return;
    }
  }
}

/** Below a row that is wrong, or above which nothing is known, a unit cannot be placed. */
function checkParent(
  plan: PlannedRow,
  inFile: ReadonlyMap<string, PlannedRow>,
  byNumber: ReadonlyMap<string, KnownUnit>,
): void {
  const placed = new Set<string>();
  const visit = (of: PlannedRow): boolean => {
    const number = of.row.parentNumber;
    if (of.problems.length || placed.has(of.organisationNumber)) return !of.problems.length;
    placed.add(of.organisationNumber);
    if (!number) {
      if (!of.known && NEEDS_PARENT.includes(of.kind)) refuse(of, 'parentNumber', 'REQUIRED');
      return !of.problems.length;
    }
    const above = inFile.get(number);
    if (!above && !byNumber.has(number)) refuse(of, 'parentNumber', 'UNKNOWN', number);
    else if (above && !byNumber.has(number) && !visit(above))
      refuse(of, 'parentNumber', 'PARENT_REFUSED', number);
    return !of.problems.length;
  };
  visit(plan);
}

function finish(plan: PlannedRow, numberOf: ReadonlyMap<string, string>): void {
  const { known, row } = plan;
  if (plan.problems.length) plan.status = 'error';
  else if (!known) plan.status = 'new';
  else {
    const changed = (column: Parameters<typeof columnName>[0], from: string | null): void => {
      const to = row[column];
      if (to && to !== (from ?? '')) plan.changes.push({ field: columnName(column), from: from ?? '', to });
    };
    for (const [column, stored] of Object.entries(PLAIN)) {
      changed(column as keyof typeof PLAIN, known[stored]);
    }
    changed('parentNumber', known.parent_id ? (numberOf.get(known.parent_id) ?? null) : null);
    plan.status = plan.changes.length ? 'changed' : 'unchanged';
  }
}
