import { isColleague, isOwn, isProtected, isRelative, isUnknownToUnit } from './explained.sql.js';
import { FindingKind } from './finding.status.js';
import { limit, reasonSql, type RuleSql } from './reason.sql.js';

/** What nothing explains: neither a relation, a duty or a referral, nor an opening in an emergency, which is reviewed. */
const unexplained = (k: string): string => `not ${k}.explained and not ${k}.emergency`;
const someUnexplained = `exists (select from log_finding_row k where k.finding_id = x.id and ${unexplained('k')})`;
/** What is still to be explained; where all of it is, all. */
const atIssue = `(${unexplained('k')} or not ${someUnexplained})`;
/** The same, of what is asked about whatever explains it where the organisation says so. */
const asked = `(x.standing = 'ALONE' or ${atIssue})`;
const oslo = (at: string): string => `(${at} at time zone 'Europe/Oslo')`;
const day = (at: string): string => `to_char(${oslo(at)}, 'DD.MM.YYYY')`;

const outside = `(extract(hour from ${oslo('k.at')}) < ${limit('from')} or extract(hour from ${oslo('k.at')}) >= ${limit('to')}
  or (${limit('weekend')} = 1 and extract(isodow from ${oslo('k.at')}) > 5))`;
const usual = (what: string): string => `
  select sum(u.looks) filter (where ${what}) * 1000 < ${limit('perMille')} * sum(u.looks) and sum(u.looks) >= ${limit('least')}
    from access_usage u where u.root_id = x.root_id and u.role = x.role
     and u.month >= date_trunc('month', ${oslo('x.first_at')})::date - make_interval(months => ${limit('months')})
     and u.month < date_trunc('month', ${oslo('x.first_at')})::date`;
const unusual = `coalesce((${usual('u.resource_type = k.resource_type')}), false)`;

const rules: RuleSql[] = [
  { kind: FindingKind.OWN_RECORD, where: isOwn('x', 'p') },
  {
    kind: FindingKind.RELATIVE,
    where: `${isRelative('x', 'p')} and p.person_id is distinct from x.person_id`,
  },
  { kind: FindingKind.COLLEAGUE, where: isColleague('x', 'p', limit('formerDays')), rows: asked },
  { kind: FindingKind.PROTECTED_PERSON, where: isProtected('x'), rows: asked },
  {
    kind: FindingKind.SAME_NAME,
    join: `join person w on w.id = x.person_id and w.family_name = p.family_name
      join (select p.family_name, count(*) as bearers from patient p where p.family_name in (
              select w.family_name from log_finding f join person w on w.id = f.person_id where f.stale and f.closed_at is null)
             group by 1) b on b.family_name = p.family_name`,
    where: `b.bearers <= ${limit('bearers')} and p.person_id is distinct from x.person_id`,
    facts: `jsonb_build_object('bearers', b.bearers)`,
    rows: atIssue,
  },
  {
    kind: FindingKind.RETURNED,
    join: `cross join lateral (
      select count(distinct ${oslo('k.at')}::date) as days, min(k.at) as first, max(k.at) as last from log_finding_row k
       where k.person_id = x.person_id and k.root_id = x.root_id and k.subject_id = x.subject_id and ${unexplained('k')}
         and k.at > x.last_at - make_interval(days => ${limit('within')}) and k.at <= x.last_at) c`,
    where: `c.days >= ${limit('days')}`,
    facts: `jsonb_build_object('days', c.days, 'from', ${day('c.first')}, 'to', ${day('c.last')})`,
    rows: unexplained('k'),
  },
  {
    kind: FindingKind.MANY_LOOKED,
    join: `cross join lateral (
      select count(distinct k.person_id) as people from log_finding_row k
       where k.subject_id = x.subject_id and k.root_id = x.root_id and ${unexplained('k')}
         and k.at between x.first_at - make_interval(days => ${limit('within')}) and x.last_at + make_interval(days => ${limit('within')})) c`,
    where: `c.people >= ${limit('people')} and ${someUnexplained}`,
    facts: `jsonb_build_object('people', c.people, 'within', ${limit('within')})`,
    rows: unexplained('k'),
  },
  {
    kind: FindingKind.BREAK_GLASS_NOT_REVIEWED,
    join: `join lateral (select g.id, g.review_due_at from break_glass g where g.opened_by = x.person_id and g.patient_id = x.patient_id
       and g.root_id = x.root_id and g.reviewed_at is null and g.review_due_at <= $1 order by g.review_due_at limit 1) g on true`,
    where: 'true',
    facts: `jsonb_build_object('breakGlass', g.id, 'due', ${day('g.review_due_at')})`,
    rows: 'k.emergency',
  },
  {
    kind: FindingKind.UNKNOWN_TO_UNIT,
    where: `${someUnexplained} and ${isUnknownToUnit('x')}`,
    rows: unexplained('k'),
  },
  {
    kind: FindingKind.OUTSIDE_HOURS,
    join: `cross join lateral (select min(k.at) as at from log_finding_row k
      where k.finding_id = x.id and not k.explained and ${outside}) c`,
    where: 'c.at is not null',
    facts: `jsonb_build_object('at', to_char(${oslo('c.at')}, 'DD.MM.YYYY HH24:MI'))`,
    rows: `not k.explained and ${outside}`,
  },
  {
    kind: FindingKind.UNUSUAL_FOR_ROLE,
    join: `cross join lateral (select string_agg(distinct k.resource_type, ', ') as what from log_finding_row k
      where k.finding_id = x.id and ${unusual}) c`,
    where: 'c.what is not null',
    facts: `jsonb_build_object('what', c.what)`,
    rows: unusual,
  },
  {
    kind: FindingKind.NO_RELATION,
    join: `left join lateral (select max(r.valid_to) as at from relation r where r.subject_id = x.person_id and r.patient_id = x.patient_id
      and r.kind <> 'BREAK_GLASS' and r.valid_to <= x.first_at) e on true`,
    where: someUnexplained,
    facts: `case when e.at is null then '{}' else jsonb_build_object('variant', 'ended', 'ended', ${day('e.at')}) end`,
    rows: unexplained('k'),
  },
];

/** The rules' statements, $1 being now; the order does not matter. */
export const RULES: readonly string[] = rules.map((rule) => reasonSql(rule));
