import pg from 'pg';
import type { Pool, PoolClient } from 'pg';
import { Busy } from './errors.js';
import { requestScope } from './scope.js';
import type { Span } from './trace.js';

/** How long a request waits for a connection before it is told to come again. */
export const QUEUE_MS = 1000;

type Release = PoolClient['release'];
type Callback = (error: Error | undefined, client: PoolClient | undefined, release: Release) => void;

/**
 * Lends connections to requests: whoever waits for one longer than a second is refused (UNAVAILABLE), and when a
 * client goes away, the statement that is run for it is cancelled. Closes with what it gives back. Before it lends, a
 * pool waits for as long as a slow database takes: a start has nobody to refuse.
 */
export function lendToRequests(pool: Pool, databaseUrl: string): { close(): Promise<void> } {
  // As whoever logged in, without a role: they may end their own statements, and the app's role may end nobody's.
  const control = new pg.Pool({
    connectionString: databaseUrl,
    max: 1,
    connectionTimeoutMillis: QUEUE_MS,
    options: `-c statement_timeout=${QUEUE_MS}`,
  });
  control.on('error', () => undefined);
  pool.options.connectionTimeoutMillis = QUEUE_MS;
  const connect = pool.connect.bind(pool) as () => Promise<PoolClient>;
  const lend = async (): Promise<PoolClient> => {
    const gone = requestScope.getStore()?.gone;
    const span = requestScope.getStore()?.span?.begin('database');
    const client = await connect().catch((error: unknown) => {
      span?.end({}, true);
      throw /timeout/.test((error as Error).message) ? new Busy('no connection within a second') : error;
    });
    if (gone?.aborted) {
      client.release();
      span?.end();
      throw new Busy('the client went away');
    }
    if (gone) cancelWhen(gone, client, control);
    if (span) endWhenReleased(span, client);
    return client;
  };
  pool.connect = ((callback?: Callback) => {
    if (!callback) return lend();
    lend().then(
      (client) => callback(undefined, client, client.release.bind(client) as Release),
      (error: unknown) => callback(error as Error, undefined, () => undefined),
    );
  }) as Pool['connect'];
  return { close: () => control.end() };
}

/** From the wish for a connection until it is given back. */
function endWhenReleased(span: Span, client: PoolClient): void {
  const release = client.release.bind(client) as Release;
  client.release = (error?: Error | boolean) => {
    span.end({}, Boolean(error));
    release(error);
  };
}

/** The connection is given back only when the cancelling is done: what comes next on it is somebody else's. */
function cancelWhen(gone: AbortSignal, client: PoolClient, control: Pool): void {
  const release = client.release.bind(client) as Release;
  const { processID } = client as PoolClient & { processID: number };
  let cancelled: Promise<unknown> | null = null;
  const cancel = (): void => {
    cancelled = control.query('select pg_cancel_backend($1)', [processID]).catch(() => undefined);
  };
  gone.addEventListener('abort', cancel, { once: true });
  client.release = (error?: Error | boolean) => {
    gone.removeEventListener('abort', cancel);
    if (cancelled) void cancelled.then(() => release(error));
    else release(error);
  };
}
