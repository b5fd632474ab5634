import { askedAfter, askedBefore } from './training.settings.js';
import type { AskedTraining } from './training.type.js';
import { heldValue } from '../setting/setting.questions.js';
import type { SettingDefinition } from '../setting/setting.type.js';
import type { Row } from '../write/transaction.js';
import type { Work } from '../write/work.js';

interface Taken extends Row {
  person_id: string;
  name: string;
  on: string;
}

/** What is asked of each of them, and whether they took part in it there. `ask`: under whose rights it is read. */
export async function askedOf(
  work: Work,
  rootId: string | null,
  personIds: readonly string[],
  ask: Work['sql'] = work.look.bind(work),
): Promise<(personId: string) => AskedTraining[]> {
  const settings = await ask<{ key: string; value: unknown } & Row>(
    `select key, value from organisation_setting where root_id = $1 and key like 'training.%'`,
    [rootId],
  );
  const held = (setting: SettingDefinition<string[]>) =>
    heldValue(setting, settings.find(({ key }) => key === setting.key)?.value);
  const names = [
    ...held(askedBefore).map((name) => ({ name, before: true })),
    ...held(askedAfter).map((name) => ({ name, before: false })),
  ];
  const taken = await ask<Taken>(
    `select t.person_id, lower(c.name) as name, max(c.held_on)::text as on
       from training_participation t join training_course c on c.id = t.course_id
      where c.organisation_id = $1 and t.person_id = any($2::uuid[]) and t.removed_at is null group by 1, 2`,
    [rootId, personIds],
  );
  return (personId) =>
    names.map((each) => ({
      ...each,
      tookPartOn:
        taken.find((row) => row.person_id === personId && row.name === each.name.toLowerCase())?.on ?? null,
    }));
}
