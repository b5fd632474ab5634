import type { World } from '../support/world.js';

/** What cannot be if every side of every case is answered for, or said not to be; each with how to find it. */
const WRONG: Record<string, string> = {
  'two periods at one instant': `
    select a.case_id from coverage a join coverage b on b.case_id = a.case_id and b.side = a.side and b.kind = a.kind and b.id > a.id
     where tstzrange(a.since, a.until) && tstzrange(b.since, b.until)`,
  'a while of which nothing is said': `
    select x.case_id from (select c.case_id, c.side, c.until,
        lead(c.since) over (partition by c.case_id, c.side, c.kind order by c.since, c.until nulls last) as next from coverage c) x
      join care_case k on k.id = x.case_id left join pathway p on p.id = k.pathway_id
     where x.until is distinct from x.next and not (x.until is null and x.next is null)
       and not (x.next is null and (k.closed_at = x.until
                 or x.side = 'SPECIALIST' and p.status not in ('REFERRED', 'ACTIVE')))`,
  'an open case with a side that nothing is said of': `
    select k.id as case_id from care_case k left join pathway p on p.id = k.pathway_id,
        (values ('MUNICIPAL'), ('SPECIALIST')) s(side)
     where k.closed_at is null and (s.side = 'MUNICIPAL' or p.id is null or p.status in ('REFERRED', 'ACTIVE'))
       and 1 <> (select count(*) from coverage c where c.case_id = k.id and c.side = s.side and c.kind = 'COORDINATOR' and c.until is null)`,
  'a covered side without one who answers': `
    select c.case_id from coverage c where c.until is null and c.status = 'COVERED'
       and 1 <> (select count(*) from assignment a where a.case_id = c.case_id and a.side = c.side and a.kind = c.kind and a.accountable)`,
  'somebody who answers for a side that is not covered': `
    select a.case_id from assignment a where a.accountable and not exists (select from coverage c where c.case_id = a.case_id
       and c.side = a.side and c.kind = a.kind and c.until is null and c.status = 'COVERED')`,
  'an open pathway whose case is closed': `
    select p.id as case_id from pathway p join care_case k on k.id = p.id where p.status in ('REFERRED', 'ACTIVE') and k.closed_at is not null`,
  'somebody who sees a patient by an assignment that is over': `
    select a.case_id from relation r join assignment a on a.id = r.cause_id and not a.accountable
     where r.kind = 'COORDINATES' and (r.valid_to is null or r.valid_to > $1) and r.valid_from < $1`,
  'somebody who stands in and does not see the patient on the first day or the last': `
    select a.case_id from substitution s join assignment a on a.person_id = s.person_id and a.root_id = s.root_id and a.accountable
     where s.role = 'COORDINATOR' and s.ended_at is null and s.ends_on >= ($1::timestamptz at time zone 'Europe/Oslo')::date
       and not exists (select from relation r where r.cause = 'substitution' and r.cause_id = a.id and r.subject_id = s.substitute_id
         and (r.valid_from at time zone 'Europe/Oslo')::date <= greatest(s.starts_on, ($1::timestamptz at time zone 'Europe/Oslo')::date)
         and (r.valid_to at time zone 'Europe/Oslo')::date = s.ends_on + 1)`,
};

/** Cases of which one of these is so, by what is wrong. */
export async function fallenBetween(world: World): Promise<string[]> {
  const found: string[] = [];
  for (const [what, find] of Object.entries(WRONG)) {
    const values = find.includes('$1') ? [world.clock.now()] : [];
    const rows = await world.db.sql<{ case_id: string }>(find, values);
    found.push(...rows.map((row) => `${what}: ${row.case_id}`));
  }
  return found;
}
