import { Patient } from './patient.entity.js';
import type { UpdateGpInput } from './patient.inputs.js';
import { Action } from '../authz/actions.js';
import { RelationKind, Role } from '../authz/roles.js';
import { Grant } from '../organisation/grant.entity.js';
import { notifyPatient } from '../notification/notification.acts.js';
import { Person } from '../person/person.entity.js';
import { badInput } from '../platform/errors.js';
import { Relation } from '../relation/relation.entity.js';
import { beginRelation } from '../relation/relation.service.js';
import { holdPartOf, openToSubstitutes } from '../substitute/substitute.acts.js';
import type { Work } from '../write/work.js';

/**
 * The old GP's view ends and the new one's begins at the same instant: nobody has the patient twice, and what the old
 * one could see until then stays true in the history.
 */
export async function updateGp(work: Work, input: UpdateGpInput): Promise<string> {
  const patient = await work.load(Patient, input.id, Action.UPDATE_GP);
  work.expect(patient, input.expectedVersion);
  if (Boolean(input.gpId) === Boolean(input.gpExternal)) {
    throw badInput({ path: 'gpId', rule: 'EXACTLY_ONE', params: { of: 'gpId, gpExternal' } });
  }
  const grant = input.gpId ? await gpGrant(work, input.gpId) : null;
  if (grant && grant.person.id === patient.personId) throw badInput({ path: 'gpId', rule: 'THE_PATIENT' });
  if (!grant || patient.gp?.id !== grant.person.id) await endOld(work, patient);
  patient.gp = grant ? work.em.getReference(Person, grant.person.id) : null;
  patient.gpExternal = grant ? null : (input.gpExternal as string);
  await work.em.flush();
  if (grant) {
    const rootId = grant.unit?.organisation.id ?? null;
    const opens = { patientId: patient.id, kind: RelationKind.GP_OF, causeId: patient.id, rootId };
    await beginRelation(work, { ...opens, subjectId: grant.person.id, basis: 'GP register', cause: 'gp' });
    await openToSubstitutes(work, { ...opens, personId: grant.person.id, role: Role.GP, side: null });
  }
  await notifyPatient(work, patient.id, {
    kind: 'GP_CHANGED',
    subjectType: 'Patient',
    subjectId: patient.id,
  });
  work.did('Patient', patient.id, patient.id);
  return patient.id;
}

async function gpGrant(work: Work, personId: string): Promise<Grant> {
  const grant = await work.em.findOne(
    Grant,
    {
      person: personId,
      role: Role.GP,
      validFrom: { $lte: work.now },
      $or: [{ validTo: null }, { validTo: { $gt: work.now } }],
    },
    { populate: ['unit'], orderBy: { validFrom: 'asc' } },
  );
  if (!grant) throw badInput({ path: 'gpId', rule: 'GRANT_ENDED' });
  return grant;
}

async function endOld(work: Work, patient: Patient): Promise<void> {
  if (patient.gp) await holdPartOf(work, patient.gp.id);
  const old = await work.em.find(Relation, {
    patientId: patient.id,
    kind: RelationKind.GP_OF,
    $or: [{ validTo: null }, { validTo: { $gt: work.now } }],
  });
  // Who was to stand in for the old one later no longer is.
  for (const relation of old)
    relation.validTo = relation.validFrom > work.now ? relation.validFrom : work.now;
  await work.em.flush();
}
