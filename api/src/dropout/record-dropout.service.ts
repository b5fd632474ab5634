import type { RecordDropoutInput } from './dropout.inputs.js';
import { Action } from '../authz/actions.js';
import { Side } from '../authz/roles.js';
import { answeringFor } from '../coordination/side.questions.js';
import { recomputeDeadlines } from '../deadline/deadline.acts.js';
import { notify } from '../notification/notification.acts.js';
import { registerEvent } from '../pathway/event.acts.js';
import { Pathway, PathwayStatus } from '../pathway/pathway.entity.js';
import { Patient } from '../patient/patient.entity.js';
import { osloDay } from '../platform/calendar.js';
import { badInput, illegalTransition, type FieldProblem } from '../platform/errors.js';
import type { Work } from '../write/work.js';

/** The patient drops out: both coordinators and the clinician are told at once, and each side gets a task by rule. */
export async function recordDropout(work: Work, input: RecordDropoutInput): Promise<string> {
  const pathway = await work.load(Pathway, input.pathwayId, Action.RECORD_DROPOUT);
  if (![PathwayStatus.REFERRED, PathwayStatus.ACTIVE].includes(pathway.status))
    throw illegalTransition(pathway.status, []);
  const occurredAt = input.occurredAt ?? work.now;
  await check(work, pathway, occurredAt);
  const event = await registerEvent(work, pathway, 'DROPOUT', occurredAt, {
    note: input.reason,
    agreed: input.agreed || null,
  });
  await recomputeDeadlines(work, pathway.id);
  await tell(work, pathway, event.id);
  work.did('PathwayEvent', event.id, pathway.patient.id);
  return event.id;
}

async function check(work: Work, pathway: Pathway, occurredAt: Date): Promise<void> {
  const { birthDate } = await work.em.findOneOrFail(Patient, { id: pathway.patient.id });
  const path = 'occurredAt';
  const problems: FieldProblem[] = [];
  const day = osloDay(occurredAt);
  if (occurredAt > work.now) problems.push({ path, rule: 'FUTURE' });
  if (day < birthDate) problems.push({ path, rule: 'BEFORE_BIRTH' });
  else if (pathway.startedOn && day < pathway.startedOn) problems.push({ path, rule: 'BEFORE_START' });
  if (problems.length) throw badInput(...problems);
}

/** Where nobody has accepted a side that takes part, its coordinating unit is told. */
async function tell(work: Work, pathway: Pathway, eventId: string): Promise<void> {
  const told = new Set<string>(pathway.clinician ? [pathway.clinician.id] : []);
  for (const side of Object.values(Side)) {
    const { coordinatorId, substituteId, coordinatingUnit } = await answeringFor(work, pathway.id, side);
    for (const personId of [coordinatorId, substituteId, ...coordinatingUnit])
      if (personId) told.add(personId);
  }
  told.delete(work.principal.personId);
  for (const recipientId of told) {
    await notify(work, {
      recipientId,
      patientId: pathway.patient.id,
      kind: 'DROPOUT',
      subjectType: 'PathwayEvent',
      subjectId: eventId,
    });
  }
}
