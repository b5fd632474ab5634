interface Timed {
  start?: unknown;
  end?: unknown;
}

const hour = (at: unknown): number[] =>
  typeof at === 'string' && at.length >= 13 ? [Number(at.slice(11, 13))] : [];
const clock = (hours: number) => `${String(hours).padStart(2, '0')}:00:00`;

/** The hours that a week shows: a working day, and more where a meeting is earlier or later. */
export function hoursOf(events: readonly Timed[]): { slotMinTime: string; slotMaxTime: string } {
  const first = Math.min(8, ...events.flatMap(({ start }) => hour(start)));
  const last = Math.max(16, ...events.flatMap(({ start, end }) => [...hour(start), ...hour(end)]));
  return { slotMinTime: clock(first), slotMaxTime: clock(Math.min(24, last + 1)) };
}
