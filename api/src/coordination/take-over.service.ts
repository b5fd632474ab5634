import { v7 } from 'uuid';
import { openToCoordinator } from './answerable.acts.js';
import { Assignment, AssignmentStatus } from './assignment.entity.js';
import { heldAssignment } from './assignment.acts.js';
import { endOne } from './case-end.acts.js';
import { settleAsked } from './case-needs.acts.js';
import type { AssignmentActInput } from './coordination.inputs.js';
import { nearSql } from './hindrance.questions.js';
import { Action } from '../authz/actions.js';
import { recomputeDeadlines } from '../deadline/deadline.acts.js';
import { NeedStatus } from '../need/need.entity.js';
import { notify, notifyPatient } from '../notification/notification.acts.js';
import { badInput, illegalTransition } from '../platform/errors.js';
import type { Work } from '../write/work.js';

/** A colleague answers from now on, at the same instant as the other no longer does: the side stays covered. */
export async function takeOver(work: Work, input: AssignmentActInput): Promise<string> {
  const old = await heldAssignment(work, input.id, Action.TAKE_OVER);
  const { personId: me, grantId, unitId, rootId } = work.principal;
  if (!old.accountable || old.personId === me) throw illegalTransition(old.status, []);
  work.expect(old, input.expectedVersion);
  const patientId = old.patient.id;
  const [row] = await work.beyond<{ near: boolean }>(`select ${nearSql('$1::uuid', '$2::uuid')} as near`, [
    me,
    patientId,
  ]);
  if (row?.near) throw badInput({ path: 'id', rule: 'NOT_POSSIBLE' });
  await settleAsked(work, old.id, NeedStatus.GRANTED);
  await endOne(work, old, AssignmentStatus.ENDED, 'TAKEN_OVER');
  const { case: of, pathway, side, kind } = old;
  const taken = work.em.create(Assignment, {
    ...{ id: v7(), patient: old.patient, case: of, pathway, side, kind },
    ...{ personId: me, grantId, unitId, rootId, status: AssignmentStatus.ACCEPTED, accountable: true },
    ...{ proposedBy: me, proposedAt: work.now, acceptedAt: work.now },
  } as never);
  work.em.persist(taken);
  await work.em.flush();
  await openToCoordinator(work, taken, { patientId, rootId: rootId as string, basis: 'took over' });
  await recomputeDeadlines(work, of.id);
  const told = { subjectType: 'Assignment', subjectId: taken.id };
  if (old.personId)
    await notify(work, { recipientId: old.personId, patientId, kind: 'ASSIGNMENT_TAKEN_OVER', ...told });
  await notifyPatient(work, patientId, { kind: 'COORDINATOR_NAMED', ...told });
  work.did('Assignment', old.id, patientId);
  work.did('Assignment', taken.id, patientId);
  return taken.id;
}
