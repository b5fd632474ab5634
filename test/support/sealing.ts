import type { World } from './world.js';
import { leafOf } from '../../api/src/seal/leaf.js';
import { rootOf } from '../../api/src/seal/merkle.js';
import { parsePublicKey, type PublicKey } from '../../api/src/seal/note.js';
import { newSigningKey, parseSigningKey, signCheckpoint } from '../../api/src/seal/signing-key.js';
import { wholeTextSql } from '../../api/src/seal/log-row.js';

const ORIGIN = 'samlop.test';
const signer = parseSigningKey(newSigningKey(ORIGIN));
/** Whoever trusts the log of a test trusts this key. */
export const trustedKeys: PublicKey[] = [parsePublicKey(signer.publicText)];

/** Seals what was written until now, and signs it: what the worker and the signer do, at once and by hand. */
export async function sealAll(world: World): Promise<number> {
  await world.db.sql(`
    insert into audit.seal (seq, entry_id, at, leaf, chain, key_id)
    select (select coalesce(max(seq) + 1, 0) from audit.seal) + row_number() over (order by l.at, l.id) - 1, l.id, l.at,
           sha256('not yet'), sha256('not looked at'), 'test'
      from audit.entry l where not exists (select from audit.seal s where s.entry_id = l.id)`);
  const rows = await world.db.sql<{ seq: string; entry: string; mac: Buffer; found: string[] | null }>(
    `select s.seq, ${wholeTextSql('l')} as entry, l.mac, l.found_ids as found from audit.seal s join audit.entry l on l.id = s.entry_id order by s.seq`,
  );
  const leaves = rows.map((row) => leafOf(row));
  for (const [i, leaf] of leaves.entries())
    await world.db.sql('update audit.seal set leaf = $2 where seq = $1', [i, leaf]);
  const root = rootOf(leaves);
  const time = world.clock.now();
  const checkpoint = { origin: ORIGIN, size: leaves.length, root, time, insteadOf: null };
  const note = signCheckpoint(checkpoint, [signer]);
  await world.db.sql(
    `insert into audit.checkpoint (size, root, at, key_id, signature, note) values ($1, $2, $3, $4, $5, $6)`,
    [leaves.length, root, time, trustedKeys[0]?.keyId, Buffer.alloc(64), note],
  );
  return leaves.length;
}
