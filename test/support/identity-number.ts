import { addDays } from '../../api/src/platform/calendar.js';

/** How many numbers of a day there are at most; some have no check digits. */
const OF_A_DAY = 499;
let next = 0;

/**
 * Tenor-style synthetic identity numbers: month + 80, with valid check digits. Without a birth date each is another; of one
 * date some four hundred are.
 */
export function syntheticNationalId(given?: string): string {
  for (;;) {
    next += 1;
    const birthDate = given ?? addDays('1980-01-01', Math.floor(next / OF_A_DAY));
    const [year = '', month = '', day = ''] = birthDate.split('-');
    const individual = String((Number(year) >= 2000 ? 500 : 0) + (next % OF_A_DAY)).padStart(3, '0');
    const body = `${day}${String(Number(month) + 80)}${year.slice(2)}${individual}`;
    const digits = [...body].map(Number);
    const sum = (weights: number[], values: number[]): number =>
      weights.reduce((total, w, i) => total + w * (values[i] ?? 0), 0);
    const k1 = (11 - (sum([3, 7, 6, 1, 8, 9, 4, 5, 2], digits) % 11)) % 11;
    const k2 = (11 - (sum([5, 4, 3, 2, 7, 6, 5, 4, 3, 2], [...digits, k1]) % 11)) % 11;
    if (k1 < 10 && k2 < 10) return `${body}${k1}${k2}`;
  }
}

/** When the nth patient is born of whom it is not said: there are not numbers for many on one day. */
export const bornNext = (nth: number): string => addDays('1985-05-05', Math.floor(nth / 100));
