import { later, pauseAfter, type Later } from './later.js';

export interface Reached {
  /** Since when the API is not reached, as an instant; null: it is. */
  lostAt: string | null;
}

/**
 * Whether the API is reached. It is taken to be until something was not answered; then it is tried again and again, at
 * once when the browser says that there is a network, and whoever listens is told when it is back.
 */
export class Reach {
  private state: Reached = { lostAt: null };
  private failures = 0;
  private callOff: () => void = () => undefined;
  private readonly listeners = new Set<() => void>();

  /** `knock` is true when the API answers. */
  constructor(
    private readonly knock: () => Promise<boolean>,
    private readonly now: () => Date = () => new Date(),
    private readonly after: Later = later,
  ) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly read = (): Reached => this.state;

  lost(): void {
    if (this.state.lostAt) return;
    this.become({ lostAt: this.now().toISOString() });
    this.soon();
  }

  /** Something that was asked for then is answered: what was under way when it was lost proves nothing. */
  answered(askedAt: Date): void {
    if (!this.state.lostAt || askedAt.toISOString() > this.state.lostAt) this.back();
  }

  private back(): void {
    this.failures = 0;
    this.callOff();
    if (this.state.lostAt) this.become({ lostAt: null });
  }

  /** Something suggests that it may have changed: it is looked at now. */
  async look(): Promise<void> {
    this.callOff();
    if (await this.knock().catch(() => false)) return this.back();
    this.lost();
    this.failures += 1;
    this.soon();
  }

  private soon(): void {
    this.callOff();
    this.callOff = this.after(() => void this.look(), pauseAfter(this.failures));
  }

  private become(state: Reached): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}
