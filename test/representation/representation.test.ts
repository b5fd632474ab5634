import { act, done, problemsOf } from '../support/act.js';
import { childOf } from '../support/family.js';
import { patientOf, region, sentReferral, type Region } from '../support/region.js';
import { World, type Actor } from '../support/world.js';

const LISTS = '{ referrals { totalCount } pathways { totalCount } plans { totalCount } }';

describe('Somebody who stands for a patient', () => {
  let world: World;
  let r: Region;
  let run: ReturnType<typeof act>;
  let patient: Actor & { patientId: string };
  let other: Actor;

  beforeAll(async () => {
    world = await World.start();
    r = await region(world);
    run = act(world, {
      registerRepresentative: 'id name basis contents document decidedBy decidedOn validFrom validTo allowed',
      endRepresentation: 'id endedAt endReason',
    });
  });
  beforeEach(async () => {
    patient = await patientOf(world, r);
    await sentReferral(world, r, patient.patientId);
    await world.relate(patient.patientId, r.caseWorker.personId, 'SERVES');
    other = await world.person('Verge Vett');
  });
  afterAll(() => world.stop());
  afterEach(() => world.clock.set('2026-11-23T09:00:00Z'));

  const register = (more: Record<string, unknown> = {}, by: Actor = r.caseWorker) =>
    run(by, 'registerRepresentative', {
      patientId: patient.patientId,
      name: 'Verge Vett',
      nationalId: other.nationalId,
      basis: 'GUARDIAN',
      contents: ['REFERRAL'],
      document: 'Vedtak 2026/1',
      decidedBy: 'Statsforvalteren',
      decidedOn: '2026-10-01',
      ...more,
    });
  const sees = async (actor: Actor = other) => {
    const answer = await world.api(actor).run(LISTS);
    return answer.errors ? null : answer.data;
  };

  it.each(['GUARDIAN', 'NEAREST_KIN', 'PROXY'])(
    'as %s sees the kinds that the basis names, from its first instant to its last',
    async (basis) => {
      const period = { validFrom: '2026-11-24T08:00:00Z', validTo: '2026-11-26T08:00:00Z' };
      const said = done(await register({ basis, ...period })).registerRepresentative;
      expect(said).toMatchObject({ basis, contents: ['REFERRAL'], document: 'Vedtak 2026/1' });
      const [relation] = await world.db.sql('select kind, basis, cause from relation where cause_id = $1', [
        said.id,
      ]);
      expect(relation).toEqual({ kind: 'KIN', basis, cause: 'representation' });
      const seen = { referrals: { totalCount: 1 }, pathways: { totalCount: 0 }, plans: { totalCount: 0 } };
      for (const [at, expected] of [
        ['2026-11-24T07:59:59Z', null],
        ['2026-11-24T08:00:00Z', seen],
        ['2026-11-26T07:59:59Z', seen],
        ['2026-11-26T08:00:00Z', null],
      ] as const) {
        world.clock.set(at);
        expect(await sees()).toEqual(expected);
      }
      const told = await world.db.sql('select kind from notification where recipient_id = $1', [
        patient.personId,
      ]);
      expect(told).toContainEqual({ kind: 'REPRESENTATIVE_REGISTERED' });
    },
  );

  it('sees nothing from the instant at which it is ended; what the patient signed the patient ends', async () => {
    const verge = done(await register()).registerRepresentative;
    const proxy = done(
      await register({ basis: 'PROXY', decidedBy: null, contents: ['PATHWAY'] }),
    ).registerRepresentative;
    const shown = await world
      .api(patient)
      .run('{ representations(filter: { current: true }) { nodes { basis name } } }');
    expect(shown.data.representations.nodes).toHaveLength(2);
    expect((await run(patient, 'endRepresentation', { id: verge.id })).code).toBe('FORBIDDEN');
    done(await run(patient, 'endRepresentation', { id: proxy.id, reason: 'Trenger det ikke' }));
    expect(await sees()).toMatchObject({ referrals: { totalCount: 1 }, pathways: { totalCount: 0 } });
    done(await run(r.caseWorker, 'endRepresentation', { id: verge.id }));
    expect(await sees()).toBeNull();
    expect((await run(r.caseWorker, 'endRepresentation', { id: verge.id })).code).toBe('ILLEGAL_TRANSITION');
  });

  it('of child welfare with custody stands where a parent does, by the same ages, and not for an adult', async () => {
    const custody = { basis: 'CHILD_WELFARE', contents: null, decidedBy: 'Barneverns- og helsenemnda' };
    expect(problemsOf(await register(custody))).toEqual([['basis', 'OF_AGE']]);
    const child = await childOf(world, r, '2014-11-25');
    await world.relate(child.patientId, r.caseWorker.personId, 'SERVES');
    const said = done(await register({ ...custody, patientId: child.patientId })).registerRepresentative;
    expect(said).toMatchObject({ basis: 'CHILD_WELFARE', contents: null });
    expect((await sees())?.referrals.totalCount).toBe(1);
    world.clock.set('2026-11-24T22:59:59Z');
    expect((await sees())?.referrals.totalCount).toBe(1);
    world.clock.set('2026-11-24T23:00:00Z');
    expect((await sees())?.referrals.totalCount).toBe(0);
  });

  it('is registered once for a basis and a time', async () => {
    const first = done(await register()).registerRepresentative;
    const again = await register({ contents: ['PLAN'] });
    expect([again.code, again.errors?.[0]?.extensions.representationId]).toEqual(['CONFLICT', first.id]);
    done(await register({ basis: 'NEAREST_KIN' }));
  });

  it.each([
    ['is the patient', { nationalId: 'patient' }, 'nationalId', 'THE_PATIENT'],
    ['is who registers it', { nationalId: 'caller' }, 'nationalId', 'THE_CALLER'],
    ['sees nothing', { contents: [] }, 'contents', 'EMPTY'],
    ['has no document', { document: ' ' }, 'document', 'EMPTY'],
    ['nobody decided upon', { decidedBy: null }, 'decidedBy', 'REQUIRED'],
    ['is still to be decided upon', { decidedOn: '2026-11-24' }, 'decidedOn', 'FUTURE'],
    ['was decided upon before birth', { decidedOn: '1985-05-04' }, 'decidedOn', 'BEFORE_BIRTH'],
    ['began yesterday', { validFrom: '2026-11-22T09:00:00Z' }, 'validFrom', 'PAST'],
    ['ended before', { validTo: '2026-11-22T09:00:00Z' }, 'validTo', 'BEFORE_START'],
    ['has one name', { name: 'Vett' }, 'name', 'FULL_NAME'],
    ['has custody by kinds', { basis: 'CHILD_WELFARE' }, 'contents', 'NOT_POSSIBLE'],
  ])(
    'is refused who %s, and nothing is half-done',
    async (_what, more: Record<string, unknown>, path, rule) => {
      const numbers: Record<string, string> = {
        patient: patient.nationalId,
        caller: r.caseWorker.nationalId,
      };
      const nationalId = numbers[more.nationalId as string] ?? other.nationalId;
      expect(problemsOf(await register({ ...more, nationalId }))).toContainEqual([path, rule]);
      expect(
        await world.db.sql('select id from representation where patient_id = $1', [patient.patientId]),
      ).toEqual([]);
      expect(
        await world.db.sql(`select id from relation where patient_id = $1 and kind = 'KIN'`, [
          patient.patientId,
        ]),
      ).toEqual([]);
    },
  );

  it('is registered by those who register what happens in a life, and by no patient', async () => {
    expect((await register({}, patient)).code).toBe('FORBIDDEN');
    expect((await register({}, r.ke)).code).toBe('FORBIDDEN');
    done(await register({}, r.gp));
  });
});
