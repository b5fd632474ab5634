import type { FindingKind } from './finding.status.js';

/** Of a finding that is to be judged: what a rule says, as SQL over `x` (the finding, its patient, the rule). */
export interface RuleSql {
  kind: FindingKind;
  /** More tables, beside `x` and its patient `p`. */
  join?: string;
  where: string;
  /** JSON of what the sentence is filled with. */
  facts?: string;
  /** Which of the finding's rows (`k`) it rests on; all where it is not said. */
  rows?: string;
}

/** SQL: a finding as rules look at it. */
const judged = (kind: FindingKind): string => `
  (select f.id, f.person_id, f.root_id, f.unit_id, f.role, f.subject_id, f.first_at, f.last_at, m.patient_id,
          ru.kind, ru.version, ru.standing, ru.thresholds, ru.thresholds as th
     from log_finding f join audit.subject m on m.id = f.subject_id
     join lateral access_rules_of(f.root_id) ru on ru.kind = '${kind}'
    where f.stale and f.closed_at is null)`;

/** A threshold, as a whole number. */
export const limit = (name: string): string => `(x.th->>'${name}')::int`;

/** One statement: the rule's reason for each finding that it speaks of. What was said before is said anew. */
export const reasonSql = ({ kind, join = '', where, facts = `'{}'`, rows = 'true' }: RuleSql): string => `
  insert into log_finding_reason (finding_id, kind, rule_version, standing, thresholds, facts, row_ids)
  select x.id, x.kind, x.version, x.standing, x.thresholds, ${facts},
         array(select k.row_id from log_finding_row k where k.finding_id = x.id and (${rows}) order by k.at, k.row_id)
    from ${judged(kind)} x join patient p on p.id = x.patient_id ${join}
   where ${where}
  on conflict (finding_id, kind) do update set facts = excluded.facts, row_ids = excluded.row_ids,
    rule_version = excluded.rule_version, standing = excluded.standing, thresholds = excluded.thresholds`;
