import { randomUUID } from 'node:crypto';
import { patientOf, region, sentReferral, type Region } from '../support/region.js';
import { syntheticNationalId } from '../support/identity-number.js';
import { World, type Actor } from '../support/world.js';

const GRANT = `mutation($input: GrantRoleInput!) { grantRole(input: $input) { id role validFrom validTo phone capacity openingHours { weekday opens closes } person { id name } unit { id } } }`;
const END = `mutation($input: EndGrantInput!) { endGrant(input: $input) { id validTo } }`;

describe('Grants', () => {
  let world: World;
  let r: Region;
  let admin: Actor;

  beforeAll(async () => {
    world = await World.start();
    r = await region(world);
    admin = await world.staff('ADMINISTRATOR', r.municipality, 'Stødig Steinbukk');
  });
  afterAll(() => world.stop());

  const grant = (input: Record<string, unknown>, actor: Actor = admin) =>
    world.api(actor).run(GRANT, { input: { role: 'COORDINATOR', unitId: r.service, ...input } });
  const end = (id: string | undefined, actor: Actor = admin) =>
    world.api(actor).run(END, { input: { id, reason: 'Sluttet' } });
  const someone = () => ({ nationalId: syntheticNationalId(), givenName: 'Fersk', familyName: 'Fiskemåke' });
  const count = async () =>
    (await world.db.sql<{ n: number }>('select count(*)::int as n from role_grant'))[0]?.n;

  it('are given by the organisation’s administrator, to a new person by number and name, and hold at once', async () => {
    const person = someone();
    const answer = await grant({
      ...person,
      phone: '33 00 00 00',
      capacity: 12,
      openingHours: [{ weekday: 1, opens: '09:00', closes: '14:00' }],
    });
    expect(answer.errors).toBeUndefined();
    expect(answer.data.grantRole).toMatchObject({
      role: 'COORDINATOR',
      phone: '33 00 00 00',
      capacity: 12,
      openingHours: [{ weekday: 1, opens: '09:00', closes: '14:00' }],
      person: { name: 'Fersk Fiskemåke' },
      unit: { id: r.service },
      validTo: null,
    });
    const me = await world
      .api({ personId: '', nationalId: person.nationalId })
      .run('{ me { grant { role } } }');
    expect(me.data.me.grant.role).toBe('COORDINATOR');
    const [entry] = (await world.log<Record<string, unknown>>())
      .filter((row) => row.operation === 'grantRole')
      .slice(-1);
    expect(entry).toMatchObject({
      action: 'GRANT',
      resource_type: 'Grant',
      decision: 'PERMIT',
      purpose: 'ADMINISTRATION',
    });
  });

  it('end at once, and what the person was related to through the organisation opens nothing without one', async () => {
    const patient = await patientOf(world, r);
    const worker = await world.staff('CASE_WORKER', r.service);
    await world.relate(patient.patientId, worker.personId, 'SERVES');
    const seen = `query($id: ID!) { patient(id: $id) { name } }`;
    expect((await world.api(worker).run(seen, { id: patient.patientId })).data.patient.name).toBe(
      'Sindig Bjørk',
    );
    expect((await end(worker.grantId)).data.endGrant.validTo).toMatch(/^2026-11-23/);
    const after = await world.api(worker).run(seen, { id: patient.patientId });
    expect(after.code).toBe('FORBIDDEN');
    const { grantId: _ended, ...without } = worker;
    expect((await world.api(without).run(seen, { id: patient.patientId })).code).toBe('GRANT_REQUIRED');
    const elsewhere = await world.grant(worker, 'CLINICIAN', r.section);
    expect((await world.api({ ...worker, ...elsewhere }).run(seen, { id: patient.patientId })).code).toBe(
      'NOT_FOUND',
    );
    expect((await end(worker.grantId)).code).toBe('ILLEGAL_TRANSITION');
  });

  it('that end leave what was answered for under them vacant', async () => {
    const patient = await patientOf(world, r);
    const section = await world.unit('SECTION', r.trust, { pathwayKeys: ['PHV_ADULT'] });
    const coordinator = await world.staff('COORDINATOR', section);
    const sent = await sentReferral(world, r, patient.patientId, { toUnitId: section });
    const side = () =>
      world.db.sql(
        `select status, reason from coverage where case_id = $1 and side = 'SPECIALIST' and until is null`,
        [sent.pathwayId],
      );
    expect(await side()).toMatchObject([{ status: 'COVERED' }]);
    const trustAdmin = await world.staff('ADMINISTRATOR', r.trust);
    expect((await end(coordinator.grantId, trustAdmin)).errors).toBeUndefined();
    expect(await side()).toEqual([{ status: 'VACANT', reason: 'GRANT_ENDED' }]);
    const relation = await world.db.sql(
      `select 1 from relation where subject_id = $1 and (valid_to is null or valid_to > '2026-11-23T09:00:00Z')`,
      [coordinator.personId],
    );
    expect(relation).toEqual([]);
  });

  it('are never given for oneself, as auditor, or outside the organisation, and each attempt is logged', async () => {
    const before = await count();
    const attempts = [
      await grant({ personId: admin.personId }),
      await grant({ ...someone(), role: 'AUDITOR', unitId: r.municipality }),
      await grant({ ...someone(), unitId: r.section }),
      await grant(someone(), r.ke),
    ];
    expect(attempts.map(({ code }) => code)).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
    expect(await count()).toBe(before);
    const denied = (await world.log<Record<string, unknown>>()).slice(-4);
    expect(denied.map(({ decision, rule, resource_type }) => [decision, rule, resource_type])).toEqual(
      Array.from({ length: 4 }, () => ['DENY', 'FORBIDDEN', 'Grant']),
    );
  });

  it('of the last administrator, of oneself and of an auditor are not ended', async () => {
    const trust = await world.unit('PRIVATE_INSTITUTION');
    const lasting = await world.staff('ADMINISTRATOR', trust);
    const passing = await world.person('Kort Kvist');
    const temporary = {
      ...passing,
      ...(await world.grant(passing, 'ADMINISTRATOR', trust, { validTo: '2026-12-24' })),
    };
    const auditor = await world.staff('AUDITOR', trust);
    const last = await end(lasting.grantId, temporary);
    expect([last.code, last.errors?.[0]?.message]).toEqual([
      'CONFLICT',
      expect.stringMatching(/administrator/),
    ]);
    expect((await end(lasting.grantId, lasting)).code).toBe('FORBIDDEN');
    expect((await end(auditor.grantId, lasting)).code).toBe('FORBIDDEN');
    expect((await end(lasting.grantId, admin)).code).toBe('NOT_FOUND');
    expect((await end(temporary.grantId, lasting)).errors).toBeUndefined();
  });

  it('keep apart those who look after access from those who use it, and the auditor from everybody', async () => {
    const auditor = await world.staff('AUDITOR', r.municipality);
    const elsewhere = await world.staff('AUDITOR', r.trust);
    const chief = await world.staff('ADMINISTRATOR', r.municipality);
    const doctor = await world.staff('GP', r.service);
    const before = await count();
    const refused = [
      await grant({ personId: auditor.personId }),
      await grant({ personId: elsewhere.personId, role: 'ADMINISTRATOR' }),
      await grant({ personId: chief.personId, role: 'CLINICIAN' }),
      await grant({ personId: doctor.personId, role: 'ADMINISTRATOR', unitId: r.municipality }),
      // Not now, but in a time that both would hold.
      await grant({ personId: chief.personId, role: 'CLINICIAN', validFrom: '2027-01-01T00:00:00Z' }),
    ];
    expect(refused.map(({ code, errors }) => [code, errors?.[0]?.message])).toEqual([
      ...Array.from({ length: 2 }, () => ['CONFLICT', 'En innsynsrevisor kan ikke ha andre roller.']),
      ...Array.from({ length: 3 }, () => [
        'CONFLICT',
        'En administrator kan ikke være behandler eller fastlege i samme organisasjon.',
      ]),
    ]);
    expect(await count()).toBe(before);
    // What does not see anything clinical either goes together, and so does work in two organisations.
    expect((await grant({ personId: chief.personId, role: 'UNIT_LEADER' })).errors).toBeUndefined();
    const trustAdmin = await world.staff('ADMINISTRATOR', r.trust);
    expect((await grant({ personId: trustAdmin.personId, role: 'CASE_WORKER' })).errors).toBeUndefined();
  });

  it.each([
    ['to nobody', {}, 'personId', 'EXACTLY_ONE'],
    ['to two', { personId: randomUUID(), nationalId: '1' }, 'personId', 'EXACTLY_ONE'],
    ['to somebody who is not there', { personId: randomUUID() }, 'personId', 'UNKNOWN'],
    ['to a number with a wrong check digit', { nationalId: '12890412345' }, 'nationalId', 'NATIONAL_ID'],
    ['to a number without a name', { nationalId: '+', givenName: 'Fersk' }, 'familyName', 'REQUIRED'],
    ['of a role that follows from a relation', { role: 'PATIENT' }, 'role', 'NOT_POSSIBLE'],
    ['at a unit that is not there', { unitId: randomUUID() }, 'unitId', 'UNKNOWN'],
    ['from yesterday', { validFrom: '2026-11-22T12:00:00Z' }, 'validFrom', 'PAST'],
    ['that ends before it begins', { validTo: '2026-11-23T08:59:00Z' }, 'validTo', 'BEFORE_START'],
    ['with a capacity below nothing', { capacity: -1 }, 'capacity', 'RANGE'],
    [
      'with hours that close before they open',
      { openingHours: [{ weekday: 1, opens: '14:00', closes: '09:00' }] },
      'openingHours[0]',
      'OPENING_HOURS',
    ],
  ])(
    'are refused %s, and state and log are as they were',
    async (_what, more: Record<string, unknown>, path, rule) => {
      const [grants, log] = [await count(), await world.log()];
      const input = {
        ...('personId' in more || 'nationalId' in more || path === 'personId' ? {} : someone()),
        ...more,
      };
      if (more.nationalId === '+') input.nationalId = syntheticNationalId();
      const answer = await grant(input);
      expect(answer.code).toBe('BAD_USER_INPUT');
      expect(answer.errors?.[0]?.extensions.fields).toEqual(
        expect.arrayContaining([expect.objectContaining({ path, rule })]),
      );
      expect([await count(), await world.log()]).toEqual([grants, log]);
    },
  );

  it('are given once for the same role and place, and once for the same clientMutationId', async () => {
    const person = await world.person();
    const first = await grant({ personId: person.personId, clientMutationId: 'g-1' });
    const same = await grant({ personId: person.personId, clientMutationId: 'g-1' });
    expect(same.data).toEqual(first.data);
    const again = await grant({ personId: person.personId });
    expect([again.code, again.errors?.[0]?.extensions.grantId]).toEqual([
      'CONFLICT',
      first.data.grantRole.id,
    ]);
  });

  describe('capacity and absence', () => {
    const CAPACITY = `mutation($input: SetCapacityInput!) { setCapacity(input: $input) { id capacity } }`;
    const ABSENCE = `mutation($input: SetAbsenceInput!) { setAbsence(input: $input) { id absence { startsOn endsOn } } }`;
    const capacity = (actor: Actor, id: string | undefined, n: number | null) =>
      world.api(actor).run(CAPACITY, { input: { id, capacity: n } });
    const absence = (actor: Actor, id: string | undefined, days: object) =>
      world.api(actor).run(ABSENCE, { input: { id, ...days } });

    it('are said by the coordinator, the leader and the coordinating unit, and by nobody else', async () => {
      const { grantId } = r.municipalCoordinator;
      for (const actor of [r.municipalCoordinator, r.leader, r.ke]) {
        expect((await capacity(actor, grantId, 5)).data.setCapacity.capacity).toBe(5);
      }
      expect((await capacity(admin, grantId, 5)).code).toBe('FORBIDDEN');
      expect((await capacity(r.caseWorker, r.caseWorker.grantId, 5)).code).toBe('FORBIDDEN');
      expect((await capacity(r.sectionCoordinator, grantId, 5)).code).toBe('NOT_FOUND');
      expect((await capacity(r.ke, grantId, 1001)).errors?.[0]?.extensions.fields).toMatchObject([
        { path: 'capacity', rule: 'RANGE' },
      ]);
    });

    it('show from the first day to the last, are replaced by what is said later, and called off', async () => {
      const { grantId } = r.municipalCoordinator;
      const away = await absence(r.municipalCoordinator, grantId, {
        startsOn: '2026-11-20',
        endsOn: '2026-11-27',
      });
      expect(away.data.setAbsence.absence).toEqual({ startsOn: '2026-11-20', endsOn: '2026-11-27' });
      const shorter = await absence(r.ke, grantId, { startsOn: '2026-11-23', endsOn: '2026-11-24' });
      expect(shorter.data.setAbsence.absence).toEqual({ startsOn: '2026-11-23', endsOn: '2026-11-24' });
      expect((await absence(admin, grantId, {})).code).toBe('FORBIDDEN');
      const back = await absence(r.leader, grantId, {});
      expect(back.data.setAbsence.absence).toBeNull();
      for (const [days, path, rule] of [
        [{ startsOn: '2026-11-25' }, 'endsOn', 'REQUIRED'],
        [{ startsOn: '2026-11-25', endsOn: '2026-11-24' }, 'endsOn', 'BEFORE_START'],
        [{ startsOn: '2026-11-01', endsOn: '2026-11-02' }, 'endsOn', 'PAST'],
      ] as const) {
        expect((await absence(r.ke, grantId, days)).errors?.[0]?.extensions.fields).toMatchObject([
          { path, rule },
        ]);
      }
    });
  });
});
