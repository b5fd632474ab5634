import { done, problemsOf } from '../support/act.js';
import { childOf, family, parentOf } from '../support/family.js';
import { parents } from '../support/parents.js';
import { region, type Region } from '../support/region.js';
import { World } from '../support/world.js';

const LISTS =
  '{ patients { totalCount } referrals { totalCount } pathways { totalCount nodes { id } } deadlines { totalCount } }';
const NOTHING = {
  patients: { totalCount: 0 },
  referrals: { totalCount: 0 },
  pathways: { totalCount: 0, nodes: [] },
  deadlines: { totalCount: 0 },
};

// AZ-19 of the security cases.
describe('A parent with parental responsibility', () => {
  let world: World;
  let r: Region;
  let run: ReturnType<typeof parents>['run'];
  let sees: ReturnType<typeof parents>['sees'];
  let opened: ReturnType<typeof parents>['opened'];

  beforeAll(async () => {
    world = await World.start('2026-11-23T09:00:00Z');
    r = await region(world);
    ({ run, sees, opened } = parents(world, r));
  });
  afterAll(() => world.stop());
  afterEach(() => world.clock.set('2026-11-23T09:00:00Z'));

  it('sees, from twelve, what is the municipality’s and not what is the specialist service’s', async () => {
    const { child, mother } = await family(world, r, '2013-05-05');
    for (const [who, unit, side] of [
      [r.caseWorker, r.service, 'MUNICIPAL'],
      [r.clinician, r.section, 'SPECIALIST'],
    ] as const)
      await world.db.sql(
        `insert into care_team_member (id, patient_id, person_id, unit_id, side, starts_at, added_by)
         values (gen_random_uuid(), $1, $2, $3, $4, '2026-11-01', $2)`,
        [child.patientId, who.personId, unit, side],
      );
    expect(await sees(mother, child)).toEqual({
      name: 'Liten Lerke',
      careTeam: [{ side: 'MUNICIPAL' }],
      referrals: { totalCount: 0 },
      pathways: { totalCount: 0 },
      plans: { nodes: [] },
    });
    const act = await world
      .api(mother)
      .run(`mutation { updateContact(input: { id: "${child.patientId}", phone: "911 22 333" }) { id } }`);
    expect(act.code).toBe('FORBIDDEN');
  });

  it('sees just the kinds that health personnel open, nested and listed alike, until they close them', async () => {
    const { child, mother } = await family(world, r, '2013-05-05');
    const answer = done(await opened(child, { contents: ['PATHWAY'] })).openToParents;
    // Decided before sixteen, it holds until sixteen and no longer.
    expect(answer).toMatchObject({ contents: ['PATHWAY'], ground: 'HEALTH_PERSONNEL', allowed: ['END'] });
    expect(answer.validTo).toBe('2029-05-04T22:00:00+00:00');
    const seen = await world
      .api(mother)
      .run(
        '{ pathways { totalCount nodes { referral { id } deadlines { totalCount } events { totalCount } } } deadlines { totalCount } referrals { totalCount } }',
      );
    expect(seen.data).toMatchObject({ deadlines: { totalCount: 0 }, referrals: { totalCount: 0 } });
    const [pathway] = seen.data.pathways.nodes;
    expect(pathway).toMatchObject({ referral: null, deadlines: { totalCount: 0 } });
    expect(pathway.events.totalCount).toBeGreaterThan(0);
    const told = await world.db.sql('select kind from notification where recipient_id = $1', [
      child.personId,
    ]);
    expect(told).toContainEqual({ kind: 'OPENED_TO_PARENTS' });
    const again = await opened(child);
    expect([again.code, again.errors?.[0]?.extensions.openingId]).toEqual(['CONFLICT', answer.id]);
    expect((await run(mother, 'closeToParents', { id: answer.id })).code).toBe('NOT_FOUND');
    done(await run(r.clinician, 'closeToParents', { id: answer.id }));
    expect((await sees(mother, child)).pathways.totalCount).toBe(0);
    expect((await run(r.clinician, 'closeToParents', { id: answer.id })).code).toBe('ILLEGAL_TRANSITION');
    // A parent who is registered while something is open sees it too.
    done(await opened(child));
    const father = await parentOf(world, child, r.gp, 'Far Lerke');
    expect((await sees(father, child)).referrals.totalCount).toBe(1);
  });

  it('is told, from sixteen, what is opened then, and nothing by what was opened before', async () => {
    world.clock.set('2026-11-01T09:00:00Z');
    const { child, mother } = await family(world, r, '2010-11-10');
    done(await opened(child));
    expect((await sees(mother, child)).referrals.totalCount).toBe(1);
    world.clock.set('2026-11-23T09:00:00Z');
    expect(await sees(mother, child)).toBeNull();
    expect((await world.api(mother).run(LISTS)).code).toBe('GRANT_REQUIRED');
    const anew = done(await opened(child, { contents: ['PLAN'] })).openToParents;
    expect(anew.validTo).toBe('2028-11-09T23:00:00+00:00');
    // What was the municipality's to show until then is no more theirs to see than the rest.
    await world.db.sql(
      `insert into care_team_member (id, patient_id, person_id, unit_id, side, starts_at, added_by)
       values (gen_random_uuid(), $1, $2, $3, 'MUNICIPAL', '2026-11-01', $2)`,
      [child.patientId, r.caseWorker.personId, r.service],
    );
    expect(await sees(mother, child)).toMatchObject({
      name: 'Liten Lerke',
      careTeam: [],
      referrals: { totalCount: 0 },
    });
  });

  it('of the municipality and the GP opens what is theirs, and no more', async () => {
    const { child } = await family(world, r, '2013-05-05');
    expect(problemsOf(await opened(child, { contents: ['REFERRAL'] }, r.gp))).toEqual([
      ['contents', 'NOT_MUNICIPAL'],
    ]);
    expect(done(await opened(child, { contents: ['PLAN'] }, r.gp)).openToParents.contents).toEqual(['PLAN']);
  });

  it('does not see kinds that are withheld from parents, at any age under sixteen, nor that they are', async () => {
    const { child, mother } = await family(world, r, '2018-05-05');
    expect((await sees(mother, child)).referrals.totalCount).toBe(1);
    const input = {
      patientId: child.patientId,
      contents: ['REFERRAL', 'DEADLINE'],
      ground: 'WEIGHTY_CONSIDERATIONS',
      reason: 'Barnet kan komme til skade',
    };
    const kept = done(await run(r.clinician, 'withholdFromParents', input)).withholdFromParents;
    expect(kept.allowed.sort()).toEqual(['END', 'UPDATE']);
    const { data } = await world.api(mother).run(LISTS);
    expect(data).toMatchObject({
      referrals: { totalCount: 0 },
      deadlines: { totalCount: 0 },
      pathways: { totalCount: 1 },
    });
    const [referral] = await world.db.sql<{ id: string }>('select id from referral where patient_id = $1', [
      child.patientId,
    ]);
    expect((await world.api(mother).run(`{ referral(id: "${referral?.id}") { id } }`)).code).toBe(
      'NOT_FOUND',
    );
    const log = await world.api(mother).run('{ accessLog(first: 200) { nodes { resourceType } } }');
    const types = (log.data.accessLog.nodes as { resourceType: string }[]).map((entry) => entry.resourceType);
    expect(types).toContain('Pathway');
    for (const hidden of ['Withholding', 'Referral', 'Deadline']) expect(types).not.toContain(hidden);
    expect(
      (await world.api(mother).run('{ withholdings { totalCount } }')).data.withholdings.totalCount,
    ).toBe(0);
    // What a parent does not see, a parent's consent does not open to others.
    const aunt = await world.person('Tante Trost');
    done(
      await world
        .api(mother)
        .run(
          `mutation { grantConsent(input: { patientId: "${child.patientId}", personId: "${aunt.personId}", contents: [REFERRAL] }) { id } }`,
        ),
    );
    expect((await world.api(aunt).run('{ referrals { totalCount } }')).data.referrals.totalCount).toBe(0);
    // The child does.
    expect((await world.api(child).run('{ referrals { totalCount } }')).data.referrals.totalCount).toBe(1);
    const again = await run(r.clinician, 'withholdFromParents', { ...input, contents: ['REFERRAL'] });
    expect([again.code, again.errors?.[0]?.extensions.withholdingId]).toEqual(['CONFLICT', kept.id]);
    done(
      await world
        .api(r.clinician)
        .run(
          `mutation { endWithholding(input: { id: "${kept.id}", reason: "Ikke lenger fare" }) { endedAt } }`,
        ),
    );
    expect((await sees(mother, child)).referrals.totalCount).toBe(1);
  });

  it.each([
    ['openToParents', '2018-05-05', {}, 'patientId', 'UNDER_TWELVE'],
    ['openToParents', '2005-05-05', {}, 'patientId', 'OF_AGE'],
    ['openToParents', '2013-05-05', { contents: [] }, 'contents', 'EMPTY'],
    ['openToParents', '2013-05-05', { reason: 'Nei' }, 'reason', 'TOO_SHORT'],
    ['openToParents', '2013-05-05', { validTo: '2026-11-23T08:00:00Z' }, 'validTo', 'PAST'],
    [
      'withholdFromParents',
      '2010-05-05',
      { ground: 'WEIGHTY_CONSIDERATIONS' },
      'patientId',
      'NOT_UNDER_SIXTEEN',
    ],
    ['withholdFromParents', '2018-05-05', { ground: 'RESPECTED_REASONS' }, 'ground', 'NOT_AT_THIS_AGE'],
    ['withholdFromParents', '2013-05-05', { ground: 'INSIGHT_REFUSED' }, 'ground', 'ENUM'],
    ['withholdFromParents', '2013-05-05', { ground: 'WHIM' }, 'ground', 'ENUM'],
    [
      'withholdFromParents',
      '2013-05-05',
      { ground: 'RESPECTED_REASONS', reviewOn: '2026-11-23' },
      'reviewOn',
      'PAST',
    ],
  ])('has nothing changed by %s of somebody born %s with %j: %s %s', async (name, born, more, path, rule) => {
    const child = await world.patient('Liten Lerke', { birthDate: born });
    await world.relate(child.patientId, r.clinician.personId, 'TREATS');
    const before = await world.log();
    const input = {
      patientId: child.patientId,
      contents: ['PLAN'],
      reason: 'Etter samtale med barnet',
      ...more,
    };
    expect(problemsOf(await run(r.clinician, name, input))).toContainEqual([path, rule]);
    expect(await world.log()).toEqual(before);
    for (const table of ['parental_opening', 'withholding'])
      expect(await world.db.sql(`select id from ${table} where patient_id = $1`, [child.patientId])).toEqual(
        [],
      );
  });

  it('who has it no longer, or never had it, finds nobody; and nobody registers themselves', async () => {
    const { child, mother } = await family(world, r, '2018-05-05');
    const kin = {
      patientId: child.patientId,
      name: 'Mor Lerke',
      relationship: 'mor',
      nationalId: mother.nationalId,
    };
    done(await run(r.gp, 'registerNextOfKin', { ...kin, parentalResponsibility: false }));
    expect(await sees(mother, child)).toBeNull();
    expect((await world.api(mother).run(LISTS)).code).toBe('GRANT_REQUIRED');
    // The same under a grant of their own: hidden is absent.
    const work = await world.grant(mother, 'CASE_WORKER', r.service);
    const asStaff = await world.api({ ...mother, ...work }).run(LISTS);
    expect(asStaff.data).toEqual(NOTHING);
    const self = {
      ...kin,
      name: 'Grundig Gåsunge',
      nationalId: r.gp.nationalId,
      parentalResponsibility: true,
    };
    expect(problemsOf(await run(r.gp, 'registerNextOfKin', self))).toEqual([['nationalId', 'THE_CALLER']]);
  });

  it('goes on seeing from twelve to sixteen where the specialist organisation has set so, until it is closed', async () => {
    const admin = await world.staff('ADMINISTRATOR', r.trust);
    const set = (value: boolean) =>
      world
        .api(admin)
        .run(
          `mutation { updateSettings(input: { settings: [{ key: "parents.openFromTwelve", value: ${value} }] }) { key } }`,
        );
    done(await set(true));
    const child = await childOf(world, r, '2013-05-05');
    const mother = await parentOf(world, child, r.clinician);
    done(await set(false));
    expect((await sees(mother, child)).referrals.totalCount).toBe(1);
    const { data } = await world
      .api(r.clinician)
      .run(
        `{ parentalOpenings(filter: { patient: "${child.patientId}", current: true }) { nodes { id ground validTo } } }`,
      );
    expect(data.parentalOpenings.nodes).toMatchObject([
      { ground: 'SETTING', validTo: '2029-05-04T22:00:00+00:00' },
    ]);
    done(await run(r.clinician, 'closeToParents', { id: data.parentalOpenings.nodes[0].id }));
    expect((await sees(mother, child)).referrals.totalCount).toBe(0);
  });
});
