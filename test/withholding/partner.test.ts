import { act, done } from '../support/act.js';
import { patientOf, region, type Region } from '../support/region.js';
import { World } from '../support/world.js';

describe('What is withheld from a patient who consented to a partner', () => {
  let world: World;
  let r: Region;
  beforeAll(async () => {
    world = await World.start();
    r = await region(world);
  });
  afterAll(() => world.stop());

  it('is not the partner’s to see, and is again when it is ended; their other patients’ stays', async () => {
    const run = act(world, {}, {});
    const school = await world.unit('SCHOOL');
    const teacher = await world.staff('PARTNER', school, 'Vennlig Vepsebolle');
    const plans: string[] = [];
    const patients = [await patientOf(world, r), await patientOf(world, r)] as const;
    for (const { patientId, ...patient } of patients) {
      await world.relate(patientId, r.municipalCoordinator.personId, 'COORDINATES');
      const plan = { patientId, kind: 'INDIVIDUAL', text: 'Mål', patientAgrees: true };
      plans.push(done(await run(r.municipalCoordinator, 'createPlan', plan)).createPlan.id);
      done(await run(patient, 'grantConsent', { patientId, unitId: school, contents: ['PLAN'] }));
    }
    const seen = async () =>
      (done(await world.api(teacher).run('{ plans { nodes { id } } }')).plans.nodes as { id: string }[])
        .map((plan) => plan.id)
        .sort();
    expect(await seen()).toEqual([...plans].sort());
    // Whoever's unit a consent names reads the consent that concerns them.
    const consents = done(
      await world.api(teacher).run('{ consents { totalCount nodes { contents } } }'),
    ).consents;
    expect(consents.totalCount).toBe(2);
    const kept = done(
      await run(r.municipalCoordinator, 'withholdFromPatient', {
        patientId: patients[0].patientId,
        contents: ['PLAN'],
        ground: 'THIRD_PARTY',
        reason: 'Opplysninger om andre i familien',
        reviewOn: '2026-12-01',
      }),
    ).withholdFromPatient.id;
    expect(await seen()).toEqual([plans[1]]);
    done(await run(r.municipalCoordinator, 'endWithholding', { id: kept }));
    expect(await seen()).toEqual([...plans].sort());
  });
});
