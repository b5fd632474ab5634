/** What one does about a login that has ended. */
export type Choice = 'AGAIN' | 'LEAVE';

/**
 * A login that ended under somebody’s hands: whoever needs it waits here until they have logged in again, or have said
 * that they leave.
 */
export class Ended {
  private waiting: ((choice: Choice) => void) | undefined;
  private asked: Promise<Choice> | undefined;
  private readonly listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  /** Somebody is asked. */
  readonly read = (): boolean => this.asked !== undefined;

  /** Everybody who waits is answered by the same choice. */
  ask(): Promise<Choice> {
    if (!this.asked) {
      this.asked = new Promise((resolve) => (this.waiting = resolve));
      this.tell();
    }
    return this.asked;
  }

  choose(choice: Choice): void {
    const answer = this.waiting;
    this.asked = undefined;
    this.waiting = undefined;
    this.tell();
    answer?.(choice);
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

export const ended = new Ended();
