import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { v7 } from 'uuid';
import { logCommand, type Command } from './command.js';
import type { Role } from '../authz/roles.js';
import { separation, type Separation } from '../organisation/separation.questions.js';
import { emailProblem } from '../platform/checks.js';
import { isNationalId, compactNationalId } from '../platform/national-id.js';
import { rememberAddress, splitName } from '../person/person.acts.js';
import { StartError } from '../platform/start-error.js';

export const GRANT_HELP = `Grants what nobody can grant over the API: the installation's administrator, and auditors.

  npm run grant -- administrator --national-id NUMBER --name "GIVEN FAMILY"
      the installation's administrator
  npm run grant -- organisation-administrator --national-id NUMBER --name "GIVEN FAMILY" --unit ORGANISATION
      an organisation's first administrator, who grants the rest over the API
  npm run grant -- auditor --national-id NUMBER --name "GIVEN FAMILY" --unit ORGANISATION
      an auditor of an organisation; unmasking takes two

--email ADDRESS says where the person is told at work that something waits, where they have set no address.

ORGANISATION is an organisation's id or its organisation number. The name is used for a person who is new.`;

const WHAT: Record<string, { role: 'ADMINISTRATOR' | 'AUDITOR'; unit: boolean }> = {
  administrator: { role: 'ADMINISTRATOR', unit: false },
  'organisation-administrator': { role: 'ADMINISTRATOR', unit: true },
  auditor: { role: 'AUDITOR', unit: true },
};

const WHY: Record<Separation, string> = {
  AUDITOR_ALONE: 'an auditor holds nothing else.',
  ADMINISTRATOR_NO_CLINICIAN: 'an administrator is not a clinician of the same organisation.',
};

interface Wanted {
  role: 'ADMINISTRATOR' | 'AUDITOR';
  nationalId: string;
  name: { givenName: string; familyName: string };
  unit: string | null;
  email: string | null;
}

/** Null: help was asked for. Every mistake is one line. */
export function readGrantArguments(args: string[]): Wanted | null {
  const { values, positionals } = options(args);
  if (values.help) return null;
  const [what, ...more] = positionals;
  const kind = WHAT[what ?? ''];
  if (!kind || more.length) {
    throw new StartError(
      `Say what to grant: one of ${Object.keys(WHAT).join(', ')} (npm run grant -- --help).`,
    );
  }
  const nationalId = compactNationalId(values['national-id'] ?? '');
  if (!isNationalId(nationalId))
    throw new StartError('--national-id must be a valid national identity number.');
  const name = splitName(values.name ?? '');
  if (!name) throw new StartError('--name must have a given name and a family name.');
  if (kind.unit && !values.unit) throw new StartError(`--unit must name the organisation of the ${what}.`);
  if (!kind.unit && values.unit) throw new StartError(`--unit is not for the installation's administrator.`);
  const { email = null } = values;
  if (emailProblem(email).length) throw new StartError('--email must be an e-mail address.');
  return { role: kind.role, nationalId, name, unit: values.unit ?? null, email };
}

function options(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        help: { type: 'boolean' },
        'national-id': { type: 'string' },
        name: { type: 'string' },
        unit: { type: 'string' },
        email: { type: 'string' },
      },
    });
  } catch (error) {
    // The parser's first sentence says which argument it is; the rest is advice for programmers.
    throw new StartError(`${(error as Error).message.split('. ')[0]} (npm run grant -- --help).`);
  }
}

export async function grantFromCommandLine({ sql, draft, print }: Command, wanted: Wanted): Promise<void> {
  const organisation = wanted.unit ? await organisationOf(sql, wanted.unit) : null;
  const person = await personOf(sql, wanted);
  if (wanted.email) await rememberAddress({ sql }, person.id, wanted.email);
  const place = organisation ? `of ${organisation.name}` : 'of the installation';
  const [standing] = await sql<{ id: string }>(
    `select id from role_grant where person_id = $1 and role = $2 and unit_id is not distinct from $3
        and valid_from <= now() and (valid_to is null or valid_to > now())`,
    [person.id, wanted.role, organisation?.id ?? null],
  );
  if (standing) {
    print(`${person.name} is ${wanted.role} ${place} already: nothing was changed.`);
    print(`Grant ${standing.id}.`);
    return;
  }
  const against = await separation(sql, {
    personId: person.id,
    role: wanted.role as Role,
    rootId: organisation?.id ?? null,
    validFrom: new Date(),
    validTo: null,
  });
  if (against) throw new StartError(`${person.name} cannot be ${wanted.role} ${place}: ${WHY[against]}`);
  const id = v7();
  await sql(
    `insert into role_grant (id, person_id, role, unit_id, valid_from, basis) values ($1, $2, $3, $4, now(), 'COMMAND_LINE')`,
    [id, person.id, wanted.role, organisation?.id ?? null],
  );
  const act = { operation: 'cli:grant', action: 'GRANT', type: 'Grant' };
  await logCommand({ sql, draft }, { ...act, ids: [id], rootId: organisation?.id ?? null });
  print(`${person.name} is ${wanted.role} ${place} from now on.`);
  print(`Grant ${id}.`);
}

async function organisationOf(sql: Command['sql'], unit: string): Promise<{ id: string; name: string }> {
  const [found] = await sql<{ id: string; name: string; root: boolean }>(
    `select id, name, organisation_id = id as root from unit where id::text = lower($1) or organisation_number = $1`,
    [unit],
  );
  if (!found)
    throw new StartError(`There is no organisation ${unit}: --unit must be its id or organisation number.`);
  if (!found.root)
    throw new StartError(`${found.name} is part of an organisation: --unit must be the organisation.`);
  return found;
}

async function personOf(sql: Command['sql'], wanted: Wanted): Promise<{ id: string; name: string }> {
  const query = `select p.id, p.name from person p join person_identity i on i.person_id = p.id where i.national_id = $1`;
  const [known] = await sql<{ id: string; name: string }>(query, [wanted.nationalId]);
  if (known) return known;
  const id = randomUUID();
  const { givenName, familyName } = wanted.name;
  await sql('insert into person (id, given_name, family_name) values ($1, $2, $3)', [
    id,
    givenName,
    familyName,
  ]);
  await sql('insert into person_identity (person_id, national_id) values ($1, $2)', [id, wanted.nationalId]);
  return { id, name: `${givenName} ${familyName}` };
}
