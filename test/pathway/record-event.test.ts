import { World } from '../support/world.js';
import { patientOf, region, sentReferral, type Region } from '../support/region.js';
import { activePathway, end, problemsOf, record } from '../support/pathway.js';

describe('An event', () => {
  let world: World;
  let r: Region;
  let pathwayId: string;
  let refusedIn: string;

  beforeAll(async () => {
    world = await World.start('2026-11-23T09:00:00Z');
    r = await region(world);
  });
  beforeEach(() => world.clock.set('2026-12-14T09:00:00Z'));
  afterAll(() => world.stop());

  const begun = async () => {
    world.clock.set('2026-11-23T09:00:00Z');
    ({ pathwayId } = await activePathway(world, r));
    world.clock.set('2026-12-14T09:00:00Z');
  };

  const attended = (occurredAt = '2026-12-01T10:00:00Z') =>
    record(world, r.clinician, pathwayId, 'FIRST_ATTENDANCE', { occurredAt, careSetting: 'OUTPATIENT' });
  const events = async (id = pathwayId) =>
    (
      await world.db.sql<{ kind: string }>(
        `select kind from pathway_event where pathway_id = $1 and registered_at > '2026-11-24' order by occurred_at`,
        [id],
      )
    ).map(({ kind }) => kind);

  it('moves the pathway: its phase and care setting, and the clocks', async () => {
    await begun();
    expect((await attended()).errors).toBeUndefined();
    const { data } = await world
      .api(r.clinician)
      .run(`{ pathway(id: "${pathwayId}") { phase careSetting startedOn legalBasis } }`);
    expect(data.pathway).toEqual({
      phase: 'ASSESSMENT',
      careSetting: 'OUTPATIENT',
      startedOn: '2026-11-23',
      legalBasis: 'VOLUNTARY',
    });
  });

  describe('that is wrong', () => {
    beforeAll(async () => {
      world.clock.set('2026-11-23T09:00:00Z');
      refusedIn = (await activePathway(world, r)).pathwayId;
    });

    it.each([
      ['in the future', 'FEEDBACK_TOOL_USED', '2026-12-15T09:00:00Z', 'occurredAt FUTURE'],
      ['before birth', 'FEEDBACK_TOOL_USED', '1980-01-01T09:00:00Z', 'occurredAt BEFORE_BIRTH'],
      ['before the pathway came', 'COOPERATION_MEETING', '2026-11-22T09:00:00Z', 'occurredAt BEFORE_START'],
      ['that no list has', 'SOMETHING_ELSE', null, 'kind ENUM'],
      ['of another operation', 'RIGHT_GRANTED', null, 'kind OTHER_OPERATION'],
      ['of a stay', 'DISCHARGE_INPATIENT', null, 'kind OTHER_OPERATION'],
      ['of another pathway', 'DETOX_START', null, 'kind NOT_IN_EDITION'],
      ['that needs another', 'EVALUATION', null, 'kind ORDER'],
      ['after a choice that was not made', 'CLINICAL_DECISION_EXTENDED', null, 'kind ORDER'],
      ['after a discharge that was not', 'EPIKRISE_SENT', null, 'kind ORDER'],
    ])(
      '%s is refused by field and rule, and nothing is written',
      async (_what, kind, occurredAt, problem) => {
        const more = occurredAt ? { occurredAt } : {};
        const refused = await record(world, r.clinician, refusedIn, kind, more);
        expect([refused.code, problemsOf(refused)]).toEqual(['BAD_USER_INPUT', [problem]]);
        expect(await events(refusedIn)).toEqual([]);
      },
    );
  });

  it('before what it needs is refused for its time', async () => {
    await begun();
    await attended();
    const refused = await record(world, r.clinician, pathwayId, 'EVALUATION', {
      occurredAt: '2026-11-30T10:00:00Z',
    });
    expect(problemsOf(refused)).toEqual(['occurredAt ORDER']);
    // In the words that people use, and not in the API's.
    expect(refused.errors?.[0]?.message).toContain('må komme etter: Første fremmøte');
    const sameDay = await record(world, r.clinician, pathwayId, 'EVALUATION', {
      occurredAt: '2026-12-01T08:00:00Z',
    });
    expect(sameDay.errors).toBeUndefined();
  });

  it('twice at one instant is refused; with the same clientMutationId it has one effect', async () => {
    await begun();
    const again = { occurredAt: '2026-12-01T10:00:00Z', clientMutationId: 'meeting-1' };
    const once = await record(world, r.clinician, pathwayId, 'COOPERATION_MEETING', again);
    const twice = await record(world, r.clinician, pathwayId, 'COOPERATION_MEETING', again);
    expect(twice.data.recordEvent.id).toBe(once.data.recordEvent.id);
    const copy = await record(world, r.clinician, pathwayId, 'COOPERATION_MEETING', {
      occurredAt: again.occurredAt,
    });
    expect(problemsOf(copy)).toEqual(['occurredAt DUPLICATE']);
    await attended();
    expect(problemsOf(await attended('2026-12-02T10:00:00Z'))).toEqual(['kind ONCE']);
    expect(await events()).toEqual(['COOPERATION_MEETING', 'FIRST_ATTENDANCE']);
  });

  it('sent by two at once is registered once', async () => {
    await begun();
    const answers = await Promise.all([attended(), attended()]);
    expect(answers.map(({ code }) => code ?? 'OK').sort()).toEqual(['BAD_USER_INPUT', 'OK']);
    expect(await events()).toEqual(['FIRST_ATTENDANCE']);
  });

  it('of the care waits for the pathway’s start; what is around it does not', async () => {
    world.clock.set('2026-11-23T09:00:00Z');
    const waiting = await sentReferral(world, r, (await patientOf(world, r, 'Ventende Vipe')).patientId);
    const early = await record(world, r.clinician, waiting.pathwayId, 'FIRST_ATTENDANCE');
    expect(problemsOf(early)).toEqual(['kind NOT_STARTED']);
    const meeting = await record(world, r.clinician, waiting.pathwayId, 'COOPERATION_MEETING');
    expect(meeting.errors).toBeUndefined();
  });

  it('on an ended pathway is an illegal transition, and says what is possible', async () => {
    await begun();
    await attended();
    expect((await end(world, r.clinician, pathwayId)).errors).toBeUndefined();
    // The section's coordinator is named anew, and may see; the pathway is over all the same.
    const [row] = await world.db.sql<{ patient_id: string }>('select patient_id from pathway where id = $1', [
      pathwayId,
    ]);
    await world.relate(row?.patient_id as string, r.sectionCoordinator.personId, 'COORDINATES');
    const refused = await record(world, r.sectionCoordinator, pathwayId, 'COOPERATION_MEETING');
    expect(refused.code).toBe('ILLEGAL_TRANSITION');
    expect(refused.errors?.[0]?.extensions).toMatchObject({ from: 'ENDED', allowed: ['CORRECT_EVENT'] });
  });

  it('of cooperation is the municipal coordinator’s to register, before the end and after; of the care it is not', async () => {
    await begun();
    const named = await world
      .api(r.ke)
      .run(
        `mutation { assignCoordinator(input: { pathwayId: "${pathwayId}", side: MUNICIPAL, grantId: "${r.municipalCoordinator.grantId}" }) { id } }`,
      );
    expect(named.errors).toBeUndefined();
    expect((await record(world, r.municipalCoordinator, pathwayId, 'EVALUATION')).code).toBe('FORBIDDEN');
    expect((await record(world, r.clinician, pathwayId, 'MUNICIPAL_CONTACT_MADE')).code).toBe('FORBIDDEN');
    expect((await record(world, r.municipalCoordinator, pathwayId, 'COOPERATION_MEETING')).errors).toBe(
      undefined,
    );
    await attended();
    await end(world, r.clinician, pathwayId);
    world.clock.pass(1);
    const contact = await record(world, r.municipalCoordinator, pathwayId, 'MUNICIPAL_CONTACT_MADE');
    expect(contact.errors).toBeUndefined();
  });
});
