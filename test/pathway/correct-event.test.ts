import { World, type Actor } from '../support/world.js';
import { region, type Region } from '../support/region.js';
import { activePathway, end, problemsOf, record } from '../support/pathway.js';

describe('An event that was wrong', () => {
  let world: World;
  let r: Region;
  let pathwayId: string;
  let attendance: string;

  beforeAll(async () => {
    world = await World.start('2026-11-23T09:00:00Z');
    r = await region(world);
  });
  beforeEach(async () => {
    world.clock.set('2026-11-23T09:00:00Z');
    ({ pathwayId } = await activePathway(world, r));
    world.clock.set('2026-12-14T09:00:00Z');
    attendance = await recorded('FIRST_ATTENDANCE', {
      occurredAt: '2026-12-01T10:00:00Z',
      careSetting: 'INPATIENT',
    });
  });
  afterAll(() => world.stop());

  const recorded = async (kind: string, more: Record<string, unknown> = {}) => {
    const answer = await record(world, r.clinician, pathwayId, kind, more);
    if (answer.errors) throw new Error(answer.text);
    return answer.data.recordEvent.id as string;
  };
  const correct = (id: string, more: Record<string, unknown>, actor: Actor = r.clinician) =>
    world.api(actor).run(
      `mutation($input: CorrectEventInput!) { correctEvent(input: $input) {
          id kind occurredAt correctedAt correctionReason corrector { name } correctedBy { id kind occurredAt registeredBy { name } } allowed } }`,
      { input: { id, reason: 'Feil dag i timeboken', ...more } },
    );
  const pathway = async () =>
    (
      await world
        .api(r.clinician)
        .run(
          `{ pathway(id: "${pathwayId}") { phase careSetting startedOn events { nodes { id correctedAt } } } }`,
        )
    ).data.pathway;
  const told = (actor: Actor) =>
    world.db.sql<{ kind: string }>(
      `select kind from notification where recipient_id = $1 and kind = 'EVENT_CORRECTED' and patient_id = (select patient_id from pathway where id = $2)`,
      [actor.personId, pathwayId],
    );

  it('takes a code of its edition, by the same rule as a new one', async () => {
    const refused = await correct(attendance, { code: 'ZZZ' });
    expect(problemsOf(refused)).toEqual(['code CODE_UNKNOWN']);
    expect(refused.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('stays in history with who, when and why, and what happened instead counts', async () => {
    const answer = await correct(attendance, { occurredAt: '2026-12-03T10:00:00Z' });
    expect(answer.errors).toBeUndefined();
    expect(answer.data.correctEvent).toMatchObject({
      id: attendance,
      occurredAt: '2026-12-01T10:00:00+00:00',
      correctedAt: '2026-12-14T09:00:00+00:00',
      correctionReason: 'Feil dag i timeboken',
      corrector: { name: 'Behendig Bever' },
      correctedBy: {
        kind: 'FIRST_ATTENDANCE',
        occurredAt: '2026-12-03T10:00:00+00:00',
        registeredBy: { name: 'Behendig Bever' },
      },
      allowed: [],
    });
    const [clock] = await world.db.sql(
      `select met_on::text from deadline where case_id = $1 and kind = 'INDIVIDUAL_START' and cancelled_at is null`,
      [pathwayId],
    );
    expect(clock).toEqual({ met_on: '2026-12-03' });
    expect(await told(r.sectionCoordinator)).toHaveLength(1);
    expect(await told(r.clinician)).toEqual([]);
  });

  it('may never have happened: the pathway stands where the other events leave it', async () => {
    const answer = await correct(attendance, { neverHappened: true });
    expect(answer.data.correctEvent).toMatchObject({ correctedBy: null, correctedAt: expect.any(String) });
    const now = await pathway();
    expect(now).toMatchObject({ phase: 'ASSESSMENT', careSetting: null, startedOn: '2026-11-23' });
    expect(now.events.nodes.find(({ id }: { id: string }) => id === attendance).correctedAt).not.toBeNull();
    const [clock] = await world.db.sql(
      `select met_on from deadline where case_id = $1 and kind = 'INDIVIDUAL_START' and cancelled_at is null`,
      [pathwayId],
    );
    expect(clock).toEqual({ met_on: null });
    expect((await record(world, r.clinician, pathwayId, 'FIRST_ATTENDANCE')).errors).toBeUndefined();
  });

  it('is corrected once; then the newest is corrected', async () => {
    const first = await correct(attendance, { occurredAt: '2026-12-03T10:00:00Z' });
    const again = await correct(attendance, { neverHappened: true });
    const newest = first.data.correctEvent.correctedBy.id as string;
    expect(again.code).toBe('ILLEGAL_TRANSITION');
    expect(again.errors?.[0]?.extensions).toMatchObject({
      from: 'CORRECTED',
      allowed: [],
      correctedBy: newest,
    });
    expect((await correct(newest, { careSetting: 'OUTPATIENT' })).errors).toBeUndefined();
    expect((await pathway()).careSetting).toBe('OUTPATIENT');
  });

  it('corrected by two at once is corrected once', async () => {
    const answers = await Promise.all([
      correct(attendance, { occurredAt: '2026-12-03T10:00:00Z' }),
      correct(attendance, { neverHappened: true }),
    ]);
    expect(answers.map(({ code }) => code ?? 'OK').sort()).toEqual(['ILLEGAL_TRANSITION', 'OK']);
  });

  it('tells nobody where no date changed', async () => {
    await correct(attendance, { note: 'Kom sammen med sin mor' });
    expect(await told(r.sectionCoordinator)).toEqual([]);
  });

  it('is refused by field and rule where the correction is wrong too, and nothing changes', async () => {
    await recorded('CLINICAL_DECISION_BASIC', { occurredAt: '2026-12-08T10:00:00Z' });
    const [granted] = await world.db.sql<{ id: string }>(
      `select id from pathway_event where pathway_id = $1 and kind = 'RIGHT_GRANTED'`,
      [pathwayId],
    );
    const cases: [string, Record<string, unknown>, string][] = [
      [attendance, {}, 'neverHappened EXACTLY_ONE'],
      [attendance, { neverHappened: true, note: 'x' }, 'neverHappened EXACTLY_ONE'],
      [attendance, { occurredAt: '2027-01-01T10:00:00Z' }, 'occurredAt FUTURE'],
      [attendance, { occurredAt: '2026-11-20T10:00:00Z' }, 'occurredAt BEFORE_START'],
      [attendance, { neverHappened: true }, 'occurredAt RESTED_ON'],
      [attendance, { occurredAt: '2026-12-09T10:00:00Z' }, 'occurredAt RESTED_ON'],
      [attendance, { kind: 'RIGHT_GRANTED' }, 'kind OTHER_OPERATION'],
      [attendance, { neverHappened: true, reason: ' ' }, 'reason EMPTY'],
      [granted?.id as string, { neverHappened: true }, 'id OTHER_OPERATION'],
    ];
    for (const [id, more, problem] of cases) {
      const refused = await correct(id, more);
      expect([more, refused.code, problemsOf(refused)]).toEqual([more, 'BAD_USER_INPUT', [problem]]);
    }
    expect(
      await world.db.sql('select 1 from pathway_event where pathway_id = $1 and corrected_at is not null', [
        pathwayId,
      ]),
    ).toEqual([]);
  });

  it('is not the other side’s to correct, and hidden from strangers', async () => {
    await world
      .api(r.ke)
      .run(
        `mutation { assignCoordinator(input: { pathwayId: "${pathwayId}", side: MUNICIPAL, grantId: "${r.municipalCoordinator.grantId}" }) { id } }`,
      );
    expect((await correct(attendance, { neverHappened: true }, r.municipalCoordinator)).code).toBe(
      'FORBIDDEN',
    );
    expect((await correct(attendance, { neverHappened: true }, r.caseWorker)).code).toBe('NOT_FOUND');
  });

  it('can be corrected after the end, but not into a time after it', async () => {
    world.clock.set('2026-12-16T09:00:00Z');
    expect((await end(world, r.clinician, pathwayId)).errors).toBeUndefined();
    const [row] = await world.db.sql<{ patient_id: string }>('select patient_id from pathway where id = $1', [
      pathwayId,
    ]);
    await world.relate(row?.patient_id as string, r.clinician.personId, 'TREATS');
    world.clock.set('2026-12-20T09:00:00Z');
    const late = await correct(attendance, { occurredAt: '2026-12-18T10:00:00Z' });
    expect(problemsOf(late)).toEqual(['occurredAt AFTER_END']);
    expect((await correct(attendance, { occurredAt: '2026-12-02T10:00:00Z' })).errors).toBeUndefined();
    expect((await pathway()).phase).toBe('FOLLOW_UP');
  });
});
