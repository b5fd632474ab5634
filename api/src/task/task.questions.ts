import type { Row } from '../write/transaction.js';
import type { Work } from '../write/work.js';

/** What is still to be done in a pathway, by kind; for whoever is about to end it. */
export async function openTasksOf(work: Work, pathwayId: string): Promise<{ id: string; kind: string }[]> {
  return work.sql<{ id: string; kind: string } & Row>(
    `select t.id, t.kind from task t where t.pathway_id = $1 and t.done_at is null and t.cancelled_at is null
      order by t.due_on, t.id`,
    [pathwayId],
  );
}
