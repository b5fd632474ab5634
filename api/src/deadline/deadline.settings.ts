/** What an organisation may set of its deadlines, and what happens to those that stand open when it does. */
import { v7 } from 'uuid';
import { z } from 'zod';
import { openSql } from './deadline.status.js';
import { heldValue } from '../setting/setting.questions.js';
import { defineSetting } from '../setting/setting.type.js';
import type { Work } from '../write/work.js';

const MOST_DAYS = 365;
const days = z.int().min(0).max(MOST_DAYS);
const KIND = /^[A-Z][A-Z0-9_]{1,60}$/;

export const dueSoonDays = defineSetting<number | null>({
  key: 'deadlines.dueSoonDays',
  description: 'How many days before its due day a deadline is due soon; null: as its rule says.',
  schema: days.nullable(),
  default: null,
  changed: restate,
});

export const dueSoonDaysByKind = defineSetting<Record<string, number>>({
  key: 'deadlines.dueSoonDaysByKind',
  description: 'The same for kinds of deadline of their own, such as REFERRAL_ASSESSMENT.',
  schema: z.record(z.string().regex(KIND), days),
  default: {},
  unknown: unknownKinds,
  changed: restate,
});

export const saturdayCounts = defineSetting<boolean>({
  key: 'deadlines.saturdayCounts',
  description: 'Whether Saturday is a working day here. What is open is computed again; what is met stays.',
  schema: z.boolean(),
  default: false,
  changed: askForReplan,
});

/** What an organisation has set, by key. */
export type OwnDeadlineSettings = Readonly<Record<string, unknown>> | undefined;

export const countsSaturday = (own: OwnDeadlineSettings): boolean =>
  heldValue(saturdayCounts, own?.[saturdayCounts.key]);

/** The kind's own, the organisation's, the rule's: in that order. */
export function dueSoonDaysOf(own: OwnDeadlineSettings, kind: string, ofRule: number): number {
  const byKind = heldValue(dueSoonDaysByKind, own?.[dueSoonDaysByKind.key]);
  return byKind[kind] ?? heldValue(dueSoonDays, own?.[dueSoonDays.key]) ?? ofRule;
}

async function unknownKinds(work: Work, byKind: Record<string, number>): Promise<string[]> {
  const rows = await work.sql<{ kind: string }>(
    'select k.kind from unnest($1::text[]) k(kind) where not exists (select 1 from deadline_rule r where r.kind = k.kind)',
    [Object.keys(byKind)],
  );
  return rows.map((row) => row.kind);
}

/** The days stand on each open deadline, so that a status is the row's own and lists need no look-up. */
async function restate(work: Work, rootId: string): Promise<void> {
  const patients = await work.beyond<{ id: string }>(
    `select distinct d.patient_id as id from deadline d where d.root_id = $1 and ${openSql('d')}`,
    [rootId],
  );
  await work.open(...patients.map(({ id }) => id));
  await work.sql(
    `update deadline d set due_soon_days = x.days, version = version + 1
       from (select d.id, coalesce((k.value->>d.kind)::int, (a.value#>>'{}')::int, r.due_soon_days) as days
               from deadline d join deadline_rule r on r.id = d.rule_id
               left join organisation_setting k on k.root_id = d.root_id and k.key = $2
               left join organisation_setting a on a.root_id = d.root_id and a.key = $3
              where d.root_id = $1 and ${openSql('d')}) x
      where x.id = d.id and x.days <> d.due_soon_days`,
    [rootId, dueSoonDaysByKind.key, dueSoonDays.key],
  );
}

/** Another calendar moves due days, of many cases: the worker computes them. */
async function askForReplan(work: Work, rootId: string): Promise<void> {
  await work.sql(
    `insert into deadline_replan (id, root_id, reason, asked_at, asked_by) values ($1, $2, 'CALENDAR', $3, $4)`,
    [v7(), rootId, work.now.toISOString(), work.principal.personId],
  );
}
