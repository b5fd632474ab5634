import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testLogKeys } from './log-keys.js';
import { settingsOf } from './program.js';
import type { World } from './world.js';
import { createLogger } from '../../api/src/platform/logger.js';
import { Folder, notesIn, type Publisher } from '../../api/src/seal/publish.js';
import type { PublicKey } from '../../api/src/seal/note.js';
import { connectAs, readPublicKeys, SealedLog } from '../../api/src/seal/sealed-log.js';
import type { Ask } from '../../api/src/seal/sealed-tree.js';
import { Sealer } from '../../api/src/seal/sealer.js';
import { Signer, type SignerGiven } from '../../api/src/seal/signing.js';
import { ensureSigningKeys, readSigningKeys } from '../../api/src/seal/signing-keys-file.js';
import type { SignedCheckpoint } from '../../api/src/seal/checkpoint.js';

export const FAST = { look: 10, beat: 20, retry: 10, batch: 100 };

/** Waits for what is bound to come. */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await holds()); tries += 1) {
    if (tries > 1000) throw new Error('it did not come to that');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

export const UNSEALED =
  'select 1 from audit.entry e where not exists (select from audit.seal s where s.entry_id = e.id)';

/** Seals all that is in the log now. */
export async function sealAll(world: World): Promise<void> {
  const sealer = new Sealer(
    () => connectAs(world.db.url, 'samlop_worker'),
    testLogKeys,
    createLogger('silent'),
    FAST,
  );
  sealer.start();
  await until(async () => (await world.db.sql(UNSEALED)).length === 0);
  await sealer.stop();
}

/** A signer's own things, in a folder of its own: keys, state, and where it publishes. */
export class SigningPlace {
  readonly folder = mkdtempSync(join(tmpdir(), 'samlop-signer-'));
  readonly path = (name: string): string => join(this.folder, name);
  readonly publicKeysFile = this.path('public');
  readonly checkpoints = this.path('checkpoints');
  readonly stateFile = this.path('state.json');

  constructor(private readonly world: World) {
    ensureSigningKeys(this.path('keys'), this.publicKeysFile, 'samlop.test');
  }

  signer(more: Partial<SignerGiven> = {}): Signer {
    return new Signer({
      origin: 'samlop.test',
      keys: readSigningKeys(this.path('keys')),
      stateFile: this.stateFile,
      publishers: [new Folder(this.checkpoints) as Publisher],
      notes: () => notesIn(this.checkpoints),
      trusted: this.trustedKeys,
      logger: createLogger('silent'),
      ...more,
    });
  }

  /** As the signer's own role of the database. */
  async asked<T>(act: (ask: Ask) => Promise<T>): Promise<T> {
    const client = await connectAs(this.world.db.url, 'samlop_signer');
    const ask: Ask = async <R>(sql: string, values: readonly unknown[]) =>
      (await client.query(sql, [...values])).rows as R[];
    return act(ask).finally(() => client.end());
  }

  sign(signer = this.signer()): Promise<SignedCheckpoint | null> {
    return this.asked((ask) => signer.sign(ask));
  }

  /** Seals all that is in the log now, and signs it. */
  async sealAndSign(): Promise<void> {
    await sealAll(this.world);
    await this.sign();
  }

  /** What whoever trusts this log trusts. */
  get trustedKeys(): PublicKey[] {
    return readPublicKeys(this.publicKeysFile);
  }

  get sealedLog(): SealedLog {
    const { publicKeysFile, checkpoints } = this;
    return new SealedLog({
      databaseUrl: this.world.db.url,
      keys: testLogKeys.all,
      publicKeysFile,
      checkpoints,
    });
  }

  /** The same as settings of a program. */
  get settings(): Record<string, string> {
    return {
      ...settingsOf(this.world.db.url),
      LOG_ORIGIN: 'samlop.test',
      LOG_SIGNING_KEYS_FILE: this.path('keys'),
      LOG_PUBLIC_KEYS_FILE: this.publicKeysFile,
      LOG_SIGNER_STATE: this.stateFile,
      LOG_CHECKPOINTS: this.checkpoints,
    };
  }
}
