import { v7 } from 'uuid';
import { BreakGlass } from './break-glass.entity.js';
import type { BreakGlassInput } from './break-glass.inputs.js';
import { OPEN_MINUTES, REVIEW_HOURS } from './break-glass.status.js';
import { oneAtATime, reasonProblem, refuseSameReason, writtenReason } from './reason.js';
import { patientInReach } from './reach.js';
import { tellOfOpening } from './tell.js';
import { Action } from '../authz/actions.js';
import { RelationKind } from '../authz/roles.js';
import { badInput, conflict, notFound } from '../platform/errors.js';
import { compactNationalId, isNationalId } from '../platform/national-id.js';
import { beginRelation } from '../relation/relation.service.js';
import type { Work } from '../write/work.js';

/**
 * Opens one patient in an emergency. A number that nobody has, and one that break-glass does not reach, get the same
 * answer after the same statements.
 */
export async function breakGlass(work: Work, input: BreakGlassInput): Promise<string> {
  work.attempt = { resource: 'BreakGlass', id: null, patientId: null };
  work.checkRole(Action.BREAK_GLASS, 'BreakGlass');
  const reason = writtenReason(input.reason);
  const nationalId = compactNationalId(input.nationalId);
  const problems = [
    ...(isNationalId(nationalId) ? [] : [{ path: 'nationalId', rule: 'NATIONAL_ID' }]),
    ...reasonProblem(reason),
  ];
  if (problems.length) throw badInput(...problems);
  const { own, patientId, reachable } = await patientInReach(work, nationalId);
  if (own) throw badInput({ path: 'nationalId', rule: 'ONESELF' });
  // The patient can see in the log who tried.
  work.attempt.patientId = patientId;
  if (!patientId || !reachable) throw notFound('no patient in reach of break-glass');
  await work.open(patientId);
  await oneAtATime(work);
  await refuseSecond(work, patientId);
  await refuseSameReason(work, patientId, reason);
  return open(work, patientId, { ground: input.ground, reason });
}

async function refuseSecond(work: Work, patientId: string): Promise<void> {
  const standing = await work.em.findOne(BreakGlass, {
    patient: patientId,
    openedBy: work.principal.personId,
    rootId: work.principal.rootId as string,
    endedAt: null,
    reviewedAt: null,
    expiresAt: { $gt: work.now },
  });
  if (standing) throw conflict('BREAK_GLASS_OPEN', { breakGlassId: standing.id });
}

async function open(
  work: Work,
  patientId: string,
  why: Pick<BreakGlass, 'ground' | 'reason'>,
): Promise<string> {
  const { personId, grantId, unitId, rootId, role } = work.principal;
  const expiresAt = new Date(work.now.getTime() + OPEN_MINUTES * 60_000);
  const opening = work.em.create(BreakGlass, {
    id: v7(),
    patient: patientId,
    openedBy: personId,
    grantId,
    unit: unitId,
    rootId,
    role,
    ...why,
    openedAt: work.now,
    expiresAt,
    reviewDueAt: new Date(work.now.getTime() + REVIEW_HOURS * 3_600_000),
  } as never);
  work.em.persist(opening);
  await work.em.flush();
  await beginRelation(work, {
    patientId,
    subjectId: personId,
    kind: RelationKind.BREAK_GLASS,
    basis: why.ground,
    cause: 'break_glass',
    causeId: opening.id,
    rootId,
    validTo: expiresAt,
  });
  await tellOfOpening(work, opening, 'BREAK_GLASS_OPENED');
  work.did('BreakGlass', opening.id, patientId);
  return opening.id;
}
