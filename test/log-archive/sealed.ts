import { randomBytes } from 'node:crypto';
import type { TestDatabase } from '../support/database.js';
import { leafOf } from '../../api/src/seal/leaf.js';
import { Frontier } from '../../api/src/seal/merkle.js';
import { parsePublicKey, type PublicKey } from '../../api/src/seal/note.js';
import { newSigningKey, parseSigningKey, signCheckpoint } from '../../api/src/seal/signing-key.js';
import { wholeTextSql } from '../../api/src/seal/log-row.js';

/** The sealer and the signer of a test: what waits is sealed in the order of its time, and signed when told. */
export class Sealed {
  private readonly key = parseSigningKey(newSigningKey('samlop.test'));
  private readonly tree = Frontier.empty();
  readonly keys: PublicKey[] = [parsePublicKey(this.key.publicText)];

  constructor(private readonly sql: TestDatabase['sql']) {}

  get publicText(): string {
    return this.key.publicText;
  }

  async seal(): Promise<number> {
    const rows = await this.sql<{
      id: string;
      at: string;
      entry: string;
      mac: Buffer;
      found: string[] | null;
    }>(
      `select e.id, e.at::text as at, ${wholeTextSql('e')} as entry, e.mac, e.found_ids::text[] as found from audit.entry e
        where not exists (select from audit.seal s where s.entry_id = e.id) order by e.at, e.id`,
    );
    for (const { id, at, ...content } of rows) {
      const leaf = leafOf(content);
      await this.sql(
        `insert into audit.seal (seq, entry_id, at, leaf, chain, key_id) values ($1, $2, $3, $4, $5, 'test')`,
        [this.tree.size, id, at, leaf, randomBytes(32)],
      );
      this.tree.append(leaf);
    }
    return rows.length;
  }

  async sign(): Promise<void> {
    const checkpoint = {
      ...{ origin: 'samlop.test', size: this.tree.size, root: this.tree.root(), time: new Date() },
      insteadOf: null,
    };
    const note = signCheckpoint(checkpoint, [this.key]);
    await this.sql(
      `insert into audit.checkpoint (size, root, at, key_id, signature, note) values ($1, $2, $3, $4, '', $5)`,
      [checkpoint.size, checkpoint.root, checkpoint.time, this.key.keyId, note],
    );
  }
}
