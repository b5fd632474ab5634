const DAY = 86_400_000;

/** The number of a calendar day, so that days can be counted between; of an instant, its day in Oslo is taken first. */
export const dayNumber = (day: string): number => Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / DAY;

/** The calendar day of a number. */
export const dayOfNumber = (number: number): string => new Date(number * DAY).toISOString().slice(0, 10);

/** The first days of the months (or, far out, of the quarters) between two days. */
export function monthsBetween(from: string, to: string, step = 1): string[] {
  const months: string[] = [];
  let [year = 0, month = 1] = from.split('-').map(Number);
  for (;;) {
    const first = `${year}-${String(month).padStart(2, '0')}-01`;
    if (first > to) return months;
    if (first >= from && (month - 1) % step === 0) months.push(first);
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  }
}
