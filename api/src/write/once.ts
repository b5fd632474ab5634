import { createHash } from 'node:crypto';
import type { Work } from './work.js';
import { conflict } from '../platform/errors.js';

/**
 * The same clientMutationId twice has one effect and the same answer. Gives the first one's object, or null the
 * first time. The row is locked until commit, so that two at once wait for each other.
 */
export async function earlier(
  work: Work,
  clientMutationId: string | null | undefined,
  input: unknown,
): Promise<string | null> {
  if (!clientMutationId) return null;
  const hash = sha256(JSON.stringify(input));
  const key = [work.principal.grantId, keyOf(clientMutationId)];
  await work.sql(
    `insert into client_mutation (grant_id, client_mutation_id, operation, input_hash) values ($1, $2, $3, $4) on conflict do nothing`,
    [...key, work.operation, hash],
  );
  const [row] = await work.sql<{ operation: string; input_hash: string; result_id: string | null }>(
    'select operation, input_hash, result_id from client_mutation where grant_id = $1 and client_mutation_id = $2',
    key,
  );
  if (row?.operation !== work.operation || row.input_hash !== hash) throw conflict('MUTATION_ID_REUSED');
  return row.result_id;
}

/** What the act made, for whoever sends it again. */
export async function remember(
  work: Work,
  clientMutationId: string | null | undefined,
  resultId: string,
): Promise<void> {
  if (!clientMutationId) return;
  await work.sql(
    'update client_mutation set result_id = $3 where grant_id = $1 and client_mutation_id = $2',
    [work.principal.grantId, keyOf(clientMutationId), resultId],
  );
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** An index holds no long text: of an id that is no sensible one its hash is kept. */
const keyOf = (clientMutationId: string): string =>
  clientMutationId.length > 100 ? sha256(clientMutationId) : clientMutationId;
