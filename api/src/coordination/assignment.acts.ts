import { Assignment } from './assignment.entity.js';
import { holdCase } from './coverage.acts.js';
import type { Action } from '../authz/actions.js';
import type { Work } from '../write/work.js';

/** One assignment that the caller may act on, with its case held. */
export async function heldAssignment(work: Work, id: string, action: Action): Promise<Assignment> {
  work.attempt = { resource: 'Assignment', id, patientId: null };
  await work.check('Assignment', id, action);
  const [row] = await work.sql<{ case_id: string }>('select case_id from assignment where id = $1', [id]);
  if (row) await holdCase(work, row.case_id);
  return work.load(Assignment, id, action);
}
