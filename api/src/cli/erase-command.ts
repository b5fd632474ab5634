import { parseArgs } from 'node:util';
import type { Wanted } from '../erase/carry-out.js';
import { StartError } from '../platform/start-error.js';

export const ERASE_HELP = `Erases a patient and all that belongs to the patient, as two administrators of the installation have decided
(requestErasure, approveErasure). The access log stays whole, and points to nobody.

  npm run erase -- PATIENT                    what would go and what stays, by table; changes nothing
  npm run erase -- PATIENT --carry-out ROWS   erases; ROWS is how many the first command counted

PATIENT is the id of the patient or of the erasure. DATABASE_URL: the owner's address. Take a backup before, keep it only as
long as the decision can be undone.`;

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Null: help was asked for. */
export function readEraseArguments(args: string[]): Wanted | null {
  const { values, positionals } = options(args);
  const [id, ...more] = positionals;
  if (values.help || !id) return null;
  if (more.length || !ID.test(id))
    throw new StartError('Whom? One id, of the patient or of the erasure (npm run erase -- --help).');
  const rows = values['carry-out'];
  if (rows !== undefined && !/^\d{1,9}$/.test(rows))
    throw new StartError('--carry-out must be the number of rows that the dry run counted.');
  return { id, carryOut: rows === undefined ? null : Number(rows) };
}

function options(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { help: { type: 'boolean' }, 'carry-out': { type: 'string' } },
    });
  } catch (error) {
    throw new StartError(`${(error as Error).message.split('. ')[0]} (npm run erase -- --help).`);
  }
}
