import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { z } from 'zod';
import type { Logger } from '../platform/logger.js';

/** The kinds of things whose changes are told (the triggers of migration 20). */
export type ChangeKind = 'deadline' | 'assignment' | 'pathway' | 'notification';

/** Something was written. It says which row, and never what of it. */
export interface Change {
  kind: ChangeKind;
  id: string;
  /** Whom it can concern: people, units, organisations; null: anybody. Only a sieve, never a right. */
  to: readonly string[] | null;
}

/** Changes may have been missed: of one kind (too many at once to tell), or of all. */
export interface Missed {
  kind: ChangeKind | null;
}

type Listener = (told: Change | Missed) => void;

const CHANNEL = 'samlop_change';
const RETRY_MS = [100, 250, 500, 1000, 2000];

const Told = z.object({
  kind: z.enum(['deadline', 'assignment', 'pathway', 'notification']),
  id: z.uuid().optional(),
  to: z.array(z.uuid()).nullish(),
});

/**
 * What any API process, worker or command wrote, as PostgreSQL tells it at each commit: one connection of its own. A
 * connection that was lost is made anew, and whoever listens is told that something may have been missed.
 */
export class Changes {
  private readonly listeners = new Set<Listener>();
  private client: pg.Client | null = null;
  private closed = false;
  private running: Promise<void> | null = null;
  private heard: () => void = () => undefined;
  /** From then on nothing is missed without a word. */
  readonly ready = new Promise<void>((resolve) => (this.heard = resolve));

  constructor(
    private readonly url: string,
    private readonly logger: Logger,
  ) {}

  /** Begins with the first who listens; gives the way to stop. */
  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    this.running ??= this.keepListening();
    return () => void this.listeners.delete(listener);
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.client?.end().catch(() => undefined);
    await this.running;
  }

  private tell(told: Change | Missed): void {
    for (const listener of this.listeners) listener(told);
  }

  private async keepListening(): Promise<void> {
    let before = false;
    for (let failures = 0; !this.closed; failures += 1) {
      try {
        await this.connection(() => {
          failures = 0;
          if (before) this.tell({ kind: null });
          before = true;
          this.heard();
        });
      } catch (error) {
        if (!this.closed) this.logger.error({ err: error }, 'the connection that tells of changes was lost');
      }
      if (!this.closed)
        await wait(RETRY_MS[Math.min(failures, RETRY_MS.length - 1)], undefined, { ref: false });
    }
  }

  /** Listens until the connection is lost. */
  private async connection(listening: () => void): Promise<void> {
    const client = new pg.Client({ connectionString: this.url, keepAlive: true });
    const lost = new Promise<void>((resolve, reject) => {
      client.on('error', reject);
      client.on('end', resolve);
    });
    // It may be lost before anybody waits for it.
    lost.catch(() => undefined);
    client.on('notification', ({ payload }) => this.tell(read(payload)));
    this.client = client;
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}`);
      listening();
      await lost;
    } finally {
      this.client = null;
      await client.end().catch(() => undefined);
    }
  }
}

/** What cannot be read is something that was missed. */
function read(payload: string | undefined): Change | Missed {
  const told = Told.safeParse(JSON.parse(payload ?? 'null'));
  if (!told.success) return { kind: null };
  const { kind, id, to } = told.data;
  return id ? { kind, id, to: to ?? null } : { kind };
}
