import { StartError } from '../platform/start-error.js';

/** A month of the log: its partition holds what is from `first` on and before `next`, in UTC. */
export interface Month {
  /** YYYY-MM. */
  name: string;
  /** YYYY-MM-01. */
  first: string;
  next: string;
  /** The table's name, quoted as it has to be. */
  table: string;
}

export function monthOf(text: string): Month {
  const [, year = '', month = ''] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text) ?? [];
  if (!year) throw new StartError(`Which month? As in 2024-03, not ${JSON.stringify(text)}.`);
  const next = new Date(Date.UTC(Number(year), Number(month), 1)).toISOString().slice(0, 10);
  const first = `${text}-01`;
  return { name: text, first, next, table: `audit.entry_${year}_${month}` };
}

/** The instants at which it begins and ends, for a comparison with timestamptz. */
export const boundsOf = ({ first, next }: Month): [string, string] => [
  `${first} 00:00+00`,
  `${next} 00:00+00`,
];

/** Refuses what has not happened yet, or is not over. */
export function refuseUnlessOver({ name, next }: Month, now: Date): void {
  if (new Date(next) > now)
    throw new StartError(`${name} is not over: only a month that is past is put away. Nothing was changed.`);
}

/** Months that are older than so many years, of those that are there; none where no number of years is set. */
export function overdue(there: readonly string[], years: number | null, now: Date): string[] {
  if (years === null) return [];
  const limit = new Date(Date.UTC(now.getUTCFullYear() - years, now.getUTCMonth(), 1));
  return there.filter((name) => new Date(monthOf(name).next) <= limit).toSorted();
}
