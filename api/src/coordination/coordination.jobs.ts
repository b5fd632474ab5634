import { leave } from './leave.acts.js';
import { Assignment, AssignmentStatus } from './assignment.entity.js';
import { CareCase } from './care-case.entity.js';
import { holdCase, setCoverage } from './coverage.acts.js';
import { Coverage, CoverageStatus } from './coverage.entity.js';
import { Action } from '../authz/actions.js';
import { recomputeDeadlines } from '../deadline/deadline.acts.js';
import type { Job } from '../platform/feature.js';

/** What is not answered within two working days returns to the coordinating unit, one transaction each. */
export const returnUnansweredProposals: Job = async ({ asSystem, logger }) => {
  const due = await asSystem('returnUnansweredProposals', Action.READ, (work) =>
    work.sql<{ id: string; case_id: string }>(
      `select id, case_id from assignment where status = 'PROPOSED' and accountable and answer_by < $1 order by answer_by limit 500`,
      [work.today],
    ),
  );
  for (const { id, case_id: caseId } of due) {
    await asSystem('returnUnansweredProposals', Action.END, async (work) => {
      await holdCase(work, caseId);
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

/** A side that needed nobody is vacant again on the day on which it was to be asked again. */
export const askAgain: Job = async ({ asSystem, logger }) => {
  const due = await asSystem('askAgain', Action.READ, (work) =>
    work.sql<{ id: string; case_id: string }>(
      `select id, case_id from coverage where until is null and status = 'NOT_NEEDED' and ask_again_on <= $1 order by ask_again_on limit 500`,
      [work.today],
    ),
  );
  for (const { id, case_id: caseId } of due) {
    await asSystem('askAgain', Action.SET_COVERAGE, async (work) => {
      await holdCase(work, caseId);
      const side = await work.em.findOne(Coverage, { id, until: null, status: CoverageStatus.NOT_NEEDED });
      const of = await work.em.findOne(CareCase, { id: caseId, closedAt: null });
      if (!side || !of) return;
      await setCoverage(
        work,
        of,
        side.side,
        { status: CoverageStatus.VACANT, reason: 'ASK_AGAIN' },
        side.kind,
      );
      await recomputeDeadlines(work, of.id);
      work.did('Coverage', side.id, of.patientId);
    });
  }
  if (due.length) logger.info({ count: due.length }, 'asked again of sides that needed nobody');
};
