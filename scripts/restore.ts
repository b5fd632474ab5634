import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readLogKeys } from '../api/src/audit/keys.js';
import { secretIn } from '../api/src/backup/key-file.js';
import { totalOf } from '../api/src/backup/format.js';
import { readBackup } from '../api/src/backup/read.js';
import { restoreBackup } from '../api/src/backup/restore.js';
import type { SealTrust } from '../api/src/backup/seal.js';
import { readConfig, type Config } from '../api/src/platform/config.js';
import { openDatabase } from '../api/src/platform/database.js';
import { runMain } from '../api/src/platform/process.js';
import { StartError } from '../api/src/platform/start-error.js';
import { ChainKeys } from '../api/src/seal/chain.js';
import { readPublicKeys } from '../api/src/seal/sealed-log.js';
import { markPrepared } from './first-load.js';

const HELP = `Puts a backup into an EMPTY database, and verifies it there (DATABASE_URL: the owner's address).

  npm run restore -- FILE --key KEYFILE --check    reads it to its end and changes nothing
  npm run restore -- FILE --key KEYFILE

Stop API, worker and signer first. Without DATABASE_URL it goes into a new folder SAMLOP_DATA.`;

function argumentsOf(args: string[]) {
  const options = { help: { type: 'boolean' }, key: { type: 'string' }, check: { type: 'boolean' } } as const;
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new StartError(`${(error as Error).message.split('. ')[0]} (npm run restore -- --help).`);
  }
}

/** What this place knows of the log's keys: the more, the more of the seal can be verified. */
function trustOf({ logKeysFile, logSeal: { publicKeysFile } }: Config): SealTrust {
  return {
    keys: logKeysFile && existsSync(logKeysFile) ? new ChainKeys(readLogKeys(logKeysFile).all) : null,
    publicKeys: publicKeysFile && existsSync(publicKeysFile) ? readPublicKeys(publicKeysFile) : [],
  };
}

await runMain(async () => {
  const { values, positionals } = argumentsOf(process.argv.slice(2));
  const [file] = positionals;
  if (values.help || !file) return console.log(HELP);
  const secret = secretIn(values.key);
  const began = Date.now();
  if (values.check) {
    const { rows, header } = await readBackup(file, secret);
    return console.log(`${file} is whole: ${totalOf(rows)} rows, of ${header.takenAt}. Nothing was changed.`);
  }
  const config = readConfig();
  // Before a database is made for it.
  if (!config.databaseUrl) await readBackup(file, secret);
  const database = await openDatabase(config);
  try {
    const { rows } = await restoreBackup(
      database.url,
      file,
      secret,
      (line) => console.log(line),
      trustOf(config),
    );
    if (!config.databaseUrl) await markPrepared(database.url);
    const seconds = ((Date.now() - began) / 1000).toFixed(1);
    console.log(`Restored ${totalOf(rows)} rows in ${seconds} s. Start API, worker and signer.`);
  } finally {
    await database.close();
  }
  process.exit(0);
});
