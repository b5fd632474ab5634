import type { Work } from '../write/work.js';

/** When a feedback tool was last used in a pathway; null: it was not. */
export async function feedbackLastUsed(work: Work, pathwayId: string): Promise<Date | null> {
  const [row] = await work.sql<{ at: string | null }>(
    'select max(given_at) as at from feedback_score where pathway_id = $1',
    [pathwayId],
  );
  return row?.at ? new Date(row.at) : null;
}
