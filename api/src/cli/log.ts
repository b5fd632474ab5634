import { ARCHIVE_HELP, archiveCommands } from './log-archive.js';
import { consistency, inclusion } from './log-proofs.js';
import { declareRestore, makeKey } from './log-signer.js';
import { verify } from './log-verify.js';
import { runMain } from '../platform/process.js';
import { StartError } from '../platform/start-error.js';

const HELP = `The access log's seal.

  npm run -s log -- verify                              all of the log, against its keys and what was published
  npm run -s log -- verify --from 2026-03-01 --to 2026-04-01
  npm run -s log -- verify --offline FILE --key PUB     a file of entries; PUB: the public key, or a file of such
  npm run -s log -- inclusion ENTRY                     that an entry is in the log that was signed
  npm run -s log -- consistency SIZE SIZE               that one signed head goes on from another
  npm run -s log -- key FILE NAME                       a new key for the signer; its public half is printed
  npm run -s log -- restored                            after the database was put back: says so in the next signed head
${ARCHIVE_HELP}

Ends with 0: it holds; 2: it does not, and the line says what is the first thing; 1: it could not be looked at.`;

const commands: Record<string, (args: string[]) => Promise<number>> = {
  verify,
  inclusion,
  consistency,
  key: makeKey,
  restored: declareRestore,
  ...archiveCommands,
};

await runMain(async () => {
  const [name = '--help', ...args] = process.argv.slice(2);
  if (name === '--help' || name === '-h') return console.log(HELP);
  const command = commands[name];
  if (!command) throw new StartError(`There is no ${name} (npm run -s log -- --help).`);
  process.exit(await command(args));
});
