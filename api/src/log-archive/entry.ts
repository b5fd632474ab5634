import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { Draft, LogWriter } from '../audit/log-writer.js';

interface Archiving {
  operation: 'cli:archive-log' | 'cli:restore-log';
  details: { count: number; filter: string; sha256: string };
}

/**
 * One transaction with its entry last: that a month was put away or back is an entry like any other, sealed, with how many,
 * which and what file. What is taken back leaves a number that no entry has, and the next entry says so.
 */
export async function archiving(
  client: pg.Client,
  log: LogWriter,
  what: Archiving,
  act: () => Promise<void>,
): Promise<void> {
  let draft: Draft | null = null;
  await client.query('begin');
  try {
    await act();
    draft = await drafted(client, log, what);
    if (draft.step) await client.query(draft.step.text, draft.step.values);
    await client.query('commit');
  } catch (error) {
    if (draft) log.gaveUp(draft);
    await client.query('rollback');
    throw error;
  }
}

async function drafted(client: pg.Client, log: LogWriter, { operation, details }: Archiving): Promise<Draft> {
  const { rows } = await client.query<{ at: string }>(
    `select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at`,
  );
  const row = {
    ...{ type: 'AccessLogEntry', relation: null, decision: 'PERMIT' as const, rule: null, opening: null },
    ...{ subjects: [null], objects: [null] },
  };
  const told = { at: rows[0]?.at ?? '', actor: null, rows: [row] };
  const who = { personId: null, grantId: null, role: null, unitId: null, rootId: null, clientId: null };
  const context = { requestId: randomUUID(), operation, action: 'EXPORT', purpose: 'ADMINISTRATION' };
  return log.draft([{ told, who, log: context, details }]);
}
