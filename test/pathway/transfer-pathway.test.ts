import { World, type Actor } from '../support/world.js';
import { region, type Region } from '../support/region.js';
import { activePathway, problemsOf } from '../support/pathway.js';

describe('A pathway that is handed over', () => {
  let world: World;
  let r: Region;
  let pathwayId: string;
  let patient: Actor & { patientId: string };
  let toUnit: string;
  let there: { clinician: Actor; coordinator: Actor; ke: Actor };

  beforeAll(async () => {
    world = await World.start('2026-11-23T09:00:00Z');
    r = await region(world);
    const trust = await world.unit('HEALTH_TRUST', null, { name: 'Helse Nordvik' });
    toUnit = await world.unit('SECTION', trust, { name: 'DPS Nordvik', pathwayKeys: ['PHV_ADULT'] });
    there = {
      clinician: await world.staff('CLINICIAN', toUnit, 'Tålmodig Tiur'),
      coordinator: await world.staff('COORDINATOR', toUnit, 'Ordentlig Orrfugl'),
      ke: await world.staff('COORDINATING_UNIT', await world.unit('COORDINATING_UNIT', trust)),
    };
  });
  beforeEach(async () => {
    world.clock.set('2026-11-23T09:00:00Z');
    ({ pathwayId, patient } = await activePathway(world, r));
    world.clock.set('2026-12-14T09:00:00Z');
  });
  afterAll(() => world.stop());

  const transfer = (actor: Actor = r.clinician, more: Record<string, unknown> = {}) =>
    world
      .api(actor)
      .run(
        'mutation($input: TransferPathwayInput!) { transferPathway(input: $input) { id status endedOn } }',
        { input: { id: pathwayId, toUnitId: toUnit, reason: 'Pasienten flytter nærmere familien', ...more } },
      );
  const sees = async (actor: Actor, id: string): Promise<boolean> =>
    (await world.api(actor).run(`{ pathway(id: "${id}") { id } }`)).code === undefined;
  const following = async () => {
    const [row] = await world.db.sql<{ id: string; referral_id: string; status: string; started_on: string }>(
      'select id, referral_id, status, started_on::text from pathway where transferred_from_id = $1',
      [pathwayId],
    );
    return row as { id: string; referral_id: string; status: string; started_on: string | null };
  };
  const give = (grantId: string | undefined) =>
    world
      .api(r.ke)
      .run(
        `mutation { assignCoordinator(input: { pathwayId: "${pathwayId}", side: MUNICIPAL, grantId: "${grantId}" }) { id } }`,
      );

  it('ends here and begins there, where the receiver assesses it, and the edition says when it starts', async () => {
    const answer = await transfer();
    expect(answer.errors).toBeUndefined();
    expect(answer.data.transferPathway).toEqual({
      id: pathwayId,
      status: 'TRANSFERRED',
      endedOn: '2026-12-14',
    });
    const next = await following();
    expect(next).toMatchObject({ status: 'REFERRED', started_on: null });
    for (const actor of [r.clinician, r.sectionCoordinator, r.keHospital]) {
      expect([await sees(actor, pathwayId), await sees(actor, next.id)]).toEqual([false, false]);
    }
    const seen = await world.api(there.coordinator).run(
      `{ pathway(id: "${next.id}") { unit { name } transferredFrom { id status transferredTo { id } } deadlines { nodes { kind startsOn } }
            coordinators { specialist { coordinator { person { name } } } } } }`,
    );
    expect(seen.data.pathway).toMatchObject({
      unit: { name: 'DPS Nordvik' },
      transferredFrom: { id: pathwayId, status: 'TRANSFERRED', transferredTo: { id: next.id } },
      coordinators: { specialist: { coordinator: { person: { name: 'Ordentlig Orrfugl' } } } },
    });
    expect(seen.data.pathway.deadlines.nodes).toEqual([
      { kind: 'REFERRAL_ASSESSMENT', startsOn: '2026-12-14' },
    ]);
    expect(await sees(there.ke, next.id)).toBe(true);
    world.clock.set('2026-12-16T09:00:00Z');
    const granted = await world
      .api(there.clinician)
      .run(
        `mutation { assessReferral(input: { id: "${next.referral_id}", outcome: ACCEPT, latestStart: "2027-02-01" }) { status content { symptoms } } }`,
      );
    expect(granted.errors).toBeUndefined();
    expect(granted.data.assessReferral.content.symptoms).toBe('Lite søvn og uro');
    expect(await following()).toMatchObject({ status: 'ACTIVE', started_on: '2026-12-16' });
    const told = await world.db.sql(
      `select subject_id from notification where recipient_id = $1 and kind = 'PATHWAY_TRANSFERRED'`,
      [patient.personId],
    );
    expect(told).toEqual([{ subject_id: next.id }]);
  });

  it('keeps its accountable coordinator in the municipality, without a gap and without new access', async () => {
    await give(r.municipalCoordinator.grantId);
    await transfer(r.sectionCoordinator);
    const next = await following();
    expect(await sees(r.municipalCoordinator, next.id)).toBe(true);
    const mine = await world
      .api(r.municipalCoordinator)
      .run(`{ assignments(filter: { accountable: true }) { nodes { pathway { id } status } } }`);
    expect(mine.data.assignments.nodes).toContainEqual({ pathway: { id: next.id }, status: 'PROPOSED' });
    const periods = await world.db.sql<{ status: string; case_id: string; since: Date; until: Date | null }>(
      `select status, case_id, since, until from coverage where patient_id = $1 and side = 'MUNICIPAL' order by since, until nulls last`,
      [patient.patientId],
    );
    expect(periods.at(-2)).toMatchObject({ case_id: pathwayId, status: 'COVERED' });
    expect(periods.at(-1)).toMatchObject({ case_id: next.id, status: 'COVERED', until: null });
    expect(periods.at(-2)?.until).toEqual(periods.at(-1)?.since);
    expect((await world.api(r.ke).run('{ vacancies { totalCount } }')).data.vacancies.totalCount).toBe(
      Number(
        (
          await world.db.sql<{ n: string }>(
            `select count(*) as n from coverage where status = 'VACANT' and until is null and root_id = $1`,
            [r.municipality],
          )
        )[0]?.n,
      ),
    );
  });

  it('takes along a need that is not decided, and a grant that was made for an assignment', async () => {
    await transfer();
    const next = await following();
    expect(
      await world.db.sql('select case_id, status from need where patient_id = $1', [patient.patientId]),
    ).toEqual([{ case_id: next.id, status: 'REPORTED' }]);

    world.clock.set('2026-11-23T09:00:00Z');
    ({ pathwayId, patient } = await activePathway(world, r));
    await give(r.caseWorker.grantId);
    const grant = () =>
      world.db.sql<{ id: string; valid_to: Date | null }>(
        `select id, valid_to from role_grant where person_id = $1 and basis = 'ASSIGNMENT'`,
        [r.caseWorker.personId],
      );
    const before = await grant();
    await transfer();
    expect(await grant()).toEqual(before);
    expect(before).toMatchObject([{ valid_to: null }]);
  });

  it('to a contract specialist says so', async () => {
    const office = await world.unit('CONTRACT_SPECIALIST', null, { name: 'Psykolog Perlemor' });
    expect((await transfer(r.clinician, { toUnitId: office })).errors).toBeUndefined();
    const kinds = await world.db.sql(
      `select kind from pathway_event where pathway_id = $1 and kind like '%TRANSFER%' order by kind`,
      [pathwayId],
    );
    expect(kinds).toEqual([{ kind: 'PATHWAY_TRANSFERRED' }, { kind: 'TRANSFER_TO_CONTRACT_SPECIALIST' }]);
    const [side] = await world.db.sql(
      `select status, reason from coverage where case_id = $1 and side = 'SPECIALIST' and until is null`,
      [(await following()).id],
    );
    expect(side).toEqual({ status: 'VACANT', reason: 'NO_SECTION_COORDINATOR' });
  });

  it('and rejected there is back with who sent it', async () => {
    await world
      .api(patient)
      .run(
        `mutation { setCoverage(input: { caseId: "${pathwayId}", side: MUNICIPAL, status: DECLINED }) { status } }`,
      );
    await transfer();
    const next = await following();
    const rejected = await world
      .api(there.clinician)
      .run(
        `mutation { assessReferral(input: { id: "${next.referral_id}", outcome: REJECT, reason: "Følges best der han er kjent", recommendation: "Fortsett behandlingen" }) { status } }`,
      );
    expect(rejected.errors).toBeUndefined();
    const seen = await world.api(r.clinician).run(`{ referral(id: "${next.referral_id}") { status } }`);
    expect(seen.data.referral).toEqual({ status: 'REJECTED' });
    const tasks = await world.db.sql(
      `select owner_id from task where patient_id = $1 and kind = 'FOLLOW_UP_REJECTION'`,
      [patient.patientId],
    );
    expect(tasks).toEqual([{ owner_id: r.clinician.personId }]);
  });

  it('is refused by whom and where it cannot be', async () => {
    expect((await transfer(r.gp)).code).toBe('FORBIDDEN');
    expect((await transfer(r.caseWorker)).code).toBe('NOT_FOUND');
    expect(problemsOf(await transfer(r.clinician, { toUnitId: r.section }))).toEqual([
      'toUnitId NOT_POSSIBLE',
    ]);
    expect(problemsOf(await transfer(r.clinician, { toUnitId: r.service }))).toEqual([
      'toUnitId NOT_A_RECEIVER',
    ]);
    expect(problemsOf(await transfer(r.clinician, { pathwayKey: 'SOMATIC_LIFESTYLE' }))).toEqual([
      'pathwayKey UNKNOWN',
    ]);
    expect(await following()).toBeUndefined();
    const both = await Promise.all([transfer(), transfer(r.sectionCoordinator)]);
    expect(both.filter(({ errors }) => !errors)).toHaveLength(1);
    expect(
      await world.db.sql('select 1 from pathway where transferred_from_id = $1', [pathwayId]),
    ).toHaveLength(1);
  });
});
