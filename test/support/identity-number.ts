/** Tenor-style synthetic identity numbers: month + 80, with valid check digits. */
let next = 0;

export function syntheticNationalId(birthDate = '1980-01-01'): string {
  const [year = '', month = '', day = ''] = birthDate.split('-');
  const series = Number(year) >= 2000 ? [500, 999] : [0, 499];
  for (;;) {
    next += 1;
    const individual = String(
      (series[0] as number) + (next % ((series[1] as number) - (series[0] as number))),
    ).padStart(3, '0');
    const body = `${day}${String(Number(month) + 80)}${year.slice(2)}${individual}`;
    const digits = [...body].map(Number);
    const sum = (weights: number[], values: number[]): number =>
      weights.reduce((total, w, i) => total + w * (values[i] ?? 0), 0);
    const k1 = (11 - (sum([3, 7, 6, 1, 8, 9, 4, 5, 2], digits) % 11)) % 11;
    const k2 = (11 - (sum([5, 4, 3, 2, 7, 6, 5, 4, 3, 2], [...digits, k1]) % 11)) % 11;
    if (k1 < 10 && k2 < 10) return `${body}${k1}${k2}`;
  }
}
