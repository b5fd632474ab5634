import type { Stay } from './stay.entity.js';
import type { StayTimes } from './stay.rules.js';
import { Side } from '../authz/roles.js';
import { answeringFor } from '../coordination/side.questions.js';
import { notify } from '../notification/notification.acts.js';
import type { Work } from '../write/work.js';

/**
 * The municipality's coordinator learns of every change of a stay, and where nobody has accepted to be that, its
 * coordinating unit learns of a new or changed discharge: at once, in the application.
 */
export async function tellMunicipality(work: Work, stay: Stay, before: StayTimes): Promise<void> {
  const discharge =
    stay.plannedDischargeOn !== before.plannedDischargeOn ||
    stay.dischargedAt?.getTime() !== before.dischargedAt?.getTime() ||
    (stay.calledOffAt !== null && stay.plannedDischargeOn !== null);
  const { coordinatorId, substituteId, coordinatingUnit } = await answeringFor(
    work,
    stay.pathway.id,
    Side.MUNICIPAL,
  );
  const recipients = new Set([
    ...(coordinatorId ? [coordinatorId] : []),
    ...(substituteId ? [substituteId] : []),
    ...(discharge ? coordinatingUnit : []),
  ]);
  for (const recipientId of recipients) {
    await notify(work, {
      recipientId,
      patientId: stay.patient.id,
      kind: discharge ? 'DISCHARGE_CHANGED' : 'STAY_CHANGED',
      subjectType: 'Stay',
      subjectId: stay.id,
    });
  }
}
