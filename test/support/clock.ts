import type { Clock } from '../../api/src/platform/clock.js';

/** A clock that a test sets; the database's own clock stands only in the log. */
export class TestClock implements Clock {
  constructor(private at: Date) {}
  now(): Date {
    return this.at;
  }
  set(at: string): void {
    this.at = new Date(at);
  }
  pass(days: number): void {
    this.at = new Date(this.at.getTime() + days * 86_400_000);
  }
}
