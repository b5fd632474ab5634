import { startOfDay } from '../shared/days.js';
import { dayFromToday } from '../shared/dates.js';

/** The last so many days, all there is, or days of one's own choosing. */
export const PERIODS = ['7', '30', '90', '365', 'all', 'own'] as const;
export type PeriodName = (typeof PERIODS)[number];

export interface Period {
  name: PeriodName;
  /** Days, of one's own choosing: the first and the last. */
  first?: string | undefined;
  last?: string | undefined;
}

const USUAL: PeriodName = '90';
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const day = (value: string | null): string | undefined => (value && DAY.test(value) ? value : undefined);

/** The period that stands in an address; it holds days alone. */
export function periodOf(params: URLSearchParams): Period {
  const name = PERIODS.find((one) => one === params.get('period')) ?? USUAL;
  return name === 'own' ? { name, first: day(params.get('first')), last: day(params.get('last')) } : { name };
}

/** The same address with another period. */
export function withPeriod(params: URLSearchParams, { name, first, last }: Period): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const [key, value] of Object.entries({ period: name === USUAL ? undefined : name, first, last })) {
    if (value) next.set(key, value);
    else next.delete(key);
  }
  return next;
}

/** From when until when; the last day is in it. */
export function instantsOf({ name, first, last }: Period): { from?: string; to?: string } {
  const from =
    name === 'own'
      ? startOfDay(first)
      : name === 'all'
        ? undefined
        : startOfDay(dayFromToday(1 - Number(name)));
  const to = startOfDay(last, 1);
  return { ...(from ? { from } : {}), ...(to ? { to } : {}) };
}
