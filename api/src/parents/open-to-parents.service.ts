import { v7 } from 'uuid';
import { Age } from './age.type.js';
import { decidedContents } from './decision.questions.js';
import { settleParents } from './parent-relation.acts.js';
import { OpeningGround, ParentalOpening } from './parental-opening.entity.js';
import type { CloseToParentsInput, OpenToParentsInput } from './parents.inputs.js';
import { Action } from '../authz/actions.js';
import { notifyPatient } from '../notification/notification.acts.js';
import { Patient } from '../patient/patient.entity.js';
import { birthday } from '../platform/birthday.js';
import { tooShort } from '../platform/checks.js';
import { badInput, conflict, illegalTransition } from '../platform/errors.js';
import type { Work } from '../write/work.js';

const MIN_REASON = 10;

/** A decision at an age holds for that age: at sixteen it is the young person's, and must be made anew. */
export async function openToParents(work: Work, input: OpenToParentsInput): Promise<string> {
  const patient = await work.load(Patient, input.patientId, Action.OPEN_TO_PARENTS);
  const contents = decidedContents(work, input.contents);
  const latest = latestEnd(work, patient.birthDate);
  const validTo = input.validTo && input.validTo < latest ? input.validTo : latest;
  const problems = tooShort(input.reason, MIN_REASON, 'reason');
  if (validTo <= work.now) problems.push({ path: 'validTo', rule: 'PAST' });
  if (problems.length) throw badInput(...problems);
  const [standing] = await work.sql<{ id: string }>(
    `select id from parental_opening where patient_id = $1 and closed_at is null and valid_to > $2 limit 1`,
    [patient.id, work.now],
  );
  if (standing) throw conflict('ALREADY_OPENED', { openingId: standing.id });
  const opening = work.em.create(ParentalOpening, {
    id: v7(),
    patient,
    contents,
    ground: OpeningGround.HEALTH_PERSONNEL,
    reason: input.reason,
    side: work.principal.side,
    validFrom: work.now,
    validTo,
    createdBy: work.principal.personId,
  } as never);
  work.em.persist(opening);
  await work.em.flush();
  await settleParents(work, patient.id);
  const told = { kind: 'OPENED_TO_PARENTS', subjectType: 'ParentalOpening', subjectId: opening.id };
  await notifyPatient(work, patient.id, told);
  work.did('ParentalOpening', opening.id, patient.id);
  return opening.id;
}

function latestEnd(work: Work, birthDate: string): Date {
  if (birthday(birthDate, Age.OWN_VIEW) > work.now)
    throw badInput({ path: 'patientId', rule: 'UNDER_TWELVE' });
  if (birthday(birthDate, Age.OF_AGE) <= work.now) throw badInput({ path: 'patientId', rule: 'OF_AGE' });
  const sixteen = birthday(birthDate, Age.OWN_DECISION);
  return sixteen > work.now ? sixteen : birthday(birthDate, Age.OF_AGE);
}

export async function closeToParents(work: Work, input: CloseToParentsInput): Promise<string> {
  const opening = await work.load(ParentalOpening, input.id, Action.END);
  work.expect(opening, input.expectedVersion);
  if (opening.closedAt) throw illegalTransition('CLOSED', []);
  opening.closedAt = work.now;
  opening.closedBy = work.principal.personId;
  await work.em.flush();
  await settleParents(work, opening.patient.id);
  work.did('ParentalOpening', opening.id, opening.patient.id);
  return opening.id;
}
