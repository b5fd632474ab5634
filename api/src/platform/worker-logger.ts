import { Logger as GraphileLogger } from 'graphile-worker';
import type { Logger } from './logger.js';

/** graphile-worker's lines in ours; what a job was given stays out, only its name and attempt are kept. */
export function workerLogger(logger: Logger): GraphileLogger {
  return new GraphileLogger((scope) => (level, message, meta) => {
    const write = level === 'warning' ? 'warn' : level;
    // A failed job's message quotes the error's, which may quote a row.
    const failed = /^Failed task/.test(message);
    logger[write]({ job: scope.taskIdentifier, err: meta?.error }, failed ? 'job failed' : message);
  });
}
