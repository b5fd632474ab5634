import { asOwner } from './connection.js';
import { StartError } from '../platform/start-error.js';
import type { ChainKeys } from '../seal/chain.js';
import { checkLog } from '../seal/check.js';
import { DatabaseLog } from '../seal/database-log.js';
import type { PublicKey } from '../seal/note.js';

/** The keys that whoever restores has of the access log. */
export interface SealTrust {
  /** Null: each entry is held against its seal, and not against its code. */
  keys: ChainKeys | null;
  publicKeys: readonly PublicKey[];
}

/** Whether the access log that was put back is the one that was sealed; one line says what that was held against. */
export async function verifySeal(url: string, { keys, publicKeys }: SealTrust): Promise<string> {
  const verdict = await asOwner(url, (client) =>
    // What was published after the backup is not in it: whoever starts the signer says so (docs/operations.md).
    checkLog(new DatabaseLog(client), { keys, publicKeys, published: [] }),
  );
  if (!verdict.ok)
    throw new StartError(
      `The access log does not hold (${verdict.damage}): ${verdict.why}. The rows are there; trust nothing of the log.`,
    );
  const { entries, checkpoint, waiting } = verdict;
  const signed = checkpoint ? `, signed up to ${checkpoint.size} at ${checkpoint.time.toISOString()}` : '';
  const missing = keys ? '' : '; without ACCESS_LOG_KEYS_FILE their codes were not';
  return `Verified the access log: ${entries} entries hold${signed}, ${waiting} wait for their seal${missing}`;
}
