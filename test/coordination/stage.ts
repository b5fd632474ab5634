import type { Stage } from './turmoil.js';
import { activePathway } from '../support/pathway.js';
import { region } from '../support/region.js';
import { World } from '../support/world.js';

/** A region with some patients, and more who may coordinate them than there are patients. */
export async function stageOf(patients: number, coordinators: number): Promise<Stage> {
  const world = await World.start('2026-11-23T09:00:00Z');
  const r = await region(world);
  const stage: Stage = { world, r, coordinators: [r.municipalCoordinator], patients: [], cases: [] };
  for (let n = 1; n < coordinators; n += 1)
    stage.coordinators.push(await world.staff('COORDINATOR', r.service, `Koordinerende Kvist`));
  for (let n = 0; n < patients; n += 1) {
    const { patient, pathwayId } = await activePathway(world, r);
    stage.patients.push(patient);
    stage.cases.push(pathwayId);
  }
  return stage;
}
