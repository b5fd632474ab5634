import type { OperationSpec } from '../../../api/src/graphql/operation.js';
import type { Principal } from '../../../api/src/authz/principal.js';
import { WHO, type Cell, type Who } from '../matrix/cell.js';
import { cells } from '../matrix/matrix.js';
import type { Row } from '../oracle/facts.js';
import { byMatrix } from '../oracle/expected.js';
import type { Oracle } from '../oracle/oracle.js';
import { whoIs } from '../oracle/principals.js';
import type { SteadyWorld } from './world.js';
import type { Trial } from './trial.js';

/** What the matrix says that comes of it. ALLOWED: anything but a refusal for want of rights. */
export type Fate = 'ALLOWED' | 'FORBIDDEN' | 'NOT_FOUND' | 'BLOCKED';
export const FATES: readonly Fate[] = ['ALLOWED', 'FORBIDDEN', 'NOT_FOUND', 'BLOCKED'];

export interface Target {
  p: Principal;
  row: Row;
  fate: Fate;
}

const NONE = { id: '00000000-0000-4000-8000-000000000001' } as Row;

/** For each kind of principal and each fate some of the rows on which an operation is to be tried. */
export function targetsOf(
  w: SteadyWorld,
  spec: OperationSpec,
  trial: Trial,
  most: number,
): Map<string, Target[]> {
  const found = new Map<string, Target[]>();
  const keep = (p: Principal, row: Row, fate: Fate): void => {
    const key = `${whoIs(p)} ${fate}`;
    const some = found.get(key) ?? [];
    // From different people, rather than many of one.
    if (some.length < most && some.filter((each) => each.p === p).length < 4)
      found.set(key, [...some, { p, row, fate }]);
  };
  for (const p of w.principals) {
    const fated = (fate: Fate): Fate => (fate === 'ALLOWED' && trial.unless?.(p) ? 'FORBIDDEN' : fate);
    if (trial.of === 'ROLE') keep(p, NONE, byRole(p, spec) ? 'ALLOWED' : 'FORBIDDEN');
    else if (trial.of === 'PATIENT') patients(w, p, spec).forEach(([row, fate]) => keep(p, row, fated(fate)));
    else {
      const some = rows(w, p, trial.type ?? (spec.subject as string), spec.action);
      const seen = trial.seenAs ? seenRows(w, p, trial.seenAs) : new Set();
      if (trial.rather)
        some.sort(([one], [other]) => Number(trial.rather?.(other)) - Number(trial.rather?.(one)));
      some.forEach(([row, fate]) =>
        keep(p, row, fate !== 'ALLOWED' && seen.has(row.id) ? 'FORBIDDEN' : fated(fate)),
      );
    }
  }
  return found;
}

/** The cells that allow it to whoever holds the role. */
export const cellsFor = (who: Who, spec: OperationSpec): Cell[] =>
  cells.filter(
    (cell) => cell.of === spec.subject && cell.may.includes(spec.action) && cell.who.includes(who),
  );

const byRole = (p: Principal, spec: OperationSpec): boolean =>
  cellsFor(whoIs(p), spec).some((cell) => !cell.side || cell.side === p.side);

function rows(w: SteadyWorld, p: Principal, type: string, action: string): [Row, Fate][] {
  const open = new Map(byMatrix(w.open, type, p).map((one) => [one.id, may(one, action)]));
  const all = new Map(w.oracle.rows(type).map((row) => [row.id, row]));
  return byMatrix(w.oracle, type, p).map((one) => {
    if (may(one, action)) return [all.get(one.id) as Row, 'ALLOWED'];
    if (one.seen) return [all.get(one.id) as Row, 'FORBIDDEN'];
    return [all.get(one.id) as Row, open.get(one.id) ? 'BLOCKED' : 'NOT_FOUND'];
  });
}

const seenRows = (w: SteadyWorld, p: Principal, type: string): Set<unknown> =>
  new Set(byMatrix(w.oracle, type, p).flatMap((one) => (one.seen ? [one.id] : [])));

const may = (one: { seen: boolean; actions: string[] }, action: string): boolean =>
  action === 'READ' ? one.seen : one.actions.includes(action);

/** Something may be made for whom one has the relation to that the cell asks for, and who did not close that kind. */
function patients(w: SteadyWorld, p: Principal, spec: OperationSpec): [Row, Fate][] {
  const mine = cellsFor(whoIs(p), spec);
  const allowed = (oracle: Oracle, row: Row): boolean =>
    mine.some((cell) => oracle.madeFor(cell, row.id, p) && (!cell.side || cell.side === p.side));
  const seen = new Map(byMatrix(w.oracle, 'Patient', p).map((one) => [one.id, one.seen]));
  return w.facts.patient.map((row) => {
    if (allowed(w.oracle, row)) return [row, 'ALLOWED'];
    if (seen.get(row.id)) return [row, 'FORBIDDEN'];
    return [row, allowed(w.open, row) ? 'BLOCKED' : 'NOT_FOUND'];
  });
}

export const HEADINGS = Object.keys(WHO) as Who[];
