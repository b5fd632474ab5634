import { act, done, problemsOf } from '../support/act.js';
import { patientOf, region, type Region } from '../support/region.js';
import { World, type Actor } from '../support/world.js';

describe('What is told outside despite silence', () => {
  let world: World;
  let r: Region;
  let run: ReturnType<typeof act>;
  let patient: Actor & { patientId: string };

  beforeAll(async () => {
    world = await World.start();
    r = await region(world);
    run = act(world, {
      recordDisclosure:
        'id recipient contents summary ground groundWords disclosedAt recordedAt by { name } side',
    });
  });
  beforeEach(async () => {
    patient = await patientOf(world, r);
    await world.relate(patient.patientId, r.clinician.personId, 'TREATS');
  });
  afterAll(() => world.stop());

  const record = (more: Record<string, unknown> = {}, by: Actor = r.clinician) =>
    run(by, 'recordDisclosure', {
      patientId: patient.patientId,
      recipient: 'Barneverntjenesten i Elvestad',
      contents: ['PATHWAY'],
      summary: 'At barnet kan trenge hjelp',
      ground: 'HPL_33',
      disclosedAt: '2026-11-22T12:00:00Z',
      ...more,
    });
  const own = async () =>
    done(await world.api(patient).run('{ disclosures { totalCount nodes { id recipient } } }')).disclosures;

  it('is recorded with whom, what, when and on which ground, and the patient is told and sees it', async () => {
    const said = done(await record()).recordDisclosure;
    expect(said).toMatchObject({
      recipient: 'Barneverntjenesten i Elvestad',
      contents: ['PATHWAY'],
      ground: 'HPL_33',
      by: { name: 'Behendig Bever' },
      side: 'SPECIALIST',
    });
    expect(await own()).toEqual({ totalCount: 1, nodes: [{ id: said.id, recipient: said.recipient }] });
    const told = await world.api(patient).run('{ notifications { nodes { kind subjectId } } }');
    expect(told.data.notifications.nodes).toContainEqual({ kind: 'DISCLOSURE_RECORDED', subjectId: said.id });
    // It opens nothing.
    expect(await world.db.sql(`select kind from relation where cause_id = $1`, [said.id])).toEqual([]);
  });

  it('is withheld from the patient where the law allows it, in the same act, or nothing is recorded', async () => {
    const withheldFromPatient = {
      ground: 'INSIGHT_REFUSED',
      reason: 'Fare for barnet',
      reviewOn: '2026-12-01',
    };
    const half = await record({ withheldFromPatient: { ...withheldFromPatient, ground: 'WHIM' } });
    expect(problemsOf(half)).toEqual([['withheldFromPatient.ground', 'ENUM']]);
    expect(
      await world.db.sql('select id from disclosure where patient_id = $1', [patient.patientId]),
    ).toEqual([]);
    const kept = done(await record({ withheldFromPatient })).recordDisclosure;
    expect(await own()).toEqual({ totalCount: 0, nodes: [] });
    const told = await world.api(patient).run('{ notifications { nodes { kind } } }');
    expect(told.text).not.toContain('DISCLOSURE');
    const log = await world.api(patient).run('{ accessLog { nodes { resourceType resourceIds action } } }');
    expect(log.text).not.toContain(kept.id);
    expect(log.text).not.toContain('WITHHOLD');
    const seen = await world
      .api(r.clinician)
      .run('{ disclosures { nodes { id } } withholdings { nodes { id objectType objectId } } }');
    expect(seen.data.disclosures.nodes).toContainEqual({ id: kept.id });
    const [withholding] = seen.data.withholdings.nodes;
    expect(withholding).toMatchObject({ objectType: 'DISCLOSURE', objectId: kept.id });
    done(await run(r.clinician, 'endWithholding', { id: withholding.id }));
    expect((await own()).totalCount).toBe(1);
  });

  it('has grounds that are data, each with its source and how well it is known', async () => {
    const { disclosureGrounds } = done(
      await world.api(patient).run('{ disclosureGrounds { code label source standing needsWords } }'),
    );
    expect(disclosureGrounds.map((ground: { code: string }) => ground.code)).toEqual([
      'HPL_32',
      'HPL_33',
      'OTHER',
    ]);
    for (const ground of disclosureGrounds) expect(ground.source.length).toBeGreaterThan(0);
    const { withholdingGrounds } = done(
      await world
        .api(r.clinician)
        .run('{ withholdingGrounds { code audience fromAge untilAge standing source } }'),
    );
    expect(withholdingGrounds).toContainEqual(
      expect.objectContaining({ code: 'RESPECTED_REASONS', audience: 'PARENTS', fromAge: 12, untilAge: 16 }),
    );
  });

  it.each([
    ['of nothing', { contents: [] }, 'contents', 'EMPTY'],
    ['to nobody', { recipient: ' ' }, 'recipient', 'EMPTY'],
    ['on no ground', { ground: 'WHIM' }, 'ground', 'ENUM'],
    ['on a ground that is not named', { ground: 'OTHER' }, 'groundWords', 'REQUIRED'],
    ['that is still to come', { disclosedAt: '2026-11-23T09:00:01Z' }, 'disclosedAt', 'FUTURE'],
    [
      'from before the patient was born',
      { disclosedAt: '1985-05-04T21:00:00Z' },
      'disclosedAt',
      'BEFORE_BIRTH',
    ],
  ])('is refused %s, and state and log are as they were', async (_what, more, path, rule) => {
    const before = await world.log();
    expect(problemsOf(await record(more))).toContainEqual([path, rule]);
    expect(await world.log()).toEqual(before);
    expect((await own()).totalCount).toBe(0);
  });

  it('is health personnel’s to record, of their own side’s content', async () => {
    expect((await record({}, patient)).code).toBe('FORBIDDEN');
    expect(problemsOf(await record({}, r.gp))).toEqual([['contents', 'NOT_MUNICIPAL']]);
    done(await record({ contents: ['PLAN'] }, r.gp));
    const stranger = await world.staff('CLINICIAN', await world.unit('SECTION', r.trust));
    expect((await record({}, stranger)).code).toBe('NOT_FOUND');
  });
});
