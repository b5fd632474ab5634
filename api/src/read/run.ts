import { LRUCache } from 'lru-cache';
import type { Pool, PoolClient } from 'pg';
import { statementName } from './statement.js';

/** The part of pg's Connection that pipelining needs; its typings leave it out. */
interface Wire {
  stream: { cork(): void; uncork(): void };
  parse(query: { name: string; text: string; types?: number[] }): void;
  bind(config: { statement: string; values: unknown[]; valueMapper: (value: unknown) => unknown }): void;
  execute(config: { portal?: string; rows?: number }): void;
  close(message: { type: 'S'; name: string }): void;
  sync(): void;
}

export interface Step {
  text: string;
  values: unknown[];
}

/** Prepared plans cost memory in each backend: this many shapes are kept on a connection. */
const MAX_PREPARED = 250;
const prepared = new WeakMap<object, LRUCache<string, true>>();

/**
 * Several prepared statements in one round trip, before a single Sync: an implicit transaction, so that what the
 * first one sets (role, principal) holds for the rest and is gone after, and a failure leaves nothing.
 */
class Pipeline {
  private rows: (string | null)[][] = [];
  private settled = false;

  constructor(
    private readonly steps: readonly Step[],
    private readonly resolve: (lastRow: (string | null)[] | undefined) => void,
    private readonly reject: (error: Error) => void,
  ) {}

  submit(wire: Wire): void {
    const known = prepared.get(wire) ?? new LRUCache<string, true>({ max: MAX_PREPARED });
    prepared.set(wire, known);
    wire.stream.cork();
    for (const step of this.steps) {
      const name = statementName(step.text);
      if (!known.get(name)) {
        if (known.size >= MAX_PREPARED) {
          const oldest = [...known.rkeys()][0] as string;
          known.delete(oldest);
          wire.close({ type: 'S', name: oldest });
        }
        // A failed round trip leaves it unknown which names stand; closing one that does not is no error.
        wire.close({ type: 'S', name });
        wire.parse({ name, text: step.text });
        known.set(name, true);
      }
      wire.bind({ statement: name, values: step.values, valueMapper: toText });
      wire.execute({ rows: 0 });
    }
    wire.sync();
    wire.stream.uncork();
    this.forget = () => this.steps.forEach((step) => known.delete(statementName(step.text)));
  }

  private forget: () => void = () => undefined;

  handleRowDescription(): void {}
  handleDataRow(message: { fields: (string | null)[] }): void {
    this.rows.push(message.fields);
  }
  handleCommandComplete(): void {}
  handleEmptyQuery(): void {}
  handlePortalSuspended(): void {}
  handleCopyInResponse(): void {}
  handleError(error: Error): void {
    this.forget();
    if (!this.settled) this.reject(error);
    this.settled = true;
  }
  handleReadyForQuery(): void {
    if (!this.settled) this.resolve(this.rows.at(-1));
    this.settled = true;
  }
}

function toText(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (!Array.isArray(value)) return value === null || value === undefined ? null : String(value as string);
  const items = value.map((item) =>
    item === null ? 'NULL' : `"${String(item as string).replace(/["\\]/g, '\\$&')}"`,
  );
  return `{${items.join(',')}}`;
}

/** Runs the steps in one round trip on a connection of the pool; gives the last row as text. */
export async function runPipeline(
  pool: Pool,
  steps: readonly Step[],
): Promise<(string | null)[] | undefined> {
  const client = await pool.connect();
  try {
    return await pipeline(client, steps);
  } finally {
    client.release();
  }
}

const BEGIN: Step = { text: 'begin', values: [] };
const COMMIT: Step = { text: 'commit', values: [] };

/**
 * The steps in a transaction of their own, and, with its commit, what `last` makes of their row: two round trips. Nothing is
 * given before it has committed.
 */
export async function runLogged(
  pool: Pool,
  steps: readonly Step[],
  last: (row: (string | null)[] | undefined) => Step | null,
): Promise<(string | null)[] | undefined> {
  const client = await pool.connect();
  let failed: Error | undefined;
  try {
    const row = await pipeline(client, [BEGIN, ...steps]);
    const step = last(row);
    await pipeline(client, step ? [step, COMMIT] : [COMMIT]);
    return row;
  } catch (error) {
    // A connection that cannot take back what it began is not lent again.
    failed = await client.query('rollback').then(
      () => undefined,
      (lost: Error) => lost,
    );
    throw error;
  } finally {
    client.release(failed);
  }
}

/** The same on a connection that is held, inside its transaction. */
export function pipeline(client: PoolClient, steps: readonly Step[]): Promise<(string | null)[] | undefined> {
  return new Promise((resolve, reject) => {
    // pg takes anything with these methods as a query ("submittable"), as pg-cursor does.
    client.query(new Pipeline(steps, resolve, reject) as never);
  });
}
