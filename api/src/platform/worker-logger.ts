import { Logger as GraphileLogger } from 'graphile-worker';
import type { Logger } from './logger.js';

/** graphile-worker's lines in ours; what a job was given stays out, only its name and attempt are kept. */
export function workerLogger(logger: Logger): GraphileLogger {
  return new GraphileLogger((scope) => (level, message, meta) => {
    const write = level === 'warning' ? 'warn' : level;
    // A failed job has been told of where it failed; this message quotes the error's, which may quote a row.
    if (/^Failed task/.test(message)) return;
    logger[write]({ job: scope.taskIdentifier, err: meta?.error }, message);
  });
}
