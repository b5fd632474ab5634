import { setTimeout as wait } from 'node:timers/promises';

/**
 * How long a change of the schema waits for a lock. Whoever asks for the same table stands in line behind it, so it
 * gives up soon and comes again when those who work have had their turn.
 */
export const LOCK_TIMEOUT = '1s';

const ATTEMPTS = 60;
/** A lock that was not to be had, or two that waited for each other. */
const BUSY = ['55P03', '40P01'];

export const isBusy = (error: unknown): boolean => BUSY.includes(String((error as { code?: unknown }).code));

/** Does it anew, whole, until it got its locks; gives up after some minutes, with the database's own error. */
export async function patiently<T>(
  act: () => Promise<T>,
  log: (line: string) => void,
  pauseMs = 1000,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await act();
    } catch (error) {
      if (!isBusy(error) || attempt === ATTEMPTS) throw error;
      if (attempt === 1) log('waiting for a table that is in use');
      await wait(pauseMs);
    }
  }
}
