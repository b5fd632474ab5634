import { Referral } from './referral.entity.js';
import { latestStartWarnings } from './latest-start.js';
import { AssessmentOutcome, ReferralAssessment } from './referral-parts.entity.js';
import type { AssessReferralInput, RecordPatientInformedInput } from './referral.inputs.js';
import { guard } from './referral.state.js';
import { ReferralStatus } from './referral.status.js';
import { Action } from '../authz/actions.js';
import { RelationKind } from '../authz/roles.js';
import { closeSpecialistSide } from '../coordination/case-end.acts.js';
import { recomputeDeadlines, stateConditions } from '../deadline/deadline.acts.js';
import { writeLetters } from '../letter/letter.acts.js';
import { Unit } from '../organisation/unit.entity.js';
import { registerEvent } from '../pathway/event.acts.js';
import { leaveSpecialist } from '../pathway/leave.acts.js';
import { Pathway } from '../pathway/pathway.entity.js';
import { PathwayStatus } from '../pathway/pathway.status.js';
import { movePathway, startUnderEdition } from '../pathway/course.acts.js';
import { Person } from '../person/person.entity.js';
import { osloDay } from '../platform/calendar.js';
import { badInput, conflict, type FieldProblem } from '../platform/errors.js';
import { beginRelation } from '../relation/relation.service.js';
import type { Work } from '../write/work.js';

/**
 * Grants the right to care with a latest start, or rejects with a professional reason and a recommendation
 * (pasient- og brukerrettighetsloven § 2-2). The ten-day clock is met when the patient is informed, not here.
 */
export async function assessReferral(work: Work, input: AssessReferralInput): Promise<string> {
  const referral = await work.load(Referral, input.id, Action.ASSESS);
  if ([ReferralStatus.ACCEPTED, ReferralStatus.REJECTED].includes(referral.status))
    throw conflict('ALREADY_ASSESSED');
  guard(referral.status, Action.ASSESS);
  work.expect(referral, input.expectedVersion);
  const decidedAt = input.decidedAt ?? work.now;
  const accepted = input.outcome === AssessmentOutcome.ACCEPT;
  checkDecision(work, referral, input, decidedAt, accepted);
  const assessment = work.em.create(ReferralAssessment, {
    referralId: referral.id,
    patientId: referral.patient.id,
    outcome: input.outcome,
    decidedAt,
    decidedBy: work.em.getReference(Person, work.principal.personId),
    reason: input.reason ?? null,
    recommendation: input.recommendation ?? null,
    latestStart: accepted ? (input.latestStart ?? null) : null,
    warnings: accepted
      ? await latestStartWarnings(work, referral.patient.id, input.latestStart, decidedAt)
      : [],
  } as never);
  work.em.persist(assessment);
  const pathway = await work.em.findOneOrFail(Pathway, { referral: referral.id });
  if (typeof input.severe === 'boolean') {
    await stateConditions(work, { id: pathway.id, patientId: referral.patient.id }, { SEVERE: input.severe });
  }
  if (accepted) await accept(work, referral, pathway, decidedAt);
  else await reject(work, referral, pathway, decidedAt);
  await writeLetters(work, referral, assessment);
  await recomputeDeadlines(work, pathway.id);
  work.did('Referral', referral.id, referral.patient.id);
  return referral.id;
}

function checkDecision(
  work: Work,
  referral: Referral,
  input: AssessReferralInput,
  decidedAt: Date,
  accepted: boolean,
): void {
  const problems: FieldProblem[] = [];
  if (decidedAt > work.now) problems.push({ path: 'decidedAt', rule: 'FUTURE' });
  if (decidedAt < (referral.receivedAt as Date)) problems.push({ path: 'decidedAt', rule: 'BEFORE_RECEIPT' });
  if (!accepted && !input.reason) problems.push({ path: 'reason', rule: 'REQUIRED' });
  if (!accepted && !input.recommendation) problems.push({ path: 'recommendation', rule: 'REQUIRED' });
  if (accepted && !input.latestStart) problems.push({ path: 'latestStart', rule: 'REQUIRED' });
  if (accepted && input.latestStart && input.latestStart < osloDay(decidedAt)) {
    problems.push({ path: 'latestStart', rule: 'BEFORE_DECISION' });
  }
  if (problems.length) throw badInput(...problems);
}

async function accept(work: Work, referral: Referral, pathway: Pathway, decidedAt: Date): Promise<void> {
  movePathway(pathway, Action.ASSESS, PathwayStatus.ACTIVE);
  referral.status = ReferralStatus.ACCEPTED;
  referral.treatingUnit = referral.toUnit;
  await registerEvent(work, pathway, 'RIGHT_GRANTED', decidedAt);
  await startUnderEdition(work, pathway, decidedAt);
}

async function reject(work: Work, referral: Referral, pathway: Pathway, decidedAt: Date): Promise<void> {
  movePathway(pathway, Action.ASSESS, PathwayStatus.NOT_GRANTED);
  referral.status = ReferralStatus.REJECTED;
  pathway.endedOn = osloDay(decidedAt);
  pathway.endReason = 'REJECTED';
  await registerEvent(work, pathway, 'REFERRAL_REJECTED', decidedAt);
  await closeSpecialistSide(work, pathway.id, 'referral rejected');
  await backToSender(work, referral, pathway);
}

/** An onward referral that is rejected leaves the patient with the section that sent it: it sees the patient again. */
async function backToSender(work: Work, referral: Referral, pathway: Pathway): Promise<void> {
  if (!pathway.transferredFrom || !referral.fromUnit) return;
  const sender = await work.em.findOneOrFail(Unit, { id: referral.fromUnit.id });
  for (const subjectId of [sender.id, ...(referral.referrer ? [referral.referrer.id] : [])]) {
    await beginRelation(work, {
      patientId: referral.patient.id,
      subjectId,
      kind: RelationKind.REFERRER_OF,
      basis: 'onward referral rejected',
      cause: 'referral',
      causeId: referral.id,
      rootId: sender.organisation.id,
    });
  }
}

/** The patient knows: this, and not the decision, meets the ten-day clock. */
export async function recordPatientInformed(work: Work, input: RecordPatientInformedInput): Promise<string> {
  const referral = await work.load(Referral, input.id, Action.RECORD_PATIENT_INFORMED);
  guard(referral.status, Action.RECORD_PATIENT_INFORMED);
  work.expect(referral, input.expectedVersion);
  const assessment = await work.em.findOneOrFail(ReferralAssessment, { referralId: referral.id });
  const informedAt = input.informedAt ?? work.now;
  if (informedAt > work.now) throw badInput({ path: 'informedAt', rule: 'FUTURE' });
  if (informedAt < assessment.decidedAt) throw badInput({ path: 'informedAt', rule: 'BEFORE_DECISION' });
  if (assessment.patientInformedAt) throw conflict('ALREADY_INFORMED');
  assessment.patientInformedAt = informedAt;
  const pathway = await work.em.findOneOrFail(Pathway, { referral: referral.id });
  await registerEvent(work, pathway, 'PATIENT_INFORMED_OF_RIGHT', informedAt);
  await recomputeDeadlines(work, pathway.id);
  // What was rejected and told is no longer the hospital's.
  if (referral.status === ReferralStatus.REJECTED) await leaveSpecialist(work, pathway);
  work.did('Referral', referral.id, referral.patient.id);
  return referral.id;
}
