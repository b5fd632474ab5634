import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LogKeys } from '../../api/src/audit/keys.js';
import { LogWriter } from '../../api/src/audit/log-writer.js';

const key = Buffer.alloc(32, 7);

/** The keys that every test's access log is written with. */
export const testLogKeys = new LogKeys([{ id: 'test', key }]);

export const testLogWriter = (): LogWriter => new LogWriter(testLogKeys);

let file: string | undefined;

/** The same, in a file for programs that a test starts. */
export function testLogKeysFile(): string {
  if (!file) {
    file = join(mkdtempSync(join(tmpdir(), 'samlop-keys-')), 'access-log');
    writeFileSync(file, `test:${key.toString('base64')}\n`, { mode: 0o600 });
  }
  return file;
}
