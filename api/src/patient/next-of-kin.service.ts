import { v7 } from 'uuid';
import { NextOfKin } from './next-of-kin.entity.js';
import { Patient } from './patient.entity.js';
import type { RegisterNextOfKinInput } from './patient.inputs.js';
import { Action } from '../authz/actions.js';
import { RelationKind } from '../authz/roles.js';
import { Age } from '../parents/age.type.js';
import { openByDefault } from '../parents/default-opening.acts.js';
import { beginParent } from '../parents/parent-relation.acts.js';
import { checkedNationalId } from '../platform/national-id.js';
import { personByNumber, splitName } from '../person/person.acts.js';
import { phoneProblem } from '../platform/checks.js';
import { badInput } from '../platform/errors.js';
import { birthday } from '../platform/birthday.js';
import { Relation } from '../relation/relation.entity.js';
import type { Work } from '../write/work.js';

/** Next of kin open nothing, but for a child's parent with parental responsibility, within the age rules. */
export async function registerNextOfKin(work: Work, input: RegisterNextOfKinInput): Promise<string> {
  const patient = await work.load(Patient, input.patientId, Action.REGISTER_NEXT_OF_KIN);
  const parent = input.parentalResponsibility ?? false;
  const nationalId = input.nationalId ? checkedNationalId(input.nationalId) : null;
  const problems = phoneProblem(input.phone);
  if (parent && !nationalId) problems.push({ path: 'nationalId', rule: 'REQUIRED' });
  if (parent && birthday(patient.birthDate, Age.OF_AGE) <= work.now) {
    problems.push({ path: 'parentalResponsibility', rule: 'OF_AGE' });
  }
  if (problems.length) throw badInput(...problems);
  const personId = nationalId ? await personOf(work, nationalId, input.name, patient) : null;
  const known = personId ? await work.em.findOne(NextOfKin, { patientId: patient.id, personId }) : null;
  const kin =
    known ??
    work.em.create(NextOfKin, {
      id: v7(),
      patientId: patient.id,
      registeredBy: work.principal.personId,
    } as never);
  work.em.assign(kin, {
    personId,
    name: input.name,
    phone: input.phone || null,
    relationship: input.relationship,
    basis: input.basis || (parent ? 'parental responsibility, as recorded by staff' : 'as the patient says'),
    parentalResponsibility: parent,
  });
  work.em.persist(kin);
  await work.em.flush();
  if (parent) await openToParent(work, patient, kin);
  else await endParent(work, kin);
  work.did('NextOfKin', kin.id, patient.id);
  return kin.id;
}

async function personOf(work: Work, nationalId: string, name: string, patient: Patient): Promise<string> {
  const parts = splitName(name);
  if (!parts) throw badInput({ path: 'name', rule: 'FULL_NAME' });
  const personId = await personByNumber(work, { nationalId, ...parts });
  if (personId === patient.personId) throw badInput({ path: 'nationalId', rule: 'THE_PATIENT' });
  // Nobody opens a record to themselves.
  if (personId === work.principal.personId) throw badInput({ path: 'nationalId', rule: 'THE_CALLER' });
  return personId;
}

async function openToParent(work: Work, patient: Patient, kin: NextOfKin): Promise<void> {
  const live = await liveParent(work, kin);
  if (live.length) return;
  await beginParent(work, patient, {
    personId: kin.personId as string,
    basis: kin.basis,
    cause: 'next_of_kin',
    causeId: kin.id,
  });
  await openByDefault(work, patient);
}

/** Registered again without parental responsibility: what it opened is closed. */
async function endParent(work: Work, kin: NextOfKin): Promise<void> {
  for (const relation of await liveParent(work, kin)) relation.validTo = work.now;
  await work.em.flush();
}

function liveParent(work: Work, kin: NextOfKin): Promise<Relation[]> {
  return work.em.find(Relation, { causeId: kin.id, kind: RelationKind.PARENT, validTo: { $gt: work.now } });
}
