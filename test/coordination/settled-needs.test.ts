import { World } from '../support/world.js';
import { patientOf, region, sentReferral, type Region } from '../support/region.js';

/** Whoever asked is answered by what becomes of the side: nothing stays in the inbox that nobody can act on. */
describe('A reported need, when its side is settled otherwise than by a coordinator', () => {
  let world: World;
  let r: Region;

  beforeAll(async () => {
    world = await World.start();
    r = await region(world);
  });
  afterAll(() => world.stop());

  const needOf = async (caseId: string) =>
    (
      await world.db.sql<{ status: string; decision: string | null; decided: boolean }>(
        'select status, decision, decided_at is not null as decided from need where case_id = $1',
        [caseId],
      )
    )[0];
  const begun = async (name: string) => sentReferral(world, r, (await patientOf(world, r, name)).patientId);
  const settle = (caseId: string, status: string, more = '') =>
    world
      .api(r.ke)
      .run(
        `mutation { setCoverage(input: { caseId: "${caseId}", side: MUNICIPAL, status: ${status}, note: "Avtalt med pasienten" ${more} }) { status } }`,
      );

  it('is granted by a coordinator outside the platform', async () => {
    const { pathwayId } = await begun('Ytre Ytring');
    expect((await settle(pathwayId, 'EXTERNAL')).errors).toBeUndefined();
    expect(await needOf(pathwayId)).toMatchObject({ status: 'GRANTED', decided: true });
    expect(
      (await world.api(r.ke).run('{ needs(filter: { status: [REPORTED] }) { totalCount } }')).data?.needs
        .totalCount,
    ).toBe(0);
  });

  it('is declined, in the same words, where nobody is needed', async () => {
    const { pathwayId } = await begun('Nøysom Nellik');
    await settle(pathwayId, 'NOT_NEEDED');
    expect(await needOf(pathwayId)).toEqual({
      status: 'DECLINED',
      decision: 'Avtalt med pasienten',
      decided: true,
    });
  });

  it('is withdrawn where the patient wants no part of it', async () => {
    const { pathwayId } = await begun('Avvisende Alke');
    await settle(pathwayId, 'DECLINED', 'onBehalf: { form: ORAL }');
    expect(await needOf(pathwayId)).toMatchObject({ status: 'WITHDRAWN', decided: true });
  });

  it('is withdrawn with the referral', async () => {
    const { id, pathwayId } = await begun('Tilbaketrukket Tiur');
    await world
      .api(r.gp)
      .run(`mutation { withdrawReferral(input: { id: "${id}", reason: "Ønsker ikke hjelp" }) { status } }`);
    expect(await needOf(pathwayId)).toMatchObject({ status: 'WITHDRAWN', decided: true });
  });
});
