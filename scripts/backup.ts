import { chmodSync, statSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { newKey } from '../api/src/backup/cipher.js';
import { totalOf } from '../api/src/backup/format.js';
import { takeBackup } from '../api/src/backup/take.js';
import { readConfig } from '../api/src/platform/config.js';
import { openDatabase } from '../api/src/platform/database.js';
import { runMain } from '../api/src/platform/process.js';
import { StartError } from '../api/src/platform/start-error.js';

const HELP = `Takes an encrypted backup of everything, while the installation runs (DATABASE_URL: the owner's address).

  npm run backup -- key KEYFILE                    a new key: its secret into KEYFILE, its public half (age1…) printed
  npm run backup -- FILE --recipient age1…         into a new file; again for each further key that is to restore it

Without --recipient it is made for those of BACKUP_RECIPIENT. Keep KEYFILE away from this machine and in two places:
without it a backup is of no use to anybody.`;

/** What a second look at the arguments would say. */
function argumentsOf(args: string[]) {
  const options = { help: { type: 'boolean' }, recipient: { type: 'string', multiple: true } } as const;
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new StartError(`${(error as Error).message.split('. ')[0]} (npm run backup -- --help).`);
  }
}

async function makeKey(file: string): Promise<void> {
  const { secret, recipient } = await newKey();
  try {
    writeFileSync(file, `${secret}\n`, { flag: 'wx', mode: 0o600 });
    chmodSync(file, 0o600);
  } catch (error) {
    const { code } = error as { code?: string };
    throw new StartError(`${file} could not be made (${code}): a key is never written over.`);
  }
  console.log(`The secret is in ${file}. Backups are made for:\n${recipient}`);
}

async function backup(file: string, given: string[] | undefined): Promise<void> {
  const config = readConfig();
  const recipients = given?.length ? given : config.backupRecipients;
  if (!recipients.length)
    throw new StartError('For which key? --recipient age1…, or BACKUP_RECIPIENT (npm run backup -- --help).');
  const began = Date.now();
  const database = await openDatabase(config);
  try {
    const { rows, header } = await takeBackup(database.url, file, recipients);
    const size = (statSync(file).size / 1e6).toFixed(1);
    const seconds = ((Date.now() - began) / 1000).toFixed(1);
    console.log(
      `${file}: ${totalOf(rows)} rows of ${Object.keys(rows).length} tables, of ${header.takenAt}, ${size} MB, in ${seconds} s.`,
    );
  } finally {
    await database.close();
  }
}

await runMain(async () => {
  const { values, positionals } = argumentsOf(process.argv.slice(2));
  const [first, second] = positionals;
  if (values.help || !first) console.log(HELP);
  else if (first === 'key' && second) await makeKey(second);
  else await backup(first, values.recipient);
});
