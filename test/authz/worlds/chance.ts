import { dice } from '../../statistics/random-world.js';

/** Choices that are the same for the same seed. */
export class Chance {
  private readonly next: () => number;
  private made = 0;

  constructor(seed: number) {
    this.next = dice(seed);
  }

  of(share: number): boolean {
    return this.next() < share;
  }

  number(below: number): number {
    return Math.floor(this.next() * below);
  }

  pick<T>(from: readonly T[]): T {
    if (!from.length) throw new Error('nothing to pick from');
    return from[this.number(from.length)] as T;
  }

  /** Each of them with the same chance; perhaps none. */
  some<T>(from: readonly T[], share = 0.5): T[] {
    return from.filter(() => this.of(share));
  }

  /** An id that nothing else of this world has. */
  id(): string {
    this.made += 1;
    const part = (digits: number): string =>
      Math.floor(this.next() * 16 ** digits)
        .toString(16)
        .padStart(digits, '0');
    return `${part(8)}-${part(4)}-4${part(3)}-8${part(3)}-${this.made.toString(16).padStart(12, '0')}`;
  }
}
