import type { IndicatorFiguresFragment } from '../gql/operations.js';

export type Cell = {
  [Key in keyof IndicatorFiguresFragment]: Exclude<IndicatorFiguresFragment[Key], undefined>;
};

/** What an indicator is told by: a share of the cases, or how many days they took. */
export type Measure = 'share' | 'days';

interface Measured {
  share?: number | null;
  mean?: number | null;
}

/** An indicator that has no share anywhere is told in days. */
export const measureOf = (cells: readonly Measured[]): Measure =>
  cells.some(({ share }) => share != null) || !cells.some(({ mean }) => mean != null) ? 'share' : 'days';

/** Per cent, or days; null: hidden, or nothing to measure. */
export function valueOf({ share, mean }: Measured, measure: Measure): number | null {
  if (measure === 'days') return mean ?? null;
  return share == null ? null : share * 100;
}

export interface Ranked extends Cell {
  value: number;
  name: string;
}

/** The cells that show a figure, the highest first; equal ones as people sort names. */
export function ranked(cells: readonly Cell[], measure: Measure, locale: string): Ranked[] {
  return cells
    .flatMap((cell) => {
      const value = valueOf(cell, measure);
      return value === null ? [] : [{ ...cell, value, name: cell.label ?? cell.key }];
    })
    .sort((a, b) => b.value - a.value || a.name.localeCompare(b.name, locale));
}

/** How the days are spread, as the parts of a bar that lie beside each other. */
export interface Spread {
  key: string;
  name: string;
  median: number;
  /** Days before one of four; from there to the median; from there to three of four; from there to nine of ten. */
  parts: [before: number, lower: number, upper: number, tail: number];
  quartiles: [number, number];
  p90: number;
}

/** The cells whose days are measured, the lowest median first. */
export function spreads(cells: readonly Cell[]): Spread[] {
  return cells
    .flatMap(({ key, label, firstQuartile: q1, median, thirdQuartile: q3, p90 }) =>
      q1 === null || median === null || q3 === null || p90 === null
        ? []
        : [
            {
              key,
              name: label ?? key,
              median,
              parts: [q1, median - q1, q3 - median, Math.max(0, p90 - q3)] as Spread['parts'],
              quartiles: [q1, q3] as [number, number],
              p90,
            },
          ],
    )
    .sort((a, b) => a.median - b.median);
}
