import { type Assignment, AssignmentStatus } from './assignment.entity.js';
import { heldAssignment } from './assignment.acts.js';
import { caseOf } from './assign.service.js';
import { CoordinatorKind } from './care-case.entity.js';
import { closeIfOver, endAssignments } from './case-end.acts.js';
import { leave } from './leave.acts.js';
import { settleNeeds } from './case-needs.acts.js';
import type { AssignmentActInput, EndAssignmentInput, SetCoverageInput } from './coordination.inputs.js';
import { CoverageStatus } from './coverage.entity.js';
import { currentCoverage, holdCase, setCoverage } from './coverage.acts.js';
import { Action } from '../authz/actions.js';
import { RelationKind, Role, Side } from '../authz/roles.js';
import { recomputeDeadlines } from '../deadline/deadline.acts.js';
import { NeedStatus } from '../need/need.entity.js';
import { badInput, forbidden, illegalTransition } from '../platform/errors.js';
import { endRelations } from '../relation/relation.service.js';
import type { Work } from '../write/work.js';

/** From which states an act is possible; a proposal that is not the coordinating unit's own is not accepted yet. */
function guard(assignment: Assignment, allowed: AssignmentStatus[]): void {
  if (!allowed.includes(assignment.status)) throw illegalTransition(assignment.status, []);
}

export async function acceptAssignment(work: Work, input: AssignmentActInput): Promise<string> {
  const assignment = await heldAssignment(work, input.id, Action.ACCEPT);
  guard(assignment, [AssignmentStatus.PROPOSED]);
  work.expect(assignment, input.expectedVersion);
  if (!assignment.accountable) throw illegalTransition(assignment.status, [Action.DECLINE]);
  assignment.status = AssignmentStatus.ACCEPTED;
  assignment.acceptedAt = work.now;
  await recomputeDeadlines(work, assignment.case.id);
  work.did('Assignment', assignment.id, assignment.patient.id);
  return assignment.id;
}

/** Declined: the side is vacant again at that instant, and stands in the coordinating unit's inbox. */
export async function declineAssignment(work: Work, input: EndAssignmentInput): Promise<string> {
  const assignment = await heldAssignment(work, input.id, Action.DECLINE);
  guard(assignment, [AssignmentStatus.PROPOSED]);
  work.expect(assignment, input.expectedVersion);
  await leave(work, assignment, AssignmentStatus.DECLINED, input.reason, 'DECLINED_BY_COORDINATOR');
  return assignment.id;
}

export async function endAssignment(work: Work, input: EndAssignmentInput): Promise<string> {
  const assignment = await heldAssignment(work, input.id, Action.END);
  guard(assignment, [AssignmentStatus.PROPOSED, AssignmentStatus.WITH_UNIT, AssignmentStatus.ACCEPTED]);
  work.expect(assignment, input.expectedVersion);
  await leave(work, assignment, AssignmentStatus.ENDED, input.reason, 'ASSIGNMENT_ENDED');
  return assignment.id;
}

/** What a need has become when its side is said to stand so. */
const NEED_AFTER: Partial<Record<CoverageStatus, NeedStatus>> = {
  EXTERNAL: NeedStatus.GRANTED,
  NOT_NEEDED: NeedStatus.DECLINED,
  DECLINED: NeedStatus.WITHDRAWN,
};

const OTHER: Record<CoordinatorKind, CoordinatorKind> = {
  COORDINATOR: CoordinatorKind.CHILD_COORDINATOR,
  CHILD_COORDINATOR: CoordinatorKind.COORDINATOR,
};

/** Whether the side has something to do with the case for this kind: somebody answers, or somebody should. */
async function takesPartFor(work: Work, caseId: string, side: Side, kind: CoordinatorKind): Promise<boolean> {
  const standing = await currentCoverage(work, caseId, side, kind);
  return standing !== null && ![CoverageStatus.DECLINED, CoverageStatus.NOT_NEEDED].includes(standing.status);
}

/** Says that a side needs nobody on the platform, or asks anew. The patient may decline, and no more. */
export async function setCoverageOf(work: Work, input: SetCoverageInput): Promise<string> {
  const of = await caseOf(work, input, Action.SET_COVERAGE);
  await holdCase(work, of.id);
  const patient = work.principal.role === Role.PATIENT;
  const kind = input.kind ?? CoordinatorKind.COORDINATOR;
  if (input.status === CoverageStatus.COVERED) throw badInput({ path: 'status', rule: 'NOT_POSSIBLE' });
  if (patient && input.status !== CoverageStatus.DECLINED) throw forbidden('a patient declines, and no more');
  if (!patient && input.side !== work.principal.side) throw forbidden('each side answers for itself');
  if (input.status !== CoverageStatus.VACANT && !patient && !input.note)
    throw badInput({ path: 'note', rule: 'REQUIRED' });
  if (input.status === CoverageStatus.DECLINED && !patient && !input.onBehalf)
    throw badInput({ path: 'onBehalf', rule: 'REQUIRED' });
  if (input.askAgainOn && input.status !== CoverageStatus.NOT_NEEDED)
    throw badInput({ path: 'askAgainOn', rule: 'NOT_POSSIBLE' });
  if (input.askAgainOn && input.askAgainOn < work.today) throw badInput({ path: 'askAgainOn', rule: 'PAST' });
  const standing = await currentCoverage(work, of.id, input.side, kind);
  if (!standing) throw badInput({ path: 'side', rule: 'NOT_POSSIBLE' });
  await endAssignments(work, of.id, input.side, input.status, kind);
  const coverage = await setCoverage(
    work,
    of,
    input.side,
    {
      status: input.status,
      reason: patient ? 'PATIENT_DECLINED' : input.status,
      note: input.note ?? null,
      onBehalf: input.onBehalf ?? null,
      askAgainOn: input.askAgainOn ?? null,
      ...(patient ? {} : { rootId: standing.rootId ?? work.principal.rootId }),
    },
    kind,
  );
  const settled = NEED_AFTER[input.status];
  if (settled) await settleNeeds(work, of.id, input.side, settled, { kind, decision: input.note ?? null });
  // The patient declines the municipality: it takes part no longer because of this case, unless for another kind.
  if (
    input.status === CoverageStatus.DECLINED &&
    input.side === Side.MUNICIPAL &&
    !(await takesPartFor(work, of.id, input.side, OTHER[kind]))
  ) {
    await endRelations(work, of.id, [RelationKind.PARTY], Side.MUNICIPAL);
  }
  if (input.side === Side.MUNICIPAL) await closeIfOver(work, of.id, input.status);
  await recomputeDeadlines(work, of.id);
  work.did('Coverage', coverage.id, of.patientId);
  return coverage.id;
}
