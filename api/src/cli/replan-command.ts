import { parseArgs } from 'node:util';
import { v7 } from 'uuid';
import { logCommand, type Command } from './command.js';
import { SYSTEM_PERSON } from '../authz/roles.js';
import { StartError } from '../platform/start-error.js';

export const REPLAN_HELP = `Has the deadlines of all open cases computed again, after a rule or a calendar was corrected.

  npm run replan -- --reason "TEXT"

The worker does it within minutes, in batches, and logs what it changed as the system's own. What is met stays where it
was; a second time nothing changes.`;

export function readReplanArguments(args: string[]): { reason: string } | null {
  const { values } = options(args);
  if (values.help) return null;
  const reason = values.reason?.trim();
  if (!reason) throw new StartError('Say why: --reason "TEXT" (npm run replan -- --help).');
  return { reason };
}

function options(args: string[]) {
  try {
    return parseArgs({ args, options: { help: { type: 'boolean' }, reason: { type: 'string' } } });
  } catch (error) {
    throw new StartError(`${(error as Error).message.split('. ')[0]} (npm run replan -- --help).`);
  }
}

export async function askForReplan(
  { sql, draft, print }: Command,
  { reason }: { reason: string },
): Promise<void> {
  const id = v7();
  await sql(
    'insert into deadline_replan (id, root_id, reason, asked_at, asked_by) values ($1, null, $2, now(), $3)',
    [id, reason, SYSTEM_PERSON],
  );
  await logCommand(
    { sql, draft },
    { operation: 'cli:replan', action: 'UPDATE', type: 'DeadlineReplan', ids: [id] },
  );
  print('Asked for: the worker computes the deadlines of all open cases again.');
}
