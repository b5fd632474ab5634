import { v7 } from 'uuid';
import { Block, BlockSubject } from './consent.entity.js';
import type { BlockAccessInput, EndConsentInput } from './consent.inputs.js';
import { subjectOf } from './subject.js';
import { Action } from '../authz/actions.js';
import { notifyPatient } from '../notification/notification.acts.js';
import { Patient } from '../patient/patient.entity.js';
import { badInput, conflict, illegalTransition } from '../platform/errors.js';
import { spokenFor } from '../write/spoken-for.js';
import type { Work } from '../write/work.js';

/** Takes hold at the next request of whoever is closed out. Nobody but the patient is told. */
export async function blockAccess(work: Work, input: BlockAccessInput): Promise<string> {
  const patient = await work.load(Patient, input.patientId, Action.BLOCK);
  const onBehalf = spokenFor(work, input.onBehalf);
  const contents = input.contents ? [...new Set(input.contents)] : null;
  if (contents && !contents.length) throw badInput({ path: 'contents', rule: 'EMPTY' });
  const { personId, unit } = await subjectOf(work, patient, input);
  const subjectId = personId ?? (unit?.id as string);
  await refuseAgain(work, patient.id, subjectId, contents);
  const block = work.em.create(Block, {
    id: v7(),
    patient,
    subjectId,
    subjectKind: !unit
      ? BlockSubject.PERSON
      : unit.organisation.id === unit.id
        ? BlockSubject.ORGANISATION
        : BlockSubject.UNIT,
    contents,
    reason: input.reason || null,
    validFrom: work.now,
    onBehalf,
    createdBy: work.principal.personId,
  } as never);
  work.em.persist(block);
  await work.em.flush();
  if (onBehalf) {
    const told = { kind: 'BLOCK_RECORDED', subjectType: 'Block', subjectId: block.id };
    await notifyPatient(work, patient.id, told);
  }
  work.did('Block', block.id, patient.id);
  return block.id;
}

/** What a standing block closes already needs no other. */
async function refuseAgain(
  work: Work,
  patientId: string,
  subjectId: string,
  contents: string[] | null,
): Promise<void> {
  const [standing] = await work.sql<{ id: string }>(
    `select b.id from block b where b.patient_id = $1 and b.subject_id = $2 and b.valid_to is null
        and (b.contents is null or b.contents @> $3::text[]) limit 1`,
    [patientId, subjectId, contents],
  );
  if (standing) throw conflict('ALREADY_BLOCKED', { blockId: standing.id });
}

export async function liftBlock(work: Work, input: EndConsentInput): Promise<string> {
  const block = await work.load(Block, input.id, Action.LIFT);
  spokenFor(work, input.onBehalf);
  work.expect(block, input.expectedVersion);
  if (block.validTo) throw illegalTransition('LIFTED', []);
  block.validTo = work.now;
  work.did('Block', block.id, block.patient.id);
  return block.id;
}
