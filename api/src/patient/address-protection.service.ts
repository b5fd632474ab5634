import { v7 } from 'uuid';
import { AddressProtection, GRADES } from './address-protection.entity.js';
import { Patient } from './patient.entity.js';
import type { SetAddressProtectionInput } from './patient.inputs.js';
import { Action } from '../authz/actions.js';
import { RelationKind } from '../authz/roles.js';
import { notifyPatient } from '../notification/notification.acts.js';
import { illegalTransition } from '../platform/errors.js';
import { Relation } from '../relation/relation.entity.js';
import type { Work } from '../write/work.js';

/** Takes hold at the next request of everybody who is not to know. Break-glass never reaches it, nor keeps it open. */
export async function setAddressProtection(work: Work, input: SetAddressProtectionInput): Promise<string> {
  const patient = await work.load(Patient, input.id, Action.PROTECT_ADDRESS);
  work.expect(patient, input.expectedVersion);
  const patientId = patient.id;
  const standing = await work.em.findOne(AddressProtection, { patientId, endedAt: null });
  const grade = input.grade ? GRADES[input.grade] : null;
  if ((standing?.grade ?? null) === grade) throw illegalTransition(standing ? 'PROTECTED' : 'OPEN', []);
  if (standing) {
    standing.endedAt = work.now;
    standing.endedBy = work.principal.personId;
    await work.em.flush();
  }
  if (grade) {
    const values = { id: v7(), patientId, grade, registeredBy: work.principal.personId };
    work.em.persist(work.em.create(AddressProtection, { ...values, registeredAt: work.now } as never));
    await endEmergencies(work, patientId);
  }
  await work.sql('update patient set version = version + 1 where id = $1', [patientId]);
  await notifyPatient(work, patientId, {
    kind: 'ADDRESS_PROTECTION_CHANGED',
    subjectType: 'Patient',
    subjectId: patientId,
    must: true,
  });
  work.did('Patient', patientId, patientId);
  return patientId;
}

async function endEmergencies(work: Work, patientId: string): Promise<void> {
  const kind = RelationKind.BREAK_GLASS;
  const open = await work.em.find(Relation, { patientId, kind, validTo: { $gt: work.now } });
  for (const relation of open) relation.validTo = work.now;
  await work.em.flush();
}
