import { leave } from './leave.acts.js';
import { Assignment, AssignmentStatus } from './assignment.entity.js';
import { Action } from '../authz/actions.js';
import type { Job } from '../platform/feature.js';

/** What is not answered within two working days returns to the coordinating unit, one transaction each. */
export const returnUnansweredProposals: Job = async ({ asSystem, logger }) => {
  const due = await asSystem('returnUnansweredProposals', Action.READ, (work) =>
    work.sql<{ id: string }>(
      `select id from assignment where status = 'PROPOSED' and accountable and answer_by < $1 order by answer_by limit 500`,
      [work.today],
    ),
  );
  for (const { id } of due) {
    await asSystem('returnUnansweredProposals', Action.END, async (work) => {
      const assignment = await work.em.findOne(Assignment, {
        id,
        status: AssignmentStatus.PROPOSED,
        accountable: true,
      });
      // Answered meanwhile, or by another worker: nothing is left to do.
      if (assignment) await leave(work, assignment, AssignmentStatus.ENDED, 'NOT_ANSWERED', 'NOT_ANSWERED');
    });
  }
  if (due.length) logger.info({ count: due.length }, 'returned unanswered proposals');
};
