import type { Client } from 'pg';

/** A row's id in the order in which it was made, as version 7 ids are. */
const ordered = (kind: number, n: string): string =>
  `('0190${String(kind).padStart(4, '0')}-0000-7000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`;
export const pathwayId = (n: string): string => ordered(2, n);
const TODAY = `current_setting('samlop.today')::date`;

/**
 * Each patient has an ended pathway and an active one, five deadlines in each: eight of ten are met or, of the
 * active one's, three still open, from three weeks ago to three months ahead.
 */
export async function loadCases(client: Client): Promise<void> {
  await client.query(
    `create temporary table course on commit drop as
     select p.*, k, k * (select count(*) from plan) + p.i as n, ${TODAY} - (case k when 0 then 400 else 40 end) - (i % 60)::int as begun,
            case when k = 0 then pg_temp.nid('section', h * 10 + 1 + (i + 1) % 6) else pg_temp.nid('section', h * 10 + s) end as section_id,
            (array['PHV_ADULT', 'PHV_CHILD', 'TSB'])[1 + s % 3] as pathway_key,
            (array['ADULT', 'CHILD', 'ADDICTION'])[1 + s % 3] as area
       from plan p, generate_series(0, 1) k order by k, i`,
  );
  await client.query('analyze course');
  await client.query(
    `insert into referral (id, patient_id, status, area, urgency, legal_basis, pathway_key, from_unit_id, to_unit_id,
       referrer_id, submitted_at, received_at, assess_by, created_by, created_at)
     select ${ordered(1, 'n')}, patient_id, 'ACCEPTED', area, 'ORDINARY', 'VOLUNTARY', pathway_key, pg_temp.nid('office', office::bigint),
            section_id, pg_temp.nid('gp', gp), begun, begun, begun + 14, pg_temp.nid('gp', gp), begun - interval '1 hour' + i % 3600 * interval '1 second'
       from course order by n`,
  );
  await client.query(
    `insert into pathway (id, patient_id, definition_id, pathway_key, area, referral_id, unit_id, status, phase, clinician_id,
       started_on, ended_on, created_at)
     select ${pathwayId('n')}, patient_id, d.id, c.pathway_key, area, ${ordered(1, 'n')}, section_id,
            case k when 0 then 'ENDED' else 'ACTIVE' end, case k when 0 then 'FOLLOW_UP' else 'ASSESSMENT' end,
            pg_temp.nid('clinician', clinician), begun, case k when 0 then begun + 200 end, begun
       from course c left join (select distinct on (pathway_key) pathway_key, id from pathway_definition order by pathway_key, id) d
         on d.pathway_key = c.pathway_key order by n`,
  );
  await client.query(
    `insert into care_case (id, patient_id, pathway_id, opened_at, closed_at)
     select ${pathwayId('n')}, patient_id, ${pathwayId('n')}, begun, case k when 0 then begun + 200 end from course order by n`,
  );
  // One active case in twenty has nobody: each such side is a vacancy.
  for (const [side, root, unit, kind] of [
    ['MUNICIPAL', `pg_temp.nid('municipality', m)`, `pg_temp.nid('service', m)`, 'municipal coordinator'],
    ['SPECIALIST', `pg_temp.nid('hospital', h)`, `section_id`, 'specialist coordinator'],
  ] as const) {
    const number = kind.replace(' ', '_');
    await client.query(
      `insert into coverage (id, patient_id, case_id, pathway_id, kind, side, status, root_id, unit_id, since, changed_by)
       select pg_temp.nid('coverage ${side}', n), patient_id, ${pathwayId('n')}, ${pathwayId('n')}, 'COORDINATOR', '${side}',
              case when i % 20 = 19 then 'VACANT' else 'COVERED' end, ${root}, ${unit}, begun, pg_temp.nid('${kind}', ${number})
         from course where k = 1`,
    );
    await client.query(
      `insert into assignment (id, patient_id, case_id, pathway_id, kind, side, person_id, grant_id, unit_id, root_id, status,
         accountable, proposed_by, proposed_at, accepted_at)
       select pg_temp.nid('assignment ${side}', n), patient_id, ${pathwayId('n')}, ${pathwayId('n')}, 'COORDINATOR', '${side}',
              pg_temp.nid('${kind}', ${number}), pg_temp.nid('grant ${kind}', ${number}), ${unit}, ${root}, 'ACCEPTED', true,
              pg_temp.nid('${kind}', ${number}), begun, begun
         from course where k = 1 and i % 20 <> 19`,
    );
  }
  await client.query('alter table deadline disable trigger user');
  await client.query(
    `insert into deadline (id, patient_id, pathway_id, referral_id, case_id, clock_key, rule_id, kind, side, force, area,
       pathway_key, unit_id, root_id, starts_on, due_on, due_soon_days, met_on)
     select ${ordered(3, 'n * 5 + o')}, patient_id, ${pathwayId('n')}, ${ordered(1, 'n')}, ${pathwayId('n')}, r.kind || ' ' || o,
            r.id, r.kind, r.side, r.force, c.area, c.pathway_key,
            case r.side when 'MUNICIPAL' then pg_temp.nid('service', m) else section_id end,
            case r.side when 'MUNICIPAL' then pg_temp.nid('municipality', m) else pg_temp.nid('hospital', h) end,
            least(begun, due), due, r.due_soon_days, case when k = 0 or o < 2 then due - (i % 5)::int end
       from course c cross join generate_series(0, 4) o
       cross join lateral (select case when k = 1 and o >= 2 then ${TODAY} - 20 + ((i * 31 + o * 17) % 110)::int
                                       else begun + (10 * (o + 1) + i % 9)::int end as due) due
       join (select row_number() over (order by key) - 1 as place, count(*) over () as rules, * from deadline_rule
              where organisation_id is null) r on r.place = (i + o * 7) % r.rules
      order by n, o`,
  );
  await client.query('alter table deadline enable trigger user');
}
