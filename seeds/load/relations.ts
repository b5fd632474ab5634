import type { Client } from 'pg';
import { pathwayId } from './cases.js';

/** A relation of a case: its kind, the subject, the organisation it acts through, its side, and whether it has ended. */
interface Line {
  kind: string;
  subject: string;
  root: string;
  side?: 'MUNICIPAL' | 'SPECIALIST';
  /** Of the active case (1), of the ended one (0), or of both. */
  of: 0 | 1 | 'both';
}

const municipality = `pg_temp.nid('municipality', m)`;
const hospital = `pg_temp.nid('hospital', h)`;
const person = (kind: string) => `pg_temp.nid('${kind}', ${kind.replace(' ', '_')})`;
/** Somebody who had it before: the next of the same kind. */
const before = (kind: string) => `pg_temp.nid('${kind}', ${kind.replace(' ', '_')} + 1)`;

const LINES: Line[] = [
  { kind: 'PARTY', subject: municipality, root: municipality, side: 'MUNICIPAL', of: 'both' },
  { kind: 'PARTY', subject: hospital, root: hospital, side: 'SPECIALIST', of: 'both' },
  { kind: 'SELF', subject: `pg_temp.nid('patient person', i)`, root: 'null::uuid', of: 1 },
  { kind: 'GP_OF', subject: person('gp'), root: 'null::uuid', side: 'MUNICIPAL', of: 1 },
  { kind: 'REFERRER_OF', subject: person('gp'), root: 'null::uuid', of: 'both' },
  { kind: 'REFERRER_OF', subject: `pg_temp.nid('office', office::bigint)`, root: 'null::uuid', of: 'both' },
  { kind: 'ADDRESSED', subject: 'section_id', root: hospital, side: 'SPECIALIST', of: 'both' },
  { kind: 'TREATS', subject: person('clinician'), root: hospital, side: 'SPECIALIST', of: 1 },
  { kind: 'TREATS', subject: before('clinician'), root: hospital, side: 'SPECIALIST', of: 0 },
  { kind: 'SERVES', subject: person('case worker'), root: municipality, side: 'MUNICIPAL', of: 1 },
  { kind: 'SERVES', subject: before('case worker'), root: municipality, side: 'MUNICIPAL', of: 0 },
  {
    kind: 'COORDINATES',
    subject: person('municipal coordinator'),
    root: municipality,
    side: 'MUNICIPAL',
    of: 1,
  },
  {
    kind: 'COORDINATES',
    subject: before('municipal coordinator'),
    root: municipality,
    side: 'MUNICIPAL',
    of: 0,
  },
  {
    kind: 'COORDINATES',
    subject: person('specialist coordinator'),
    root: hospital,
    side: 'SPECIALIST',
    of: 1,
  },
  {
    kind: 'COORDINATES',
    subject: before('specialist coordinator'),
    root: hospital,
    side: 'SPECIALIST',
    of: 0,
  },
];

/** Twenty relations for each patient, those of the ended case ended; and the audience that follows from them. */
export async function loadRelations(client: Client): Promise<void> {
  const selects = LINES.map(
    ({ kind, subject, root, side, of }, line) =>
      `select n, ${line} as line, patient_id, ${subject} as subject_id, '${kind}' as kind, ${side ? `'${side}'` : 'null'} as side,` +
      ` ${root} as root_id, begun, case when k = 0 then begun + 200 end as ended from course${of === 'both' ? '' : ` where k = ${of}`}`,
  );
  await client.query('alter table relation disable trigger user');
  await client.query(
    `insert into relation (id, patient_id, subject_id, kind, side, root_id, basis, cause, cause_id, valid_from, valid_to)
     select pg_temp.nid('relation', n * 100 + line), patient_id, subject_id, kind, side, root_id, 'LOAD', 'Pathway', ${pathwayId('n')}, begun, ended
       from (${selects.join('\nunion all ')}) x order by n`,
  );
  await client.query('alter table relation enable trigger user');
  // One patient in a thousand has closed everything to their municipality.
  await client.query(
    `insert into block (id, patient_id, subject_id, subject_kind, valid_from, created_by)
     select pg_temp.nid('block', i), patient_id, ${municipality}, 'ORGANISATION', '2020-01-01', pg_temp.nid('patient person', i)
       from plan where i % 1000 = 777`,
  );
  // Within one transaction nobody else gathers statistics, and without them the join below never ends.
  await client.query('analyze deadline, relation, block');
  await client.query(
    `insert into deadline_audience (subject_id, due_on, deadline_id, unit_id, patient_id, case_id, pathway_id, kind, side, force, area,
       due_soon_days)
     select distinct r.subject_id, d.due_on, d.id, d.unit_id, d.patient_id, d.case_id, d.pathway_id, d.kind, d.side, d.force, d.area,
            d.due_soon_days
       from deadline d join relation r on r.patient_id = d.patient_id and r.kind = 'PARTY' and r.valid_to is null
      where d.met_on is null and d.waived_at is null and d.cancelled_at is null
      order by 1, 2, 3`,
  );
}
