import { randomUUID } from 'node:crypto';
import type { Work } from '../write/work.js';

export interface NamedPerson {
  nationalId: string;
  givenName: string;
  familyName: string;
}

/**
 * The person with this number; made, with the name that was written, where there is none. The same statements run
 * either way, and nothing of a person who was there before is told or changed. Two at once wait for each other.
 */
export async function personByNumber(work: Work, person: NamedPerson): Promise<string> {
  await lockNumber(work, person.nationalId);
  // By its number a person is found, and never read: the caller's own policies show none.
  const [there] = await work.beyond<{ person_id: string }>(
    'select person_id from person_identity where national_id = $1',
    [person.nationalId],
  );
  const id = there?.person_id ?? randomUUID();
  const values = [id, person.givenName, person.familyName, there === undefined];
  await work.sql(
    'insert into person (id, given_name, family_name) select $1::uuid, $2, $3 where $4::boolean',
    values,
  );
  await work.sql(
    'insert into person_identity (person_id, national_id) select $1::uuid, $2 where $3::boolean',
    [id, person.nationalId, there === undefined],
  );
  return id;
}

/** Held until commit. */
export async function lockNumber(work: Work, nationalId: string): Promise<void> {
  await work.sql('select pg_advisory_xact_lock(hashtextextended($1, 7))', [nationalId]);
}

/** A full name in its two parts: the last word is the family name. Null where there is only one word. */
export function splitName(name: string): { givenName: string; familyName: string } | null {
  const words = name.split(/\s+/).filter(Boolean);
  const familyName = words.pop();
  return familyName && words.length ? { givenName: words.join(' '), familyName } : null;
}

/** The address at work of somebody who is given a role; one that they have set themselves stands. */
export async function rememberAddress(
  work: Pick<Work, 'sql'>,
  personId: string,
  email: string,
): Promise<void> {
  await work.sql(
    `insert into notification_profile (person_id, email) values ($1, $2)
     on conflict (person_id) do update set email = coalesce(notification_profile.email, excluded.email)`,
    [personId, email],
  );
}
