import { caseOf } from './assign.service.js';
import { NAMEABLE } from './candidate.service.js';
import { reason } from './suggestion-texts.js';
import type { CoordinatorSuggestion, Workload } from './suggestions.type.js';
import { Action } from '../authz/actions.js';
import { Role, type Side } from '../authz/roles.js';
import { forbidden } from '../platform/errors.js';
import type { Row } from '../write/transaction.js';
import type { Work } from '../write/work.js';

interface CandidateRow extends Row {
  grant: CoordinatorSuggestion['grant'];
  load: number;
  capacity: number | null;
  named: boolean;
  contact: boolean;
  serves: boolean;
  involved: boolean;
  speaks: boolean;
}

const MAX = 20;
/** SQL: who follows the patient already would tell where a protected address is. */
const graded = `exists (select from address_protection a where a.patient_id = $4 and a.ended_at is null)`;

/**
 * Who could be named for a side of a case, best first. Hard rules first: role, side, organisation, absence, blocks;
 * then continuity (already the contact person), involvement, load against capacity, language. One reason each.
 */
export async function coordinatorSuggestions(
  work: Work,
  asked: { caseId?: string | null; pathwayId?: string | null; side?: Side | null },
): Promise<CoordinatorSuggestion[]> {
  const of = await caseOf(work, asked, Action.SUGGEST_COORDINATOR);
  const side = asked.side ?? (work.principal.side as Side);
  if (side !== work.principal.side) throw forbidden('each side names its own');
  work.did('CareCase', of.id, of.patientId);
  const rows = await work.beyond<CandidateRow>(
    `with people as (
       select distinct on (g.person_id) g.id, g.person_id, g.role, g.unit_id, g.capacity, p.name, p.languages, u.name as unit_name, u.organisation_id
         from role_grant g join person p on p.id = g.person_id and p.active join unit u on u.id = g.unit_id
        where g.role = any($1) and g.valid_from <= $2 and (g.valid_to is null or g.valid_to > $2) and g.basis <> 'ASSIGNMENT'
          and (u.organisation_id = $3 or exists (select from unit_closure c where c.ancestor_id = $3 and c.descendant_id = u.id)
               or (g.role = 'GP' and $6 = 'MUNICIPAL' and g.person_id = (select gp_id from patient where id = $4) and not ${graded}))
          and not exists (select from absence a where a.person_id = g.person_id and $5 between a.starts_on and a.ends_on)
          and not exists (select from block b where b.patient_id = $4 and b.valid_to is null
                and (b.subject_id = g.person_id or b.subject_id in (select c.ancestor_id from unit_closure c where c.descendant_id = g.unit_id)))
          and g.person_id is distinct from (select person_id from patient where id = $4)
          and not exists (select from next_of_kin k where k.patient_id = $4 and k.person_id = g.person_id)
        order by g.person_id, g.role = 'COORDINATOR' desc, g.valid_from),
     team as (select person_id, unit_id, contact_person from care_team_member where patient_id = $4 and (ends_at is null or ends_at > $2)),
     involved as (select unit_id from team group by unit_id order by count(*) desc, unit_id limit 1)
     select jsonb_build_object('id', p.id, 'role', p.role, 'person', jsonb_build_object('id', p.person_id, 'name', p.name),
              'unit', jsonb_build_object('id', p.unit_id, 'name', p.unit_name)) as grant,
            (select count(distinct a.patient_id)::int from assignment a where a.person_id = p.person_id and a.accountable) as load,
            p.capacity,
            exists (select from pathway x join referral r on r.id = x.referral_id where x.id = $7 and r.municipal_contact_id = p.person_id) and not ${graded} as named,
            exists (select from team t where t.person_id = p.person_id and t.contact_person) and not ${graded} as contact,
            exists (select from team t where t.person_id = p.person_id) and not ${graded} as serves,
            p.unit_id in (select unit_id from involved) and not ${graded} as involved,
            (select t.language from patient t where t.id = $4) = any(p.languages) as speaks
       from people p`,
    [
      NAMEABLE[side],
      work.now.toISOString(),
      work.principal.rootId,
      of.patientId,
      work.today,
      side,
      of.pathwayId,
    ],
  );
  return rows
    .map((row) => ({ row, score: score(row) }))
    .sort((a, b) => b.score - a.score || a.row.load - b.row.load || compare(a.row, b.row))
    .slice(0, MAX)
    .map(({ row }, i) => ({
      grant: row.grant,
      rank: i + 1,
      load: row.load,
      capacity: row.capacity,
      reasons: reasons(row, work),
    }));
}

const compare = (a: CandidateRow, b: CandidateRow): number =>
  a.grant.person.name.localeCompare(b.grant.person.name, 'nb');

/** Continuity before involvement before room before language; nobody full is placed before somebody with room. */
function score(row: CandidateRow): number {
  const full = row.capacity !== null && row.load >= row.capacity;
  const room = row.capacity ? Math.max(0, 1 - row.load / row.capacity) : 0.5;
  return (
    (row.contact || row.named ? 100 : 0) +
    (row.serves ? 40 : 0) +
    (row.involved ? 20 : 0) +
    (full ? -60 : 10 * room) +
    (row.grant.role === Role.COORDINATOR ? 3 : 0) +
    (row.speaks ? 2 : 0)
  );
}

function reasons(row: CandidateRow, work: Work) {
  const full = row.capacity !== null && row.load >= row.capacity;
  const kinds = [
    row.contact ? 'CONTACT_PERSON' : null,
    row.named ? 'NAMED_CONTACT' : null,
    row.serves && !row.contact ? 'SERVES' : null,
    row.involved && !row.serves ? 'SERVICE_INVOLVED' : null,
    row.capacity === null ? 'LOAD' : full ? 'NO_CAPACITY' : 'CAPACITY',
    row.speaks ? 'LANGUAGE' : null,
    'SAME_ORGANISATION',
  ];
  return kinds
    .filter((kind): kind is string => kind !== null)
    .map((kind) => reason(kind, work.context.language as 'nb', { load: row.load, capacity: row.capacity }));
}

/** How many patients each coordinator of the organisation answers for. Counts people, names no patient. */
export async function workload(work: Work): Promise<Workload[]> {
  work.checkRole(Action.READ, 'Workload');
  const top = work.principal.role === Role.UNIT_LEADER ? work.principal.unitId : work.principal.rootId;
  return work.beyond<Workload & Row>(
    `select jsonb_build_object('id', g.id, 'role', g.role, 'person', jsonb_build_object('id', p.id, 'name', p.name),
              'unit', jsonb_build_object('id', u.id, 'name', u.name)) as grant,
            (select count(distinct a.patient_id)::int from assignment a where a.person_id = p.id and a.accountable) as load,
            (select count(*)::int from assignment a where a.person_id = p.id and a.accountable and a.status = 'PROPOSED') as waiting,
            g.capacity
       from role_grant g join person p on p.id = g.person_id and p.active join unit u on u.id = g.unit_id
      where g.role = 'COORDINATOR' and g.basis <> 'ASSIGNMENT' and g.valid_from <= $1 and (g.valid_to is null or g.valid_to > $1)
        and exists (select from unit_closure c where c.ancestor_id = $2 and c.descendant_id = u.id)
      order by p.family_name, p.given_name, g.id`,
    [work.now.toISOString(), top],
  );
}
