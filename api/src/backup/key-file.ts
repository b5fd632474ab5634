import { readFileSync } from 'node:fs';
import { StartError } from '../platform/start-error.js';

/** The secret in the file of a key (npm run backup -- key FILE); an empty one is refused when it is used. */
export function secretIn(file: string | undefined): string {
  if (!file) throw new StartError('With which key? --key KEYFILE.');
  try {
    const lines = readFileSync(file, 'utf8').split('\n');
    return lines.find((line) => line.startsWith('AGE-SECRET-KEY-'))?.trim() ?? '';
  } catch {
    throw new StartError(`${file} cannot be read: it must be the file of the key.`);
  }
}
