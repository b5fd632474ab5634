import { act, done } from './act.js';
import { region } from './region.js';
import { startedPathway } from './started.js';
import type { World } from './world.js';

/** Somebody under way, who is offered a plan, called to a meeting and written to. */
export async function sommerfugl(world: World) {
  const r = await region(world);
  const { patient, pathwayId } = await startedPathway(world, r, {
    name: 'Modig Sommerfugl',
    reviewedWithPatientAt: world.clock.now().toISOString().slice(0, 10),
  });
  const run = act(world, {});
  const { patientId } = patient;
  const offer = await run(r.municipalCoordinator, 'offerPlan', { patientId, kind: 'INDIVIDUAL' });
  const planId = done(offer).offerPlan.id as string;
  const hour = (n: number) => new Date(world.clock.now().getTime() + n * 3_600_000).toISOString();
  done(
    await run(r.municipalCoordinator, 'scheduleMeeting', {
      ...{ patientId, pathwayId, startsAt: hour(30), endsAt: hour(31), place: 'Rådhuset, rom 3' },
      ...{ agenda: 'Hva trenger du framover?', participants: [{ personId: r.clinician.personId }] },
    }),
  );
  done(
    await run(r.municipalCoordinator, 'openThread', {
      ...{ patientId, participantIds: [patient.personId] },
      ...{ topic: 'Timen på onsdag', text: 'Passer det at vi møtes på biblioteket?' },
    }),
  );
  return { pasient: patient, planId };
}
