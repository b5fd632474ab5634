const DAY = 86_400_000;

/** So many days after a day. */
export const dayAt = (day: string, shift: number): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) + shift * DAY).toISOString().slice(0, 10);

/** The Monday of a day's week. */
export const mondayOf = (day: string): string =>
  dayAt(day, -((new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7));

/** ISO: a week belongs to the year of its Thursday. */
export function weekOf(monday: string): { key: string; week: number } {
  const thursday = dayAt(monday, 3);
  const year = thursday.slice(0, 4);
  const week = 1 + Math.floor((Date.parse(thursday) - Date.parse(`${year}-01-01`)) / (7 * DAY));
  return { key: `${year}-W${String(week).padStart(2, '0')}`, week };
}
