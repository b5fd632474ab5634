import type { SimulatedClockFragment } from '../../gql/operations.js';

type Open = SimulatedClockFragment['open'];
type Period = SimulatedClockFragment['standing'];

export interface Totals {
  open: Open;
  standing: Period;
  draft: Period;
}

const sum = <Counts extends Record<string, number>>(all: readonly Counts[], none: Counts): Counts =>
  Object.fromEntries(
    Object.keys(none).map((name) => [name, all.reduce((count, one) => count + (one[name] ?? 0), 0)]),
  ) as Counts;

const OPEN: Open = { same: 0, earlier: 0, later: 0, added: 0, gone: 0 };
const PERIOD: Period = { met: 0, metLate: 0, overdue: 0 };

/** All rows in one. */
export const totalOf = (rows: readonly SimulatedClockFragment[]): Totals => ({
  open: sum(
    rows.map((row) => row.open),
    OPEN,
  ),
  standing: sum(
    rows.map((row) => row.standing),
    PERIOD,
  ),
  draft: sum(
    rows.map((row) => row.draft),
    PERIOD,
  ),
});

/** Whether the draft makes a difference to a row: what stays as it is need not be read. */
export const differs = ({ open, standing, draft }: Totals): boolean =>
  open.earlier + open.later + open.added + open.gone > 0 ||
  (Object.keys(PERIOD) as (keyof Period)[]).some((name) => standing[name] !== draft[name]);
