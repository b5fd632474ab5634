import type { Cell } from './measure.js';

/** A place in the funnel: how much it had to do, how it went, and what chance alone would explain. */
export interface FunnelPoint {
  key: string;
  label: string;
  cases: number;
  /** Per cent. */
  share: number;
  verdict: 'within' | 'above' | 'below';
}

/** What lies between the limits is what chance alone gives in so many of a hundred places. */
export const LIMITS = { inner: 1.96, outer: 3.09 } as const;

/** The limits round a share for so many cases, in per cent, within 0 and 100 (normal approximation of the binomial). */
export function limitsAt(cases: number, middle: number, width: number): [low: number, high: number] {
  const reach = width * Math.sqrt((middle * (1 - middle)) / cases);
  return [Math.max(0, middle - reach) * 100, Math.min(1, middle + reach) * 100];
}

/** Every cell that shows its figures, and on which side of the outer limits it lies. */
export function funnelPoints(cells: readonly Cell[], middle: number): FunnelPoint[] {
  return cells.flatMap(({ key, label, denominator, share }) => {
    if (share === null || !denominator) return [];
    const [low, high] = limitsAt(denominator, middle, LIMITS.outer);
    const percent = share * 100;
    const verdict = percent < low ? 'below' : percent > high ? 'above' : 'within';
    return [{ key, label: label ?? key, cases: denominator, share: percent, verdict }];
  });
}

const STEPS = 40;

/** The limits as curves, from the fewest cases to the most; a middle of none or all has no spread to draw. */
export function funnelCurves(most: number, middle: number) {
  if (middle <= 0 || middle >= 1) return [];
  const last = Math.max(most * 1.08, 10);
  return Array.from({ length: STEPS }, (_, i) => {
    const cases = 1 + ((last - 1) * (i * i)) / ((STEPS - 1) * (STEPS - 1));
    const [innerLow, innerHigh] = limitsAt(cases, middle, LIMITS.inner);
    const [outerLow, outerHigh] = limitsAt(cases, middle, LIMITS.outer);
    return { cases, innerLow, innerHigh, outerLow, outerHigh };
  });
}
