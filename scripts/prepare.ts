import { ensureLogKeys, readLogKeys } from '../api/src/audit/keys.js';
import { makeLogMonthsAtStart } from '../api/src/log-archive/months.jobs.js';
import { readConfig } from '../api/src/platform/config.js';
import { migrate } from '../api/src/platform/migrate.js';
import { runMain } from '../api/src/platform/process.js';
import { StartError } from '../api/src/platform/start-error.js';
import { checkDatabase } from '../api/src/platform/database.js';
import { ensureSigningKeys } from '../api/src/seal/signing-keys-file.js';
import { loadReference } from '../seeds/reference/load.js';

const say = (line: string) => console.log(line);

// Brings the database of DATABASE_URL to where this version needs it; run with the owner's address.
await runMain(async () => {
  const { databaseUrl, logKeysFile, logSeal, mode } = readConfig();
  if (!databaseUrl) throw new StartError('DATABASE_URL is not set: it must be the address of a PostgreSQL.');
  await checkDatabase(databaseUrl);
  await migrate(databaseUrl, say);
  await makeLogMonthsAtStart(databaseUrl);
  await loadReference(databaseUrl, say);
  if (mode === 'demo') {
    const { loadDemo } = await import('../seeds/demo/load.js');
    if (logKeysFile) ensureLogKeys(logKeysFile);
    const { origin, signingKeysFile, publicKeysFile } = logSeal;
    if (origin && signingKeysFile && publicKeysFile)
      ensureSigningKeys(signingKeysFile, publicKeysFile, origin);
    await loadDemo(databaseUrl, readLogKeys(logKeysFile), say);
  }
  // Loading leaves pools behind that would keep the process for a while.
  process.exit(0);
});
