import { type YearReportPart, type ReportTraining } from './year-report.type.js';
import { osloDay, workingDaysBetween } from '../platform/calendar.js';
import type { Row } from '../write/transaction.js';

/** One count: of a row and a column of a part. */
export interface Count extends Row {
  part: YearReportPart;
  row: string;
  column: string;
  count: number;
}

export interface Waited extends Row {
  row: string;
  reported: Date;
  accepted: Date;
}

export interface Service extends Row {
  id: string;
  name: string;
}

/** The service of a unit: what lies directly below the organisation ($1) and holds it; the organisation itself. */
const service = (unit: string): string =>
  `coalesce((select min(c.ancestor_id::text) from unit_closure c join unit x on x.id = c.ancestor_id
     where c.descendant_id = ${unit} and x.parent_id = $1), case when ${unit} = $1 then $1::text end, 'ELSEWHERE')`;

/** How things stood when the period was over ($2 up to $3): the report of a year that is over stays as it was. */
export const COUNTS = `
  select 'NEEDS' as part, kind as row, case when status = 'REPORTED' or decided_at >= $3 then 'WAITING' else status end as column,
         count(*)::int as count
    from need where root_id = $1 and reported_at >= $2 and reported_at < $3 group by 1, 2, 3
  union all
  select 'COORDINATORS', ${service('a.unit_id')},
         case when a.accepted_at < $3 then 'ACCEPTED' when a.status = 'DECLINED' then 'DECLINED' else 'WAITING' end, count(*)::int
    from assignment a where a.root_id = $1 and a.proposed_at >= $2 and a.proposed_at < $3 group by 1, 2, 3
  union all
  select 'PLANS', ${service('p.unit_id')},
         case when p.offered_at is null then 'WITHOUT_OFFER' when p.answered_at is null or p.answered_at >= $3 then 'WAITING'
              when p.status = 'DECLINED' then 'DECLINED' else 'ACCEPTED' end, count(*)::int
    from plan p join unit u on u.id = p.unit_id
   where p.kind = 'INDIVIDUAL' and u.organisation_id = $1 and coalesce(p.offered_at, p.created_at) >= $2
     and coalesce(p.offered_at, p.created_at) < $3 group by 1, 2, 3
  union all
  select 'MEETINGS', ${service('m.unit_id')},
         case m.status when 'HELD' then 'HELD' when 'CANCELLED' then 'CANCELLED' else 'NOT_RECORDED' end, count(*)::int
    from meeting m where m.root_id = $1 and m.starts_at >= $2 and m.starts_at < $3 group by 1, 2, 3
  union all
  select 'ATTENDANCE', ${service('m.unit_id')},
         case x.attended when true then 'ATTENDED' when false then 'ABSENT' else 'NOT_RECORDED' end, count(*)::int
    from meeting m join meeting_participant x on x.meeting_id = m.id and x.removed_at is null
   where m.root_id = $1 and m.status = 'HELD' and m.starts_at >= $2 and m.starts_at < $3 group by 1, 2, 3`;

/** Needs of a coordinator that one met for the first time in the period. */
export const WAITED = `
  select ${service('a.unit_id')} as row, n.reported_at as reported, a.accepted_at as accepted
    from need n cross join lateral (
      select a.unit_id, a.accepted_at from assignment a
       where a.case_id = n.case_id and a.root_id = n.root_id and a.accepted_at >= n.reported_at order by a.accepted_at, a.id limit 1) a
   where n.root_id = $1 and n.kind in ('COORDINATOR', 'CHILD_COORDINATOR') and a.accepted_at >= $2 and a.accepted_at < $3`;

export const SERVICES = `select id, name from unit where parent_id = $1 or id = $1`;

export const TRAINING = `
  select count(*)::int as courses, coalesce(sum(c.hours), 0) as hours, coalesce(sum(t.taken), 0)::int as participations,
         (select count(distinct t.person_id)::int from training_participation t join training_course c on c.id = t.course_id
           where c.organisation_id = $1 and c.held_on >= $2 and c.held_on <= $3 and t.removed_at is null) as people
    from training_course c cross join lateral (
      select count(*) as taken from training_participation t where t.course_id = c.id and t.removed_at is null) t
   where c.organisation_id = $1 and c.held_on >= $2 and c.held_on <= $3`;

export type CountedTraining = ReportTraining & Row;

/** From the day on which it was reported to the day on which somebody accepted. */
export const workingDaysOf = ({ reported, accepted }: Waited): number =>
  workingDaysBetween(osloDay(new Date(reported)), osloDay(new Date(accepted)));

/** As PostgreSQL's percentile_cont has it: between two values, in proportion. */
export function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] as number;
  const above = sorted[Math.ceil(place)] as number;
  return below + (above - below) * (place - Math.floor(place));
}
