import type { Chance } from './chance.js';
import type { Facts } from './facts.js';
import { FAMILIES, type Episode, type Region } from './region.js';

/**
 * In small places people have those whom they know in care: relatives, people of their own name, colleagues. It is written
 * down, and it is their work.
 */
export function knowSomeOfTheirPatients(chance: Chance, region: Region, facts: Facts): void {
  const some = (share: number): Episode[] =>
    chance
      .some(region.staff, Math.ceil(region.staff.length * share))
      .flatMap((staff) => (staff.episodes.length ? [chance.of(staff.episodes)] : []))
      .filter(({ patient }) => !patient.person);
  for (const { patient, staff } of some(1 / 40)) facts.kin.push({ patient, staff });
  for (const { patient, staff } of some(1 / 15)) {
    staff.family = chance.of(FAMILIES.slice(300));
    patient.family = staff.family;
  }
  for (const { patient, staff, unit } of some(1 / 30)) {
    const others = (chance.is(0.5) ? unit : chance.of(region.units)).staff;
    const colleague = chance.of(others);
    if (colleague === staff || colleague.patient) continue;
    patient.person = colleague;
    colleague.patient = patient;
  }
}
