import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { inTransaction } from './transaction.js';
import type { WorkLog } from './work-log.js';
import { SamlopError } from '../platform/errors.js';

/** What a tentative act came to, and whether it stands. */
export interface Tentative<T> {
  keep: boolean;
  result: T;
}

/** Does something within a savepoint: taken back when it is refused or not to be kept, and then unsaid in the log, too. */
export async function tentatively<T>(
  em: SqlEntityManager,
  log: WorkLog,
  act: () => Promise<Tentative<T>>,
): Promise<T> {
  const run = (text: string) => inTransaction(em, text, []);
  const said = log.place();
  const end = async (keep: boolean): Promise<void> => {
    if (keep) await em.flush();
    // What is loaded is looked through at each statement: of hundreds of lines, hundreds of times.
    em.clear();
    if (!keep) {
      log.backTo(said);
      await run('rollback to savepoint tentative');
    }
    await run('release savepoint tentative');
  };
  await run('savepoint tentative');
  try {
    const { keep, result } = await act();
    await end(keep);
    return result;
  } catch (error) {
    // Anything else is the end of the transaction.
    if (error instanceof SamlopError) await end(false);
    throw error;
  }
}
