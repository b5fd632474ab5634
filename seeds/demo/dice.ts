import { createHash } from 'node:crypto';

const SEED = 'samlop demo';

/** The same uuid for the same name on every installation. */
export function idOf(name: string): string {
  const hex = createHash('sha256').update(`${SEED} ${name}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-9${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Chance that comes out the same every time: mulberry32, one stream for each name, so that order does not matter. */
export class Dice {
  private state: number;

  constructor(name: string) {
    this.state = createHash('sha256').update(`${SEED} ${name}`).digest().readInt32LE(0);
  }

  /** From 0 up to, but not, 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** Both ends can come. */
  int(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(from: readonly T[]): T {
    return from[Math.floor(this.next() * from.length)] as T;
  }
}
