/**
 * What each indicator counts, as SQL: a population gives one row for each case, with the day by which it belongs to a
 * period, where it belongs, how many days it took, and for each of its indicators whether the statement holds. In
 * words it stands in seeds/reference/indicators.json; a reference in plain TypeScript is test/statistics/reference.ts.
 */
import { caseIndicators } from './populations-of-cases.js';
import { clockIndicators } from './populations-of-clocks.js';
import type { Population } from './population.js';

/** Indicators of one population have the same cases, and are protected together. */
export const POPULATIONS: readonly Population[] = [...clockIndicators, ...caseIndicators];

export interface PlacedIndicator {
  population: Population;
  /** Which of the population's statements; null: nothing but the days is measured. */
  hit: number | null;
}

export const INDICATORS: ReadonlyMap<string, PlacedIndicator> = new Map(
  POPULATIONS.flatMap((population) =>
    Object.entries(population.indicators).map(([key, hit]): [string, PlacedIndicator] => [
      key,
      { population, hit },
    ]),
  ),
);
