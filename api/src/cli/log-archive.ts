import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readArchive } from '../log-archive/content.js';
import { overdue } from '../log-archive/month.js';
import { putAway } from '../log-archive/put-away.js';
import { putBack } from '../log-archive/put-back.js';
import { readLogKeys } from '../audit/keys.js';
import { LogWriter } from '../audit/log-writer.js';
import { monthsOf } from '../backup/catalogue.js';
import { asOwner } from '../backup/connection.js';
import { secretIn } from '../backup/key-file.js';
import { readConfig, type Config } from '../platform/config.js';
import { openDatabase } from '../platform/database.js';
import { StartError } from '../platform/start-error.js';
import { parsePublicKeys, type PublicKey } from '../seal/note.js';

export const ARCHIVE_HELP = `  npm run log -- archive MONTH FILE --recipient age1…   takes a month (2024-03) out of the database, into an encrypted file that
                                                        verifies as the log does; again for each further key that may open it
  npm run log -- archive due FOLDER --recipient age1…   the same for each month that is older than ACCESS_LOG_YEARS
  npm run log -- restore-archive FILE --key KEYFILE     puts it back
  npm run log -- open-archive FILE --key KEYFILE        verifies it and writes what is in it, for an auditor's own verifier

Archives' keys are those of backups (npm run backup -- key KEYFILE); without --recipient it is BACKUP_RECIPIENT. --public-key FILE: the keys that
signed the log's heads, where not the installation's own. DATABASE_URL: the owner's address.`;

const say = (line: string): void => console.log(line);

/** What `npm run log` does beside verifying, by the first word after it. */
export const archiveCommands: Record<string, (args: string[]) => Promise<number>> = {
  archive,
  'restore-archive': restore,
  'open-archive': open,
};

async function archive(args: string[]): Promise<number> {
  const { values, positionals } = options(args);
  const [month, target, ...more] = positionals;
  if (!month || !target || more.length)
    throw new StartError('Which month, and into what? MONTH FILE, or due FOLDER.');
  const config = readConfig();
  const recipients = values.recipient?.length ? values.recipient : config.backupRecipients;
  if (!recipients.length) throw new StartError('For which key? --recipient age1…, or BACKUP_RECIPIENT.');
  const keys = publicKeys(config, values['public-key']);
  const log = new LogWriter(readLogKeys(config.logKeysFile));
  await onDatabase(config, async (url) => {
    const months = month === 'due' ? await due(url, config) : [month];
    if (!months.length) say('No month is due.');
    for (const each of months) {
      const file = month === 'due' ? join(target, `access-log-${each}.age`) : target;
      const { entries, sha256 } = await putAway(url, log, { month: each, file, recipients, keys }, say);
      say(`${file}: ${entries} entries of ${each}, SHA-256 of what is in it ${sha256}.`);
    }
  });
  return 0;
}

async function due(url: string, config: Config): Promise<string[]> {
  if (!config.logYears)
    throw new StartError('ACCESS_LOG_YEARS is not set: everything stays. Name a month instead.');
  return overdue(await asOwner(url, monthsOf), config.logYears, new Date());
}

async function restore(args: string[]): Promise<number> {
  const { values, positionals } = options(args);
  const file = theFile(positionals);
  const config = readConfig();
  const secret = secretIn(values.key);
  const keys = publicKeys(config, values['public-key']);
  const log = new LogWriter(readLogKeys(config.logKeysFile));
  await onDatabase(config, async (url) => {
    const { month, verdict } = await putBack(url, log, { file, secret, keys }, say);
    say(`${month} is in the database again: ${verdict.rows} entries.`);
  });
  return 0;
}

async function open(args: string[]): Promise<number> {
  const { values, positionals } = options(args);
  const file = theFile(positionals);
  const keys = publicKeys(readConfig(), values['public-key']);
  const { month, verdict, sha256 } = await readArchive(file, secretIn(values.key), keys, async (line) => {
    if (!process.stdout.write(`${line}\n`))
      await new Promise((resolve) => process.stdout.once('drain', resolve));
  });
  console.error(`${month}: ok, ${verdict.rows} entries, SHA-256 ${sha256}.`);
  return 0;
}

const theFile = (positionals: string[]): string => {
  const [file, ...more] = positionals;
  if (!file || more.length) throw new StartError('Which file? One archive, and --key KEYFILE.');
  return file;
};

/** The keys that the heads were signed with: what an archive is held against. */
function publicKeys(config: Config, given: string | undefined): PublicKey[] {
  const file = given ?? config.logSeal.publicKeysFile;
  if (!file) throw new StartError('Which keys signed the log? --public-key FILE, or LOG_PUBLIC_KEYS_FILE.');
  try {
    return parsePublicKeys(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new StartError(`${file} holds no public keys of the log: ${(error as Error).message}.`);
  }
}

async function onDatabase(config: Config, act: (url: string) => Promise<void>): Promise<void> {
  const database = await openDatabase(config);
  try {
    await act(database.url);
  } finally {
    await database.close();
  }
}

function options(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        key: { type: 'string' },
        recipient: { type: 'string', multiple: true },
        'public-key': { type: 'string' },
      },
    });
  } catch (error) {
    throw new StartError(`${(error as Error).message.split('. ')[0]} (npm run log -- --help).`);
  }
}
