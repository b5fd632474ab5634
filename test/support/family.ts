import { act, done } from './act.js';
import { syntheticNationalId } from './identity-number.js';
import { sentReferral, type Region } from './region.js';
import type { Actor, World } from './world.js';

export type Child = Actor & { patientId: string };

/** A child of the region with a referral, whom the clinician treats. */
export async function childOf(world: World, r: Region, birthDate: string): Promise<Child> {
  const child = await world.patient('Liten Lerke', { birthDate, gp: r.gp });
  await world.db.sql('update patient set municipality_id = $2 where id = $1', [
    child.patientId,
    r.municipality,
  ]);
  await world.relate(child.patientId, r.clinician.personId, 'TREATS');
  const reviewedWithPatientAt = world.clock.now().toISOString().slice(0, 10);
  await sentReferral(world, r, child.patientId, { reviewedWithPatientAt });
  return child;
}

/** A parent with parental responsibility, registered by staff. */
export async function parentOf(world: World, child: Child, by: Actor, name = 'Mor Lerke'): Promise<Actor> {
  const parent = await world.person(name, syntheticNationalId('1985-03-03'));
  done(
    await act(world, {})(by, 'registerNextOfKin', {
      patientId: child.patientId,
      name,
      relationship: 'forelder',
      nationalId: parent.nationalId,
      parentalResponsibility: true,
    }),
  );
  return parent;
}

export async function family(
  world: World,
  r: Region,
  birthDate: string,
): Promise<{ child: Child; mother: Actor }> {
  const child = await childOf(world, r, birthDate);
  return { child, mother: await parentOf(world, child, r.gp) };
}
