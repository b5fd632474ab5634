import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { heldValue } from './setting.questions.js';
import type { SettingInput, UpdateSettingsInput } from './setting.inputs.js';
import {
  allSettings,
  settingNamed,
  type OrganisationSetting,
  type SettingDefinition,
} from './setting.type.js';
import { Action } from '../authz/actions.js';
import { badInput, conflict, forbidden, type FieldProblem } from '../platform/errors.js';
import type { Row } from '../write/transaction.js';
import type { Work } from '../write/work.js';

interface StoredSetting extends Row {
  key: string;
  value: unknown;
  version: number;
  changed_at: Date;
}

/** Every setting of the caller's organisation, set or not. */
export async function settingsOf(work: Work): Promise<OrganisationSetting[]> {
  work.checkRole(Action.READ, 'OrganisationSetting');
  const rootId = organisation(work);
  const stored = new Map((await storedOf(work, rootId)).map((row) => [row.key, row]));
  return allSettings().map((setting) => {
    const row = stored.get(setting.key);
    return {
      organisationId: rootId,
      key: setting.key,
      description: setting.description,
      value: heldValue(setting, row?.value),
      default: setting.default,
      schema: z.toJSONSchema(setting.schema),
      changeable: mayChange(work, setting),
      version: row?.version ?? 0,
      changedAt: row ? new Date(row.changed_at) : null,
    };
  });
}

/** All or none; the answer is every setting as it now holds. */
export async function updateSettings(work: Work, input: UpdateSettingsInput): Promise<OrganisationSetting[]> {
  work.checkRole(Action.UPDATE, 'OrganisationSetting');
  const rootId = organisation(work);
  const { settings } = input;
  const problems = settings.flatMap((each, i) => problemsOf(each, `settings[${i}]`, settings.slice(0, i)));
  if (!settings.length) problems.push({ path: 'settings', rule: 'EMPTY' });
  problems.push(...(await unknownNames(work, settings)));
  if (problems.length) throw badInput(...problems);
  // Two who change at once wait for each other, also where nothing stands yet.
  await work.sql(`select pg_advisory_xact_lock(hashtextextended($1, 13))`, [rootId]);
  const stored = new Map((await storedOf(work, rootId)).map((row) => [row.key, row]));
  for (const { key, value, expectedVersion } of settings) {
    const setting = settingNamed(key) as SettingDefinition<unknown>;
    if (!mayChange(work, setting)) throw forbidden(`the setting ${key}`);
    const version = stored.get(key)?.version ?? 0;
    if (expectedVersion != null && expectedVersion !== version) {
      throw conflict('CONFLICT', { currentVersion: version });
    }
    await work.sql(
      `insert into organisation_setting (root_id, key, value, changed_by, changed_at) values ($1, $2, $3, $4, $5)
       on conflict (root_id, key) do update set value = excluded.value, changed_by = excluded.changed_by,
         changed_at = excluded.changed_at, version = organisation_setting.version + 1`,
      [rootId, key, JSON.stringify(value ?? null), work.principal.personId, work.now],
    );
    const before = heldValue(setting, stored.get(key)?.value);
    if (!isDeepStrictEqual(heldValue(setting, value), before)) await setting.changed?.(work, rootId);
  }
  work.did('OrganisationSetting', rootId, null);
  return settingsOf(work);
}

function problemsOf({ key, value }: SettingInput, path: string, before: SettingInput[]): FieldProblem[] {
  const setting = settingNamed(key);
  if (!setting) return [{ path: `${path}.key`, rule: 'UNKNOWN' }];
  if (before.some((other) => other.key === key)) return [{ path: `${path}.key`, rule: 'TWICE' }];
  if (value === null || value === undefined) return [];
  const result = setting.schema.safeParse(value);
  if (result.success) return [];
  return result.error.issues.map((issue) => ({
    path: [`${path}.value`, ...issue.path.map(String)].join('.'),
    rule: 'SETTING',
  }));
}

/** Of values that are sound otherwise. */
async function unknownNames(work: Work, settings: readonly SettingInput[]): Promise<FieldProblem[]> {
  const found = await Promise.all(
    settings.map(async ({ key, value }, i) => {
      const setting = settingNamed(key);
      if (!setting?.unknown || !setting.schema.safeParse(value).success) return [];
      const names = await setting.unknown(work, value);
      return names.map((name) => ({ path: `settings[${i}].value.${name}`, rule: 'UNKNOWN' }));
    }),
  );
  return found.flat();
}

function organisation(work: Work): string {
  const { rootId } = work.principal;
  if (!rootId) throw forbidden('settings without an organisation');
  return rootId;
}

const mayChange = (work: Work, { changedBy }: SettingDefinition<unknown>): boolean =>
  changedBy.includes(work.principal.role) &&
  work.rights.rulesFor(Action.UPDATE, 'OrganisationSetting').length > 0;

const storedOf = (work: Work, rootId: string): Promise<StoredSetting[]> =>
  work.sql<StoredSetting>(
    'select key, value, version, changed_at from organisation_setting where root_id = $1',
    [rootId],
  );
