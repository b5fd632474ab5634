import type { Client } from 'pg';
import { syntheticPerson } from './national-id.js';
import type { Size } from './size.js';

const GIVEN = `(array['Rolig', 'Blid', 'Sindig', 'Modig', 'Stille', 'Raus', 'Grundig', 'Trofast', 'Munter', 'Vennlig'])`;
const FAMILY = `(array['Fjellrev', 'Blåveis', 'Bjørk', 'Havbris', 'Skogsti', 'Furukongle', 'Bever', 'Rype', 'Einer', 'Hubro',
  'Lyng', 'Tiur', 'Rogn'])`;

/** Logins are numbered apart from patients, so that no two people share an identity number. */
export const STAFF_FROM = 300_000;
export const PATIENTS_FROM = 0;

/**
 * Every patient with those who have to do with them, in the temporary table `plan`, from which all else follows;
 * and the people themselves. The shares are dealt by permutations, so that municipality and hospital are independent.
 */
export async function loadPeople(client: Client, size: Size): Promise<void> {
  await client.query(
    `create temporary table plan on commit drop as
     with m as (select m, sum(n) over (order by m) - n as first, sum(n) over (order by m) as last
                  from unnest($2::int[]) with ordinality as x(n, m)),
     h as (select h, sum(n) over (order by h) - n as first, sum(n) over (order by h) as last
             from unnest($3::int[]) with ordinality as x(n, h)),
     dealt as (
       select i, m.m, h.h, (i * 7919 % $1) - m.first as in_m, (i * 104729 % $1) - h.first as in_h
         from generate_series(0, $1::bigint - 1) i
         join m on i * 7919 % $1 >= m.first and i * 7919 % $1 < m.last
         join h on i * 104729 % $1 >= h.first and i * 104729 % $1 < h.last)
     select i, m, h, in_m, in_h, 1 + i % 6 as s,
            dense_rank() over (order by m, in_m / $4) as gp,
            m * 1000 + 1 + in_m / $4 as office,
            dense_rank() over (order by m, in_m / $5) as municipal_coordinator,
            dense_rank() over (order by h, in_h / $5) as specialist_coordinator,
            dense_rank() over (order by m, in_m / $6) as case_worker,
            dense_rank() over (order by h, in_h / $6) as clinician,
            pg_temp.nid('patient', i) as patient_id
       from dealt order by i`,
    [size.patients, size.municipalities, size.hospitals, size.perGp, size.perCoordinator, size.perClinician],
  );
  await client.query('analyze plan');
  await client.query(
    `create temporary table staff on commit drop as
     select kind, n, unit_id, role, pg_temp.nid(kind, n) as id, pg_temp.nid('grant ' || kind, n) as grant_id from (
       select distinct 'gp' as kind, gp as n, pg_temp.nid('office', office::bigint) as unit_id, 'GP' as role from plan
       union all select distinct 'municipal coordinator', municipal_coordinator, pg_temp.nid('service', m), 'COORDINATOR' from plan
       union all select distinct 'specialist coordinator', specialist_coordinator, pg_temp.nid('department', h), 'COORDINATOR' from plan
       union all select distinct 'case worker', case_worker, pg_temp.nid('service', m), 'CASE_WORKER' from plan
       union all select distinct 'clinician', clinician, pg_temp.nid('department', h), 'CLINICIAN' from plan
       union all select distinct 'ke', m, pg_temp.nid('ke', m), 'COORDINATING_UNIT' from plan
       union all select distinct 'hospital ke', h, pg_temp.nid('hospital ke', h), 'COORDINATING_UNIT' from plan
     ) x`,
  );
  await client.query(
    `insert into person (id, given_name, family_name)
     select id, ${GIVEN}[1 + n % 10], ${FAMILY}[1 + n % 13] from staff
     union all select pg_temp.nid('patient person', i), ${GIVEN}[1 + i % 10], ${FAMILY}[1 + i % 13] from plan`,
  );
  await client.query(
    `insert into role_grant (id, person_id, role, unit_id, valid_from, basis, phone)
     select grant_id, id, role, unit_id, '2020-01-01', 'DEMO', '90000009' from staff`,
  );
  await client.query(
    `create temporary table identity on commit drop as
     select i, null::date as birth_date, null::text as national_id from plan where false`,
  );
  const numbered = (count: number, from: number) =>
    Array.from({ length: count }, (_none, i) => ({ i, ...syntheticPerson(from + i) }));
  for (let at = 0; at < size.patients; at += 20_000) {
    const some = numbered(Math.min(20_000, size.patients - at), PATIENTS_FROM + at);
    await client.query(`insert into identity select * from unnest($1::bigint[], $2::date[], $3::text[])`, [
      some.map((one) => one.i + at),
      some.map((one) => one.birthDate),
      some.map((one) => one.nationalId),
    ]);
  }
  await client.query(
    `insert into patient (id, person_id, given_name, family_name, birth_date, municipality_number,
       municipality_id, gp_id)
     select p.patient_id, pg_temp.nid('patient person', p.i), ${GIVEN}[1 + p.i % 10], ${FAMILY}[1 + p.i % 13], x.birth_date,
            (9900 + p.m)::text, pg_temp.nid('municipality', p.m), pg_temp.nid('gp', p.gp)
       from plan p join identity x using (i) order by p.i`,
  );
  await client.query(
    `insert into address_protection (patient_id, grade) select p.patient_id, 6 + p.i % 2 from plan p where p.i % 500 = 499;
     insert into patient_identifier select p.patient_id, x.national_id from plan p join identity x using (i);
     insert into patient_contact (patient_id, phone) select patient_id, '90000010' from plan;
     insert into person_identity select pg_temp.nid('patient person', i), national_id from identity`,
  );
  const { rows } = await client.query<{ id: string }>('select id from staff order by kind, n');
  const identities = numbered(rows.length, STAFF_FROM);
  await client.query(`insert into person_identity select * from unnest($1::uuid[], $2::text[])`, [
    rows.map((row) => row.id),
    identities.map((one) => one.nationalId),
  ]);
}
