import type { Phase } from '../gql/operations.js';

export interface Happened {
  phase?: Phase | null | undefined;
  /** The day in Oslo, `YYYY-MM-DD`. */
  on: string;
}

export interface Band<Name> {
  name: Name;
  from: string;
  /** The day on which it ended; absent: it goes on. */
  to?: string;
}

/**
 * The phases as bands, one after another: each begins with the event that says so and ends where the next begins. What
 * repeats a phase begins no new one. `endedOn` ends the last.
 */
export function phaseBands(events: readonly Happened[], endedOn?: string | null): Band<Phase>[] {
  const bands: Band<Phase>[] = [];
  for (const { phase, on } of [...events].sort((a, b) => a.on.localeCompare(b.on))) {
    const last = bands.at(-1);
    if (!phase || last?.name === phase) continue;
    if (last) last.to = on;
    bands.push({ name: phase, from: on });
  }
  const last = bands.at(-1);
  if (last && endedOn) last.to = endedOn > last.from ? endedOn : last.from;
  // What began and ended on one day took no time: it stands in the list, and has no room in the river.
  return bands.filter(({ from, to }) => to === undefined || to > from);
}
