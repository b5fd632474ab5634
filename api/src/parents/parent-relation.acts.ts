import { Age } from './age.type.js';
import { RelationKind } from '../authz/roles.js';
import type { Patient } from '../patient/patient.entity.js';
import { birthday } from '../platform/birthday.js';
import { beginRelation } from '../relation/relation.service.js';
import type { Row } from '../write/transaction.js';
import type { Work } from '../write/work.js';

export interface NewParent {
  personId: string;
  basis: string;
  cause: string;
  causeId: string;
  validFrom?: Date;
  /** Ends before the child is of age. */
  validTo?: Date | null;
}

/** Somebody stands where a parent with parental responsibility does, within the age rules, until the child is of age. */
export async function beginParent(work: Work, patient: Patient, parent: NewParent): Promise<void> {
  const { personId, basis, cause, causeId, validFrom } = parent;
  const ofAge = birthday(patient.birthDate, Age.OF_AGE);
  await beginRelation(work, {
    patientId: patient.id,
    subjectId: personId,
    kind: RelationKind.PARENT,
    basis,
    cause,
    causeId,
    ...(validFrom ? { validFrom } : {}),
    validTo: parent.validTo && parent.validTo < ofAge ? parent.validTo : ofAge,
    fullUntil: birthday(patient.birthDate, Age.OWN_VIEW),
    basicUntil: birthday(patient.birthDate, Age.OWN_DECISION),
  });
  await settleParents(work, patient.id);
}

/** What is opened to the child's parents stands on their relations, where every rule looks. */
export async function settleParents(work: Work, patientId: string): Promise<void> {
  const [standing] = await work.sql<{ contents: string[]; valid_to: Date } & Row>(
    `select contents, valid_to from parental_opening where patient_id = $1 and closed_at is null and valid_to > $2`,
    [patientId, work.now],
  );
  await work.sql(
    `update relation set contents = $2, open_until = $3 where patient_id = $1 and kind = 'PARENT' and valid_to > $4`,
    [patientId, standing?.contents ?? null, standing?.valid_to ?? null, work.now],
  );
}
