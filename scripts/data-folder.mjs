// The data folder is locked before the install, so that a second start never works under a running one.
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { takeLock } from '../api/src/platform/process-lock.mjs';
import { fail, root } from './setup.mjs';

export const dataDir = resolve(root, process.env.SAMLOP_DATA || '.samlop');

export function lockDataFolder() {
  let taken;
  try {
    mkdirSync(dataDir, { recursive: true });
    taken = takeLock(join(dataDir, 'start.lock'));
  } catch (error) {
    fail(`The data folder ${dataDir} cannot be written (${error.code}): set SAMLOP_DATA to one that can.`);
  }
  if (!taken.release) {
    fail(
      `Samløp is already running on ${dataDir} (process ${taken.heldBy}): stop it first, or set SAMLOP_DATA and PORT.`,
    );
  }
  process.once('exit', taken.release);
}
