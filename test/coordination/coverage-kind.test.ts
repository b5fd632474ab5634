import { World } from '../support/world.js';
import { patientOf, region, sentReferral, type Region } from '../support/region.js';

/** A child may need a coordinator and a child coordinator on one side: each is answered for by itself. */
describe('A side with a coordinator and a child coordinator', () => {
  let world: World;
  let r: Region;
  let patientId: string;
  let pathwayId: string;

  beforeAll(async () => {
    world = await World.start();
    r = await region(world);
  });
  afterAll(() => world.stop());

  beforeEach(async () => {
    ({ patientId } = await patientOf(world, r));
    ({ pathwayId } = await sentReferral(world, r, patientId));
    await done(
      world.api(r.gp).run(
        `mutation { reportNeed(input: { patientId: "${patientId}", pathwayId: "${pathwayId}", side: MUNICIPAL,
           kind: CHILD_COORDINATOR, patientAgrees: true }) { id } }`,
      ),
    );
    for (const kind of ['COORDINATOR', 'CHILD_COORDINATOR']) {
      await done(
        world.api(r.ke).run(
          `mutation { assignCoordinator(input: { caseId: "${pathwayId}", side: MUNICIPAL, kind: ${kind},
             grantId: "${r.municipalCoordinator.grantId}" }) { id } }`,
        ),
      );
    }
  });

  const done = async (answer: ReturnType<ReturnType<World['api']>['run']>) => {
    expect((await answer).errors).toBeUndefined();
  };
  const settle = (kind: string, status: string, more = '') =>
    done(
      world.api(r.ke).run(
        `mutation { setCoverage(input: { caseId: "${pathwayId}", side: MUNICIPAL, kind: ${kind}, status: ${status},
           note: "Avtalt med familien" ${more} }) { status } }`,
      ),
    );
  const standing = async () => {
    const { data } = await world
      .api(r.ke)
      .run(
        `{ assignments(filter: { patient: "${patientId}", side: MUNICIPAL, accountable: true }) { nodes { kind } } }`,
      );
    return (data.assignments.nodes as { kind: string }[]).map(({ kind }) => kind).sort();
  };

  it('keeps the child coordinator when no coordinator is needed', async () => {
    await settle('COORDINATOR', 'NOT_NEEDED');
    expect(await standing()).toEqual(['CHILD_COORDINATOR']);
  });

  it('keeps the coordinator when somebody outside is the child coordinator', async () => {
    await settle('CHILD_COORDINATOR', 'EXTERNAL');
    expect(await standing()).toEqual(['COORDINATOR']);
  });

  it('stays open to the municipality while it answers for one of them, and is closed to it after both', async () => {
    await settle('COORDINATOR', 'DECLINED', 'onBehalf: { form: ORAL }');
    expect(await standing()).toEqual(['CHILD_COORDINATOR']);
    await settle('CHILD_COORDINATOR', 'DECLINED', 'onBehalf: { form: ORAL }');
    expect(await standing()).toEqual([]);
    const { data } = await world
      .api(r.ke)
      .run(`{ assignments(filter: { patient: "${patientId}" }) { totalCount } }`);
    expect(data.assignments.totalCount).toBe(0);
  });
});
