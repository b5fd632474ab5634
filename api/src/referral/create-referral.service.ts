import { v7 } from 'uuid';
import { Referral, LegalBasis, Urgency } from './referral.entity.js';
import { ReferralContent } from './referral-parts.entity.js';
import type { CreateReferralInput, ReferralContentInput, UpdateReferralInput } from './referral.inputs.js';
import { guard } from './referral.state.js';
import { ReferralStatus } from './referral.status.js';
import { Action } from '../authz/actions.js';
import { Grant } from '../organisation/grant.entity.js';
import { Unit } from '../organisation/unit.entity.js';
import { receivingUnit } from '../organisation/unit.questions.js';
import { areaOf } from '../definition/definition.questions.js';
import { Patient } from '../patient/patient.entity.js';
import { Person } from '../person/person.entity.js';
import { badInput } from '../platform/errors.js';
import type { Work } from '../write/work.js';

type Facts = Omit<CreateReferralInput, 'patientId' | 'toUnitId' | 'pathwayKey' | 'area' | 'clientMutationId'>;

/** A draft, its author's alone until it is submitted. */
export async function createReferral(work: Work, input: CreateReferralInput): Promise<string> {
  await work.checkFor(input.patientId, 'Referral');
  const unitId = work.principal.unitId as string;
  const toUnit = await receivingUnit(work, input.toUnitId, 'toUnitId');
  const referral = work.em.create(Referral, {
    id: v7(),
    patient: work.em.getReference(Patient, input.patientId),
    status: ReferralStatus.DRAFT,
    area: await areaOf(work, input.pathwayKey, input.area),
    pathwayKey: input.pathwayKey,
    urgency: input.urgency ?? Urgency.ORDINARY,
    legalBasis: input.legalBasis ?? LegalBasis.VOLUNTARY,
    fromUnit: work.em.getReference(Unit, unitId),
    toUnit,
    referrer: work.em.getReference(Person, work.principal.personId),
    createdBy: work.principal.personId,
    createdAt: work.now,
  } as never);
  await state(work, referral, input);
  work.em.persist(referral);
  await work.em.flush();
  await writeContent(work, referral, input.content);
  work.did('Referral', referral.id, input.patientId);
  return referral.id;
}

export async function updateReferral(work: Work, input: UpdateReferralInput): Promise<string> {
  const referral = await work.load(Referral, input.id, Action.UPDATE);
  guard(referral.status, Action.UPDATE);
  work.expect(referral, input.expectedVersion);
  if (input.toUnitId) referral.toUnit = await receivingUnit(work, input.toUnitId, 'toUnitId');
  if (input.urgency) referral.urgency = input.urgency;
  if (input.legalBasis) referral.legalBasis = input.legalBasis;
  await state(work, referral, input);
  await work.em.flush();
  await writeContent(work, referral, input.content);
  work.did('Referral', referral.id, referral.patient.id);
  return referral.id;
}

/** Applies what the referrer says; what is not given stays as it is. */
export async function state(work: Work, referral: Referral, facts: Facts): Promise<void> {
  if (facts.reviewedWithPatientAt !== undefined) {
    if (facts.reviewedWithPatientAt && facts.reviewedWithPatientAt > work.today) {
      throw badInput({ path: 'reviewedWithPatientAt', rule: 'FUTURE' });
    }
    referral.reviewedWithPatientAt = facts.reviewedWithPatientAt;
  }
  if (facts.notReviewedReason !== undefined) referral.notReviewedReason = facts.notReviewedReason;
  if (facts.municipalContactId !== undefined) {
    referral.municipalContact = facts.municipalContactId
      ? await contact(work, facts.municipalContactId)
      : null;
  }
  referral.noMunicipalContact = facts.noMunicipalContact ?? referral.noMunicipalContact ?? false;
  if (referral.noMunicipalContact && referral.municipalContact) {
    throw badInput({ path: 'noMunicipalContact', rule: 'NOT_BOTH', params: { with: 'municipalContactId' } });
  }
  referral.needAgreed = facts.patientAgreesToNeed ?? referral.needAgreed ?? null;
  referral.municipalityDeclined = facts.municipalityDeclined ?? referral.municipalityDeclined ?? false;
  if (facts.coordinatedWith !== undefined) referral.coordinatedWith = facts.coordinatedWith;
  referral.conferredWithGp = facts.conferredWithGp ?? referral.conferredWithGp ?? null;
}

/** A contact is somebody who works there now. */
async function contact(work: Work, personId: string): Promise<Person> {
  const grant = await work.em.findOne(Grant, {
    person: personId,
    validFrom: { $lte: work.now },
    $or: [{ validTo: null }, { validTo: { $gt: work.now } }],
  });
  if (!grant) throw badInput({ path: 'municipalContactId', rule: 'GRANT_ENDED' });
  return work.em.getReference(Person, personId);
}

export async function writeContent(
  work: Work,
  referral: Referral,
  content: ReferralContentInput | null | undefined,
): Promise<void> {
  const standing = await work.em.findOne(ReferralContent, { referralId: referral.id });
  const merged = { ...(standing?.content ?? {}), ...(content ?? {}) } as Record<string, string | null>;
  if (standing) standing.content = merged;
  else {
    work.em.persist(
      work.em.create(ReferralContent, {
        referralId: referral.id,
        patientId: referral.patient.id,
        content: merged,
      }),
    );
  }
  await work.em.flush();
}
