import { act, done } from './act.js';
import { patientOf, region, sentReferral } from './region.js';
import type { Actor, World } from './world.js';

/** Whom the coordinator answers for. */
export const DAY_OF = 'Våken Vårsang';

/** The eight tasks as the console says them, and the button of the form that each opens. */
export const EIGHT: readonly [task: string, button: string][] = [
  ['Gi informasjon, råd og veiledning om forløpet', 'Send meldingen'],
  ['Samarbeide med koordinatoren i spesialisthelsetjenesten', 'Send meldingen'],
  ['Følge opp ut fra pasientens egne mål, ressurser og behov', 'Lagre tiltaket'],
  ['Sørge for at alle som hjelper, samhandler godt', 'Send meldingen'],
  ['Samordne tjenestene', 'Lagre tiltaket'],
  ['Ta initiativ til møter, kalle inn og eventuelt lede dem', 'Kall inn'],
  ['Følge opp, evaluere og oppdatere individuell plan', 'Lagre planen'],
  [
    'Forberede tiltak i god tid før utskriving, mellom opphold og under poliklinisk behandling',
    'Lagre tiltaket',
  ],
];

/** A coordinator with a patient under way on both sides, an individual plan, people around, and one proposal to answer. */
export async function dayOfCoordinator(world: World): Promise<Record<string, Actor>> {
  const r = await region(world);
  const run = act(world, {}, { acceptAssignment: 'AssignmentActInput' });
  const assign = async (by: Actor, whom: Actor, caseId: string, side: string) =>
    done(await run(by, 'assignCoordinator', { caseId, side, grantId: whom.grantId })).assignCoordinator
      .id as string;
  const known = async (name: string) => {
    const patient = await patientOf(world, r, name);
    const { pathwayId } = await sentReferral(world, r, patient.patientId);
    return { ...patient, pathwayId };
  };
  for (const name of [DAY_OF, 'Munter Måltrost']) {
    const patient = await known(name);
    const id = await assign(r.ke, r.municipalCoordinator, patient.pathwayId, 'MUNICIPAL');
    done(await run(r.municipalCoordinator, 'acceptAssignment', { id }));
    if (name !== DAY_OF) continue;
    const of = { patientId: patient.patientId };
    done(
      await run(r.municipalCoordinator, 'addToCareTeam', {
        ...of,
        personId: r.caseWorker.personId,
        contactPerson: true,
      }),
    );
    const plan = {
      ...of,
      pathwayId: patient.pathwayId,
      kind: 'INDIVIDUAL',
      patientAgrees: true,
      text: 'Bo for seg selv',
    };
    done(await run(r.municipalCoordinator, 'createPlan', plan));
  }
  const asked = await known('Spørrende Spurv');
  await assign(r.ke, r.municipalCoordinator, asked.pathwayId, 'MUNICIPAL');
  return { koordinator: r.municipalCoordinator, seksjon: r.sectionCoordinator };
}
