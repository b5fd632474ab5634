const CHUNK = 65_536;

/** Places in the sealed log, each once: eight bytes for each, however many there are. */
export class Places {
  private chunks: Float64Array[] = [];
  private last = -1;
  count = 0;

  /** A row's entries come one after the other, so that the same place twice is seen at once. */
  add(seq: number): void {
    if (seq === this.last) return;
    const at = this.count % CHUNK;
    if (at === 0) this.chunks.push(new Float64Array(CHUNK));
    (this.chunks.at(-1) as Float64Array)[at] = seq;
    this.count += 1;
    this.last = seq;
  }

  /** In the order of the log, some at a time. */
  *inOrder(size: number): Generator<number[]> {
    const all = new Float64Array(this.count);
    for (const [n, chunk] of this.chunks.entries())
      all.set(chunk.subarray(0, Math.min(CHUNK, this.count - n * CHUNK)), n * CHUNK);
    this.chunks = [];
    all.sort();
    for (let from = 0; from < all.length; from += size) yield [...all.subarray(from, from + size)];
  }
}
