import { patientOf, region, sentReferral, type Region } from '../support/region.js';
import { activePathway } from '../support/pathway.js';
import { World, type Actor } from '../support/world.js';
import { readReference } from '../../seeds/reference/read.js';

describe('What a life event ends and hands over', () => {
  let world: World;
  let r: Region;
  let patient: Actor & { patientId: string };

  beforeAll(async () => {
    world = await World.start();
    r = await region(world);
  });
  afterAll(() => world.stop());

  const act = (name: 'recordDeath' | 'transferMunicipality', input: Record<string, unknown>) =>
    world
      .api(r.caseWorker)
      .run(
        `mutation($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { id } }`,
        { input: { id: patient.patientId, ...input } },
      );

  it('ends at a death what was begun and what was asked for, without a word to anybody', async () => {
    const active = await activePathway(world, r);
    patient = active.patient;
    const waiting = await sentReferral(world, r, patient.patientId);
    await world.relate(patient.patientId, r.caseWorker.personId, 'SERVES');
    await world
      .api(r.ke)
      .run(
        `mutation { assignCoordinator(input: { pathwayId: "${active.pathwayId}", side: MUNICIPAL, grantId: "${r.municipalCoordinator.grantId}" }) { id } }`,
      );
    const states = async (sql: string) =>
      (await world.db.sql<{ state: string }>(sql, [patient.patientId])).map(({ state }) => state);
    const notices = `select id::text as state from notification where patient_id = $1`;
    const told = await states(notices);
    expect((await act('recordDeath', { deceasedOn: '2026-11-23' })).errors).toBeUndefined();
    expect(
      await states(
        `select status || ' ' || ended_on || ' ' || end_reason as state from pathway where patient_id = $1`,
      ),
    ).toEqual(['ENDED 2026-11-23 PATIENT_DIED', 'ENDED 2026-11-23 PATIENT_DIED']);
    expect(
      await states(`select distinct status as state from need where patient_id = $1 order by 1`),
    ).toEqual(['GRANTED', 'WITHDRAWN']);
    expect(await states(`select distinct status as state from assignment where patient_id = $1`)).toEqual([
      'ENDED',
    ]);
    expect(
      await states(`select id::text as state from coverage where patient_id = $1 and until is null`),
    ).toEqual([]);
    expect(
      await states(
        `select kind as state from relation where patient_id = $1 and valid_to is null and kind in ('PARTY', 'ADDRESSED', 'TREATS', 'COORDINATES')`,
      ),
    ).toEqual([]);
    expect(await states(notices)).toEqual(told);
    const assessed = await world
      .api(r.clinician)
      .run(
        `mutation { assessReferral(input: { id: "${waiting.id}", outcome: ACCEPT, latestStart: "2027-01-15" }) { id } }`,
      );
    expect(assessed.code).toBe('NOT_FOUND');
  });

  it('hands over at a move what was asked for: the old municipality’s clock ends, the new one’s runs from there', async () => {
    const there = await world.unit('MUNICIPALITY', null, { municipalityNumber: '9904' });
    const engine = {
      ...readReference().organisationRules.find(({ kind }) => kind === 'COORDINATOR_NAMED'),
      maxDays: 3,
    };
    for (const root of [r.municipality, there]) {
      await world.db.sql(
        `insert into deadline_rule (id, key, kind, labels, side, organisation_id, from_event, to_event, max_days, day_type, force,
           recurring, engine, source, standing)
         values (gen_random_uuid(), $1, 'COORDINATOR_NAMED', '{"nb": "Koordinator oppnevnt"}', 'MUNICIPAL', $2, 'NEED_REPORTED',
           'COORDINATOR_NAMED', 3, 'WORKING', 'ORGANISATION', false, $3, '{own}', 'UNVERIFIED')`,
        [`own.${root}`, root, JSON.stringify({ ...engine, key: `own.${root}` })],
      );
    }
    patient = await patientOf(world, r);
    await world.relate(patient.patientId, r.caseWorker.personId, 'SERVES');
    await sentReferral(world, r, patient.patientId);
    const clocks = () =>
      world.db.sql(
        `select root_id, starts_on::text, due_on::text, cancelled_at is not null as cancelled from deadline
          where patient_id = $1 and kind = 'COORDINATOR_NAMED' order by starts_on`,
        [patient.patientId],
      );
    const left = { root_id: r.municipality, starts_on: '2026-11-23', due_on: '2026-11-26' };
    expect(await clocks()).toEqual([{ ...left, cancelled: false }]);
    world.clock.set('2026-11-25T09:00:00Z');
    await act('transferMunicipality', { municipalityNumber: '9904' });
    const goesOn = { root_id: there, starts_on: '2026-11-25', due_on: '2026-11-30', cancelled: false };
    expect(await clocks()).toEqual([{ ...left, cancelled: true }, goesOn]);
    await act('transferMunicipality', { municipalityNumber: '9999' });
    expect(await clocks()).toEqual([
      { ...left, cancelled: true },
      { ...goesOn, cancelled: true },
    ]);
    expect(await world.db.sql('select status from need where patient_id = $1', [patient.patientId])).toEqual([
      { status: 'WITHDRAWN' },
    ]);
    world.clock.set('2026-11-23T09:00:00Z');
  });
});
