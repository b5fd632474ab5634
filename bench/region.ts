import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../api/src/platform/embedded-postgres.js';
import { migrate } from '../api/src/platform/migrate.js';
import { loadRegion } from '../seeds/load/load.js';
import type { Principals } from '../seeds/load/principals.js';
import { loadReference } from '../seeds/reference/load.js';

export interface Region {
  url: string;
  principals: Principals;
}

/** A database in a folder of its own with a synthetic region in it; gone when `use` is done. */
export async function withRegion<T>(
  deadlines: number,
  say: (line: string) => void,
  use: (region: Region) => Promise<T>,
): Promise<T> {
  const dataDir = mkdtempSync(join(tmpdir(), 'samlop-bench-'));
  let stop: () => Promise<void> = () => Promise.resolve();
  const end = async (): Promise<void> => {
    await stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  // Ended from outside it leaves nothing behind either.
  const leave = (): void => void end().finally(() => process.exit(1));
  const signals = ['SIGINT', 'SIGTERM'] as const;
  for (const signal of signals) process.once(signal, leave);
  try {
    const postgres = await startEmbeddedPostgres({
      dataDir,
      settings: { shared_buffers: '1GB', max_wal_size: '4GB', synchronous_commit: 'off' },
    });
    stop = () => postgres.stop();
    await migrate(postgres.url);
    await loadReference(postgres.url);
    const principals = await loadRegion(postgres.url, deadlines, say);
    return await use({ url: postgres.url, principals });
  } finally {
    for (const signal of signals) process.off(signal, leave);
    await end();
  }
}
