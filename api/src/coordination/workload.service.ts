import type { Workload } from './suggestions.type.js';
import { WorkloadBy, type WorkloadMonth, type WorkloadOverTimeArgs } from './workload.type.js';
import { Action } from '../authz/actions.js';
import { Role } from '../authz/roles.js';
import { badInput } from '../platform/errors.js';
import type { Row } from '../write/transaction.js';
import type { Work } from '../write/work.js';

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

const MOST_MONTHS = 60;

/** For how many patients somebody, or a unit's people, answered at the end of each month; today for this one. */
export function workloadOverTime(work: Work, { months, by }: WorkloadOverTimeArgs): Promise<WorkloadMonth[]> {
  work.checkRole(Action.READ, 'Workload');
  if (months < 1 || months > MOST_MONTHS)
    throw badInput({ path: 'months', rule: 'RANGE', params: { min: 1, max: MOST_MONTHS } });
  const top = work.principal.role === Role.UNIT_LEADER ? work.principal.unitId : work.principal.rootId;
  const key = by === WorkloadBy.UNIT ? ['u.id', 'u.name'] : ['p.id', 'p.name'];
  return work.beyond<WorkloadMonth & Row>(
    `with ends as (
       select m::date as month, least((m + interval '1 month')::timestamp at time zone 'Europe/Oslo', $1) as at
         from generate_series(date_trunc('month', $2::timestamp) - ($3 - 1) * interval '1 month',
                              date_trunc('month', $2::timestamp), interval '1 month') m)
     select e.month::text as month, ${key[0]} as id, ${key[1]} as name, count(distinct a.patient_id)::int as patients
       from ends e join assignment a on a.accepted_at <= e.at and (a.ended_at is null or a.ended_at > e.at)
       join person p on p.id = a.person_id join unit u on u.id = a.unit_id
      where exists (select from unit_closure c where c.ancestor_id = $4 and c.descendant_id = u.id)
      group by e.month, ${key[0]}, ${key[1]} order by e.month, ${key[1]}, ${key[0]}`,
    [work.now, work.today, months, top],
  );
}
