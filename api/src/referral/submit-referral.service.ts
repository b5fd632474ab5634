import { v7 } from 'uuid';
import { LegalBasis, Referral, Urgency } from './referral.entity.js';
import { state, writeContent } from './create-referral.service.js';
import type { ReferralActInput, RegisterIncomingReferralInput } from './referral.inputs.js';
import { guard, possibleFrom } from './referral.state.js';
import { ReferralStatus } from './referral.status.js';
import { Action } from '../authz/actions.js';
import { RelationKind, Role, Side } from '../authz/roles.js';
import { coverAtReferral } from '../coordination/case-start.acts.js';
import { recomputeDeadlines } from '../deadline/deadline.acts.js';
import { Deadline } from '../deadline/deadline.entity.js';
import { Unit } from '../organisation/unit.entity.js';
import { receivingUnit } from '../organisation/unit.questions.js';
import { areaOf } from '../definition/definition.questions.js';
import { registerEvent } from '../pathway/event.acts.js';
import { Pathway, PathwayStatus, Phase } from '../pathway/pathway.entity.js';
import { Patient } from '../patient/patient.entity.js';
import { badInput, SamlopError } from '../platform/errors.js';
import { beginParty, beginRelation } from '../relation/relation.service.js';
import type { Work } from '../write/work.js';

/** Sent on the platform, a referral is received at that instant: nobody stalls the clock by not looking. */
export async function submitReferral(work: Work, input: ReferralActInput): Promise<string> {
  const referral = await work.load(Referral, input.id, Action.SUBMIT);
  guard(referral.status, Action.SUBMIT);
  work.expect(referral, input.expectedVersion);
  if (referral.urgency === Urgency.EMERGENCY) throw await emergency(work, referral);
  if (!referral.reviewedWithPatientAt && !referral.notReviewedReason) {
    throw badInput({ path: 'reviewedWithPatientAt', rule: 'REQUIRED' });
  }
  if (work.principal.role !== Role.GP && referral.conferredWithGp === null) {
    throw badInput({ path: 'conferredWithGp', rule: 'REQUIRED' });
  }
  referral.status = ReferralStatus.SUBMITTED;
  referral.submittedAt = work.now;
  referral.receivedAt = work.now;
  await work.em.flush();
  // Sent, a referral opens what its referrer follows it by; the office that it came from too.
  for (const subjectId of [work.principal.personId, work.principal.unitId as string]) {
    await beginRelation(work, {
      patientId: referral.patient.id,
      subjectId,
      kind: RelationKind.REFERRER_OF,
      basis: 'referral',
      cause: 'referral',
      causeId: referral.id,
      rootId: work.principal.rootId,
    });
  }
  await begin(work, referral);
  work.did('Referral', referral.id, referral.patient.id);
  return referral.id;
}

/** What came on paper or from another system, so that one side can begin alone. The date is the one typed. */
export async function registerIncomingReferral(
  work: Work,
  input: RegisterIncomingReferralInput,
): Promise<string> {
  await work.checkFor(input.patientId, 'Referral', Action.REGISTER_INCOMING);
  if (input.receivedAt > work.now) throw badInput({ path: 'receivedAt', rule: 'FUTURE' });
  const patient = await work.em.findOneOrFail(Patient, { id: input.patientId });
  if (input.receivedAt.toISOString().slice(0, 10) < patient.birthDate) {
    throw badInput({ path: 'receivedAt', rule: 'BEFORE_BIRTH' });
  }
  if (input.urgency === Urgency.EMERGENCY) throw badInput({ path: 'urgency', rule: 'NOT_POSSIBLE' });
  const toUnit = await receivingUnit(work, input.toUnitId ?? (work.principal.unitId as string), 'toUnitId');
  if (toUnit.organisation.id !== work.principal.rootId)
    throw badInput({ path: 'toUnitId', rule: 'WRONG_ORGANISATION' });
  const referral = work.em.create(Referral, {
    id: v7(),
    patient,
    status: ReferralStatus.RECEIVED,
    area: await areaOf(work, input.pathwayKey, input.area),
    pathwayKey: input.pathwayKey,
    urgency: input.urgency ?? Urgency.ORDINARY,
    legalBasis: input.legalBasis ?? LegalBasis.VOLUNTARY,
    toUnit,
    externalReferrer: input.externalReferrer,
    receivedAt: input.receivedAt,
    receivedBy: work.principal.personId,
    createdBy: work.principal.personId,
    createdAt: work.now,
  } as never);
  await state(work, referral, input);
  work.em.persist(referral);
  await work.em.flush();
  await writeContent(work, referral, input.content);
  await begin(work, referral);
  work.did('Referral', referral.id, input.patientId);
  return referral.id;
}

/** The pathway exists from here on, and so does each side's coverage and the ten-day clock. */
async function begin(work: Work, referral: Referral): Promise<void> {
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
    createdAt: work.now,
  } as never);
  work.em.persist(pathway);
  await work.em.flush();
  if (referral.submittedAt) await registerEvent(work, pathway, 'REFERRAL_SUBMITTED', referral.submittedAt);
  await registerEvent(work, pathway, 'REFERRAL_RECEIVED', referral.receivedAt as Date);
  await coverAtReferral(work, pathway, referral);
  await recomputeDeadlines(work, pathway.id);
  const clock = await work.em.findOne(Deadline, { caseId: pathway.id, kind: 'REFERRAL_ASSESSMENT' });
  referral.assessBy = clock?.dueOn ?? null;
  await work.em.flush();
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

/** Emergencies go directly to the acute services: the draft is kept, and whom to call is said. */
async function emergency(work: Work, referral: Referral): Promise<SamlopError> {
  const acuteContacts = await work.sql<{ name: string; phone: string | null }>(
    `select u.name, u.phone from unit u
      where u.kind = 'ACUTE' and u.closed_on is null
        and (u.organisation_id = (select organisation_id from unit where id = $1) or u.organisation_id = u.id)
      order by u.organisation_id = u.id, u.name`,
    [referral.toUnit.id],
  );
  return new SamlopError('ILLEGAL_TRANSITION', 'EMERGENCY', {
    from: referral.status,
    allowed: possibleFrom(referral.status).filter((action) => action !== Action.SUBMIT),
    acuteContacts,
  });
}
