import { v7 } from 'uuid';
import { openToCoordinator } from './answerable.acts.js';
import { Assignment, AssignmentStatus } from './assignment.entity.js';
import { OPEN_ASSIGNMENTS, endOne } from './case-end.acts.js';
import type { CareCase } from './care-case.entity.js';
import { holdCase, setCoverage } from './coverage.acts.js';
import { Coverage } from './coverage.entity.js';
import { Side } from '../authz/roles.js';
import { Need, NeedStatus } from '../need/need.entity.js';
import { Grant } from '../organisation/grant.entity.js';
import { Pathway } from '../pathway/pathway.entity.js';
import { beginParty } from '../relation/relation.service.js';
import type { Work } from '../write/work.js';

const REASON = 'PATHWAY_TRANSFERRED';

/**
 * The municipality's part goes on in the case of the pathway that follows, at the same instant: who answers for it, who
 * was asked, and what is not decided yet. The old case keeps what it was; docs/adr/0011.
 */
export async function carryMunicipalSide(work: Work, from: CareCase, to: CareCase): Promise<void> {
  await holdCase(work, from.id);
  await carryNeeds(work, from, to);
  const periods = await work.em.find(Coverage, { caseId: from.id, side: Side.MUNICIPAL, until: null });
  for (const period of periods) {
    period.until = work.now;
    period.untilReason = REASON;
  }
  await work.em.flush();
  for (const { status, reason, note, rootId, unit, needId, onBehalf, kind } of periods) {
    const unitId = unit?.id ?? null;
    await setCoverage(
      work,
      to,
      Side.MUNICIPAL,
      { status, reason, note, rootId, unitId, needId, onBehalf },
      kind,
    );
    if (rootId && status !== 'DECLINED') await takePart(work, to, rootId);
  }
  const named = await work.em.find(Assignment, {
    case: from.id,
    side: Side.MUNICIPAL,
    status: { $in: OPEN_ASSIGNMENTS },
  });
  for (const assignment of named) await carryAssignment(work, assignment, to);
}

function takePart(work: Work, to: CareCase, rootId: string): Promise<void> {
  return beginParty(work, {
    patientId: to.patientId,
    rootId,
    side: Side.MUNICIPAL,
    basis: 'pathway transferred',
    cause: 'case',
    causeId: to.id,
  });
}

/** What is asked for and not decided is asked for still, from the day on which it was. */
async function carryNeeds(work: Work, from: CareCase, to: CareCase): Promise<void> {
  const needs = await work.em.find(Need, {
    caseId: from.id,
    side: Side.MUNICIPAL,
    status: NeedStatus.REPORTED,
  });
  for (const need of needs) {
    need.caseId = to.id;
    need.pathway = to.pathwayId ? work.em.getReference(Pathway, to.pathwayId) : null;
  }
  await work.em.flush();
}

/** The same person, as far as they had come; a grant that was made for the assignment goes on with it. */
async function carryAssignment(work: Work, old: Assignment, to: CareCase): Promise<void> {
  const id = v7();
  const { patient, side, kind, personId, grantId, unitId, rootId, status, accountable } = old;
  const { proposedBy, proposedAt, answerBy, acceptedAt } = old;
  const made = await work.em.find(Grant, { basis: 'ASSIGNMENT', causeId: old.id, validTo: null });
  for (const grant of made) grant.causeId = id;
  await work.em.flush();
  await work.sql('update need set assignment_id = $2 where assignment_id = $1 and status = $3', [
    ...[old.id, id, NeedStatus.REPORTED],
  ]);
  await endOne(work, old, AssignmentStatus.ENDED, REASON);
  work.em.persist(
    work.em.create(Assignment, {
      ...{ id, patient, side, kind, personId, grantId, unitId, rootId, status, accountable },
      ...{ proposedBy, proposedAt, answerBy, acceptedAt },
      case: to,
      pathway: to.pathwayId,
    } as never),
  );
  await work.em.flush();
  if (!accountable || !personId) return;
  await openToCoordinator(work, { id, personId, side }, { patientId: to.patientId, rootId });
}
