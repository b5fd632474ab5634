import { setTimeout as wait } from 'node:timers/promises';
import type { Runner } from 'graphile-worker';
import type { Logger } from './logger.js';

const RETRY_MS = [100, 250, 500, 1000, 2000];

/**
 * How long a runner that gives up may take for it. One that could not tell of two jobs at once never ends: graphile-worker
 * 0.18 counts each failure down twice, and waits for what it has counted to come to nothing.
 */
const GIVING_UP_MS = 3000;

/** Ends with the runner, or when it has been at it for too long. */
const ended = (runner: Runner): Promise<void> =>
  new Promise((resolve, reject) => {
    runner.promise.then(resolve, reject);
    runner.events.once('pool:gracefulShutdown', () => {
      const late = (): void => reject(new Error('the queue’s runner gave up, and did not end'));
      setTimeout(late, GIVING_UP_MS).unref();
    });
  });

/**
 * Works until told to stop. A runner ends by itself when it could not say what became of a job, because the database
 * was away; another one is begun as soon as there is a database to work on. The first must succeed.
 */
export async function keepWorking(
  begin: () => Promise<Runner>,
  logger: Logger,
): Promise<{ stop(): Promise<void> }> {
  let runner: Runner | null = await begin();
  const stopping = new AbortController();
  const again = async (): Promise<void> => {
    for (let failures = 0; !stopping.signal.aborted; failures += 1) {
      try {
        runner ??= await begin();
        failures = 0;
        // It was told to stop while it began.
        if (stopping.signal.aborted) await runner.stop();
        await ended(runner);
      } catch (error) {
        logger.error({ err: error }, 'the queue cannot be worked');
      }
      runner = null;
      if (stopping.signal.aborted) return;
      logger.warn('begins anew to work the queue');
      const pause = RETRY_MS[Math.min(failures, RETRY_MS.length - 1)];
      await wait(pause, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  };
  const running = again();
  return {
    async stop() {
      stopping.abort();
      // It may be ending by itself at this moment.
      await runner?.stop().catch(() => undefined);
      await running;
    },
  };
}
