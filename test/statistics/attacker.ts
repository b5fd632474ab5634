/**
 * Somebody who asks for everything they may, knows which combinations of unit, pathway and municipality occur in a year,
 * and solves the equations. Their unknowns are the cases of each combination in each month; every figure shown is a sum
 * of some. What is a combination of such sums is no secret. Exact arithmetic, in a way of its own.
 */
export interface Known {
  /** The numbers of the unknowns that it is the sum of. */
  of: readonly number[];
  name: string;
}

const PRIME = 1_000_003;
const mod = (value: number): number => ((value % PRIME) + PRIME) % PRIME;

/** By Fermat: the power two below the prime. */
function inverse(value: number): number {
  let [result, base] = [1, mod(value)];
  for (let e = PRIME - 2; e > 0; e = Math.floor(e / 2)) {
    if (e % 2) result = mod(result * base);
    base = mod(base * base);
  }
  return result;
}

type Sparse = Map<number, number>;

/** The names of the secrets that follow from what is known. */
export function computed(known: readonly Known[], secrets: readonly Known[]): string[] {
  const rows = new Map<number, Sparse>();
  const reduce = (of: readonly number[]): Sparse => {
    const vector: Sparse = new Map(of.map((i) => [i, 1]));
    for (;;) {
      const column = [...vector.keys()].find((i) => rows.has(i));
      if (column === undefined) return vector;
      const factor = vector.get(column) as number;
      for (const [i, value] of rows.get(column) as Sparse) {
        const next = mod((vector.get(i) ?? 0) - factor * value);
        if (next === 0) vector.delete(i);
        else vector.set(i, next);
      }
    }
  };
  for (const { of } of known) {
    const vector = reduce(of);
    const first = vector.entries().next().value;
    if (!first) continue;
    const [column, value] = first;
    const scale = inverse(value);
    const row: Sparse = new Map([...vector].map(([i, each]) => [i, mod(each * scale)]));
    // Earlier rows lose the new column, so that a reduction never brings one back that is gone.
    for (const other of rows.values()) {
      const factor = other.get(column);
      if (factor === undefined) continue;
      for (const [i, each] of row) {
        const next = mod((other.get(i) ?? 0) - factor * each);
        if (next === 0) other.delete(i);
        else other.set(i, next);
      }
    }
    rows.set(column, row);
  }
  return secrets.filter(({ of }) => of.length && reduce(of).size === 0).map(({ name }) => name);
}
