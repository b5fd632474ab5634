const WEIGHTS = [
  [3, 7, 6, 1, 8, 9, 4, 5, 2],
  [5, 4, 3, 2, 7, 6, 5, 4, 3, 2],
] as const;
const FIRST_DAY = Date.UTC(1940, 0, 1);
/** Birthdays before 2000, whose individual numbers run from 000 to 499. */
const DAYS = 21_000;
/** Individual numbers kept for one person: some give no valid check digits. */
const TRIES = 20;

export interface SyntheticPerson {
  birthDate: string;
  nationalId: string;
}

const checkDigit = (digits: number[], weights: readonly number[]): number =>
  (11 - (weights.reduce((sum, weight, i) => sum + weight * (digits[i] as number), 0) % 11)) % 11;

/** The n-th synthetic person: always the same, never twice; 80 is added to the month, as in Tenor. */
export function syntheticPerson(n: number): SyntheticPerson {
  const born = new Date(FIRST_DAY + (n % DAYS) * 86_400_000).toISOString().slice(0, 10);
  const [year = '', month = '', day = ''] = born.split('-');
  const first = Math.floor(n / DAYS) * TRIES;
  for (let individual = first; individual < first + TRIES && individual < 500; individual += 1) {
    const body = `${day}${Number(month) + 80}${year.slice(2)}${String(individual).padStart(3, '0')}`;
    const digits = [...body].map(Number);
    const k1 = checkDigit(digits, WEIGHTS[0]);
    const k2 = checkDigit([...digits, k1], WEIGHTS[1]);
    if (k1 < 10 && k2 < 10) return { birthDate: born, nationalId: `${body}${k1}${k2}` };
  }
  throw new Error(`There is no synthetic person number ${n}.`);
}
