import { PatientContact } from './patient-details.entity.js';
import { Patient } from './patient.entity.js';
import type {
  RecordDeathInput,
  SetPreferredChannelInput,
  TransferMunicipalityInput,
  UpdateContactInput,
} from './patient.inputs.js';
import { Action } from '../authz/actions.js';
import { moveMunicipalSide } from '../coordination/life-events.acts.js';
import { municipalityNumbered } from '../organisation/unit.questions.js';
import { endAtDeath } from '../pathway/death.acts.js';
import {
  emailProblem,
  languageProblem,
  municipalityNumberProblem,
  phoneProblem,
} from '../platform/checks.js';
import { badInput } from '../platform/errors.js';
import { spokenFor } from '../write/spoken-for.js';
import type { Work } from '../write/work.js';

export async function updateContact(work: Work, input: UpdateContactInput): Promise<string> {
  const patient = await work.load(Patient, input.id, Action.UPDATE_CONTACT);
  work.expect(patient, input.expectedVersion);
  const problems = [
    ...phoneProblem(input.phone),
    ...emailProblem(input.email),
    ...languageProblem(input.language),
  ];
  if (problems.length) throw badInput(...problems);
  const contact =
    (await work.em.findOne(PatientContact, { patientId: patient.id })) ??
    work.em.create(PatientContact, {
      patientId: patient.id,
      phone: null,
      email: null,
      address: null,
    } as never);
  work.em.persist(contact);
  for (const field of ['phone', 'email', 'address'] as const) {
    if (input[field] !== undefined) contact[field] = input[field] || null;
  }
  await work.em.flush();
  await count(work, patient, () => {
    if (input.language) patient.language = input.language;
  });
  work.did('Patient', patient.id, patient.id);
  return patient.id;
}

/** A change beside the patient's own row counts as a change of the patient: `expectedVersion` speaks of both. */
async function count(work: Work, patient: Patient, change: () => void): Promise<void> {
  const { version } = patient;
  change();
  await work.em.flush();
  if (patient.version === version) {
    await work.sql('update patient set version = version + 1 where id = $1', [patient.id]);
  }
}

export async function setPreferredChannel(work: Work, input: SetPreferredChannelInput): Promise<string> {
  const patient = await work.load(Patient, input.id, Action.SET_PREFERRED_CHANNEL);
  const onBehalf = spokenFor(work, input.onBehalf);
  work.expect(patient, input.expectedVersion);
  patient.preferredChannel = input.preferredChannel;
  patient.preferredChannelOnBehalf = onBehalf;
  work.did('Patient', patient.id, patient.id);
  return patient.id;
}

/** The old municipality's part ends through its cases; a municipality that is not on the platform is only a number. */
export async function transferMunicipality(work: Work, input: TransferMunicipalityInput): Promise<string> {
  const patient = await work.load(Patient, input.id, Action.TRANSFER_MUNICIPALITY);
  work.expect(patient, input.expectedVersion);
  const problems = municipalityNumberProblem(input.municipalityNumber);
  if (problems.length) throw badInput(...problems);
  if (patient.municipalityNumber === input.municipalityNumber) {
    throw badInput({ path: 'municipalityNumber', rule: 'NOT_POSSIBLE' });
  }
  patient.municipalityNumber = input.municipalityNumber;
  patient.municipalityId = await municipalityNumbered(work, input.municipalityNumber);
  await work.em.flush();
  await moveMunicipalSide(work, patient.id, input.wantsFollowUp === false ? null : patient.municipalityId);
  work.did('Patient', patient.id, patient.id);
  return patient.id;
}

/** Ends the pathways, the clocks and what nobody needs to answer for any more; nobody is told by the system. */
export async function recordDeath(work: Work, input: RecordDeathInput): Promise<string> {
  const patient = await work.load(Patient, input.id, Action.RECORD_DEATH);
  work.expect(patient, input.expectedVersion);
  if (input.deceasedOn > work.today) throw badInput({ path: 'deceasedOn', rule: 'FUTURE' });
  if (input.deceasedOn < patient.birthDate) throw badInput({ path: 'deceasedOn', rule: 'BEFORE_BIRTH' });
  patient.deceasedOn = input.deceasedOn;
  await work.em.flush();
  await endAtDeath(work, patient.id, input.deceasedOn);
  work.did('Patient', patient.id, patient.id);
  return patient.id;
}
