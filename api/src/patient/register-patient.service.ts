import { randomUUID } from 'node:crypto';
import { v7 } from 'uuid';
import { GRADES } from './address-protection.entity.js';
import { AddressGrade } from './patient.entity.js';
import type { RegisterPatientInput } from './patient.inputs.js';
import { Action } from '../authz/actions.js';
import { RelationKind } from '../authz/roles.js';
import { municipalityNumbered } from '../organisation/unit.questions.js';
import { birthDateProblem, checkedNationalId } from '../platform/national-id.js';
import { personByNumber } from '../person/person.acts.js';
import {
  emailProblem,
  languageProblem,
  municipalityNumberProblem,
  phoneProblem,
  tooShort,
} from '../platform/checks.js';
import { badInput } from '../platform/errors.js';
import { beginRelation } from '../relation/relation.service.js';
import type { Work } from '../write/work.js';

const MIN_REASON = 10;
/** How long a registration opens anything, where no lasting relation follows. */
const DAYS = 14;

/**
 * Registers a patient, or somebody's wish to refer one who is there already: the two cannot be told apart. The same
 * statements run, nothing that was stored is changed or shown, and the registrar sees what they wrote (registration.ts).
 */
export async function registerPatient(work: Work, input: RegisterPatientInput): Promise<string> {
  work.checkRole(Action.CREATE, 'Patient');
  const nationalId = check(work, input);
  const personId = await personByNumber(work, { ...input, nationalId });
  const patientId = await patientOf(work, personId, nationalId, input);
  const registration = v7();
  await work.sql(
    `insert into patient_registration (id, patient_id, person_id, root_id, given_name, family_name, birth_date, reason, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      registration,
      patientId,
      work.principal.personId,
      work.principal.rootId,
      input.givenName,
      input.familyName,
      input.birthDate,
      input.reason,
      work.now.toISOString(),
    ],
  );
  await beginRelation(work, {
    patientId,
    subjectId: work.principal.personId,
    kind: RelationKind.REGISTERS,
    basis: input.reason,
    cause: 'registration',
    causeId: registration,
    rootId: work.principal.rootId,
    validTo: new Date(work.now.getTime() + DAYS * 86_400_000),
  });
  work.did('Patient', patientId, patientId);
  return patientId;
}

/** Every problem at once; gives the number's digits. */
function check(work: Work, input: RegisterPatientInput): string {
  const nationalId = checkedNationalId(input.nationalId);
  const problems = [
    ...(input.birthDate > work.today ? [{ path: 'birthDate', rule: 'FUTURE' }] : []),
    ...birthDateProblem(nationalId, input.birthDate),
    ...municipalityNumberProblem(input.municipalityNumber),
    ...phoneProblem(input.phone),
    ...emailProblem(input.email),
    ...languageProblem(input.language),
    ...tooShort(input.reason, MIN_REASON, 'reason'),
  ];
  if (problems.length) throw badInput(...problems);
  return nationalId;
}

/** The number's patient; made of what was written where there is none. The number is locked by personByNumber. */
async function patientOf(
  work: Work,
  personId: string,
  nationalId: string,
  input: RegisterPatientInput,
): Promise<string> {
  const municipalityId = await municipalityNumbered(work, input.municipalityNumber ?? '');
  const absent = `where not exists (select from patient_identifier where national_id = $2)`;
  const [there] = await work.beyond<{ patient_id: string }>(
    'select patient_id from patient_identifier where national_id = $1',
    [nationalId],
  );
  const id = there?.patient_id ?? randomUUID();
  await work.open(id);
  await work.sql(
    `insert into patient (id, person_id, given_name, family_name, birth_date, language,
       municipality_number, municipality_id, gp_external, created_by, created_at)
     select $1::uuid, $3::uuid, $4, $5, $6::date, $7, $8, $9::uuid, $10, $11::uuid, $12::timestamptz ${absent}`,
    [
      id,
      nationalId,
      personId,
      input.givenName,
      input.familyName,
      input.birthDate,
      input.language || 'nb',
      input.municipalityNumber || null,
      municipalityId,
      input.gpExternal || null,
      work.principal.personId,
      work.now.toISOString(),
    ],
  );
  const grade = input.addressGrade ?? (input.protectedAddress ? AddressGrade.STRICTLY_CONFIDENTIAL : null);
  await work.sql(
    `insert into address_protection (id, patient_id, grade, registered_by, registered_at)
     select $1::uuid, $3::uuid, $4::int, $5::uuid, $6::timestamptz ${absent} and $4 is not null`,
    [v7(), nationalId, id, grade && GRADES[grade], work.principal.personId, work.now.toISOString()],
  );
  await work.sql(`insert into patient_contact (patient_id, phone, email) select $1::uuid, $3, $4 ${absent}`, [
    id,
    nationalId,
    input.phone || null,
    input.email || null,
  ]);
  await work.sql(
    `insert into relation (patient_id, subject_id, kind, basis, cause, cause_id, valid_from)
     select $1::uuid, $3::uuid, 'SELF', 'identity', 'registration', $1::uuid, $4::timestamptz ${absent}`,
    [id, nationalId, personId, work.now.toISOString()],
  );
  await work.sql(`insert into patient_identifier (patient_id, national_id) select $1::uuid, $2 ${absent}`, [
    id,
    nationalId,
  ]);
  return id;
}
