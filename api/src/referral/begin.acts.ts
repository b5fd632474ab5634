import { v7 } from 'uuid';
import type { Referral } from './referral.entity.js';
import { RelationKind, Side } from '../authz/roles.js';
import { recomputeDeadlines } from '../deadline/deadline.acts.js';
import { Deadline } from '../deadline/deadline.entity.js';
import { Unit } from '../organisation/unit.entity.js';
import { registerEvent } from '../pathway/event.acts.js';
import { Pathway } from '../pathway/pathway.entity.js';
import { PathwayStatus, Phase } from '../pathway/pathway.status.js';
import { beginParty, beginRelation } from '../relation/relation.service.js';
import type { Work } from '../write/work.js';

/**
 * What a referral that has reached the specialist service opens at that instant: the pathway, the section's sight of
 * it, each side's coverage (as `cover` says) and the ten-day clock.
 */
export async function beginPathway(
  work: Work,
  referral: Referral,
  cover: (pathway: Pathway) => Promise<void>,
  transferredFrom: Pathway | null = null,
): Promise<Pathway> {
  const patientId = referral.patient.id;
  const toUnit = await work.em.findOneOrFail(Unit, { id: referral.toUnit.id });
  await beginParty(work, {
    patientId,
    rootId: toUnit.organisation.id,
    side: Side.SPECIALIST,
    basis: 'referral received',
    cause: 'referral',
    causeId: referral.id,
  });
  await address(work, referral, toUnit.id);
  const pathway = work.em.create(Pathway, {
    id: v7(),
    patient: referral.patient,
    pathwayKey: referral.pathwayKey,
    area: referral.area,
    referral,
    unit: toUnit,
    status: PathwayStatus.REFERRED,
    phase: Phase.ASSESSMENT_OF_REFERRAL,
    legalBasis: referral.legalBasis,
    legalBasisNote: transferredFrom?.legalBasisNote ?? null,
    transferredFrom,
    createdAt: work.now,
  } as never);
  work.em.persist(pathway);
  await work.em.flush();
  if (referral.submittedAt) await registerEvent(work, pathway, 'REFERRAL_SUBMITTED', referral.submittedAt);
  await registerEvent(work, pathway, 'REFERRAL_RECEIVED', referral.receivedAt as Date);
  await cover(pathway);
  await recomputeDeadlines(work, pathway.id);
  const clock = await work.em.findOne(Deadline, { caseId: pathway.id, kind: 'REFERRAL_ASSESSMENT' });
  referral.assessBy = clock?.dueOn ?? null;
  await work.em.flush();
  return pathway;
}

/** The section's people may see what was sent to it. */
export function address(work: Work, referral: Referral, unitId: string): Promise<void> {
  return beginRelation(work, {
    patientId: referral.patient.id,
    subjectId: unitId,
    kind: RelationKind.ADDRESSED,
    side: Side.SPECIALIST,
    basis: 'referral',
    cause: 'referral',
    causeId: referral.id,
  });
}
