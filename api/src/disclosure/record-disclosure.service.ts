import { v7 } from 'uuid';
import { Disclosure } from './disclosure.entity.js';
import type { RecordDisclosureInput } from './disclosure.inputs.js';
import { Action } from '../authz/actions.js';
import { Side } from '../authz/roles.js';
import { notifyPatient } from '../notification/notification.acts.js';
import { decidedContents } from '../parents/decision.questions.js';
import { Patient } from '../patient/patient.entity.js';
import { startOfDay } from '../platform/calendar.js';
import { badInput, type FieldProblem } from '../platform/errors.js';
import { withhold } from '../withholding/withhold.acts.js';
import { WithheldFrom, WithheldType } from '../withholding/withholding.type.js';
import type { Row } from '../write/transaction.js';
import type { Work } from '../write/work.js';

/** Recorded after the fact: it tells nobody anything, but the patient that it was told. */
export async function recordDisclosure(work: Work, input: RecordDisclosureInput): Promise<string> {
  const patient = await work.load(Patient, input.patientId, Action.RECORD_DISCLOSURE);
  const contents = decidedContents(work, input.contents);
  const disclosedAt = input.disclosedAt ?? work.now;
  const problems = await groundProblems(work, input);
  if (disclosedAt > work.now) problems.push({ path: 'disclosedAt', rule: 'FUTURE' });
  if (disclosedAt < startOfDay(patient.birthDate))
    problems.push({ path: 'disclosedAt', rule: 'BEFORE_BIRTH' });
  if (problems.length) throw badInput(...problems);
  const disclosure = work.em.create(Disclosure, {
    id: v7(),
    patient,
    recipient: input.recipient,
    contents,
    summary: input.summary,
    ground: input.ground,
    groundWords: input.groundWords || null,
    disclosedAt,
    side: work.principal.side ?? Side.MUNICIPAL,
    unitId: work.principal.unitId,
    recordedAt: work.now,
    recordedBy: work.principal.personId,
  } as never);
  work.em.persist(disclosure);
  await work.em.flush();
  const objectId = disclosure.id;
  if (input.withheldFromPatient) {
    const object = { contents: null, objectType: WithheldType.DISCLOSURE, objectId };
    const decision = { audience: WithheldFrom.PATIENT, ...object, ...input.withheldFromPatient };
    await withhold(work, patient, decision, 'withheldFromPatient.');
  } else {
    const told = { kind: 'DISCLOSURE_RECORDED', subjectType: 'Disclosure', subjectId: objectId };
    await notifyPatient(work, patient.id, told);
  }
  work.did('Disclosure', disclosure.id, patient.id);
  return disclosure.id;
}

async function groundProblems(work: Work, input: RecordDisclosureInput): Promise<FieldProblem[]> {
  const [ground] = await work.sql<{ words: boolean } & Row>(
    `select (row->>'needsWords')::boolean as words from reference_row where list = 'disclosureGround' and key = $1`,
    [input.ground],
  );
  if (!ground) return [{ path: 'ground', rule: 'ENUM' }];
  return ground.words && !input.groundWords ? [{ path: 'groundWords', rule: 'REQUIRED' }] : [];
}
