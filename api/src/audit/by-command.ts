import { randomUUID } from 'node:crypto';
import { LOG_TIME, NOBODY, type ToldRow } from './entry.js';
import type { Drafting } from './log-writer.js';

/** What a command at the keyboard did. */
export interface Commanded {
  operation: string;
  action: string;
  /** Whose and which. */
  rows: readonly Pick<ToldRow, 'type' | 'subjects' | 'objects'>[];
  rootId?: string | null;
  /** What an entry cannot say: how much, of what, which file. */
  details?: object;
}

type Sql = (text: string, values?: unknown[]) => Promise<unknown[]>;

/** Says it in the log as the last statement of the command's transaction, like what is done over the API but without a role. */
export async function logByCommand(sql: Sql, draft: Drafting, commanded: Commanded): Promise<void> {
  const { operation, action, rootId = null, details = null } = commanded;
  const [time] = (await sql(`select ${LOG_TIME} as at`)) as [{ at: string }];
  const none = { relation: null, rule: null, opening: null, decision: 'PERMIT' as const };
  const rows = commanded.rows.map((row) => ({ ...none, ...row }));
  const log = { requestId: randomUUID(), operation, action, purpose: 'ADMINISTRATION' };
  const told = { at: time.at, actor: null, rows };
  const step = draft([{ told, who: { ...NOBODY, rootId }, log, details }]);
  if (step) await sql(step.text, step.values);
}
