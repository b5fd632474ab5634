import { patientOf, region, type Region } from '../support/region.js';
import { World, type Actor } from '../support/world.js';

const QUERY = `query($pseudonym: String!, $from: DateTime!, $to: DateTime!) { whoCouldSee(pseudonym: $pseudonym, from: $from, to: $to) {
  people looked access { personName actorPseudonym role unitName relations from to looks } } }`;

describe('Who could have seen a patient', () => {
  let world: World;
  let r: Region;
  let patient: Actor & { patientId: string };
  let pseudonym: string;
  beforeAll(async () => {
    world = await World.start();
    r = await region(world);
    patient = await patientOf(world, r, 'Sindig Bjørk');
    await world.relate(patient.patientId, r.municipality, 'PARTY', { validFrom: '2026-10-01' });
    await world.relate(patient.patientId, r.caseWorker.personId, 'SERVES', {
      ...{ validFrom: '2026-10-01', validTo: '2026-11-01' },
    });
    const parent = await world.patient('Mild Bjørk');
    await world.relate(patient.patientId, parent.personId, 'PARENT', { validFrom: '2026-10-01' });
    // The log goes by the database's own time.
    await world.relate(patient.patientId, r.municipalCoordinator.personId, 'COORDINATES');
    await world.api(r.municipalCoordinator).run(`{ patient(id: "${patient.patientId}") { name } }`);
    const { data } = await world
      .api(r.auditor)
      .run('{ accessLog(filter: { resourceType: ["Patient"] }, first: 1) { nodes { patientPseudonym } } }');
    pseudonym = data.accessLog.nodes[0].patientPseudonym as string;
    const [{ now }] = (await world.db.sql<{ now: Date }>('select clock_timestamp() as now')) as [
      { now: Date },
    ];
    world.clock.set(new Date(Math.max(now.getTime(), world.clock.now().getTime()) + 1000).toISOString());
  });
  afterAll(() => world.stop());

  const ask = (more: Record<string, unknown> = {}, as = r.auditor) =>
    world.api(as).run(QUERY, {
      ...{ pseudonym, from: '2026-09-01T00:00:00Z', to: world.clock.now().toISOString(), ...more },
    });

  it('is told with role, unit, relation and time, and whether they did; kin and patients under pseudonyms', async () => {
    const { data } = await ask();
    const { access, people, looked } = data.whoCouldSee;
    expect(people).toBe(
      new Set(access.map((one: Record<string, unknown>) => one.personName ?? one.actorPseudonym)).size,
    );
    expect(looked).toBe(1);
    expect(access[0]).toMatchObject({
      ...{ personName: 'Klok Kornblomst', role: 'COORDINATOR', relations: ['COORDINATES'], looks: 1 },
    });
    expect(access).toContainEqual({
      ...{
        personName: 'Snill Sisik',
        actorPseudonym: null,
        role: 'CASE_WORKER',
        unitName: 'Mestringsenheten',
      },
      ...{
        relations: ['SERVES'],
        looks: 0,
        from: '2026-10-01T00:00:00.000Z',
        to: '2026-11-01T00:00:00.000Z',
      },
    });
    expect(access).toContainEqual(
      expect.objectContaining({ role: 'COORDINATING_UNIT', relations: ['PARTY'] }),
    );
    // Whoever has not looked yet, too: under the name that the log will have for them.
    const acting = (access as Record<string, unknown>[]).filter(
      ({ role }) => role === 'PATIENT' || role === 'PARENT',
    );
    expect(new Set(acting.map(({ role }) => role))).toEqual(new Set(['PATIENT', 'PARENT']));
    for (const one of acting)
      expect(one).toMatchObject({
        personName: null,
        actorPseudonym: expect.stringMatching(/^P-[0-9A-F]{12}$/) as string,
      });
    await world.api(patient).run(`{ patient(id: "${patient.patientId}") { name } }`);
    const { data: log } = await world
      .api(r.auditor)
      .run('{ accessLog(filter: { role: [PATIENT] }, first: 1) { nodes { actorPseudonym } } }');
    expect(acting.find(({ role }) => role === 'PATIENT')?.actorPseudonym).toBe(
      log.accessLog.nodes[0].actorPseudonym,
    );
    expect(JSON.stringify(data)).not.toContain('Sindig');
  });

  it('is asked of a period that was, by an auditor of an organisation that takes or took part, and logged', async () => {
    const rules = async (more: Record<string, unknown>) =>
      (await ask(more)).errors?.[0]?.extensions.fields?.map(({ path, rule }) => `${path} ${rule}`);
    expect(await rules({ to: '2090-01-01T00:00:00Z' })).toEqual(['to FUTURE']);
    expect(await rules({ from: '2026-09-02T00:00:00Z', to: '2026-09-01T00:00:00Z' })).toEqual([
      'to PERIOD_ORDER',
    ]);
    expect(await rules({ pseudonym: 'Sindig' })).toEqual(['pseudonym PSEUDONYM']);
    expect((await ask({ pseudonym: 'P-000000000000' })).code).toBe('NOT_FOUND');
    expect((await ask({}, await world.staff('AUDITOR', r.trust))).code).toBe('NOT_FOUND');
    expect((await ask({}, r.caseWorker)).code).toBe('FORBIDDEN');
    const { data } = await world
      .api(patient)
      .run('{ myAccessLog(filter: { resourceType: ["WhoCouldSee"] }) { nodes { actor { name } purpose } } }');
    expect(data.myAccessLog.nodes).toContainEqual({
      actor: { name: 'Innsiktsfull Isbre' },
      purpose: 'AUDIT',
    });
  });
});
