/** Chance that can be had again: the same seed and number give the same draws. */
export class Chance {
  private state: number;

  constructor(seed: number, nth: number) {
    this.state = (Math.imul(seed | 0, 0x9e3779b1) ^ Math.imul((nth + 1) | 0, 0x85ebca6b)) | 0;
    // The first draws of neighbouring states are alike.
    for (let i = 0; i < 3; i += 1) this.draw();
  }

  /** From 0, below 1 (mulberry32). */
  draw(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number, both ends included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.draw() * (most - least + 1));
  }

  one<T>(of: readonly T[]): T {
    return of[this.between(0, of.length - 1)] as T;
  }

  /** Whether something happens that does so in this share of cases. */
  happens(share: number): boolean {
    return this.draw() < share;
  }

  /** Some of these, in their order. */
  some<T>(of: readonly T[], share: number): T[] {
    return of.filter(() => this.happens(share));
  }

  hex(length: number): string {
    return Array.from({ length }, () => this.between(0, 15).toString(16)).join('');
  }

  uuid(): string {
    return `${this.hex(8)}-${this.hex(4)}-4${this.hex(3)}-8${this.hex(3)}-${this.hex(12)}`;
  }
}
