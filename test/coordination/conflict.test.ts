import { act, done, problemsOf } from '../support/act.js';
import { patientOf, region, sentReferral, type Region } from '../support/region.js';
import { World, type Actor } from '../support/world.js';

describe('A conflict of interest', () => {
  let world: World;
  let r: Region;
  let patientId: string;
  let pathwayId: string;

  beforeAll(async () => {
    world = await World.start('2026-11-23T09:00:00Z');
    r = await region(world);
  });
  beforeEach(async () => {
    ({ patientId } = await patientOf(world, r));
    ({ pathwayId } = await sentReferral(world, r, patientId));
    await world.relate(patientId, r.caseWorker.personId, 'SERVES');
  });
  afterAll(() => world.stop());

  const run = (actor: Actor, name: string, input: Record<string, unknown>) =>
    act(world, { declareConflict: 'id kind label' })(actor, name, input);
  const suggested = async (): Promise<string[]> => {
    const asked = `{ coordinatorSuggestions(caseId: "${pathwayId}") { grant { person { name } } } }`;
    const { coordinatorSuggestions } = done(await world.api(r.ke).run(asked));
    return (coordinatorSuggestions as { grant: { person: { name: string } } }[]).map(
      ({ grant }) => grant.person.name,
    );
  };
  const assign = () =>
    run(r.ke, 'assignCoordinator', { pathwayId, side: 'MUNICIPAL', grantId: r.caseWorker.grantId });

  it.each(['FAMILY', 'COLLEAGUE', 'OTHER'])(
    'that somebody declares themselves (%s) keeps them from being suggested and named, while it holds',
    async (kind) => {
      expect(await suggested()).toContain('Snill Sisik');
      const declared = done(await run(r.caseWorker, 'declareConflict', { patientId, kind, label: 'nær' }));
      expect(declared.declareConflict).toMatchObject({ kind, label: 'nær' });
      expect(await suggested()).not.toContain('Snill Sisik');
      expect(await suggested()).toContain('Klok Kornblomst');
      expect(problemsOf(await assign())).toEqual([['grantId', 'NOT_POSSIBLE']]);
      const { id } = declared.declareConflict;
      done(await run(r.caseWorker, 'withdrawDeclaration', { id }));
      expect(await suggested()).toContain('Snill Sisik');
      done(await assign());
    },
  );

  it('is declared of a patient whom one sees, once, and by nobody for another', async () => {
    const input = { patientId, kind: 'COLLEAGUE', label: 'kollega' };
    const hidden = await run(r.clinician, 'declareConflict', { ...input, patientId: r.section });
    expect(problemsOf(hidden)).toEqual([['patientId', 'UNKNOWN']]);
    const other = await world.staff('CASE_WORKER', r.service);
    expect(problemsOf(await run(other, 'declareConflict', input))).toEqual(problemsOf(hidden));
    expect(problemsOf(await run(r.caseWorker, 'declareConflict', { ...input, label: ' ' }))).toEqual([
      ['label', 'EMPTY'],
    ]);
    done(await run(r.caseWorker, 'declareConflict', input));
    expect((await run(r.caseWorker, 'declareConflict', input)).code).toBe('CONFLICT');
    expect(await suggested()).not.toContain('Snill Sisik');
    const { data } = await world.api(r.ke).run('{ myDeclaredRelations { id } }');
    expect(data.myDeclaredRelations).toEqual([]);
  });
});
