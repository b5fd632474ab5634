import { wholeTextSql } from '../../api/src/seal/log-row.js';

/**
 * The access log as a table of its own in SQL, with the patients and people that its names stand for: what a test compares
 * with what it made.
 */
export const LOG = `(
  select l.id, l.at, ${wholeTextSql('l')} as entry, l.mac, l.found_ids, coalesce(l.person_id, a.person_id) as person_id, l.actor_id, l.grant_id, l.role, l.unit_id, l.root_id,
         l.client_id, l.request_id, l.operation, l.action, l.purpose, l.resource_type, l.relation, l.decision, l.rule, l.break_glass_id, l.details,
         l.subject_ids, p.patient_ids, case when l.resource_type = 'Patient' then p.patient_ids else l.resource_ids end as resource_ids
    from audit.entry l left join audit.subject a on a.id = l.actor_id
   cross join lateral (select array(select s.patient_id from unnest(l.subject_ids) with ordinality u(id, place)
      left join audit.subject s on s.id = u.id order by u.place) as patient_ids) p)`;
