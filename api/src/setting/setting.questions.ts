import type { SettingDefinition } from './setting.type.js';
import type { Work } from '../write/work.js';

/** What holds for an organisation; the default where it has set nothing, or where there is no organisation. */
export async function settingOf<T>(
  work: Work,
  setting: SettingDefinition<T>,
  rootId: string | null,
): Promise<T> {
  if (!rootId) return setting.default;
  const [row] = await work.sql<{ value: unknown }>(
    'select value from organisation_setting where root_id = $1 and key = $2',
    [rootId, setting.key],
  );
  return heldValue(setting, row?.value);
}

/** Null is back to the default; and what was stored under an older schema must not stop the work. */
export function heldValue<T>(setting: SettingDefinition<T>, value: unknown): T {
  const result = setting.schema.safeParse(value);
  return result.success ? result.data : setting.default;
}
