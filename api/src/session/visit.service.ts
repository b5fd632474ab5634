import { v7 } from 'uuid';
import type { MarkSeenInput } from './visit.type.js';
import { Action } from '../authz/actions.js';
import type { Row } from '../write/transaction.js';
import type { Work } from '../write/work.js';

/** Whoever looks again sooner than this has not been away: what is new to them stays new. */
const SAME_VISIT = '30 minutes';

/** Says that one is on a page. The visit before this one is what the page tells changes since. */
export async function markSeen(work: Work, input: MarkSeenInput): Promise<string> {
  work.checkRole(Action.MARK_READ, 'Visit');
  const [visit] = await work.sql<{ id: string } & Row>(
    `insert into visit as v (id, grant_id, page, at) values ($1, $2, $3, $4)
     on conflict (grant_id, page) do update set at = greatest(v.at, excluded.at),
       previous_at = case when excluded.at - v.at > interval '${SAME_VISIT}' then v.at else v.previous_at end
     returning id`,
    [v7(), work.principal.grantId, input.page, work.now.toISOString()],
  );
  return (visit as { id: string }).id;
}
