/** Which figures of a table are shown, so that none from one to four can be read, or computed from the others. */
import { following } from '../statistics/relations.engine.js';

export const FEW = 5;
const few = (count: number): boolean => count > 0 && count < FEW;

export interface Shown {
  cells: boolean[][];
  rows: boolean[];
  columns: boolean[];
  all: boolean;
}

/** A figure of the table: a cell, the sum of a row or a column, or of all; as the cells that it is the sum of. */
interface Figure {
  members: readonly number[];
  value: number;
  kind: 'CELL' | 'SUM' | 'ALL';
  shown: boolean;
}

const WIDER = ['CELL', 'SUM', 'ALL'] as const;

/** `values`: rows of cells, all as long. A row's cells are apart from each other, and the rows are too. */
export function suppress(values: readonly (readonly number[])[]): Shown {
  const width = values[0]?.length ?? 0;
  const flat = values.flat();
  const sum = (members: readonly number[]): number =>
    members.reduce((total, at) => total + (flat[at] as number), 0);
  const figure = (kind: Figure['kind'], members: readonly number[]): Figure => {
    const value = sum(members);
    return { kind, members, value, shown: !few(value) };
  };
  const rows = values.map((_, r) => Array.from({ length: width }, (_each, c) => r * width + c));
  const columns = Array.from({ length: width }, (_, c) => values.map((_each, r) => r * width + c));
  const cells = flat.map((_, at) => figure('CELL', [at]));
  const sums = {
    rows: rows.map((row) => figure('SUM', row)),
    columns: columns.map((one) => figure('SUM', one)),
  };
  const all = figure('ALL', [...flat.keys()]);
  const figures = [...cells, ...sums.rows, ...sums.columns, all];
  const lines: (readonly Figure[])[] = [
    ...[...rows, ...columns].map((line) => line.map((at) => cells[at] as Figure)),
    ...[sums.rows, sums.columns, cells],
  ];
  /** What must not follow: a small figure, and what is left of a line when its shown figures are taken away. */
  const secrets = (): (readonly number[])[] => [
    ...figures.filter(({ value, shown }) => !shown && few(value)).map(({ members }) => members),
    ...lines
      .map((line) => line.filter(({ shown }) => !shown).flatMap(({ members }) => members))
      .filter((left) => few(sum(left))),
  ];
  for (let told = tells(); told; told = tells()) hide(nextTo(told));
  const shown = (some: readonly Figure[]): boolean[] => some.map((each) => each.shown);
  return {
    cells: rows.map((row) => row.map((at) => (cells[at] as Figure).shown)),
    ...{ rows: shown(sums.rows), columns: shown(sums.columns), all: all.shown },
  };

  /** In a table of one row a cell is the sum of its column too. */
  function hide({ members }: Figure): void {
    for (const each of figures) if (String(each.members) === String(members)) each.shown = false;
  }

  function tells(): readonly number[] | undefined {
    const known = figures.filter((each) => each.shown).map(({ members }) => members);
    const asked = secrets();
    const follows = following([], known, asked, flat.length);
    return asked.find((_, i) => follows[i]);
  }

  /** The smallest figure that is still shown beside it; sums when no cell is left. Hiding always ends: figures run out. */
  function nextTo(secret: readonly number[]): Figure {
    const near = (at: number): boolean =>
      secret.some((one) => Math.floor(one / width) === Math.floor(at / width) || one % width === at % width);
    const left = figures.filter((each) => each.shown);
    const beside = WIDER.map((kind) => left.filter((each) => each.kind === kind && each.members.some(near)));
    const [nearest = left] = beside.filter((some) => some.length);
    return nearest.reduce((least, each) => (weight(each) < weight(least) ? each : least));
  }
}

/** Nothing hides nothing: a cell of none is the last to be taken. */
const weight = ({ value }: Figure): number => (value === 0 ? Number.MAX_SAFE_INTEGER : value);
