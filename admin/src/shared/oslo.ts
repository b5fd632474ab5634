const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Oslo',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** A time of the day, with 24 hours: `09:30`. */
export const isTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/** What was typed for a time: digits alone do, and a point is as good as a colon. */
export const typedTime = (text: string): string =>
  text
    .trim()
    .replace('.', ':')
    .replace(/^([01]\d|2[0-3])([0-5]\d?)$/, '$1:$2')
    .replace(/^(\d:[0-5]\d)$/, '0$1');

/** The instant at which the clock in Oslo shows this; in the hour that comes twice, the first. */
export function osloInstant(day: string, time: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !isTime(time)) return null;
  const shows = ['+02:00', '+01:00'].map((offset) => `${day}T${time}:00${offset}`);
  return shows.find((at) => clock.format(new Date(at)) === `${day} ${time}`) ?? null;
}

/** What the clock in Oslo shows at an instant: `2026-11-24T10:00`. */
export const osloClock = (at: string): string => clock.format(new Date(at)).replace(' ', 'T');
