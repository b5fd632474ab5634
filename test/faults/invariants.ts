import { LOG } from '../support/log.js';
import type { Acknowledged } from './storm.js';
import { Action } from '../../api/src/authz/actions.js';
import { recomputeCases } from '../../api/src/deadline/deadline.acts.js';
import { Jobs } from '../support/jobs.js';
import type { World } from '../support/world.js';

const TABLE = { Referral: 'referral', PathwayEvent: 'pathway_event', Need: 'need' };
const OPERATION = { Referral: 'createReferral', PathwayEvent: 'recordEvent', Need: 'reportNeed' };

/** Of what was acknowledged: what is not there, or not once. */
export async function notOnce(world: World, acknowledged: readonly Acknowledged[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const type of ['Referral', 'PathwayEvent', 'Need'] as const) {
    const of = acknowledged.filter((each) => each.type === type);
    const rows = await world.db.sql<{ id: string }>(
      `select a.id from unnest($1::uuid[], $2::uuid[], $3::text[]) a(id, grant_id, key)
        where not exists (select from ${TABLE[type]} t where t.id = a.id)
           or 1 <> (select count(*) from client_mutation c where c.result_id = a.id and c.operation = $4
                       and (c.grant_id, c.client_mutation_id) = (a.grant_id, a.key))`,
      [of.map(({ id }) => id), of.map(({ grantId }) => grantId), of.map(({ key }) => key), OPERATION[type]],
    );
    wrong.push(...rows.map(({ id }) => `${type} ${id} was acknowledged, and does not stand once`));
  }
  return wrong;
}

/** Of requests that were answered with data: those that the log does not have. */
export async function notLogged(world: World, requestIds: readonly string[], since: Date): Promise<string[]> {
  const rows = await world.db.sql<{ id: string }>(
    `select a.id from unnest($1::text[]) a(id)
      where a.id not in (select request_id from ${LOG} where at > $2::timestamptz - interval '1 minute')`,
    [requestIds, since.toISOString()],
  );
  return rows.map(({ id }) => `request ${id} was answered, and is not in the log`);
}

/** What can only be there if a work was cut in two, each with how to find it. */
const HALVES: Record<string, string> = {
  'a key without what it made':
    'select client_mutation_id as id from client_mutation where result_id is null',
  'a referral twice': `select patient_id as id from referral group by patient_id having count(*) > 1`,
  'a referral without its content': `
    select id from referral r where not exists (select from referral_content c where c.referral_id = r.id)`,
  // Asked for again it is told again, and logged again.
  'something made that the log does not have': `
    select m.id from (select id from referral union all select id from need) m
      left join made on made.id = m.id where made.id is null`,
  'something in the log that was not made': `
    select made.id from made where not exists (select from referral t where t.id = made.id)
       and not exists (select from need t where t.id = made.id) and made.type in ('Referral', 'Need')`,
  'a referral that was sent without all that it begins': `
    select r.id from referral r left join pathway p on p.referral_id = r.id
     where (r.status <> 'DRAFT') <> (p.id is not null)
        or (r.status <> 'DRAFT') <> exists (select from care_case k where k.pathway_id = p.id)
        or (r.status <> 'DRAFT') <> exists (select from deadline d where d.referral_id = r.id)
        or (r.status <> 'DRAFT') <> exists (select from relation x where x.cause_id = r.id and x.kind = 'REFERRER_OF')
        or (r.status = 'ACCEPTED') <> exists (select from referral_assessment a where a.referral_id = r.id)`,
  'an event that was recorded twice': `
    select pathway_id as id from pathway_event where kind = 'FIRST_ATTENDANCE' group by pathway_id having count(*) > 1`,
  'somebody told of a deadline without being told, or twice': `
    select d.deadline_id as id from deadline_reminder d where d.recipient_id is not null and 1 <>
      (select count(*) from notification n where n.subject_id = d.deadline_id and n.recipient_id = d.recipient_id)`,
  'a notice for mail of nothing': 'select id from outbox_entry where notification_id is null',
};

/** All tables: what is half, and deadlines that are not the engine's. */
export async function halves(world: World): Promise<string[]> {
  const wrong: string[] = [];
  for (const [what, find] of Object.entries(HALVES)) {
    const rows = await world.db.sql<{ id: string }>(
      `with made as (
         select u.id, l.resource_type as type from ${LOG} l, unnest(l.resource_ids) u(id)
          where l.operation in ('createReferral', 'reportNeed') and l.action = 'CREATE' and l.decision = 'PERMIT'
            and l.resource_type in ('Referral', 'Need'))
       ${find}`,
    );
    wrong.push(...rows.map(({ id }) => `${what}: ${id}`));
  }
  return [...wrong, ...(await notTheEngines(world))];
}

/** Computed again, nothing changes. */
async function notTheEngines(world: World): Promise<string[]> {
  const cases = await world.db.sql<{ id: string }>(
    `select k.id from care_case k join pathway p on p.id = k.pathway_id where p.referral_id is not null`,
  );
  world.clock.set(new Date().toISOString());
  const jobs = await Jobs.open(world);
  const changed = await jobs.tools.asSystem('replanDeadlines', Action.UPDATE, (work) =>
    recomputeCases(
      work,
      cases.map(({ id }) => id),
    ),
  );
  await jobs.close();
  return [...changed].map((id) => `the deadlines of patient ${id} were not the engine's`);
}
