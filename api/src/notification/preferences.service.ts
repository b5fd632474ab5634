import type { NotificationPreferenceInput, SetNotificationPreferencesInput } from './preferences.inputs.js';
import {
  NotificationChannel,
  NotificationChoice,
  NotificationTopic,
  usualChoice,
  type NotificationPreferences,
} from './notification.type.js';
import { STAFF } from '../authz/roles.js';
import { emailProblem } from '../platform/checks.js';
import { LANGUAGES, type Language } from '../platform/context.js';
import { badInput, conflict, type FieldProblem } from '../platform/errors.js';
import type { Work } from '../write/work.js';


/** The caller's own; nobody reads or sets another's. */
export async function preferencesOf(work: Work): Promise<NotificationPreferences> {
  const { personId } = work.principal;
  const [profile] = await work.sql<{ email: string | null; language: string; version: number }>(
    'select email, language, version from notification_profile where person_id = $1',
    [personId],
  );
  const chosen = new Map(
    (
      await work.sql<{ topic: string; channel: string; choice: NotificationChoice }>(
        'select topic, channel, choice from notification_preference where person_id = $1',
        [personId],
      )
    ).map((row) => [`${row.topic} ${row.channel}`, row.choice]),
  );
  const preferences = Object.values(NotificationTopic).flatMap((topic) =>
    Object.values(NotificationChannel).map((channel) => {
      const choice = chosen.get(`${topic} ${channel}`);
      return { topic, channel, choice: choice ?? usualChoice(topic, channel), usual: !choice };
    }),
  );
  return {
    id: personId,
    // A patient's own address is the patient's contact: mail about what waits at work never goes there.
    email: STAFF.includes(work.principal.role) ? (profile?.email ?? null) : null,
    language: profile?.language ?? 'nb',
    preferences,
    version: profile?.version ?? 0,
  };
}

export async function setNotificationPreferences(
  work: Work,
  input: SetNotificationPreferencesInput,
): Promise<NotificationPreferences> {
  const { personId, role } = work.principal;
  const { email, language, preferences } = input;
  const problems = [
    ...emailProblem(email),
    ...(language != null && !LANGUAGES.includes(language as Language) ? [{ path: 'language', rule: 'LANGUAGE' }] : []),
    ...(email && !STAFF.includes(role) ? [{ path: 'email', rule: 'NOT_POSSIBLE' }] : []),
    ...(preferences ?? []).flatMap(problemsOf),
  ];
  if (problems.length) throw badInput(...problems);
  const [standing] = await work.sql<{ version: number }>(
    'select version from notification_profile where person_id = $1 for update',
    [personId],
  );
  const version = standing?.version ?? 0;
  if (input.expectedVersion != null && input.expectedVersion !== version) {
    throw conflict('CONFLICT', { currentVersion: version });
  }
  await work.sql(
    `insert into notification_profile (person_id, email, language) values ($1, nullif($2, ''), coalesce($3, 'nb'))
     on conflict (person_id) do update set email = case when $2::text is null then notification_profile.email else nullif($2, '') end,
       language = coalesce($3, notification_profile.language), version = notification_profile.version + 1`,
    [personId, email?.trim() ?? null, language ?? null],
  );
  for (const { topic, channel, choice } of preferences ?? []) {
    await work.sql(
      `insert into notification_preference (person_id, topic, channel, choice) values ($1, $2, $3, $4)
       on conflict (person_id, topic, channel) do update set choice = excluded.choice`,
      [personId, topic, channel, choice],
    );
  }
  work.did('NotificationPreferences', personId, null);
  return preferencesOf(work);
}

function problemsOf({ topic, channel, choice }: NotificationPreferenceInput, i: number): FieldProblem[] {
  if (channel !== NotificationChannel.APPLICATION) return [];
  const path = `preferences[${i}].choice`;
  if (choice === NotificationChoice.DIGEST) return [{ path, rule: 'NOT_POSSIBLE' }];
  return choice === NotificationChoice.OFF && topic === NotificationTopic.STATUTORY_DEADLINE
    ? [{ path, rule: 'STATUTORY_NOT_SILENT' }]
    : [];
}
