import { ConfigError } from './config.js';
import { StartError } from './start-error.js';

/** One line for what the person at the keyboard can mend; everything else is a fault and shows where. */
export function explain(error: unknown): string {
  if (error instanceof ConfigError || error instanceof StartError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Runs a program's main function; a failure is told on stderr and ends the process with 1. */
export async function runMain(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    console.error(explain(error));
    process.exit(1);
  }
}

/**
 * Calls `stop` once, at the first signal or when the process that started this one is gone, and then ends
 * the process.
 */
export function stopOnSignal(stop: (why: string) => Promise<void>): void {
  let stopping = false;
  const once = (why: string) => {
    if (stopping) return;
    stopping = true;
    void runMain(async () => {
      await stop(why);
      process.exit(0);
    });
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, once);
  process.on('disconnect', () => once('disconnect'));
}
