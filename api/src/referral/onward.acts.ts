import { v7 } from 'uuid';
import { beginPathway } from './begin.acts.js';
import { Referral, Urgency } from './referral.entity.js';
import { ReferralContent } from './referral-parts.entity.js';
import { ReferralStatus } from './referral.status.js';
import type { Unit } from '../organisation/unit.entity.js';
import type { Area } from '../pathway/area.js';
import type { Pathway } from '../pathway/pathway.entity.js';
import { Person } from '../person/person.entity.js';
import type { Work } from '../write/work.js';

/**
 * An onward referral: what a transfer is to the receiver, who assesses it as any other and informs the patient. It says
 * what the first referral said; the receiver's pathway goes on from the sender's.
 */
export async function referOnward(
  work: Work,
  pathway: Pathway,
  to: { toUnit: Unit; pathwayKey: string; area: Area },
  cover: (pathway: Pathway) => Promise<void>,
): Promise<Pathway> {
  const first = pathway.referral && (await work.em.findOne(Referral, { id: pathway.referral.id }));
  const referral = work.em.create(Referral, {
    id: v7(),
    ...to,
    patient: pathway.patient,
    status: ReferralStatus.SUBMITTED,
    urgency: first?.urgency ?? Urgency.ORDINARY,
    legalBasis: pathway.legalBasis,
    fromUnit: pathway.unit,
    referrer: work.em.getReference(Person, work.principal.personId),
    submittedAt: work.now,
    receivedAt: work.now,
    municipalContact: first?.municipalContact ?? null,
    municipalityDeclined: first?.municipalityDeclined ?? false,
    conferredWithGp: first?.conferredWithGp ?? null,
    createdBy: work.principal.personId,
    createdAt: work.now,
  } as never);
  work.em.persist(referral);
  await work.em.flush();
  const said = first && (await work.em.findOne(ReferralContent, { referralId: first.id }));
  const { id: referralId } = referral;
  const patientId = pathway.patient.id;
  work.em.persist(work.em.create(ReferralContent, { referralId, patientId, content: { ...said?.content } }));
  await work.em.flush();
  return beginPathway(work, referral, cover, pathway);
}
