const WEIGHTS = [
  [3, 7, 6, 1, 8, 9, 4, 5, 2],
  [5, 4, 3, 2, 7, 6, 5, 4, 3, 2],
] as const;

function checkDigit(digits: readonly number[], weights: readonly number[]): number {
  const sum = weights.reduce((total, weight, i) => total + weight * (digits[i] as number), 0);
  return (11 - (sum % 11)) % 11;
}

/** Synthetic as in Tenor: 80 is added to the month, so that the number can be nobody's. Never gives one of `taken`. */
export function syntheticNationalId(birthDate: string, taken: Set<string>): string {
  const [year = '', month = '', day = ''] = birthDate.split('-');
  const from = Number(year) >= 2000 ? 500 : 0;
  for (let individual = from; individual < from + 500; individual += 1) {
    const body = `${day}${Number(month) + 80}${year.slice(2)}${String(individual).padStart(3, '0')}`;
    const digits = [...body].map(Number);
    const first = checkDigit(digits, WEIGHTS[0]);
    const second = checkDigit([...digits, first], WEIGHTS[1]);
    const number = `${body}${first}${second}`;
    if (first > 9 || second > 9 || taken.has(number)) continue;
    taken.add(number);
    return number;
  }
  throw new Error(`There is no synthetic number left for ${birthDate}.`);
}
