/**
 * The statements of the servers that the API is measured against, written by hand for this one page. `same work`
 * has the same rows, conditions and log entries as the API; `nothing but the read` has neither policy nor log.
 */

/** The grant that holds now, by the person's identity number; one row or none. */
export const GRANT = `
  select p.id as person_id, g.id as grant_id, g.role, g.unit_id, u.organisation_id as root_id
    from person_identity i join person p on p.id = i.person_id join role_grant g on g.person_id = p.id
    join unit u on u.id = g.unit_id
   where i.national_id = $1 and p.active and g.id = $2 and g.role = 'COORDINATING_UNIT'
     and g.valid_from <= $3 and (g.valid_to is null or g.valid_to > $3)`;

export const SET = `select app.act_as($1, now()), set_config('role', 'samlop_as_coordinating_unit', true)`;

/** The same from the identity number: sets the principal, and what the read needs of the grant. */
export const LOOK_UP_AND_SET = `
  select app.act_as(x.grant_id, now()), set_config('role', 'samlop_as_coordinating_unit', true),
         set_config('bench.person', x.person_id::text, true), set_config('bench.unit', x.unit_id::text, true),
         set_config('bench.root', x.root_id::text, true)
    from (${GRANT}) x`;

const STATUS = `case when d.met_on <= d.due_on then 'MET' when d.cancelled_at is not null then 'CANCELLED'
  when d.waived_at is not null then 'WAIVED' when d.met_on is not null then 'MET_LATE'
  when $2::date > d.due_on then 'OVERDUE' when $2::date + d.due_soon_days >= d.due_on then 'DUE_SOON' else 'UPCOMING' end`;

/** What places a patient whose address is protected is told nobody. */
const PLACED = `(d.patient_id in (select x.patient_id from address_protection x where x.ended_at is null)) is not true`;

const coordinator = (
  a: string,
): string => `case when ${a}.id is not null then json_build_object('id', ${a}.id, 'status', ${a}.status,
  'coordinator', json_build_object('phone', case when ${PLACED} then coalesce(${a}g.phone, ${a}u.phone) end,
    'person', case when ${a}p.id is not null then json_build_object('id', ${a}p.id, 'name', ${a}p.name) end,
    'unit', case when ${PLACED} then json_build_object('id', ${a}u.id, 'name', ${a}u.name) end)) end`;

const assignment = (a: string, side: string, and: string): string => `
  left join assignment ${a} on ${a}.case_id = w.id and ${a}.side = '${side}' and ${a}.kind = 'COORDINATOR' and ${a}.accountable${and}
  left join person ${a}p on ${a}p.id = ${a}.person_id left join unit ${a}u on ${a}u.id = ${a}.unit_id
  left join role_grant ${a}g on ${a}g.id = ${a}.grant_id`;

const answer = (
  pathwayKey: string,
): string => `json_build_object('id', d.id, 'kind', d.kind, 'status', ${STATUS}, 'dueOn', d.due_on,
  'daysLeft', case when d.met_on is null and d.waived_at is null and d.cancelled_at is null then d.due_on - $2::date end, 'side', d.side,
  'patient', case when p.id is not null then json_build_object('id', p.id, 'name', p.name, 'birthYear', extract(year from p.birth_date)::int) end,
  'unit', case when ${PLACED} then json_build_object('id', u.id, 'name', u.name) end,
  'pathway', case when w.id is not null then json_build_object('id', w.id, 'pathwayKey', ${pathwayKey}, 'status', w.status, 'coordinators',
    json_build_object('municipal', ${coordinator('m')}, 'specialist', ${coordinator('s')})) end)`;

/** Parameters: now, today, statuses, limit; then the principal's, however they come. Gives the answer, and what the log has to say. */
export interface PrincipalSql {
  person: string;
  grant: string;
  unit: string;
  root: string;
}

