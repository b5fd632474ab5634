import { setTimeout as wait } from 'node:timers/promises';
import type { Runner } from 'graphile-worker';
import type { Logger } from './logger.js';

const RETRY_MS = [100, 250, 500, 1000, 2000];

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
        await runner.promise;
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
