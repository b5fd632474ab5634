import { Chance } from './chance.js';
import { Facts } from './facts.js';
import { innocentDay } from './innocents.js';
import type { Look } from './looks.js';
import { ordinaryDay } from './ordinary.js';
import { knowSomeOfTheirPatients } from './near.js';
import { plant, type Planted } from './planted.js';
import { regionOf, type Region, type Size } from './region.js';

export interface Year {
  region: Region;
  facts: Facts;
  planted: Planted[];
  /** A day's looks, in no order. Asked for once, from the first day to the last: the facts grow with it. */
  day(day: number): Look[];
}

/**
 * A year of a hospital trust: what people open when they work, what looks odd and is not, and those who snoop. It is told
 * in terms of work and life; what anybody thinks is suspicious is not known here.
 */
export function yearOf(size: Size, seed = 20_250_101): Year {
  const chance = new Chance(seed);
  const region = regionOf(chance, size);
  const facts = new Facts();
  const planted = plant(chance, region, facts);
  knowSomeOfTheirPatients(chance, region, facts);
  const byDay = new Map<number, Look[]>();
  for (const look of planted.flatMap(({ looks }) => looks)) {
    const day = Math.floor(look.minute / 1440);
    byDay.set(day, [...(byDay.get(day) ?? []), look]);
  }
  return {
    ...{ region, facts, planted },
    day: (day) => [
      ...ordinaryDay(chance, region, facts, day),
      ...innocentDay(chance, region, facts, day),
      ...(byDay.get(day) ?? []),
    ],
  };
}

/** As large as a health trust: five million rows in a year. */
export const WHOLE: Size = {
  ...{ departments: 12, unitsEach: 8, staffEach: 16, offices: 6, slots: 14, patients: 60_000 },
  ...{ days: 365, visits: 4, planted: 240 },
};
/** The same in small. */
export const SMALL: Size = {
  ...{ departments: 2, unitsEach: 4, staffEach: 12, offices: 1, slots: 8, patients: 4_000 },
  ...{ days: 32, visits: 3, planted: 30 },
};

/** A part of a size: fewer departments, patients and snoopers, over as many days as are asked for. */
export const partOf = (size: Size, share: number, days: number): Size => ({
  ...{
    ...size,
    days,
    departments: Math.ceil(size.departments * share),
    patients: Math.ceil(size.patients * share),
  },
  ...{
    offices: Math.ceil(size.offices * share),
    planted: Math.ceil((size.planted * share * days) / size.days),
  },
});