export function sameWork({ person, grant, unit, root }: PrincipalSql): string {
  const open = (content: string, patient: string): string =>
    `${patient} <> all((select ${content} from blocked)::uuid[])`;
  const blocked = (content: string): string => `app.blocked('${content}', false) as ${content.toLowerCase()}`;
  const openFor = `(exists (select from coverage c where c.case_id = w.id and c.root_id = ${root} and c.status = 'VACANT' and c.until is null)
    or exists (select from need n where n.pathway_id = w.id and n.root_id = ${root} and n.status = 'REPORTED'))`;
  return `
  with blocked as materialized (
    select ${blocked('DEADLINE')}, ${blocked('PATHWAY')}, ${blocked('PATIENT')}),
  page as materialized (
    select d.*, a.due_on as k0, a.deadline_id as k1 from deadline_audience a join deadline d on d.id = a.deadline_id
     where a.subject_id = ${root} and ${open('deadline', 'd.patient_id')}
       and (select true from relation r where r.patient_id = d.patient_id and r.subject_id = ${root} and r.kind = 'PARTY'
             and r.valid_from <= $1::timestamptz and (r.valid_to is null or r.valid_to > $1::timestamptz) limit 1)
       and ${STATUS} = any($3::text[])
     order by a.due_on, a.deadline_id limit 51),
  shown as materialized (
    select d.k0, d.k1, d.id, d.patient_id, p.id as patient, w.id as pathway, w.patient_id as pathway_patient,
           m.id as municipal, m.patient_id as municipal_patient, s.id as specialist, s.patient_id as specialist_patient,
           ${answer(`case when ${openFor} then w.pathway_key end`)} as json
      from (select * from page order by k0, k1 limit $4) d
      left join patient p on p.id = d.patient_id and ${open('patient', 'd.patient_id')}
      left join unit u on u.id = d.unit_id
      left join pathway w on w.id = d.pathway_id and ${open('pathway', 'd.patient_id')}
      ${assignment('m', 'MUNICIPAL', ` and ${open('pathway', 'd.patient_id')}`)}
      ${assignment('s', 'SPECIALIST', ` and ${open('pathway', 'd.patient_id')}`)}),
  seen as materialized (
    select 'Deadline' as type, patient_id as patient, id from shown
    union all select 'Patient', patient, patient from shown where patient is not null
    union all select 'Pathway', pathway_patient, pathway from shown where pathway is not null
    union all select 'Assignment', municipal_patient, municipal from shown where municipal is not null
    union all select 'Assignment', specialist_patient, specialist from shown where specialist is not null),
  named as materialized (select n.* from app.subjects_of(array(select distinct patient from seen)) n)
  select (select json_build_object('nodes', coalesce(json_agg(json order by k0, k1), '[]')) from shown)::text,
    json_build_object('at', to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), 'person', ${person}, 'grant', ${grant},
      'unit', ${unit}, 'root', ${root}, 'rows', (select json_agg(x) from (
        select s.type, array_agg(n.subject) as subjects, array_agg(s.id) as objects from seen s join named n on n.patient = s.patient group by s.type) x))::text`;
}

/** The same rows and the same answer, with neither policy nor log: $1 root, $2 today, $3 statuses, $4 limit. */
export const ONLY_THE_READ = `
  select json_build_object('nodes', coalesce(json_agg(json order by k0, k1), '[]'))::text from (
    select d.k0, d.k1, ${answer(`case when exists (select from coverage c where c.case_id = w.id and c.root_id = $1
                                 and c.status = 'VACANT' and c.until is null) then w.pathway_key end`)} as json
      from (select d.*, a.due_on as k0, a.deadline_id as k1 from deadline_audience a join deadline d on d.id = a.deadline_id
             where a.subject_id = $1 and ${STATUS} = any($3::text[]) order by a.due_on, a.deadline_id limit $4) d
      left join patient p on p.id = d.patient_id left join unit u on u.id = d.unit_id left join pathway w on w.id = d.pathway_id
      ${assignment('m', 'MUNICIPAL', '')} ${assignment('s', 'SPECIALIST', '')}) x`;
