import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { CompiledQuery, type Transaction } from 'kysely';

export type Row = Record<string, unknown>;

/** SQL on the connection of the entity manager's transaction, its values bound by the server. */
export async function inTransaction<T extends Row>(
  em: SqlEntityManager,
  text: string,
  values: unknown[],
): Promise<T[]> {
  const transaction = em.getTransactionContext() as Transaction<unknown> | undefined;
  if (!transaction) throw new Error('SQL outside a transaction');
  await em.flush();
  const result = await transaction.executeQuery<T>(CompiledQuery.raw(text, values));
  return result.rows;
}
