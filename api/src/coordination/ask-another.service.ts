import { v7 } from 'uuid';
import { heldAssignment } from './assignment.acts.js';
import type { AskForAnotherInput } from './coordination.inputs.js';
import { Action } from '../authz/actions.js';
import { Role } from '../authz/roles.js';
import { Need, NeedBasis, NeedKind, NeedStatus } from '../need/need.entity.js';
import { Person } from '../person/person.entity.js';
import { conflict, illegalTransition } from '../platform/errors.js';
import type { Work } from '../write/work.js';

/**
 * The patient wants somebody else to answer. It is the coordinating unit's to decide; until then whoever answers goes on,
 * and is not told.
 */
export async function requestNewCoordinator(work: Work, input: AskForAnotherInput): Promise<string> {
  const assignment = await heldAssignment(work, input.id, Action.ASK_FOR_ANOTHER);
  if (!assignment.accountable) throw illegalTransition(assignment.status, []);
  const asked = { assignmentId: assignment.id, status: NeedStatus.REPORTED };
  const standing = await work.em.findOne(Need, asked);
  if (standing) throw conflict('ALREADY_ASKED_FOR_ANOTHER', { needId: standing.id });
  const need = work.em.create(Need, {
    ...{ ...asked, id: v7(), patient: assignment.patient, pathway: assignment.pathway },
    ...{ caseId: assignment.case.id, kind: NeedKind.ANOTHER_COORDINATOR, side: assignment.side },
    ...{ rootId: assignment.rootId, note: input.reason ?? null, reportedAt: work.now },
    basis: work.principal.role === Role.PATIENT ? NeedBasis.PATIENT : NeedBasis.NEXT_OF_KIN,
    reportedBy: work.em.getReference(Person, work.principal.personId),
  } as never);
  work.em.persist(need);
  await work.em.flush();
  work.did('Need', need.id, assignment.patient.id);
  return need.id;
}
