/** Numbers that look like chance and are the same each time. */
export class Chance {
  constructor(private state: number) {}

  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }
  /** From `from` to `to`, both included. */
  int(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }
  is(likelihood: number): boolean {
    return this.next() < likelihood;
  }
  of<T>(list: readonly T[]): T {
    if (!list.length) throw new Error('nothing to choose from');
    return list[Math.floor(this.next() * list.length)] as T;
  }
  /** The first of a list oftener than the last, as with names. */
  skewed<T>(list: readonly T[]): T {
    return list[Math.floor(this.next() ** 2.5 * list.length)] as T;
  }
  some<T>(list: readonly T[], count: number): T[] {
    const found = new Set<T>();
    for (let i = 0; found.size < Math.min(count, list.length) && i < count * 20; i++)
      found.add(this.of(list));
    return [...found];
  }
}

/** An id for each thing of a kind, the same each time. */
export const idOf = (kind: number, n: number): string =>
  `${kind.toString(16).padStart(8, '0')}-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;
