import type { Role } from '../authz/roles.js';

/** Reads rows past the policies, whoever asks: a transaction's, or a test's own connection. */
export type Look = <T extends Record<string, unknown>>(text: string, values: unknown[]) => Promise<T[]>;

export interface Period {
  from: Date;
  /** The first instant at which it no longer holds; null: it holds on. */
  to: Date | null;
}

export interface RelationFact extends Period {
  id: string;
  subjectId: string;
  kind: string;
  rootId: string | null;
  contents: string[] | null;
  cause: string;
  causeId: string;
  fullUntil: Date | null;
  basicUntil: Date | null;
  openUntil: Date | null;
}

export interface GrantFact extends Period {
  id: string;
  personId: string;
  role: Role;
  unitId: string | null;
  rootId: string | null;
  rootKind: string | null;
  /** The unit and what lies below it; the unit and what it lies below. */
  below: string[];
  above: string[];
  authorisationWithdrawnAt: Date | null;
}

export interface BlockFact extends Period {
  subjectId: string;
  subjectKind: string;
  contents: string[] | null;
}

export interface WithholdingFact extends Period {
  audience: string;
  contents: string[] | null;
}

/** Where somebody had the patient's pathway, or a part in it, with the units that lie above. */
export interface PlaceFact extends Period {
  above: string[];
}

/** What a look at one patient can have rested on. Whether a person was active is kept without a time, and is not asked. */
export interface PossibleFacts {
  patientId: string;
  relations: RelationFact[];
  grants: GrantFact[];
  blocks: BlockFact[];
  withholdings: WithholdingFact[];
  protections: Period[];
  registrations: (Period & { personId: string })[];
  places: PlaceFact[];
  openings: (Period & { rootId: string })[];
}

const rows = (from: string, ...columns: string[]): string =>
  `(select coalesce(json_agg(json_build_object(${columns.join(', ')})), '[]') from ${from})`;

const ABOVE = (unit: string): string =>
  `(select coalesce(json_agg(c.ancestor_id), '[]') from unit_closure c where c.descendant_id = ${unit})`;

/**
 * A forwarded pathway stands at its present unit alone: when it came there, and where it was before, the relations of its
 * referral tell. What a unit was asked to coordinate it has from the asking on.
 */
const PLACES = `(
  select p.unit_id, coalesce((select min(r.valid_from) from relation r where r.cause_id = p.referral_id and r.kind = 'ADDRESSED'
           and r.patient_id = p.patient_id and r.subject_id = p.unit_id), p.created_at) as starts, null::timestamptz as ends
    from pathway p where p.patient_id = $1
  union all
  select r.subject_id, r.valid_from, r.valid_to from pathway p join relation r on r.cause_id = p.referral_id and r.kind = 'ADDRESSED'
     and r.patient_id = p.patient_id and r.subject_id <> p.unit_id where p.patient_id = $1
  union all
  select a.unit_id, a.proposed_at, case when a.status not in ('PROPOSED', 'WITH_UNIT', 'ACCEPTED') then coalesce(a.ended_at, a.proposed_at) end
    from assignment a where a.patient_id = $1) x`;

const OPENINGS = `(
  select c.root_id, c.since as starts, c.until as ends from coverage c where c.patient_id = $1 and c.status = 'VACANT'
  union all
  select n.root_id, n.reported_at, case when n.status <> 'REPORTED' then coalesce(n.decided_at, n.reported_at) end
    from need n where n.patient_id = $1) x`;

/** Grants under which some relation of the patient's concerns somebody; of the organisation's own only in roles that see by it. */
const GRANTS = `role_grant g join person p on p.id = g.person_id
  left join unit u on u.id = g.unit_id left join unit o on o.id = u.organisation_id
  where g.valid_from < $3 and (g.valid_to is null or g.valid_to > $2) and exists (
    select from relation r where r.patient_id = $1 and r.valid_from < $3 and (r.valid_to is null or r.valid_to > $2)
       and case when r.kind = 'PARTY' then r.subject_id = u.organisation_id and g.role = any($4)
                else r.subject_id in (g.person_id, u.organisation_id)
                  or exists (select from unit_closure c where c.ancestor_id = g.unit_id and c.descendant_id = r.subject_id) end)`;

const SQL = `select json_build_object(
  'relations', ${rows(
    'relation r where r.patient_id = $1',
    ...[
      `'id', r.id`,
      `'subjectId', r.subject_id`,
      `'kind', r.kind`,
      `'rootId', r.root_id`,
      `'contents', r.contents`,
    ],
    ...[`'cause', r.cause`, `'causeId', r.cause_id`, `'from', r.valid_from`, `'to', r.valid_to`],
    ...[`'fullUntil', r.full_until`, `'basicUntil', r.basic_until`, `'openUntil', r.open_until`],
  )},
  'grants', ${rows(
    GRANTS,
    ...[`'id', g.id`, `'personId', g.person_id`, `'role', g.role`, `'unitId', g.unit_id`],
    ...[`'rootId', u.organisation_id`, `'rootKind', o.kind`, `'from', g.valid_from`, `'to', g.valid_to`],
    `'below', (select coalesce(json_agg(c.descendant_id), '[]') from unit_closure c where c.ancestor_id = g.unit_id)`,
    `'above', ${ABOVE('g.unit_id')}`,
    `'authorisationWithdrawnAt', p.authorisation_withdrawn_at`,
  )},
  'blocks', ${rows(
    'block b where b.patient_id = $1',
    ...[`'subjectId', b.subject_id`, `'subjectKind', b.subject_kind`, `'contents', b.contents`],
    ...[`'from', b.valid_from`, `'to', b.valid_to`],
  )},
  'withholdings', ${rows(
    'withholding w where w.patient_id = $1',
    ...[`'audience', w.audience`, `'contents', w.contents`, `'from', w.valid_from`, `'to', w.ended_at`],
  )},
  'protections', ${rows('address_protection a where a.patient_id = $1', `'from', a.registered_at`, `'to', a.ended_at`)},
  'registrations', ${rows(
    'patient_registration g where g.patient_id = $1',
    ...[`'personId', g.person_id`, `'from', g.created_at`, `'to', null`],
  )},
  'places', ${rows(PLACES, `'above', ${ABOVE('x.unit_id')}`, `'from', x.starts`, `'to', x.ends`)},
  'openings', ${rows(OPENINGS, `'rootId', x.root_id`, `'from', x.starts`, `'to', x.ends`)}) as facts`;

const INSTANTS = ['from', 'to', 'fullUntil', 'basicUntil', 'openUntil', 'authorisationWithdrawnAt'];

/** Everything that decided, at any time in the period, who could see a patient. */
export async function possibleFacts(
  look: Look,
  patientId: string,
  period: { from: Date; to: Date },
  partyRoles: readonly string[],
): Promise<PossibleFacts> {
  const [row] = await look<{ facts: PossibleFacts }>(SQL, [patientId, period.from, period.to, partyRoles]);
  const facts = row?.facts as unknown as Record<string, Record<string, unknown>[]>;
  for (const list of Object.values(facts))
    for (const each of list)
      for (const name of INSTANTS) if (typeof each[name] === 'string') each[name] = new Date(each[name]);
  return { ...facts, patientId } as unknown as PossibleFacts;
}
