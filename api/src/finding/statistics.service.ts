import type { FindingStatistics, FindingsOfKind } from './statistics.type.js';
import { Action } from '../authz/actions.js';
import { badInput, forbidden } from '../platform/errors.js';
import type { Row } from '../write/transaction.js';
import type { Work } from '../write/work.js';

const FOUND = `root_id = $1 and found_at >= $2 and found_at < $3 and status not in ('WAITING', 'WITHDRAWN', 'GATHERED')`;
const TOTALS = `
  select count(*) filter (where ${FOUND})::int as found,
         count(*) filter (where status = 'WITHDRAWN')::int as withdrawn,
         count(*) filter (where status = 'CLOSED')::int as closed,
         count(*) filter (where status = 'CLOSED' and outcome = 'EXPLAINED')::int as explained,
         count(*) filter (where status = 'CLOSED' and outcome = 'BREACH')::int as breaches,
         count(*) filter (where status = 'CLOSED' and outcome = 'HANDED_ON')::int as "handedOn",
         count(*) filter (where closed_at is null and due_at <= $4)::int as overdue,
         count(*) filter (where status = 'CLOSED' and closed_at > due_at)::int as "closedLate",
         percentile_cont(0.5) within group (order by extract(epoch from closed_at - opened_at) / 86400)
           filter (where status = 'CLOSED') as "medianDays"
    from log_finding where root_id = $1 and found_at >= $2 and found_at < $3`;
const KINDS = `
  select r.kind, count(f.id)::int as found, count(f.id) filter (where f.status = 'CLOSED')::int as closed,
         count(f.id) filter (where f.status = 'CLOSED' and f.outcome = 'BREACH')::int as breaches
    from access_rule r left join log_finding f on r.kind = any(f.kinds) and ${FOUND.replaceAll(/\b(root_id|found_at|status)\b/g, 'f.$1')}
   group by r.kind, r.rank order by r.rank`;

/** Of the caller's own organisation; counts, and nobody's name. */
export async function findingStatistics(work: Work, from: Date, to: Date): Promise<FindingStatistics> {
  work.checkRole(Action.READ, 'FindingStatistics');
  const { rootId } = work.principal;
  if (!rootId) throw forbidden('statistics of no organisation');
  if (to <= from) throw badInput({ path: 'to', rule: 'DATE_RANGE' });
  const range = [rootId, from.toISOString(), to.toISOString()];
  // An administrator reads no finding; how many there are is theirs to answer for.
  const [totals] = await work.beyond<Row>(TOTALS, [...range, work.now.toISOString()]);
  const kinds = await work.beyond<Row & FindingsOfKind>(KINDS, range);
  work.did('FindingStatistics', null, null);
  return { from, to, ...(totals as unknown as Omit<FindingStatistics, 'from' | 'to' | 'kinds'>), kinds };
}
