// One PostgreSQL for the whole run, with a migrated template that each test file copies. Compiled first: jest does
// not transform what its own set-up imports.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isBuilt } from '../../scripts/setup.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

export default async function setUp() {
  if (!isBuilt()) {
    const build = [join(root, 'scripts/build.mjs'), '--without-console'];
    const { status } = spawnSync(process.execPath, build, { stdio: 'inherit' });
    if (status !== 0) throw new Error('the build failed');
  }
  const load = (path) => import(join(root, 'dist', path));
  const { startEmbeddedPostgres } = await load('api/src/platform/embedded-postgres.js');
  const { migrate } = await load('api/src/platform/migrate.js');
  const { loadReference } = await load('seeds/reference/load.js');
  const dataDir = mkdtempSync(join(tmpdir(), 'samlop-jest-'));
  const postgres = await startEmbeddedPostgres({
    dataDir,
    settings: {
      fsync: 'off',
      synchronous_commit: 'off',
      full_page_writes: 'off',
      max_connections: '300',
      // Tests count statements by it.
      shared_preload_libraries: 'pg_stat_statements',
      // A whole run has more statements than the usual 5000: those forgotten in between would be counted as fewer.
      'pg_stat_statements.max': '100000',
    },
  });
  await migrate(postgres.url);
  await loadReference(postgres.url);
  // The ORM keeps its metadata on the global object, and jest copies that into each test's world when it runs the
  // tests in this very process: the set-up's own must not be found there.
  for (const key of Object.getOwnPropertyNames(globalThis)) {
    if (key.startsWith('mikro-orm-')) delete globalThis[key];
  }
  process.env.TEST_TEMPLATE_URL = postgres.url;
  process.env.TEST_DATABASE_LOG = join(dataDir, 'postgres.log');
  globalThis.__samlopTestDatabase = { postgres, dataDir };
}

export async function tearDown() {
  const { postgres, dataDir } = globalThis.__samlopTestDatabase;
  await postgres.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
