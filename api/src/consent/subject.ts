import type { Unit } from '../organisation/unit.entity.js';
import { openUnit } from '../organisation/unit.questions.js';
import type { Patient } from '../patient/patient.entity.js';
import { Person } from '../person/person.entity.js';
import { badInput } from '../platform/errors.js';
import type { Work } from '../write/work.js';

/** Whom a consent or a block is about: exactly one of a person and a unit, and never the patient. */
export async function subjectOf(
  work: Work,
  patient: Patient,
  { personId, unitId }: { personId?: string | null; unitId?: string | null },
): Promise<{ personId: string | null; unit: Unit | null }> {
  if (Boolean(personId) === Boolean(unitId)) {
    throw badInput({ path: 'personId', rule: 'EXACTLY_ONE', params: { of: 'personId, unitId' } });
  }
  if (unitId) return { personId: null, unit: await openUnit(work, unitId, 'unitId') };
  if (personId === patient.personId) throw badInput({ path: 'personId', rule: 'THE_PATIENT' });
  const person = await work.em.findOne(Person, { id: personId as string });
  if (!person) throw badInput({ path: 'personId', rule: 'UNKNOWN' });
  return { personId: person.id, unit: null };
}
