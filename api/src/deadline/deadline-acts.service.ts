import { Deadline } from './deadline.entity.js';
import type { DeadlineReasonInput, RemindOwnerInput } from './deadline.inputs.js';
import { Action } from '../authz/actions.js';
import { notify } from '../notification/notification.acts.js';
import { Force } from '../pathway/definition.entity.js';
import { forbidden, illegalTransition } from '../platform/errors.js';
import type { Row } from '../write/transaction.js';
import type { Work } from '../write/work.js';

function open(deadline: Deadline): void {
  if (deadline.metOn) throw illegalTransition('MET', []);
  if (deadline.waivedAt) throw illegalTransition('WAIVED', []);
  if (deadline.cancelledAt) throw illegalTransition('CANCELLED', []);
}

/** Advisory times and the organisation's own may be waived, with words for the patient; statutory ones never. */
export async function waiveDeadline(work: Work, input: DeadlineReasonInput): Promise<string> {
  const deadline = await work.load(Deadline, input.id, Action.WAIVE);
  work.expect(deadline, input.expectedVersion);
  if (deadline.force === Force.STATUTORY) throw forbidden('a statutory deadline cannot be waived');
  open(deadline);
  deadline.waivedAt = work.now;
  deadline.waivedBy = work.principal.personId;
  deadline.waiverReasonCode = input.reasonCode;
  deadline.waiverReason = input.reasonForPatient;
  work.did('Deadline', deadline.id, deadline.patient.id);
  return deadline.id;
}

export async function explainDelay(work: Work, input: DeadlineReasonInput): Promise<string> {
  const deadline = await work.load(Deadline, input.id, Action.EXPLAIN_DELAY);
  work.expect(deadline, input.expectedVersion);
  open(deadline);
  deadline.delayedAt = work.now;
  deadline.delayedBy = work.principal.personId;
  deadline.delayReasonCode = input.reasonCode;
  deadline.delayReason = input.reasonForPatient;
  work.did('Deadline', deadline.id, deadline.patient.id);
  return deadline.id;
}

/** Tells whoever must act: the owner, else the side's coordinator. */
export async function remindOwner(work: Work, input: RemindOwnerInput): Promise<string> {
  const deadline = await work.load(Deadline, input.id, Action.REMIND_OWNER);
  open(deadline);
  const [coordinator] = await work.sql<{ person_id: string } & Row>(
    `select person_id from assignment where case_id = $1 and side = $2 and accountable limit 1`,
    [deadline.caseId, deadline.side],
  );
  const recipientId = deadline.owner?.id ?? coordinator?.person_id;
  if (recipientId) {
    await notify(work, {
      recipientId,
      patientId: deadline.patient.id,
      kind: 'DEADLINE_REMINDER',
      subjectType: 'Deadline',
      subjectId: deadline.id,
      statutory: deadline.force === Force.STATUTORY,
      about: deadline.kind,
    });
  }
  work.did('Deadline', deadline.id, deadline.patient.id);
  return deadline.id;
}
