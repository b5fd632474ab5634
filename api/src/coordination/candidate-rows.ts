import { closedSql, nearSql } from './hindrance.questions.js';
import { NAMEABLE } from './nameable.type.js';
import type { SuggestedGrant } from './suggestions.type.js';
import type { Side } from '../authz/roles.js';
import type { Row } from '../write/transaction.js';
import type { Work } from '../write/work.js';

/** Somebody who may be named for a case, and what speaks for them. */
export interface CandidateRow extends Row {
  case_id: string;
  grant: SuggestedGrant;
  load: number;
  capacity: number | null;
  named: boolean;
  contact: boolean;
  serves: boolean;
  involved: boolean;
  speaks: boolean;
  /** Steps in the tree of units to the service that is most involved, else to the unit that is to name somebody. */
  steps: number | null;
}

/** SQL: units at and above one. */
const above = (unit: string): string =>
  `(select c.ancestor_id from unit_closure c where c.descendant_id = ${unit})`;
const stepsSql = (a: string, b: string): string =>
  `(select count(*)::int from (${above(a)} except ${above(b)} union all (${above(b)} except ${above(a)})) x)`;

/** SQL: their membership of the patient's care team. */
const TEAM = `select from care_team_member m where m.patient_id = p.patient_id and m.person_id = p.person_id and (m.ends_at is null or m.ends_at > $2)`;

/**
 * Who may be named for a side of each of these cases. The hard rules are here and nowhere else: role, side, organisation,
 * absence, a record that the patient closed, the patient's own kin and those who have said to be near to them. Of a patient
 * with a protected address nothing is told of who follows them already: it would place them.
 */
export function candidateRows(work: Work, cases: readonly string[], side: Side): Promise<CandidateRow[]> {
  return work.beyond<CandidateRow>(
    `with asked as (
       select k.id, k.patient_id, k.pathway_id, p.gp_id, p.language,
              exists (select from address_protection a where a.patient_id = k.patient_id and a.ended_at is null) as graded,
              (select m.unit_id from care_team_member m where m.patient_id = k.patient_id and (m.ends_at is null or m.ends_at > $2)
                group by m.unit_id order by count(*) desc, m.unit_id limit 1) as involved_id,
              (select c.unit_id from coverage c where c.case_id = k.id and c.side = $6 and c.until is null and c.unit_id is not null
                order by c.kind limit 1) as covering_id
         from care_case k join patient p on p.id = k.patient_id where k.id = any($4)),
     people as (
       select g.id, g.person_id, g.role, g.unit_id, g.capacity, g.valid_from, p.name, p.languages, u.name as unit_name,
              (u.organisation_id = $3 or exists (select from unit_closure c where c.ancestor_id = $3 and c.descendant_id = u.id)) as within,
              (select count(distinct a.patient_id)::int from assignment a where a.person_id = g.person_id and a.accountable) as load
         from role_grant g join person p on p.id = g.person_id and p.active join unit u on u.id = g.unit_id
        where g.role = any($1) and g.valid_from <= $2 and (g.valid_to is null or g.valid_to > $2) and g.basis <> 'ASSIGNMENT'
          and not exists (select from absence a where a.person_id = g.person_id and $5 between a.starts_on and a.ends_on)),
     pairs as (
       select distinct on (a.id, x.person_id) a.id as case_id, a.patient_id, a.pathway_id, a.graded, a.involved_id, a.covering_id,
              a.language, x.id, x.person_id, x.role, x.unit_id, x.capacity, x.name, x.languages, x.unit_name, x.load
         from asked a join people x on (x.within or (x.role = 'GP' and $6 = 'MUNICIPAL' and x.person_id = a.gp_id and not a.graded))
          and not ${closedSql('x.person_id', 'x.unit_id', 'a.patient_id')} and not ${nearSql('x.person_id', 'a.patient_id')}
        order by a.id, x.person_id, x.role = 'COORDINATOR' desc, x.valid_from, x.id)
     select p.case_id, jsonb_build_object('id', p.id, 'role', p.role, 'person', jsonb_build_object('id', p.person_id, 'name', p.name),
              'unit', jsonb_build_object('id', p.unit_id, 'name', p.unit_name)) as grant, p.load, p.capacity,
            not p.graded and exists (select from pathway w join referral r on r.id = w.referral_id
              where w.id = p.pathway_id and r.municipal_contact_id = p.person_id) as named,
            not p.graded and exists (${TEAM} and m.contact_person) as contact,
            not p.graded and exists (${TEAM}) as serves,
            not p.graded and p.unit_id is not distinct from p.involved_id as involved,
            p.language = any(p.languages) as speaks,
            case when not p.graded then ${stepsSql('p.unit_id', 'coalesce(p.involved_id, p.covering_id)')} end as steps
       from pairs p`,
    [NAMEABLE[side], work.now.toISOString(), work.principal.rootId, cases, work.today, side],
  );
}
