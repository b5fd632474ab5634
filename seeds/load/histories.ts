import pg from 'pg';
import { SYSTEM_PERSON } from '../../api/src/authz/roles.js';

/** What happens in a course of addiction treatment, each so many days after its referral, give or take some. */
const COURSE: [days: number, spread: number, kind: string][] = [
  [0, 1, 'REFERRAL_RECEIVED'],
  [5, 9, 'RIGHT_GRANTED'],
  [8, 9, 'PATIENT_INFORMED_OF_RIGHT'],
  [18, 12, 'FIRST_ATTENDANCE'],
  [32, 14, 'CLINICAL_DECISION_BASIC'],
  [48, 3, 'DETOX_START'],
  [55, 4, 'DETOX_END'],
  [60, 5, 'OTHER_TREATMENT_START'],
  [70, 20, 'EVALUATION'],
  [115, 25, 'EVALUATION'],
  [165, 25, 'EVALUATION'],
  [200, 1, 'PATHWAY_ENDED'],
];

/**
 * Makes every pathway of a loaded region one of addiction treatment, under the edition of its day, and gives it its
 * history up to today; what has no number of its own would show a clock nothing.
 */
export async function loadHistories(databaseUrl: string): Promise<void> {
  const client = new pg.Client({
    connectionString: databaseUrl,
    options: '-c role=samlop_owner -c samlop.migrating=on -c work_mem=128MB',
  });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(
      `update pathway p set pathway_key = 'TSB', area = 'ADDICTION', definition_id = d.id from pathway_definition d
        where d.pathway_key = 'TSB' and p.started_on between coalesce(d.valid_from, '-infinity') and coalesce(d.valid_to, 'infinity')`,
    );
    await client.query(
      `insert into pathway_event (id, pathway_id, patient_id, kind, care_setting, occurred_at, registered_at, registered_by)
       select gen_random_uuid(), p.id, p.patient_id, c.kind,
              case c.kind when 'FIRST_ATTENDANCE' then case when n % 3 = 0 then 'INPATIENT' else 'OUTPATIENT' end end, at, at, $4
         from (select *, abs(hashtext(id::text)) as n from pathway) p
         cross join unnest($1::int[], $2::int[], $3::text[]) with ordinality c(days, spread, kind, place)
         cross join lateral (select p.started_on + (c.days + (n / c.place) % c.spread)::int + interval '9 hours' as at) t
        where t.at < now() order by p.id, c.place`,
      [
        COURSE.map(([days]) => days),
        COURSE.map(([, spread]) => spread),
        COURSE.map(([, , kind]) => kind),
        SYSTEM_PERSON,
      ],
    );
    await client.query('commit');
    await client.query('vacuum analyze pathway, pathway_event');
  } finally {
    await client.end();
  }
}
