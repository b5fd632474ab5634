import type { Client } from 'pg';
import type { Size } from './size.js';

/** Municipalities and hospitals with what lies below them, and GP offices; each organisation is a tree of units. */
export async function loadUnits(client: Client, size: Size): Promise<void> {
  const offices = size.municipalities.map((patients) => Math.ceil(patients / size.perGp));
  // Parents before children: the closure is kept by trigger.
  await client.query(
    `insert into unit (id, name, kind, organisation_id, municipality_number)
     select pg_temp.nid('municipality', m), 'Kommune ' || m, 'MUNICIPALITY', pg_temp.nid('municipality', m),
            (9900 + m)::text from generate_series(1, $1::int) m
     union all
     select pg_temp.nid('hospital', h), 'Helseforetak ' || h, 'HEALTH_TRUST', pg_temp.nid('hospital', h), null
       from generate_series(1, $2::int) h
     union all
     select pg_temp.nid('office', m * 1000 + o), 'Legekontor ' || m || '-' || o, 'GP_OFFICE',
            pg_temp.nid('office', m * 1000 + o), (9900 + m)::text
       from unnest($3::int[]) with ordinality as x(offices, m), generate_series(1, x.offices) o`,
    [size.municipalities.length, size.hospitals.length, offices],
  );
  await client.query(
    `insert into unit (id, name, kind, parent_id, organisation_id, phone)
     select pg_temp.nid('ke', m), 'Koordinerende enhet ' || m, 'COORDINATING_UNIT', pg_temp.nid('municipality', m),
            pg_temp.nid('municipality', m), '90000000' from generate_series(1, $1::int) m
     union all
     select pg_temp.nid('service', m), 'Psykisk helse og rus ' || m, 'MUNICIPAL_SERVICE', pg_temp.nid('municipality', m),
            pg_temp.nid('municipality', m), '90000001' from generate_series(1, $1::int) m
     union all
     select pg_temp.nid('hospital ke', h), 'Koordinerende enhet, foretak ' || h, 'COORDINATING_UNIT',
            pg_temp.nid('hospital', h), pg_temp.nid('hospital', h), '90000002' from generate_series(1, $2::int) h
     union all
     select pg_temp.nid('department', h), 'Klinikk ' || h, 'DEPARTMENT', pg_temp.nid('hospital', h),
            pg_temp.nid('hospital', h), null from generate_series(1, $2::int) h`,
    [size.municipalities.length, size.hospitals.length],
  );
  await client.query(
    `insert into unit (id, name, kind, parent_id, organisation_id, pathway_keys, phone)
     select pg_temp.nid('section', h * 10 + s), 'Seksjon ' || h || '-' || s, 'SECTION', pg_temp.nid('department', h),
            pg_temp.nid('hospital', h), array[(array['PHV_ADULT', 'PHV_CHILD', 'TSB'])[1 + s % 3]], '90000003'
       from generate_series(1, $1::int) h, generate_series(1, 6) s`,
    [size.hospitals.length],
  );
}
