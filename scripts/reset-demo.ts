import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { childEnvironment, readConfig } from '../api/src/platform/config.js';
import { removeEmbeddedPostgres, startEmbeddedPostgres } from '../api/src/platform/embedded-postgres.js';
import { runMain, stopOnSignal } from '../api/src/platform/process.js';
import { StartError } from '../api/src/platform/start-error.js';
import { startChild } from './child.js';
import { markPrepared } from './first-load.js';

await runMain(async () => {
  const { databaseUrl, dataDir, mode } = readConfig();
  if (databaseUrl || mode === 'production') {
    throw new StartError(
      'npm run reset deletes the embedded demo database only: unset DATABASE_URL and SAMLOP_MODE.',
    );
  }
  console.log('Deleting the demo’s data.');
  await removeEmbeddedPostgres(dataDir);
  // What was signed was the log of the database that is gone: another begins.
  for (const name of ['log-signer.json', 'checkpoints'])
    rmSync(join(dataDir, name), { recursive: true, force: true });
  const database = await startEmbeddedPostgres({ dataDir, log: console.log });
  const env = childEnvironment({ DATABASE_URL: database.url, SAMLOP_MODE: mode });
  const child = startChild({ program: 'scripts/prepare.js', name: 'preparation', env });
  stopOnSignal(async () => {
    await child.stop(1000);
    await database.stop();
  });
  const code = await child.ended;
  if (code === 0) await markPrepared(database.url);
  await database.stop();
  if (code !== 0) throw new StartError('The demo could not be loaded: see the lines above.');
  console.log('The demo is back. Start it with: npm start');
});
