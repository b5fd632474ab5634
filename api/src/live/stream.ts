import type { Change, ChangeKind, Changes, Missed } from './changes.js';

/** More that wait than this, and the receiver is told to fetch anew instead. */
const MOST_WAITING = 100;

/** Fetch anew: something may have been missed. */
export const REFETCH = Symbol('refetch');

/**
 * The changes of one kind that can concern one receiver, in order, each object once while it waits. What waits is
 * bounded: a receiver that is slow is told to fetch anew.
 */
export class ChangeStream {
  private readonly waiting = new Set<string>();
  private missed = false;
  private closed = false;
  private wake: (() => void) | null = null;
  private readonly stop: () => void;

  constructor(
    changes: Changes,
    private readonly kind: ChangeKind,
    private readonly concerns: (change: Change) => boolean,
  ) {
    this.stop = changes.listen((told) => this.take(told));
  }

  /** The next object's id, REFETCH, or null when the stream is closed. */
  async next(): Promise<string | typeof REFETCH | null> {
    while (!this.closed) {
      if (this.missed) {
        this.missed = false;
        this.waiting.clear();
        return REFETCH;
      }
      const [id] = this.waiting;
      if (id !== undefined) {
        this.waiting.delete(id);
        return id;
      }
      await new Promise<void>((resolve) => (this.wake = resolve));
    }
    return null;
  }

  close(): void {
    this.closed = true;
    this.stop();
    this.wake?.();
  }

  private take(told: Change | Missed): void {
    if (told.kind !== null && told.kind !== this.kind) return;
    if (!('id' in told)) this.missed = true;
    else if (!this.concerns(told)) return;
    else if (this.waiting.size >= MOST_WAITING) this.missed = true;
    else this.waiting.add(told.id);
    this.wake?.();
  }
}
