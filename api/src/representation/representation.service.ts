import { v7 } from 'uuid';
import { Representation } from './representation.entity.js';
import type { EndRepresentationInput, RegisterRepresentativeInput } from './representation.inputs.js';
import { RepresentationBasis } from './representation.type.js';
import { Action } from '../authz/actions.js';
import { RelationKind } from '../authz/roles.js';
import { notifyPatient } from '../notification/notification.acts.js';
import { Age } from '../parents/age.type.js';
import { beginParent } from '../parents/parent-relation.acts.js';
import { Patient } from '../patient/patient.entity.js';
import { birthday } from '../platform/birthday.js';
import { osloDay } from '../platform/calendar.js';
import { badInput, conflict, illegalTransition, type FieldProblem } from '../platform/errors.js';
import { checkedNationalId } from '../platform/national-id.js';
import { personByNumber, splitName } from '../person/person.acts.js';
import { beginRelation, endRelations } from '../relation/relation.service.js';
import type { Work } from '../write/work.js';

interface Period {
  validFrom: Date;
  validTo: Date | null;
}

/** Each basis is a relation of its own, with its document, and ends with its period or when it is ended. */
export async function registerRepresentative(
  work: Work,
  input: RegisterRepresentativeInput,
): Promise<string> {
  const patient = await work.load(Patient, input.patientId, Action.REGISTER_REPRESENTATIVE);
  const nationalId = checkedNationalId(input.nationalId);
  const name = splitName(input.name);
  // What begins now does not reach back.
  const validFrom = input.validFrom && input.validFrom > work.now ? input.validFrom : work.now;
  const period = { validFrom, validTo: input.validTo ?? null };
  const problems = problemsOf(work, patient, input, period);
  if (!name) problems.push({ path: 'name', rule: 'FULL_NAME' });
  if (problems.length || !name) throw badInput(...problems);
  const personId = await personByNumber(work, { nationalId, ...name });
  if (personId === patient.personId) throw badInput({ path: 'nationalId', rule: 'THE_PATIENT' });
  if (personId === work.principal.personId) throw badInput({ path: 'nationalId', rule: 'THE_CALLER' });
  await refuseAgain(work, patient.id, personId, input.basis, period);
  const { basis, document, decidedOn } = input;
  const representation = work.em.create(Representation, {
    id: v7(),
    patient,
    personId,
    name: input.name,
    basis,
    contents: input.contents ? [...new Set(input.contents)] : null,
    document,
    decidedBy: input.decidedBy || null,
    decidedOn,
    ...period,
    registeredBy: work.principal.personId,
  } as never);
  work.em.persist(representation);
  await work.em.flush();
  await open(work, patient, representation);
  await notifyPatient(work, patient.id, {
    kind: 'REPRESENTATIVE_REGISTERED',
    subjectType: 'Representation',
    subjectId: representation.id,
  });
  work.did('Representation', representation.id, patient.id);
  return representation.id;
}

function problemsOf(
  work: Work,
  patient: Patient,
  input: RegisterRepresentativeInput,
  { validFrom, validTo }: Period,
): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const custody = input.basis === RepresentationBasis.CHILD_WELFARE;
  if (custody && input.contents) problems.push({ path: 'contents', rule: 'NOT_POSSIBLE' });
  if (!custody && !input.contents?.length) problems.push({ path: 'contents', rule: 'EMPTY' });
  if (input.basis !== RepresentationBasis.PROXY && !input.decidedBy)
    problems.push({ path: 'decidedBy', rule: 'REQUIRED' });
  if (input.decidedOn > work.today) problems.push({ path: 'decidedOn', rule: 'FUTURE' });
  if (input.decidedOn < patient.birthDate) problems.push({ path: 'decidedOn', rule: 'BEFORE_BIRTH' });
  if (input.validFrom && osloDay(input.validFrom) < work.today)
    problems.push({ path: 'validFrom', rule: 'PAST' });
  if (validTo && validTo <= validFrom) problems.push({ path: 'validTo', rule: 'BEFORE_START' });
  if (custody && birthday(patient.birthDate, Age.OF_AGE) <= validFrom)
    problems.push({ path: 'basis', rule: 'OF_AGE' });
  return problems;
}

async function refuseAgain(
  work: Work,
  patientId: string,
  personId: string,
  basis: RepresentationBasis,
  { validFrom, validTo }: Period,
): Promise<void> {
  const [other] = await work.sql<{ id: string }>(
    `select id from representation where patient_id = $1 and person_id = $2 and basis = $3 and ended_at is null
        and (valid_to is null or valid_to > $4) and valid_from < coalesce($5::timestamptz, 'infinity') limit 1`,
    [patientId, personId, basis, validFrom, validTo],
  );
  if (other) throw conflict('REPRESENTATION_EXISTS', { representationId: other.id });
}

async function open(work: Work, patient: Patient, representation: Representation): Promise<void> {
  const { personId, basis, contents, validFrom, validTo } = representation;
  const follows = { basis, cause: 'representation', causeId: representation.id, validFrom, validTo };
  if (basis === RepresentationBasis.CHILD_WELFARE) await beginParent(work, patient, { personId, ...follows });
  else
    await beginRelation(work, {
      ...follows,
      patientId: patient.id,
      subjectId: personId,
      kind: RelationKind.KIN,
      contents,
    });
}

export async function endRepresentation(work: Work, input: EndRepresentationInput): Promise<string> {
  const representation = await work.load(Representation, input.id, Action.END);
  work.expect(representation, input.expectedVersion);
  if (representation.endedAt) throw illegalTransition('ENDED', []);
  representation.endedAt = work.now;
  representation.endReason = input.reason || null;
  await endRelations(work, representation.id);
  work.did('Representation', representation.id, representation.patient.id);
  return representation.id;
}
