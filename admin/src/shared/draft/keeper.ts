export type Values = Readonly<Record<string, unknown>>;

/** A draft as the server has it. */
export interface Kept {
  id: string;
  version: number;
  savedAt: string;
}

/** What keeps drafts. */
export interface DraftCalls {
  find(): Promise<(Kept & { values: Values }) | null>;
  save(values: Values, expectedVersion: number): Promise<Kept>;
  drop(id: string): Promise<unknown>;
  /** What went wrong: another text was saved meanwhile, or there is no connection. */
  why(error: unknown): 'CONFLICT' | 'OFFLINE' | 'REFUSED';
}

export interface DraftState {
  values: Values;
  /** It is known what was typed before. */
  ready: boolean;
  standing: 'EMPTY' | 'TYPING' | 'SAVED' | 'OFFLINE' | 'CONFLICT' | 'GONE' | 'REFUSED';
  id: string | null;
  savedAt: string | null;
  /** Taken up again from before. */
  restored: boolean;
  /** What another tab saved. */
  theirs: Values | null;
}

/** After a pause it is saved; without a connection it is tried again. */
const PAUSE_MS = 700;
const AGAIN_MS = 4000;

/** Keeps what is typed in one form on the server, a moment after each pause, and loses none of it on the way. */
export class DraftKeeper {
  private state: DraftState;
  private version = 0;
  /** What the server has, as text. */
  private kept: string;
  private busy = false;
  private closed = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly initial: Values,
    private readonly calls: DraftCalls,
  ) {
    this.kept = JSON.stringify(initial);
    const none = { id: null, savedAt: null, theirs: null, restored: false };
    this.state = { ...none, values: initial, ready: false, standing: 'EMPTY' };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly read = (): DraftState => this.state;

  async open(): Promise<void> {
    this.closed = false;
    const found = await this.calls.find().catch(() => null);
    if (found) {
      this.has(found);
      const { id, savedAt } = found;
      this.become({
        id,
        savedAt,
        values: { ...this.initial, ...found.values },
        standing: 'SAVED',
        restored: true,
      });
    }
    this.become({ ready: true });
  }

  type(values: Values): void {
    const stays = ['CONFLICT', 'GONE'].includes(this.state.standing);
    this.become({ values, ...(stays ? {} : { standing: 'TYPING' }) });
    if (!stays) this.soon(PAUSE_MS);
  }

  async save(): Promise<void> {
    clearTimeout(this.timer);
    const { values, standing, id } = this.state;
    if (this.closed || this.busy || ['CONFLICT', 'GONE'].includes(standing)) return;
    const text = JSON.stringify(values);
    if (text === this.kept) return this.become({ standing: id ? 'SAVED' : 'EMPTY' });
    this.busy = true;
    try {
      const saved = await this.calls.save(values, this.version);
      this.version = saved.version;
      this.kept = text;
      const latest = JSON.stringify(this.state.values) === text;
      this.become({ id: saved.id, savedAt: saved.savedAt, standing: latest ? 'SAVED' : 'TYPING' });
    } catch (error) {
      await this.failed(error);
    } finally {
      this.busy = false;
    }
    if (this.state.standing === 'TYPING') this.soon(PAUSE_MS);
  }

  /** My text goes over the other one, or on where the draft is gone. */
  keepMine(): Promise<void> {
    this.become({ standing: 'TYPING', theirs: null });
    return this.save();
  }

  takeTheirs(): void {
    const values = this.state.theirs ?? this.initial;
    this.become({ values: { ...this.initial, ...values }, standing: 'SAVED', theirs: null });
  }

  /** Thrown away: the form is as it was. */
  async drop(): Promise<void> {
    clearTimeout(this.timer);
    if (this.state.id) await this.calls.drop(this.state.id);
    this.version = 0;
    this.kept = JSON.stringify(this.initial);
    this.become({ values: this.initial, standing: 'EMPTY', id: null, savedAt: null, restored: false });
  }

  /** It became an act: nothing more is kept of it. */
  done(): void {
    this.closed = true;
    clearTimeout(this.timer);
  }

  /** One goes elsewhere: what is not kept yet is sent. */
  close(): void {
    clearTimeout(this.timer);
    const { values, standing } = this.state;
    const open = ['TYPING', 'OFFLINE'].includes(standing) && JSON.stringify(values) !== this.kept;
    if (!this.closed && !this.busy && open) void this.calls.save(values, this.version).catch(() => undefined);
    this.closed = true;
  }

  private async failed(error: unknown): Promise<void> {
    const why = this.calls.why(error);
    if (why === 'REFUSED') return this.become({ standing: 'REFUSED' });
    const found = why === 'CONFLICT' ? await this.calls.find().catch(() => undefined) : undefined;
    if (found === undefined) {
      this.become({ standing: 'OFFLINE' });
      return this.soon(AGAIN_MS);
    }
    if (found) {
      this.has(found);
      return this.become({ standing: 'CONFLICT', theirs: found.values, id: found.id });
    }
    this.version = 0;
    this.become({ standing: 'GONE', id: null });
  }

  private has({ version, values }: Kept & { values: Values }): void {
    this.version = version;
    this.kept = JSON.stringify({ ...this.initial, ...values });
  }

  private soon(ms: number): void {
    clearTimeout(this.timer);
    if (!this.closed) this.timer = setTimeout(() => void this.save(), ms);
  }

  private become(change: Partial<DraftState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
