import { writeFileSync } from 'node:fs';
import { readConfig } from '../platform/config.js';
import { StartError } from '../platform/start-error.js';
import { openDatabase } from '../platform/database.js';
import { DatabaseLog } from '../seal/database-log.js';
import { declareRestored, Refused } from '../seal/signing.js';
import { connectAs } from '../seal/sealed-log.js';
import { newSigningKey, parseSigningKey } from '../seal/signing-key.js';

export function makeKey([file, name, ...more]: string[]): Promise<number> {
  if (!file || !name || more.length || !/^[^\s+]{1,200}$/.test(name))
    throw new StartError('Which file, and for which log (LOG_ORIGIN)? npm run -s log -- key FILE NAME.');
  const key = newSigningKey(name);
  try {
    writeFileSync(file, `${key}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    throw new StartError(
      `${file} could not be made (${(error as { code?: string }).code}): a key is never written over.`,
    );
  }
  console.log(
    `The key is in ${file}: for the signer alone. For whoever verifies:\n${parseSigningKey(key).publicText} - -`,
  );
  return Promise.resolve(0);
}

export async function declareRestore(): Promise<number> {
  const config = readConfig();
  const { stateFile } = config.logSeal;
  if (!stateFile) throw new StartError('LOG_SIGNER_STATE is not set: run this where the signer runs.');
  const database = await openDatabase(config);
  const client = await connectAs(database.url, 'samlop_signer');
  try {
    const { from, to } = await declareRestored(new DatabaseLog(client).ask, stateFile);
    console.log(
      `The next signed head says that of ${from} entries ${to} came back. What was lost stays known by its published heads.`,
    );
    return 0;
  } catch (error) {
    if (error instanceof Refused) throw new StartError(`Nothing was changed: ${error.message}.`);
    throw error;
  } finally {
    await client.end();
    await database.close();
  }
}
