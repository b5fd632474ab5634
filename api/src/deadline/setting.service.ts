import { v7 } from 'uuid';
import type { UpdateDeadlineSettingInput } from './deadline.inputs.js';
import { DeadlineSetting } from './setting.entity.js';
import { openSql } from './deadline.status.js';
import { Action } from '../authz/actions.js';
import { badInput, forbidden } from '../platform/errors.js';
import type { Work } from '../write/work.js';

const MOST_DAYS = 365;

/**
 * Sets from when a kind of deadline is due soon in the caller's organisation: for what is open at once. Whether Saturday
 * counts moves due days, of many cases: the worker computes them again, and what is met stays.
 */
export async function updateDeadlineSetting(work: Work, input: UpdateDeadlineSettingInput): Promise<string> {
  work.checkRole(Action.UPDATE, 'DeadlineSetting');
  const { rootId } = work.principal;
  if (!rootId) throw forbidden('settings are an organisation’s own');
  const kind = input.kind ?? null;
  await check(work, kind, input);
  const found = await work.em.findOne(DeadlineSetting, { rootId, kind });
  const setting =
    found ??
    work.em.create(DeadlineSetting, {
      id: v7(),
      rootId,
      kind,
      changedBy: work.principal.personId,
      changedAt: work.now,
    } as never);
  if (found) work.expect(found, input.expectedVersion);
  const before = setting.saturdayCounts ?? false;
  if (input.dueSoonDays !== undefined) setting.dueSoonDays = input.dueSoonDays;
  if (input.saturdayCounts !== undefined) setting.saturdayCounts = input.saturdayCounts;
  setting.changedBy = work.principal.personId;
  setting.changedAt = work.now;
  work.em.persist(setting);
  await work.em.flush();
  if (input.dueSoonDays !== undefined) await restate(work, rootId);
  if ((setting.saturdayCounts ?? false) !== before) await askForReplan(work, rootId);
  work.did('DeadlineSetting', setting.id, null);
  return setting.id;
}

async function check(
  work: Work,
  kind: string | null,
  { dueSoonDays, saturdayCounts }: UpdateDeadlineSettingInput,
): Promise<void> {
  if (kind !== null) {
    const [known] = await work.sql('select 1 from deadline_rule where kind = $1 limit 1', [kind]);
    if (!known) throw badInput({ path: 'kind', rule: 'UNKNOWN' });
    if (saturdayCounts !== undefined && saturdayCounts !== null)
      throw badInput({ path: 'saturdayCounts', rule: 'NOT_POSSIBLE' });
  }
  if (typeof dueSoonDays === 'number' && (dueSoonDays < 0 || dueSoonDays > MOST_DAYS))
    throw badInput({ path: 'dueSoonDays', rule: 'RANGE', params: { min: 0, max: MOST_DAYS } });
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
       from (select d.id, coalesce(k.due_soon_days, a.due_soon_days, r.due_soon_days) as days
               from deadline d join deadline_rule r on r.id = d.rule_id
               left join deadline_setting k on k.root_id = d.root_id and k.kind = d.kind
               left join deadline_setting a on a.root_id = d.root_id and a.kind is null
              where d.root_id = $1 and ${openSql('d')}) x
      where x.id = d.id and x.days <> d.due_soon_days`,
    [rootId],
  );
}

async function askForReplan(work: Work, rootId: string): Promise<void> {
  await work.sql(
    `insert into deadline_replan (id, root_id, reason, asked_at, asked_by) values ($1, $2, 'CALENDAR', $3, $4)`,
    [v7(), rootId, work.now.toISOString(), work.principal.personId],
  );
}
