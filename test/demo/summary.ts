/** What the first patients' stories came to, by their numbers and without ids. */
export const SUMMARY = `
  select i.national_id, p.name, p.birth_date::text, p.preferred_channel,
    (select array_agg(r.status || ' ' || r.pathway_key || ' ' || r.created_at order by r.created_at) from referral r where r.patient_id = p.id) as referrals,
    (select array_agg(e.kind || ' ' || e.occurred_at order by e.occurred_at, e.kind) from pathway_event e where e.patient_id = p.id) as events,
    (select array_agg(d.kind || ' ' || d.due_on || ' ' || coalesce(d.met_on::text, '') order by d.starts_on, d.kind) from deadline d where d.patient_id = p.id) as deadlines,
    (select array_agg(c.side || ' ' || c.status || ' ' || c.since order by c.since, c.side) from coverage c where c.patient_id = p.id) as coverage,
    (select array_agg(x.kind || ' ' || x.valid_from || ' ' || coalesce(x.valid_to::text, '') order by x.valid_from, x.kind, x.valid_to) from relation x where x.patient_id = p.id) as relations
   from patient p join patient_identifier i on i.patient_id = p.id
  where i.national_id = any($1) order by i.national_id`;
