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
  try {
    const postgres = await startEmbeddedPostgres({
      dataDir,
      settings: { shared_buffers: '1GB', max_wal_size: '4GB', synchronous_commit: 'off' },
    });
    try {
      await migrate(postgres.url);
      await loadReference(postgres.url);
      const principals = await loadRegion(postgres.url, deadlines, say);
      return await use({ url: postgres.url, principals });
    } finally {
      await postgres.stop();
    }
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}
