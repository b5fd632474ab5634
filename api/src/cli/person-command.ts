import { parseArgs } from 'node:util';
import { logCommand, type Command } from './command.js';
import { leftWithoutAdministrator } from '../organisation/separation.questions.js';
import { compactNationalId, isNationalId } from '../platform/national-id.js';
import { StartError } from '../platform/start-error.js';

export const PERSON_HELP = `Says what becomes of a person, at once and whatever tokens they hold.

  npm run person -- deactivate --national-id NUMBER
      has left: may not act, whatever grants remain
  npm run person -- activate --national-id NUMBER
  npm run person -- withdraw-authorisation --national-id NUMBER
      no longer authorised health personnel: grants as clinician and GP open nothing
  npm run person -- restore-authorisation --national-id NUMBER

--leave-without-administrator must be said where an organisation is left without a lasting administrator.`;

const ACTS = ['deactivate', 'activate', 'withdraw-authorisation', 'restore-authorisation'] as const;
type Act = (typeof ACTS)[number];

interface Asked {
  act: Act;
  nationalId: string;
  leave: boolean;
}

const SET: Record<Act, string> = {
  deactivate: 'active = false',
  activate: 'active = true',
  'withdraw-authorisation': 'authorisation_withdrawn_at = coalesce(authorisation_withdrawn_at, $2)',
  'restore-authorisation': 'authorisation_withdrawn_at = null',
};
const SAID: Record<Act, string> = {
  deactivate: 'may not act any more',
  activate: 'may act again',
  'withdraw-authorisation': 'is no longer authorised: grants as clinician and GP open nothing',
  'restore-authorisation': 'is authorised again',
};

/** Null: help was asked for. Every mistake is one line. */
export function readPersonArguments(args: string[]): Asked | null {
  const { values, positionals } = options(args);
  if (values.help) return null;
  const act = ACTS.find((name) => name === positionals[0]);
  if (!act || positionals.length > 1)
    throw new StartError(`Say what: one of ${ACTS.join(', ')} (npm run person -- --help).`);
  const nationalId = compactNationalId(values['national-id'] ?? '');
  if (!isNationalId(nationalId))
    throw new StartError('--national-id must be a valid national identity number.');
  return { act, nationalId, leave: values['leave-without-administrator'] ?? false };
}

function options(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        help: { type: 'boolean' },
        'national-id': { type: 'string' },
        'leave-without-administrator': { type: 'boolean' },
      },
    });
  } catch (error) {
    // The parser's first sentence says which argument it is; the rest is advice for programmers.
    throw new StartError(`${(error as Error).message.split('. ')[0]} (npm run person -- --help).`);
  }
}

export async function personFromCommandLine({ sql, draft, print }: Command, asked: Asked): Promise<void> {
  const [person] = await sql<{ id: string; name: string }>(
    `select p.id, p.name from person p join person_identity i on i.person_id = p.id where i.national_id = $1`,
    [asked.nationalId],
  );
  if (!person) throw new StartError('There is no person with this number.');
  if (asked.act === 'deactivate' && !asked.leave) await keepAdministrators(sql, person.id);
  const values = asked.act === 'withdraw-authorisation' ? [person.id, new Date().toISOString()] : [person.id];
  await sql(`update person set ${SET[asked.act]}, version = version + 1 where id = $1`, values);
  await logCommand(
    { sql, draft },
    { operation: 'cli:person', action: 'UPDATE', type: 'Person', ids: [person.id] },
  );
  print(`${person.name} ${SAID[asked.act]}.`);
}

async function keepAdministrators(sql: Command['sql'], personId: string): Promise<void> {
  const left = await leftWithoutAdministrator(sql, personId, new Date());
  if (left.length)
    throw new StartError(
      `${left.map(({ name }) => name).join(', ')} would have no administrator: grant another first, or say --leave-without-administrator.`,
    );
}
