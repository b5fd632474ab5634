import { act, rulesOf } from '../support/act.js';
import { patientOf, region, sentReferral, type Region } from '../support/region.js';
import { startedPathway } from '../support/registered.js';
import { World, type Actor } from '../support/world.js';

const SERIES = `query($filter: FeedbackFilter) { feedbackSeries(filter: $filter) { totalCount nodes {
  value givenAt onBehalf { form } instrument { code min max step direction expectedFrom expectedTo standing note source } } } }`;

describe('Feedback', () => {
  let world: World;
  let r: Region;
  let patient: Actor & { patientId: string };

  beforeAll(async () => {
    world = await World.start();
    r = await region(world);
  });
  afterAll(() => world.stop());
  beforeEach(async () => {
    world.clock.set('2026-11-23T09:00:00Z');
    patient = await patientOf(world, r);
    await world.relate(patient.patientId, r.clinician.personId, 'TREATS');
  });

  const submit = (by: Actor, more: object = {}) =>
    act(world, { submitFeedback: 'id value' })(by, 'submitFeedback', {
      ...{ patientId: patient.patientId, instrument: 'ORS', value: 17.5, ...more },
    });
  const series = async (by: Actor, filter: object = { patient: patient.patientId }) => {
    const { data, code } = await world.api(by).run(SERIES, { filter });
    return (data?.feedbackSeries?.nodes ?? code) as {
      value: number;
      onBehalf: object | null;
      instrument: object;
    }[];
  };

  it('is the patient’s own number, and whoever treats sees how it goes, on a scale that says what is missing', async () => {
    const { pathwayId } = await sentReferral(world, r, patient.patientId);
    expect((await submit(patient, { pathwayId })).errors).toBeUndefined();
    world.clock.set('2026-11-24T09:00:00Z');
    expect((await submit(patient, { pathwayId, value: 21 })).errors).toBeUndefined();
    expect((await submit(patient, { instrument: 'SRS', value: 40 })).errors).toBeUndefined();
    for (const one of [patient, r.clinician]) {
      const found = await series(one, { patient: patient.patientId, instrument: 'ORS' });
      expect(found.map(({ value }) => value)).toEqual([17.5, 21]);
      expect(found[0]?.instrument).toMatchObject({
        ...{ code: 'ORS', min: 0, max: 40, direction: 'HIGHER_IS_BETTER', standing: 'UNVERIFIED' },
        ...{ expectedFrom: null, expectedTo: null, note: expect.stringContaining('not found') },
      });
    }
    expect(await series(r.caseWorker)).toBe('FORBIDDEN');
    await world.relate(patient.patientId, r.municipalCoordinator.personId, 'COORDINATES');
    expect(await series(r.municipalCoordinator)).toHaveLength(3);
    await world.db.sql(
      `insert into objection (id, patient_id, contents, valid_from, created_by) values (gen_random_uuid(), $1, '{PATHWAY}', '2026-11-23', $2)`,
      [patient.patientId, patient.personId],
    );
    expect(await series(r.municipalCoordinator)).toEqual([]);
    expect(await series(r.clinician)).toHaveLength(3);
  });

  it('outside the scale, with an instrument that is none, or to come, is refused with field and rule', async () => {
    expect(rulesOf(await submit(patient, { value: 40.1 }))).toEqual(['value OUT_OF_SCALE']);
    expect(rulesOf(await submit(patient, { value: -1 }))).toEqual(['value OUT_OF_SCALE']);
    expect(rulesOf(await submit(patient, { value: 17.55 }))).toEqual(['value BETWEEN_STEPS']);
    expect(rulesOf(await submit(patient, { instrument: 'XYZ' }))).toEqual(['instrument UNKNOWN']);
    expect(rulesOf(await submit(patient, { givenAt: '2026-11-23T10:00:00Z' }))).toEqual(['givenAt FUTURE']);
    expect(await series(patient)).toEqual([]);
  });

  it('is recorded by staff as what the patient said, and never in silence', async () => {
    expect(rulesOf(await submit(r.clinician))).toEqual(['onBehalf REQUIRED']);
    expect((await submit(r.clinician, { onBehalf: { form: 'ORAL' } })).errors).toBeUndefined();
    expect(await series(patient)).toMatchObject([{ value: 17.5, onBehalf: { form: 'ORAL' } }]);
    expect((await submit(r.gp, { onBehalf: { form: 'ORAL' } })).code).toBe('FORBIDDEN');
  });

  it('is registered as used once when the pathway ends, with a code where the edition has one, and else without', async () => {
    for (const key of ['PSYCHOSIS', 'PHV_ADULT']) {
      world.clock.set('2023-03-06T09:00:00Z');
      const started = await startedPathway(world, r, key);
      const by = started.patient;
      for (const value of [10, 20]) {
        const input = { patientId: by.patientId, pathwayId: started.pathwayId, instrument: 'ORS', value };
        const given = await world
          .api(by)
          .run('mutation($input: SubmitFeedbackInput!) { submitFeedback(input: $input) { id } }', { input });
        expect(given.errors).toBeUndefined();
      }
      await world.db.sql('update patient set municipality_id = $2 where id = $1', [
        by.patientId,
        r.municipality,
      ]);
      world.clock.set('2023-03-07T09:00:00Z');
      const no = { answer: 'NOT_RELEVANT', reason: 'Ikke aktuelt her' };
      const ended = await world
        .api(r.clinician)
        .run('mutation($input: EndPathwayInput!) { endPathway(input: $input) { status } }', {
          input: {
            id: started.pathwayId,
            reason: 'Ferdig behandlet',
            checklist: {
              followUpNeedAssessed: { answer: 'DONE' },
              followUpPlan: { answer: 'NOT_NEEDED', reason: 'Ikke behov' },
              municipalResponsible: no,
              patientToldWhereToTurn: { answer: 'DONE' },
              riskAssessmentsShared: no,
            },
          },
        });
      expect(ended.errors).toBeUndefined();
      const events = await world.db.sql(
        `select code from pathway_event where pathway_id = $1 and kind = 'FEEDBACK_TOOL_USED'`,
        [started.pathwayId],
      );
      expect(events).toHaveLength(1);
      const registered = await world.db.sql(
        `select c.code, r.event_id is not null as done from registration r join national_code c on c.id = r.code_id
          where r.pathway_id = $1 and r.event_kind = 'FEEDBACK_TOOL_USED'`,
        [started.pathwayId],
      );
      expect(registered).toEqual([{ code: key === 'PSYCHOSIS' ? 'F' : null, done: true }]);
    }
  });
});
