import { act, done, problemsOf } from '../support/act.js';
import { patientOf, region, type Region } from '../support/region.js';
import { World, type Actor } from '../support/world.js';

describe('A candidate for referral', () => {
  let world: World;
  let r: Region;
  let patient: Actor & { patientId: string };

  beforeAll(async () => {
    world = await World.start('2026-11-23T09:00:00Z');
    r = await region(world);
  });
  beforeEach(async () => {
    patient = await patientOf(world, r);
    await world.relate(patient.patientId, r.caseWorker.personId, 'SERVES');
  });
  afterAll(() => world.stop());

  const suggest = (input: Record<string, unknown> = {}, by = r.caseWorker) =>
    act(world, {})(by, 'suggestReferral', {
      ...{
        patientId: patient.patientId,
        patientInformed: true,
        reason: 'Sover ikke og trekker seg unna',
        ...input,
      },
    });
  const reads = async (by: Actor) => {
    const { data } = await world
      .api(by)
      .run(
        `{ referralSuggestions(filter: { patient: "${patient.patientId}" }) { nodes { status reason answer suggestedBy { name } allowed } } }`,
      );
    return (data?.referralSuggestions?.nodes ?? []) as { status: string; allowed: string[] }[];
  };
  const told = async (by: Actor) =>
    (
      (await world.api(by).run('{ notifications { nodes { kind } } }')).data.notifications.nodes as {
        kind: string;
      }[]
    ).map(({ kind }) => kind);

  it('is raised by staff with the patient told, answered by the GP, and the answer read by both', async () => {
    const { id } = done(await suggest()).suggestReferral;
    expect(await told(r.gp)).toContain('REFERRAL_SUGGESTED');
    expect(await reads(r.gp)).toMatchObject([
      {
        status: 'SUGGESTED',
        reason: 'Sover ikke og trekker seg unna',
        suggestedBy: { name: 'Snill Sisik' },
        allowed: ['ANSWER_SUGGESTION'],
      },
    ]);
    const answer = (input: Record<string, unknown>, by = r.gp) =>
      act(world, {})(by, 'answerSuggestion', { id, ...input });
    expect(problemsOf(await answer({ takenUp: false }))).toEqual([['answer', 'REQUIRED']]);
    expect((await answer({ takenUp: true }, r.caseWorker)).code).toBe('FORBIDDEN');
    done(await answer({ takenUp: false, answer: 'Vi følger det opp hos oss først' }));
    expect((await answer({ takenUp: true })).code).toBe('ILLEGAL_TRANSITION');
    const standing = [{ status: 'NOT_TAKEN_UP', answer: 'Vi følger det opp hos oss først' }];
    expect([await reads(r.caseWorker), await reads(patient)]).toMatchObject([standing, standing]);
    expect(
      [await told(r.caseWorker), await told(patient)].every((kinds) => kinds.includes('SUGGESTION_ANSWERED')),
    ).toBe(true);
  });

  it('is nobody else’s, and refers nobody', async () => {
    done(await suggest());
    const other = await world.staff('CASE_WORKER', r.service);
    await world.relate(patient.patientId, other.personId, 'SERVES');
    for (const somebody of [other, r.clinician, r.ke, r.leader]) expect(await reads(somebody)).toEqual([]);
    const made = await world.db.sql('select 1 from referral where patient_id = $1', [patient.patientId]);
    expect(made).toEqual([]);
  });

  it('is refused where the patient is not told, has no GP here, or the same is asked already', async () => {
    expect(problemsOf(await suggest({ patientInformed: false }))).toEqual([['patientInformed', 'REQUIRED']]);
    expect(problemsOf(await suggest({ pathwayKey: 'NO_SUCH' }))).toEqual([['pathwayKey', 'UNKNOWN']]);
    done(await suggest({ pathwayKey: 'PHV_ADULT' }));
    expect((await suggest()).code).toBe('CONFLICT');
    expect((await suggest({}, r.clinician)).code).toBe('NOT_FOUND');
    await world.db.sql('update patient set gp_id = null where id = $1', [patient.patientId]);
    const other = await world.staff('CASE_WORKER', r.service);
    await world.relate(patient.patientId, other.personId, 'SERVES');
    expect(problemsOf(await suggest({}, other))).toEqual([['patientId', 'NO_GP']]);
  });
});
