const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Oslo',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** The instant at which the clock in Oslo shows this; in the hour that comes twice, the first. */
export function osloInstant(day: string, time: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !/^\d{2}:\d{2}$/.test(time)) return null;
  const shows = ['+02:00', '+01:00'].map((offset) => `${day}T${time}:00${offset}`);
  return shows.find((at) => clock.format(new Date(at)) === `${day} ${time}`) ?? null;
}

/** What the clock in Oslo shows at an instant: `2026-11-24T10:00`. */
export const osloClock = (at: string): string => clock.format(new Date(at)).replace(' ', 'T');
