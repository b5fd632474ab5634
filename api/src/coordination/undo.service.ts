import { heldAssignment } from './assignment.acts.js';
import { AssignmentStatus } from './assignment.entity.js';
import { CareCase } from './care-case.entity.js';
import { endOne } from './case-end.acts.js';
import type { AssignmentActInput } from './coordination.inputs.js';
import { setCoverage } from './coverage.acts.js';
import { CoverageStatus } from './coverage.entity.js';
import { Action } from '../authz/actions.js';
import { Role } from '../authz/roles.js';
import { recomputeDeadlines } from '../deadline/deadline.acts.js';
import { Need, NeedStatus } from '../need/need.entity.js';
import { notify } from '../notification/notification.acts.js';
import { forbidden, illegalTransition } from '../platform/errors.js';
import type { Work } from '../write/work.js';

/**
 * Takes back that somebody was named, while they have not answered: the side is vacant again, and what was granted by
 * naming them is undecided again. History keeps both.
 */
export async function undoAssignment(work: Work, input: AssignmentActInput): Promise<string> {
  const assignment = await heldAssignment(work, input.id, Action.END);
  if (work.principal.role !== Role.COORDINATING_UNIT) throw forbidden('who named takes it back');
  if (assignment.status !== AssignmentStatus.PROPOSED || !assignment.accountable)
    throw illegalTransition(assignment.status, []);
  work.expect(assignment, input.expectedVersion);
  const of = await work.em.findOneOrFail(CareCase, { id: assignment.case.id });
  await endOne(work, assignment, AssignmentStatus.ENDED, 'UNDONE');
  const { side, kind, patient } = assignment;
  await setCoverage(work, of, side, { status: CoverageStatus.VACANT, reason: 'ASSIGNMENT_UNDONE' }, kind);
  const granted = await work.em.find(Need, {
    ...{ caseId: of.id, side, status: NeedStatus.GRANTED, decidedAt: assignment.proposedAt },
    decidedBy: assignment.proposedBy,
  });
  for (const need of granted) {
    need.status = NeedStatus.REPORTED;
    need.decidedAt = null;
    need.decidedBy = null;
  }
  await work.em.flush();
  await recomputeDeadlines(work, of.id);
  if (assignment.personId) {
    await notify(work, {
      ...{ recipientId: assignment.personId, patientId: patient.id, kind: 'ASSIGNMENT_UNDONE' },
      ...{ subjectType: 'Assignment', subjectId: assignment.id },
    });
  }
  work.did('Assignment', assignment.id, patient.id);
  return assignment.id;
}
