import type pg from 'pg';
import { personIdOf } from './organisation.js';
import type { DemoStaff } from './staff.js';

/** Those who read nynorsk and English, so that the outbox has a message of each. */
const LANGUAGES: Record<string, string> = {
  'ke.nordvik': 'nn',
  'koordinator.dps': 'nn',
  'behandler.tsb': 'en',
};

/** Reserved for examples: nobody's mail. */
const DOMAIN = 'samlop.example';

/**
 * Where everyone at work would be told by mail. Given when the stories have been told: what happened before is nothing
 * that waits.
 */
export async function giveAddresses(client: pg.Client, staff: DemoStaff[]): Promise<void> {
  for (const { key, name } of staff) {
    await client.query('insert into notification_profile (person_id, email, language) values ($1, $2, $3)', [
      personIdOf(key),
      `${asAddress(name)}@${DOMAIN}`,
      LANGUAGES[key] ?? 'nb',
    ]);
  }
}

/** Årvåken Spurvugle: arvaken.spurvugle. */
function asAddress(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .normalize('NFD')
    .replace(/[^a-z ]/g, '')
    .replaceAll(' ', '.');
}
