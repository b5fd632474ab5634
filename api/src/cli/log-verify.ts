import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { inTransaction, logCommand } from './command.js';
import { readLogKeys } from '../audit/keys.js';
import { LogWriter } from '../audit/log-writer.js';
import { Action } from '../authz/actions.js';
import { keepVerification, type Verdict } from '../log-seal/verification.acts.js';
import { readConfig, type Config } from '../platform/config.js';
import { openDatabase } from '../platform/database.js';
import { StartError } from '../platform/start-error.js';
import { NothingToCheck } from '../seal/check.js';
import type { Found } from '../seal/damage.js';
import { NoteError, parsePublicKeys, type PublicKey } from '../seal/note.js';
import { NoProofFile, verifyProofFile } from '../seal/proof-reader.js';
import { readPublicKeys, SealedLog } from '../seal/sealed-log.js';

const AGAIN = '(npm run -s log -- --help)';

export async function verify(args: string[]): Promise<number> {
  const options = argumentsOf(args);
  if (options.offline === undefined) return verifyDatabase(periodOf(options));
  if (!options.key) throw new StartError(`With which public key? --key PUB ${AGAIN}.`);
  if (options.from || options.to)
    throw new StartError(`A file is verified whole: --from and --to are for the database ${AGAIN}.`);
  return verifyFile(options.offline, publicKeys(options.key));
}

function argumentsOf(args: string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ args, options: { from: text, to: text, offline: text, key: text } }).values;
  } catch (error) {
    throw new StartError(`${(error as Error).message.split('. ')[0]} ${AGAIN}.`);
  }
}

function periodOf({ from, to }: { from?: string; to?: string }): { from?: Date; to?: Date } {
  return { ...(from ? { from: momentOf('--from', from) } : {}), ...(to ? { to: momentOf('--to', to) } : {}) };
}

function momentOf(name: string, text: string): Date {
  const moment = new Date(text);
  if (!/^\d{4}-\d{2}-\d{2}(T.+Z)?$/.test(text) || Number.isNaN(moment.getTime()))
    throw new StartError(
      `${name} is ${JSON.stringify(text)}: it must be a day or an instant, such as 2026-03-01 or 2026-03-01T08:00:00Z.`,
    );
  return moment;
}

/** The key itself, or a file of keys. */
function publicKeys(given: string): PublicKey[] {
  if (existsSync(given)) return readPublicKeys(given);
  try {
    return parsePublicKeys(given);
  } catch (error) {
    if (!(error instanceof NoteError)) throw error;
    throw new StartError(`--key is neither a file nor a public key: ${error.message}.`);
  }
}

async function verifyDatabase(period: { from?: Date; to?: Date }): Promise<number> {
  const config = readConfig();
  const keys = config.logKeysFile ? readLogKeys(config.logKeysFile).all : [];
  const database = await openDatabase(config);
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  try {
    const log = new SealedLog({ databaseUrl: database.url, keys, ...config.logSeal });
    const startedAt = new Date();
    const verdict = await log.check({ period, signal: stop.signal, progress: showProgress() });
    const { from = null, to = null } = period;
    await keep(database.url, config, { verdict, from, to, startedAt, endedAt: new Date(), by: null });
    return tell(verdict);
  } catch (error) {
    if (stop.signal.aborted) throw new StartError('Stopped: nothing was found so far.');
    if (error instanceof NothingToCheck) throw new StartError(`Nothing to verify: ${error.message}.`);
    throw error;
  } finally {
    await database.close();
  }
}

/** For whoever reads later up to where the log was verified; what cannot be kept is told all the same. */
async function keep(
  url: string,
  { logKeysFile }: Config,
  made: Parameters<typeof keepVerification>[1],
): Promise<void> {
  try {
    await inTransaction(url, new LogWriter(readLogKeys(logKeysFile)), async (command) => {
      const id = await keepVerification(command.sql, made);
      const entry = { operation: 'verifyAccessLog', action: Action.CREATE, type: 'AccessLogVerification' };
      await logCommand(command, { ...entry, ids: [id] });
    });
  } catch (error) {
    console.error(`What was found could not be kept: ${(error as Error).message}.`);
  }
}

/** To the terminal alone, now and then. */
function showProgress(): (share: number, entries: number) => void {
  let shown = performance.now();
  return (share, entries) => {
    if (performance.now() - shown < 2_000) return;
    shown = performance.now();
    if (process.stderr.isTTY) process.stderr.write(`${Math.floor(share * 100)} %, ${entries} entries\r`);
  };
}

function tell(verdict: Verdict): number {
  if (!verdict.ok) return tellDamage(verdict);
  const { entries, from, checkpoint, waiting, fromBefore, restores, archives } = verdict;
  console.log(`The log holds: ${entries} entries verified, from place ${from} on.`);
  if (checkpoint)
    console.log(
      `Signed up to ${checkpoint.size} entries at ${checkpoint.time.toISOString()} (key ${checkpoint.keyId}).`,
    );
  else
    console.log(
      'No checkpoint was verified: there is none yet of these entries, or LOG_PUBLIC_KEYS_FILE is not set.',
    );
  if (waiting) console.log(`${waiting} entries wait for their seal.`);
  if (fromBefore)
    console.log(`${fromBefore} entries are from before the seal, and have no code of their own.`);
  for (const { at, from: lost, to } of restores)
    console.log(
      `Restored at ${at.toISOString()}: of ${lost} signed entries ${to} came back; the others are lost.`,
    );
  for (const { month, first, last, sha256 } of archives)
    console.log(
      `Entries ${first} to ${last} lie in the archive of ${month} (SHA-256 ${sha256}): verify that file, too.`,
    );
  return 0;
}

function tellDamage({ damage, seq, entryId, why }: Found): number {
  const where = [seq === null ? null : `place ${seq}`, entryId ? `entry ${entryId}` : null].filter(Boolean);
  console.log(`DAMAGED (${damage})${where.length ? `, first at ${where.join(', ')}` : ''}: ${why}.`);
  return 2;
}

async function verifyFile(file: string, keys: PublicKey[]): Promise<number> {
  const lines = createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity });
  try {
    const verdict = await verifyProofFile(lines, keys);
    if (!verdict.ok) return tellDamage(verdict);
    const { header, rows, first, last, checkpoint, saysMore } = verdict;
    console.log(
      `${file} holds: ${rows} entries${rows ? `, places ${first} to ${last}` : ''}, of the log ${header.origin}.`,
    );
    console.log(
      `Signed at ${checkpoint.time.toISOString()} over ${checkpoint.size} entries (key ${checkpoint.keyId}).`,
    );
    if (saysMore) console.log('What it says beside its entries (about, note) is not sealed.');
    return 0;
  } catch (error) {
    if (error instanceof NoProofFile) throw new StartError(`${file} cannot be verified: ${error.message}.`);
    const { code } = error as { code?: string };
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'EACCES')
      throw new StartError(`${file} cannot be read (${code}).`);
    throw error;
  } finally {
    lines.close();
  }
}
