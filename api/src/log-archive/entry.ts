import type pg from 'pg';
import { logByCommand } from '../audit/by-command.js';
import type { LogWriter } from '../audit/log-writer.js';

interface Archiving {
  operation: 'cli:archive-log' | 'cli:restore-log';
  details: { count: number; filter: string; sha256: string };
}

/**
 * One transaction with its entry last: that a month was put away or back is an entry like any other, sealed, with how many,
 * which and what file.
 */
export function archiving(
  client: pg.Client,
  log: LogWriter,
  what: Archiving,
  act: () => Promise<void>,
): Promise<void> {
  const sql = async (text: string, values?: unknown[]) => (await client.query<object>(text, values)).rows;
  const rows = [{ type: 'AccessLogEntry', subjects: [null], objects: [null] }];
  return log.during(async (draft) => {
    await client.query('begin');
    try {
      await act();
      await logByCommand(sql, draft, { ...what, action: 'EXPORT', rows });
      await client.query('commit');
    } catch (error) {
      await client.query('rollback');
      throw error;
    }
  });
}
