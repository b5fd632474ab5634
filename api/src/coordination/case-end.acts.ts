import { Assignment, AssignmentStatus } from './assignment.entity.js';
import { CareCase, type CoordinatorKind } from './care-case.entity.js';
import { Coverage, CoverageStatus } from './coverage.entity.js';
import { settleAsked, settleNeeds } from './case-needs.acts.js';
import { holdCase } from './coverage.acts.js';
import { RelationKind, Side } from '../authz/roles.js';
import { NeedStatus } from '../need/need.entity.js';
import { Grant } from '../organisation/grant.entity.js';
import { endRelations } from '../relation/relation.service.js';
import { holdPartOf } from '../substitute/substitute.acts.js';
import type { Work } from '../write/work.js';

export const OPEN_ASSIGNMENTS = [
  AssignmentStatus.PROPOSED,
  AssignmentStatus.WITH_UNIT,
  AssignmentStatus.ACCEPTED,
];

/** Ends one assignment, and with it what it opened: the relation, and a grant that was made for it. */
export async function endOne(
  work: Work,
  assignment: Assignment,
  status: AssignmentStatus,
  reason: string,
): Promise<void> {
  if (assignment.personId) await holdPartOf(work, assignment.personId);
  assignment.status = status;
  assignment.accountable = false;
  assignment.endedAt = work.now;
  assignment.reason = reason;
  await work.em.flush();
  await endRelations(work, assignment.id, [RelationKind.COORDINATES]);
  const made = await work.em.find(Grant, { basis: 'ASSIGNMENT', causeId: assignment.id, validTo: null });
  for (const grant of made) grant.validTo = work.now;
  await work.em.flush();
  await settleAsked(work, assignment.id, NeedStatus.WITHDRAWN);
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
    status: { $in: OPEN_ASSIGNMENTS },
    ...(kind ? { kind } : {}),
  });
  for (const assignment of standing) await endOne(work, assignment, AssignmentStatus.ENDED, reason);
}

/** A side whose part is over: nobody answers for it any more, nobody should, and its organisation takes no part by it. */
export async function closeSide(work: Work, caseId: string, side: Side, reason: string): Promise<void> {
  await holdCase(work, caseId);
  await endAssignments(work, caseId, side, reason);
  const standing = await work.em.find(Coverage, { caseId, side, until: null });
  for (const coverage of standing) {
    coverage.until = work.now;
    coverage.untilReason = reason;
  }
  await work.em.flush();
  await settleNeeds(work, caseId, side, NeedStatus.WITHDRAWN);
  await endRelations(work, caseId, [RelationKind.PARTY], side);
}

/** The whole case is over, on both sides. */
export async function closeCase(work: Work, caseId: string, reason: string): Promise<void> {
  const of = await work.em.findOneOrFail(CareCase, { id: caseId });
  for (const side of Object.values(Side)) await closeSide(work, caseId, side, reason);
  of.closedAt ??= work.now;
  await work.em.flush();
}

const GOES_ON = [CoverageStatus.COVERED, CoverageStatus.VACANT, CoverageStatus.EXTERNAL];

/** Whether somebody of this side answers for the case, or should. */
export async function partGoesOn(work: Work, caseId: string, side: Side): Promise<boolean> {
  const standing = await work.em.count(Coverage, { caseId, side, until: null, status: { $in: GOES_ON } });
  return standing > 0;
}

/** Closes the specialist's side of a case, and the case with it where the municipality has no part that goes on. */
export async function closeSpecialistSide(work: Work, caseId: string, reason: string): Promise<void> {
  await holdCase(work, caseId);
  if (await partGoesOn(work, caseId, Side.MUNICIPAL)) await closeSide(work, caseId, Side.SPECIALIST, reason);
  else await closeCase(work, caseId, reason);
}

/** The municipality's part is settled after the specialist's is over: nothing of the case is left. */
export async function closeIfOver(work: Work, caseId: string, reason: string): Promise<void> {
  const specialist = await work.em.count(Coverage, { caseId, side: Side.SPECIALIST, until: null });
  if (specialist || (await partGoesOn(work, caseId, Side.MUNICIPAL))) return;
  const of = await work.em.findOneOrFail(CareCase, { id: caseId });
  if (of.pathwayId) await closeCase(work, caseId, reason);
}
