import { broken, hinder, people, vacancies } from './vacancies.js';
import { Random } from '../faults/random.js';
import { done } from '../support/act.js';
import type { Region } from '../support/region.js';
import type { World } from '../support/world.js';

const PROPOSE = `query($ids: [ID!]!) { proposedAssignments(vacancyIds: $ids) { vacancyId grant { id } } }`;

/** Proposes for many cases with hindrances made by chance, and looks at each who was named and who was not. */
export async function hardRules(
  world: World,
  r: Region,
  { cases, at, people: count, seed }: { cases: number; at: number; people: number; seed: number },
): Promise<void> {
  const chance = new Random(seed);
  const all = await people(world, r, chance, count);
  const candidates = [...all, r.municipalCoordinator, r.caseWorker];
  const wrong: string[] = [];
  let named = 0;
  for (let tried = 0; tried < cases; tried += at) {
    const vacant = await vacancies(world, r, at);
    await hinder(world, chance, { all: candidates, vacant, units: [r.service] });
    const ids = vacant.map(({ vacancyId }) => vacancyId);
    const rows = done(await world.api(r.ke).run(PROPOSE, { ids })).proposedAssignments as {
      vacancyId: string;
      grant: { id: string } | null;
    }[];
    for (const { vacancyId, grant } of rows) {
      const patientId = vacant.find((each) => each.vacancyId === vacancyId)?.patientId as string;
      if (grant) {
        named += 1;
        const rules = await broken(world, patientId, grant.id, r.municipality);
        wrong.push(...rules.map((rule) => `${rule} of ${grant.id}`));
        continue;
      }
      // Nobody is named only where nobody may be.
      for (const { grantId } of candidates)
        if (!(await broken(world, patientId, grantId as string, r.municipality)).length)
          wrong.push(`${grantId} might have been named`);
    }
  }
  expect({ seed, wrong }).toEqual({ seed, wrong: [] });
  expect(named).toBeGreaterThan(cases / 2);
}
