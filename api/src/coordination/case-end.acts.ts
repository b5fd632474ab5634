import { Assignment, AssignmentStatus } from './assignment.entity.js';
import { CareCase, type CoordinatorKind } from './care-case.entity.js';
import { Coverage } from './coverage.entity.js';
import { settleNeeds } from './case-needs.acts.js';
import { RelationKind, type Side } from '../authz/roles.js';
import { NeedStatus } from '../need/need.entity.js';
import { Grant } from '../organisation/grant.entity.js';
import { endRelations } from '../relation/relation.service.js';
import type { Work } from '../write/work.js';

const OPEN = [AssignmentStatus.PROPOSED, AssignmentStatus.WITH_UNIT, AssignmentStatus.ACCEPTED];

/** Ends one assignment, and with it what it opened: the relation, and a grant that was made for it. */
export async function endOne(
  work: Work,
  assignment: Assignment,
  status: AssignmentStatus,
  reason: string,
): Promise<void> {
  assignment.status = status;
  assignment.accountable = false;
  assignment.endedAt = work.now;
  assignment.reason = reason;
  await work.em.flush();
  await endRelations(work, assignment.id, [RelationKind.COORDINATES]);
  const made = await work.em.find(Grant, { basis: 'ASSIGNMENT', causeId: assignment.id, validTo: null });
  for (const grant of made) grant.validTo = work.now;
  await work.em.flush();
}

/** Ends whoever is named for a side of a case, of every kind unless one is told; history is kept. */
export async function endAssignments(
  work: Work,
  caseId: string,
  side: Side,
  reason: string,
  kind?: CoordinatorKind,
): Promise<void> {
  const standing = await work.em.find(Assignment, {
    case: caseId,
    side,
    status: { $in: OPEN },
    ...(kind ? { kind } : {}),
  });
  for (const assignment of standing) await endOne(work, assignment, AssignmentStatus.ENDED, reason);
}

/** A side whose part is over: nobody answers for it any more, and nobody should. */
export async function closeSide(work: Work, caseId: string, side: Side, reason: string): Promise<void> {
  await endAssignments(work, caseId, side, reason);
  const standing = await work.em.find(Coverage, { caseId, side, until: null });
  for (const coverage of standing) coverage.until = work.now;
  await work.em.flush();
  await settleNeeds(work, caseId, side, NeedStatus.WITHDRAWN);
}

/** The whole case is over, on both sides; the municipality takes part no longer because of it. */
export async function closeCase(work: Work, caseId: string, reason: string): Promise<void> {
  const of = await work.em.findOneOrFail(CareCase, { id: caseId });
  for (const side of ['MUNICIPAL', 'SPECIALIST'] as Side[]) await closeSide(work, caseId, side, reason);
  of.closedAt = work.now;
  await work.em.flush();
  await endRelations(work, caseId, [RelationKind.PARTY]);
}
