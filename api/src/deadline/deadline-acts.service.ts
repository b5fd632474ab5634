import { v7 } from 'uuid';
import { Deadline } from './deadline.entity.js';
import type { DeadlineReasonInput, RemindOwnerInput, WithdrawWaiverInput } from './deadline.inputs.js';
import { Action } from '../authz/actions.js';
import { notify } from '../notification/notification.acts.js';
import { Force } from '../definition/definition.entity.js';
import { badInput, illegalTransition, SamlopError } from '../platform/errors.js';
import type { Row } from '../write/transaction.js';
import type { Work } from '../write/work.js';

function open(deadline: Deadline): void {
  if (deadline.metOn) throw illegalTransition('MET', []);
  if (deadline.waivedAt) throw illegalTransition('WAIVED', []);
  if (deadline.cancelledAt) throw illegalTransition('CANCELLED', []);
}

const WAIVABLE: readonly Force[] = [Force.ADVISORY, Force.ORGANISATION];

/** Codes are data, so that an installation may have its own. */
async function checkReason(work: Work, { reasonCode }: DeadlineReasonInput): Promise<void> {
  const [known] = await work.sql(`select 1 from reference_row where list = 'delayReason' and key = $1`, [
    reasonCode,
  ]);
  if (!known) throw badInput({ path: 'reasonCode', rule: 'ENUM' });
}

/** Advisory times and the organisation's own may be waived, with words for the patient; statutory ones never. */
export async function waiveDeadline(work: Work, input: DeadlineReasonInput): Promise<string> {
  const deadline = await work.load(Deadline, input.id, Action.WAIVE);
  work.expect(deadline, input.expectedVersion);
  if (!WAIVABLE.includes(deadline.force)) {
    throw new SamlopError('FORBIDDEN', 'NOT_WAIVABLE', {
      force: deadline.force,
      allowed: [Action.EXPLAIN_DELAY],
    });
  }
  open(deadline);
  await checkReason(work, input);
  deadline.waivedAt = work.now;
  deadline.waivedBy = work.principal.personId;
  deadline.waiverReasonCode = input.reasonCode;
  deadline.waiverReason = input.reasonForPatient;
  work.did('Deadline', deadline.id, deadline.patient.id);
  return deadline.id;
}

/** Taken back: the clock stands as if it had never been waived. What was said stays on record. */
export async function withdrawWaiver(work: Work, input: WithdrawWaiverInput): Promise<string> {
  const deadline = await work.load(Deadline, input.id, Action.WITHDRAW);
  work.expect(deadline, input.expectedVersion);
  if (!deadline.waivedAt) throw illegalTransition('NOT_WAIVED', []);
  await work.sql(
    `insert into deadline_waiver_withdrawn (id, deadline_id, patient_id, reason_code, reason, waived_by, waived_at, withdrawn_by, withdrawn_at)
     select $2, id, patient_id, waiver_reason_code, waiver_reason, waived_by, waived_at, $3, $4 from deadline where id = $1`,
    [deadline.id, v7(), work.principal.personId, work.now.toISOString()],
  );
  deadline.waivedAt = null;
  deadline.waivedBy = null;
  deadline.waiverReasonCode = null;
  deadline.waiverReason = null;
  work.did('Deadline', deadline.id, deadline.patient.id);
  return deadline.id;
}

export async function explainDelay(work: Work, input: DeadlineReasonInput): Promise<string> {
  const deadline = await work.load(Deadline, input.id, Action.EXPLAIN_DELAY);
  work.expect(deadline, input.expectedVersion);
  open(deadline);
  await checkReason(work, input);
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
