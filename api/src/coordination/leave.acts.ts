import { AssignmentStatus, type Assignment } from './assignment.entity.js';
import { CareCase } from './care-case.entity.js';
import { endOne } from './case-end.acts.js';
import { settleAsked } from './case-needs.acts.js';
import { CoverageStatus } from './coverage.entity.js';
import { setCoverage } from './coverage.acts.js';
import { recomputeDeadlines } from '../deadline/deadline.acts.js';
import { NeedStatus } from '../need/need.entity.js';
import type { Work } from '../write/work.js';

/** Ends an assignment and leaves the side vacant, where it was the one that covered it. */
export async function leave(
  work: Work,
  assignment: Assignment,
  status: AssignmentStatus,
  reason: string,
  vacancy: string,
): Promise<void> {
  const covered = assignment.accountable || assignment.status === AssignmentStatus.WITH_UNIT;
  const of = await work.em.findOneOrFail(CareCase, { id: assignment.case.id });
  await settleAsked(work, assignment.id, NeedStatus.GRANTED);
  await endOne(work, assignment, status, reason);
  if (covered && !of.closedAt) {
    await setCoverage(
      work,
      of,
      assignment.side,
      { status: CoverageStatus.VACANT, reason: vacancy },
      assignment.kind,
    );
  }
  await recomputeDeadlines(work, of.id);
  work.did('Assignment', assignment.id, assignment.patient.id);
}
