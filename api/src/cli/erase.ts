import { ERASE_HELP, readEraseArguments } from './erase-command.js';
import { readLogKeys } from '../audit/keys.js';
import { LogWriter } from '../audit/log-writer.js';
import { carryOut } from '../erase/carry-out.js';
import { readConfig } from '../platform/config.js';
import { openDatabase } from '../platform/database.js';
import { runMain } from '../platform/process.js';

await runMain(async () => {
  const wanted = readEraseArguments(process.argv.slice(2));
  if (!wanted) return console.log(ERASE_HELP);
  const config = readConfig();
  const log = new LogWriter(readLogKeys(config.logKeysFile));
  const database = await openDatabase(config);
  try {
    await carryOut(database.url, log, wanted, (line) => console.log(line));
  } finally {
    await database.close();
  }
});
