import { v7 } from 'uuid';
import type { EndConsentInput } from './consent.inputs.js';
import { Content } from './content.type.js';
import { Objection } from './objection.entity.js';
import type { ObjectToSharingInput } from './objection.inputs.js';
import type { Shared } from './objection.questions.js';
import { Action } from '../authz/actions.js';
import { notifyPatient } from '../notification/notification.acts.js';
import { Patient } from '../patient/patient.entity.js';
import { badInput, conflict, illegalTransition } from '../platform/errors.js';
import { spokenFor } from '../write/spoken-for.js';
import type { Work } from '../write/work.js';

const SHAREABLE: readonly Content[] = [
  Content.REFERRAL,
  Content.PATHWAY,
  Content.PLAN,
] satisfies `${Shared}`[];

/** Takes hold at the next request of whoever cooperates; nobody is told but the patient, where staff recorded it. */
export async function objectToSharing(work: Work, input: ObjectToSharingInput): Promise<string> {
  const patient = await work.load(Patient, input.patientId, Action.OBJECT);
  const onBehalf = spokenFor(work, input.onBehalf);
  const contents = [...new Set(input.contents ?? SHAREABLE)];
  if (!contents.length) throw badInput({ path: 'contents', rule: 'EMPTY' });
  if (contents.some((content) => !SHAREABLE.includes(content)))
    throw badInput({ path: 'contents', rule: 'NOT_SHARED', params: { of: SHAREABLE.join(', ') } });
  const [standing] = await work.sql<{ id: string }>(
    `select id from objection where patient_id = $1 and withdrawn_at is null and contents @> $2::text[] limit 1`,
    [patient.id, contents],
  );
  if (standing) throw conflict('ALREADY_OBJECTED', { objectionId: standing.id });
  const objection = work.em.create(Objection, {
    id: v7(),
    patient,
    contents,
    reason: input.reason || null,
    validFrom: work.now,
    onBehalf,
    createdBy: work.principal.personId,
  } as never);
  work.em.persist(objection);
  await work.em.flush();
  if (onBehalf) {
    const told = { kind: 'OBJECTION_RECORDED', subjectType: 'Objection', subjectId: objection.id };
    await notifyPatient(work, patient.id, told);
  }
  work.did('Objection', objection.id, patient.id);
  return objection.id;
}

export async function withdrawObjection(work: Work, input: EndConsentInput): Promise<string> {
  const objection = await work.load(Objection, input.id, Action.WITHDRAW);
  spokenFor(work, input.onBehalf);
  work.expect(objection, input.expectedVersion);
  if (objection.withdrawnAt) throw illegalTransition('WITHDRAWN', []);
  objection.withdrawnAt = work.now;
  work.did('Objection', objection.id, objection.patient.id);
  return objection.id;
}
