import { Action } from '../authz/actions.js';
import type { Job } from '../platform/feature.js';
import type { Work } from '../write/work.js';

/** How far a scan looks back past the last one: a long transaction's entries carry an earlier time than its commit. */
const OVERLAP = `interval '5 minutes'`;
/** The database's clock is the log's own. At most a day at a time, the oldest first. */
const WINDOW = `
  select s.scanned_to - ${OVERLAP} as from_at, least(clock_timestamp(), s.scanned_to + interval '1 day') as to_at
    from access_scan s for update`;

/** What somebody at work saw, acting for others than themselves, each patient by itself. */
const LOOKED = `
  select l.person_id, l.unit_id, l.root_id, s.patient_id, s.id as subject_id, (l.at at time zone 'Europe/Oslo')::date as day, l.id
    from audit.entry l join audit.subject s on s.id = any(l.subject_ids) and s.patient_id is not null
   where l.at > (select from_at from span) and l.at <= (select to_at from span) and l.decision = 'PERMIT'
     and l.root_id is not null and l.person_id is not null and l.role <> 'AUDITOR'`;

/** Whose record it is to who looked. A relation that is over makes nobody a stranger. */
const KIND = `
  case
    when p.person_id = x.person_id then 'OWN_RECORD'
    when exists (select from relation r where r.patient_id = x.patient_id and r.subject_id = x.person_id and r.kind in ('PARENT', 'KIN'))
      or exists (select from next_of_kin k where k.patient_id = x.patient_id and k.person_id = x.person_id)
      or exists (select from patient o join next_of_kin k on k.patient_id = o.id where o.person_id = x.person_id and k.person_id = p.person_id)
      then 'RELATIVE'
    when exists (select from role_grant g where g.person_id = p.person_id and g.unit_id = x.unit_id and g.valid_from <= $1
                   and (g.valid_to is null or g.valid_to > $1)) then 'COLLEAGUE'
  end`;

const FIND = `
  with span as materialized (${WINDOW}), looked as (${LOOKED}), found as (
    select ${KIND} as kind, x.person_id, x.unit_id, x.root_id, x.patient_id, x.subject_id, x.day, count(distinct x.id)::int as n
      from looked x join patient p on p.id = x.patient_id group by 1, 2, 3, 4, 5, 6, 7),
  kept as (
    insert into access_finding (id, kind, status, person_id, unit_id, root_id, patient_id, subject_id, day, count, found_at)
    select gen_random_uuid(), f.kind, 'OPEN', f.person_id, f.unit_id, f.root_id, f.patient_id, f.subject_id, f.day, f.n, $1
      from found f where f.kind is not null
    on conflict (kind, person_id, root_id, patient_id, day) do nothing
    returning id, patient_id),
  scanned as (update access_scan set scanned_to = (select to_at from span))
  select k.id, k.patient_id, (select to_at < clock_timestamp() - interval '1 minute' from span) as more from kept k
  union all select null, null, (select to_at < clock_timestamp() - interval '1 minute' from span)`;

/** Finds in the log what somebody has to ask about: looks at one's own record, a relative's, a colleague's. */
export const findLooks: Job = async ({ asSystem }) => {
  while (await asSystem('findLooks', Action.READ, find));
};

async function find(work: Work): Promise<boolean> {
  const rows = await work.sql<{ id: string | null; patient_id: string | null; more: boolean }>(FIND, [
    work.now.toISOString(),
  ]);
  for (const { id, patient_id } of rows) if (id) work.did('AccessFinding', id, patient_id);
  return rows.some(({ more }) => more);
}
