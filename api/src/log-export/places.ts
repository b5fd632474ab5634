const CHUNK = 65_536;

/** Places in the sealed log, ascending: eight bytes for each, however many there are. */
export class Places {
  private readonly chunks: Float64Array[] = [];
  count = 0;

  add(seq: number): void {
    const at = this.count % CHUNK;
    if (at === 0) this.chunks.push(new Float64Array(CHUNK));
    (this.chunks.at(-1) as Float64Array)[at] = seq;
    this.count += 1;
  }

  /** Some at a time. */
  *inOrder(size: number): Generator<number[]> {
    for (let from = 0; from < this.count; from += size)
      yield this.slice(from, Math.min(from + size, this.count));
  }

  /** So many of them, evenly from the first to the last. */
  some(most: number): number[] {
    return evenly(this.count, most).map((n) => this.at(n));
  }

  private at(n: number): number {
    return this.chunks[Math.floor(n / CHUNK)]?.[n % CHUNK] ?? 0;
  }

  private slice(from: number, to: number): number[] {
    return Array.from({ length: to - from }, (_none, n) => this.at(from + n));
  }
}

/** So many of the numbers below `count`, or all of them, evenly from the first to the last. */
export function evenly(count: number, most: number): number[] {
  const some = Math.min(count, most);
  return Array.from({ length: some }, (_none, n) => Math.floor((n * count) / some));
}
