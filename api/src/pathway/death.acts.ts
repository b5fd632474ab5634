import { registerEvent } from './event.acts.js';
import { endCareOf, leaveSpecialist } from './leave.acts.js';
import { Pathway } from './pathway.entity.js';
import { PathwayStatus } from './pathway.status.js';
import { movePathway } from './course.acts.js';
import { Action } from '../authz/actions.js';
import { closeCasesAtDeath } from '../coordination/life-events.acts.js';
import { startOfDay, type Day } from '../platform/calendar.js';
import { Referral } from '../referral/referral.entity.js';
import { ReferralStatus } from '../referral/referral.status.js';
import type { Work } from '../write/work.js';

/**
 * Ends every pathway of a patient who has died, what was asked for, and who was named. Nobody is told, and no letter
 * is written: those who were close to the patient are met by people.
 */
export async function endAtDeath(work: Work, patientId: string, deceasedOn: Day): Promise<void> {
  const open = await work.em.find(Pathway, {
    patient: patientId,
    status: { $in: [PathwayStatus.REFERRED, PathwayStatus.ACTIVE] },
  });
  for (const pathway of open) {
    movePathway(pathway, Action.RECORD_DEATH);
    pathway.endReason = 'PATIENT_DIED';
    pathway.endedOn = deceasedOn;
    await work.em.flush();
    await registerEvent(work, pathway, 'PATIENT_DIED', startOfDay(deceasedOn));
    await withdraw(work, pathway);
  }
  await closeCasesAtDeath(work, patientId);
  for (const pathway of open) {
    await endCareOf(work, pathway);
    await leaveSpecialist(work, pathway);
  }
}

/** What was not assessed yet is not waited for. */
async function withdraw(work: Work, pathway: Pathway): Promise<void> {
  const waiting = [ReferralStatus.SUBMITTED, ReferralStatus.RECEIVED, ReferralStatus.FORWARDED];
  const referral = pathway.referral && (await work.em.findOne(Referral, { id: pathway.referral.id }));
  if (!referral || !waiting.includes(referral.status)) return;
  referral.status = ReferralStatus.WITHDRAWN;
  referral.withdrawnReason = 'PATIENT_DIED';
  await work.em.flush();
}
