import { act, ok, startedPathway, told } from '../support/started.js';
import { region, type Region } from '../support/region.js';
import { World, type Actor, type Answer } from '../support/world.js';

describe('A drop-out', () => {
  let world: World;
  let r: Region;
  let record: (actor: Actor, input: Record<string, unknown>) => Promise<Answer>;

  beforeAll(async () => {
    world = await World.start();
    r = await region(world);
    record = act(world, 'recordDropout', 'RecordDropoutInput', 'id kind note agreed occurredAt');
  });
  afterAll(() => world.stop());

  const reason = 'Har ikke møtt til tre avtaler';

  it('is told at once to both coordinators and the clinician, and each side has a task', async () => {
    const { patient, pathwayId } = await startedPathway(world, r, { name: 'Fraværende Falk' });
    const { data } = ok(
      await record(r.municipalCoordinator, { pathwayId, reason, agreed: 'Kommunen ringer på mandag' }),
    );
    expect(data.recordDropout).toMatchObject({
      kind: 'DROPOUT',
      note: reason,
      agreed: 'Kommunen ringer på mandag',
    });
    expect(await told(world, r.clinician, patient)).toContain('DROPOUT');
    expect(await told(world, r.sectionCoordinator, patient)).toContain('DROPOUT');
    // Whoever recorded it knows.
    expect(await told(world, r.municipalCoordinator, patient)).not.toContain('DROPOUT');
    const tasks = `{ tasks(filter: { patient: "${patient.patientId}", kind: [FOLLOW_UP_DROPOUT] }) { nodes { from owner { name } heldAs status dueByDefault rule { standing source text } } } }`;
    for (const [actor, name, heldAs] of [
      [r.municipalCoordinator, 'Klok Kornblomst', 'MUNICIPAL_COORDINATOR'],
      [r.sectionCoordinator, 'Samlet Saks', 'SPECIALIST_COORDINATOR'],
    ] as const) {
      expect(ok(await world.api(actor).run(tasks)).data.tasks.nodes).toEqual([
        {
          from: 'DROPOUT',
          owner: { name },
          heldAs,
          status: 'OPEN',
          dueByDefault: true,
          rule: {
            standing: 'INFERRED',
            source: ['KoRus-Nord, presentation of 2019-11-12'],
            text: 'Følg opp frafall fra behandlingen',
          },
        },
      ]);
    }
  });

  it('is recorded from either side; where the municipality’s is vacant its coordinating unit is told', async () => {
    const { patient, pathwayId } = await startedPathway(world, r, { coordinated: false });
    ok(await record(r.clinician, { pathwayId, reason }));
    expect(await told(world, r.ke, patient)).toContain('DROPOUT');
    expect(await told(world, r.clinician, patient)).not.toContain('DROPOUT');
    expect((await record(r.ke, { pathwayId, reason })).code).toBe('FORBIDDEN');
    expect((await record(patient, { pathwayId, reason })).code).toBe('FORBIDDEN');
    expect((await record(r.caseWorker, { pathwayId, reason })).code).toBe('NOT_FOUND');
  });

  it('refuses what cannot be', async () => {
    const { pathwayId } = await startedPathway(world, r);
    const refusal = async (input: Record<string, unknown>) => {
      const answer = await record(r.clinician, { pathwayId, reason, ...input });
      return [
        answer.code,
        ...(answer.errors?.[0]?.extensions.fields ?? []).map((f) => `${f.path} ${f.rule}`),
      ];
    };
    expect(await refusal({ occurredAt: '2026-11-24T10:00:00Z' })).toEqual([
      'BAD_USER_INPUT',
      'occurredAt FUTURE',
    ]);
    expect(await refusal({ occurredAt: '1985-05-04T10:00:00Z' })).toEqual([
      'BAD_USER_INPUT',
      'occurredAt BEFORE_BIRTH',
    ]);
    expect(await refusal({ occurredAt: '2026-11-20T10:00:00Z' })).toEqual([
      'BAD_USER_INPUT',
      'occurredAt BEFORE_START',
    ]);
    expect(await refusal({ reason: ' ' })).toEqual(['BAD_USER_INPUT', 'reason EMPTY']);
    await world.db.sql(`update pathway set status = 'ENDED' where id = $1`, [pathwayId]);
    expect(await refusal({})).toEqual(['ILLEGAL_TRANSITION']);
  });

  it('is one, however often the same message comes', async () => {
    const { patient, pathwayId } = await startedPathway(world, r);
    const input = { pathwayId, reason, clientMutationId: 'dropout-1' };
    const [one, two] = [ok(await record(r.clinician, input)), ok(await record(r.clinician, input))];
    expect(two.data).toEqual(one.data);
    expect(
      await world.db.sql(`select count(*)::int as n from task where patient_id = $1 and source = 'DROPOUT'`, [
        patient.patientId,
      ]),
    ).toEqual([{ n: 2 }]);
  });
});
