/**
 * Tables by different things count the same cases, so what one hides another may tell: if all of a hospital's patients
 * come from two municipalities, those two make up the hospital. This finds what follows from the rows that are shown,
 * for somebody who knows which combinations occur at all.
 */

/** Elimination modulo a prime whose products a double still holds: the counts are whole, and so are the relations. */
const PRIME = 67_108_859;
type Vector = Float64Array;

function inverse(value: number): number {
  let [a, b, x, y] = [value, PRIME, 1, 0];
  while (a > 1) {
    const q = Math.floor(b / a);
    [a, b] = [b - q * a, a];
    [x, y] = [y - q * x, x];
  }
  return ((x % PRIME) + PRIME) % PRIME;
}

/** Rows in echelon form, each with a one where it begins; tells what else they span. */
class Echelon {
  private readonly rows = new Map<number, Vector>();

  constructor(private readonly width: number) {}

  get rank(): number {
    return this.rows.size;
  }

  /** What is left of a vector; null: it is spanned. */
  rest(vector: Vector): { vector: Vector; pivot: number } | null {
    const left = vector.slice();
    let pivot = -1;
    for (let column = 0; column < this.width; column += 1) {
      const factor = left[column] as number;
      if (!factor) continue;
      const row = this.rows.get(column);
      if (row) subtract(left, row, factor, column);
      else if (pivot < 0) pivot = column;
    }
    return pivot < 0 ? null : { vector: left, pivot };
  }

  add(vector: Vector): void {
    const found = this.rest(vector);
    if (!found) return;
    const { vector: row, pivot } = found;
    const scale = inverse(row[pivot] as number);
    for (let i = pivot; i < this.width; i += 1) row[i] = ((row[i] as number) * scale) % PRIME;
    // Kept reduced, so that what does not begin a row can be read off.
    for (const other of this.rows.values()) {
      if (other[pivot]) subtract(other, row, other[pivot], pivot);
    }
    this.rows.set(pivot, row);
  }

  /** A basis of all that is orthogonal to the rows. */
  orthogonal(): Vector[] {
    const free = Array.from({ length: this.width }, (_, i) => i).filter((i) => !this.rows.has(i));
    return free.map((column) => {
      const vector = new Float64Array(this.width);
      vector[column] = 1;
      for (const [pivot, row] of this.rows) vector[pivot] = (PRIME - (row[column] as number)) % PRIME;
      return vector;
    });
  }
}

function subtract(from: Vector, row: Vector, factor: number, start: number): void {
  for (let i = start; i < from.length; i += 1) {
    if (row[i]) from[i] = ((((from[i] as number) - factor * (row[i] as number)) % PRIME) + PRIME) % PRIME;
  }
}

/**
 * Every relation between rows of tables by `tables` different things that holds whatever the figures are, given the
 * combinations that occur, each as one row's number in every table.
 */
export function relationsOf(
  combinations: readonly (readonly number[])[],
  width: number,
  tables: number,
): Vector[] {
  const echelon = new Echelon(width);
  for (const combination of combinations) {
    // That every table adds up to the same always holds; when nothing else does, no more need be looked at.
    if (echelon.rank >= width - (tables - 1)) break;
    const vector = new Float64Array(width);
    for (const i of combination) vector[i] = 1;
    echelon.add(vector);
  }
  return echelon.orthogonal();
}

/** Which of `asked` (sums of rows) follow from the relations and the sums that are known. */
export function following(
  relations: readonly Vector[],
  known: readonly (readonly number[])[],
  asked: readonly (readonly number[])[],
  width: number,
): boolean[] {
  const single = new Set(known.filter((sum) => sum.length === 1).map(([i]) => i as number));
  const unknown = Array.from({ length: width }, (_, i) => i).filter((i) => !single.has(i));
  const column = new Map(unknown.map((i, place) => [i, place]));
  const sumOf = (members: readonly number[]): Vector => {
    const vector = new Float64Array(unknown.length);
    for (const i of members) {
      const place = column.get(i);
      if (place !== undefined) vector[place] = 1;
    }
    return vector;
  };
  const echelon = new Echelon(unknown.length);
  for (const relation of relations) echelon.add(Float64Array.from(unknown, (i) => relation[i] as number));
  for (const members of known) if (members.length > 1) echelon.add(sumOf(members));
  return asked.map((members) => echelon.rest(sumOf(members)) === null);
}
