import type { IndicatorGrain } from '../gql/operations.js';

/** A whole year, quarter or month, as the address names it: `2025`, `2026-Q3`, `2026-10`. */
export interface Named {
  name: string;
  grain: IndicatorGrain;
  from: string;
  to: string;
}

const LENGTH: Record<IndicatorGrain, number> = { MONTH: 1, QUARTER: 3, YEAR: 12 };
/** How far back a trend goes, in months. */
const STRETCH: Record<IndicatorGrain, number> = { MONTH: 12, QUARTER: 24, YEAR: 60 };
const CHOICES: Record<IndicatorGrain, number> = { YEAR: 4, QUARTER: 8, MONTH: 12 };
const GRAINS = ['YEAR', 'QUARTER', 'MONTH'] as const;

const pad = (number: number) => String(number).padStart(2, '0');
const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
const firstOf = (month: number) => `${Math.floor(month / 12)}-${pad((month % 12) + 1)}-01`;
const lastOf = (month: number) =>
  new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).toISOString().slice(0, 10);

function named(grain: IndicatorGrain, month: number): Named {
  const year = Math.floor(month / 12);
  const within = month % 12;
  const name = {
    YEAR: String(year),
    QUARTER: `${year}-Q${Math.floor(within / 3) + 1}`,
    MONTH: `${year}-${pad(within + 1)}`,
  }[grain];
  return { name, grain, from: firstOf(month), to: lastOf(month + LENGTH[grain] - 1) };
}

/** What one can choose among: the last ones that are over, by year, quarter and month. */
export function periodsOver(today: string): Named[] {
  const now = monthOf(today);
  return GRAINS.flatMap((grain) => {
    const length = LENGTH[grain];
    const current = now - (now % length);
    return Array.from({ length: CHOICES[grain] }, (_, i) => named(grain, current - (i + 1) * length));
  });
}

/** The one that the address names; the last quarter that is over, where it names none that can be asked for. */
export function periodNamed(name: string | null, today: string): Named {
  const all = periodsOver(today);
  const usual = all.find(({ grain }) => grain === 'QUARTER') as Named;
  return all.find((each) => each.name === name) ?? usual;
}

/** What leads up to a period, and the period itself. */
export function stretchTo({ grain, to }: Named): { from: string; to: string } {
  return { from: firstOf(monthOf(to) - STRETCH[grain] + 1), to };
}

/** What a period that begins on this day is called. */
export const nameOf = (grain: IndicatorGrain, from: string): string => named(grain, monthOf(from)).name;
