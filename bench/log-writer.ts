import { randomBytes } from 'node:crypto';
import { LogKeys } from '../api/src/audit/keys.js';
import { LogWriter } from '../api/src/audit/log-writer.js';

/** Keys of this run alone. */
export const benchLogKeys = new LogKeys([{ id: 'bench', key: randomBytes(32) }]);

export const benchLogWriter = (): LogWriter => new LogWriter(benchLogKeys);
