import { World, type Actor } from '../support/world.js';
import { patientOf, region, type Region } from '../support/region.js';
import { end, problemsOf, record } from '../support/pathway.js';

describe('A pathway after an emergency assessment', () => {
  let world: World;
  let r: Region;
  let patient: Actor & { patientId: string };

  beforeAll(async () => {
    world = await World.start('2026-11-23T09:00:00Z');
    r = await region(world);
  });
  beforeEach(async () => {
    world.clock.set('2026-11-23T09:00:00Z');
    patient = await patientOf(world, r);
    await world.relate(patient.patientId, r.clinician.personId, 'REGISTERS');
  });
  afterAll(() => world.stop());

  const start = (more: Record<string, unknown> = {}, actor: Actor = r.clinician) =>
    world.api(actor).run(
      `mutation($input: StartPathwayInput!) { startPathway(input: $input) { id status phase startedOn legalBasis legalBasisNote referral { id }
          definition { version } coverage { side status } deadlines { nodes { kind startsOn dueOn metOn } } } }`,
      {
        input: {
          patientId: patient.patientId,
          pathwayKey: 'PHV_ADULT',
          assessedAt: '2026-11-20T22:00:00Z',
          legalBasis: 'COMPULSORY_PHVL',
          ...more,
        },
      },
    );

  it('starts on the day of the decision to include the patient, without a referral, with its legal basis', async () => {
    const answer = await start({ includedAt: '2026-11-23T08:00:00Z', patientAgreesToNeed: true });
    expect(answer.errors).toBeUndefined();
    expect(answer.data.startPathway).toMatchObject({
      status: 'ACTIVE',
      phase: 'ASSESSMENT',
      startedOn: '2026-11-23',
      legalBasis: 'COMPULSORY_PHVL',
      legalBasisNote: null,
      referral: null,
      definition: { version: '2' },
      coverage: [
        { side: 'MUNICIPAL', status: 'VACANT' },
        { side: 'SPECIALIST', status: 'COVERED' },
      ],
    });
    expect(answer.data.startPathway.deadlines.nodes).toContainEqual({
      kind: 'PATHWAY_INCLUSION_DECISION',
      startsOn: '2026-11-20',
      dueOn: '2026-12-04',
      metOn: '2026-11-23',
    });
    expect((await world.api(r.ke).run('{ vacancies { totalCount } }')).data.vacancies.totalCount).toBe(1);
  });

  it('waits for the decision, by the clock, and starts with it', async () => {
    const { id, status } = (await start()).data.startPathway;
    expect(status).toBe('REFERRED');
    expect(problemsOf(await record(world, r.clinician, id, 'FIRST_ATTENDANCE'))).toEqual([
      'kind NOT_STARTED',
    ]);
    world.clock.set('2026-11-27T09:00:00Z');
    expect((await record(world, r.clinician, id, 'DECISION_ON_PATHWAY_INCLUSION')).errors).toBeUndefined();
    const read = `{ pathway(id: "${id}") { status startedOn events { nodes { id kind } } } }`;
    const { pathway } = (await world.api(r.clinician).run(read)).data;
    expect(pathway).toMatchObject({ status: 'ACTIVE', startedOn: '2026-11-27' });
    const decision = pathway.events.nodes.find(
      (event: { kind: string }) => event.kind === 'DECISION_ON_PATHWAY_INCLUSION',
    );
    const correct = (more: string) =>
      world
        .api(r.clinician)
        .run(
          `mutation { correctEvent(input: { id: "${decision.id}", reason: "Feil dag", ${more} }) { id } }`,
        );
    expect(problemsOf(await correct('neverHappened: true'))).toEqual(['neverHappened RESTED_ON']);
    expect((await correct('occurredAt: "2026-11-25T09:00:00Z"')).errors).toBeUndefined();
    expect((await world.api(r.clinician).run(read)).data.pathway.startedOn).toBe('2026-11-25');
    const started = await world.db.sql(
      `select occurred_at::date::text as day from pathway_event where pathway_id = $1 and kind = 'PATHWAY_STARTED' and corrected_at is null`,
      [id],
    );
    expect(started).toEqual([{ day: '2026-11-25' }]);
  });

  it('ends without having started, when the patient is not included', async () => {
    const { id } = (await start()).data.startPathway;
    expect((await end(world, r.clinician, id)).data.endPathway.status).toBe('ENDED');
  });

  it.each([
    ['a future assessment', { assessedAt: '2026-11-24T09:00:00Z' }, 'assessedAt FUTURE'],
    ['an assessment before birth', { assessedAt: '1980-11-24T09:00:00Z' }, 'assessedAt BEFORE_BIRTH'],
    ['a decision before the assessment', { includedAt: '2026-11-20T09:00:00Z' }, 'includedAt BEFORE_START'],
    ['another legal basis without saying which', { legalBasis: 'OTHER' }, 'legalBasisNote REQUIRED'],
    ['a pathway that is none', { pathwayKey: 'SOMATIC_LIFESTYLE' }, 'pathwayKey UNKNOWN'],
    ['the acute team as its section', { unitId: 'acute' }, 'unitId NOT_A_RECEIVER'],
    [
      'a need and a no at once',
      { patientAgreesToNeed: true, municipalityDeclined: true },
      'municipalityDeclined NOT_BOTH',
    ],
  ])('refuses %s', async (_what, more: Record<string, unknown>, problem) => {
    const refused = await start({ ...more, ...(more.unitId ? { unitId: r.acute } : {}) });
    expect(problemsOf(refused)).toEqual([problem]);
    expect(await world.db.sql('select 1 from pathway where patient_id = $1', [patient.patientId])).toEqual(
      [],
    );
  });

  it('is the specialist service’s to start, and of a patient whom one knows', async () => {
    await world.relate(patient.patientId, r.municipalCoordinator.personId, 'COORDINATES');
    expect((await start({}, r.municipalCoordinator)).code).toBe('FORBIDDEN');
    expect((await start({}, await world.staff('CLINICIAN', r.section))).code).toBe('NOT_FOUND');
    expect((await start({}, r.gp)).code).toBe('FORBIDDEN');
  });
});
