import { randomUUID } from 'node:crypto';
import { patientOf, region, sentReferral, type Region } from '../support/region.js';
import { World, type Actor } from '../support/world.js';

const GRANT = `mutation($input: GrantConsentInput!) { grantConsent(input: $input) { id contents validFrom validTo person { id } unit { id } onBehalf { form witness } allowed } }`;
const WITHDRAW = `mutation($input: EndConsentInput!) { withdrawConsent(input: $input) { id withdrawnAt } }`;

describe('Consent', () => {
  let world: World;
  let r: Region;
  let patient: Actor & { patientId: string };
  let kin: Actor;

  beforeAll(async () => {
    world = await World.start();
    r = await region(world);
  });
  beforeEach(async () => {
    patient = await patientOf(world, r);
    kin = await world.person('Trofast Tårnfalk');
  });
  afterAll(() => world.stop());

  const grant = (input: Record<string, unknown>, actor: Actor = patient) =>
    world
      .api(actor)
      .run(GRANT, { input: { patientId: patient.patientId, contents: ['REFERRAL'], ...input } });
  const withdraw = (id: string, actor: Actor = patient, more = {}) =>
    world.api(actor).run(WITHDRAW, { input: { id, ...more } });
  const patients = (actor: Actor) =>
    world
      .api(actor)
      .run('{ patients { nodes { name birthDate referrals { totalCount } pathways { totalCount } } } }');

  it('lets a person see the contents that it names, as next of kin, until it is withdrawn', async () => {
    await sentReferral(world, r, patient.patientId);
    expect((await patients(kin)).code).toBe('GRANT_REQUIRED');
    const answer = await grant({ personId: kin.personId });
    expect(answer.errors).toBeUndefined();
    expect(answer.data.grantConsent).toMatchObject({
      contents: ['REFERRAL'],
      person: { id: kin.personId },
      validTo: null,
      onBehalf: null,
    });
    const seen = await patients(kin);
    expect(seen.data.patients.nodes).toEqual([
      { name: 'Sindig Bjørk', birthDate: null, referrals: { totalCount: 1 }, pathways: { totalCount: 0 } },
    ]);
    const ended = await withdraw(answer.data.grantConsent.id);
    expect(ended.data.withdrawConsent.withdrawnAt).toMatch(/^2026-11-23/);
    expect((await patients(kin)).code).toBe('GRANT_REQUIRED');
    expect((await withdraw(answer.data.grantConsent.id)).code).toBe('ILLEGAL_TRANSITION');
  });

  it('lets a partner’s person, or all of a partner’s unit, see under their own role', async () => {
    const school = await world.unit('SCHOOL');
    const teacher = await world.staff('PARTNER', school, 'Vennlig Vepsebolle');
    const nav = await world.unit('NAV');
    const adviser = await world.staff('PARTNER', nav);
    expect((await grant({ personId: teacher.personId, contents: ['PLAN'] })).errors).toBeUndefined();
    expect((await grant({ unitId: nav, contents: ['PLAN', 'PLAN'] })).data.grantConsent).toMatchObject({
      contents: ['PLAN'],
      unit: { id: nav },
    });
    for (const actor of [teacher, adviser]) {
      const seen = await world.api(actor).run('{ patients { nodes { name phone } } }');
      expect(seen.data.patients.nodes).toEqual([{ name: 'Sindig Bjørk', phone: null }]);
    }
    const relations = await world.db.sql('select kind from relation where patient_id = $1 and cause = $2', [
      patient.patientId,
      'consent',
    ]);
    expect(relations).toEqual([{ kind: 'PARTNER' }, { kind: 'PARTNER' }]);
  });

  it('begins and ends when it says', async () => {
    const answer = await grant({
      personId: kin.personId,
      validFrom: '2026-11-25T08:00:00Z',
      validTo: '2026-11-27T08:00:00Z',
    });
    expect(answer.errors).toBeUndefined();
    expect((await patients(kin)).code).toBe('GRANT_REQUIRED');
    world.clock.pass(3);
    expect((await patients(kin)).data.patients.nodes).toHaveLength(1);
    world.clock.pass(2);
    expect((await patients(kin)).code).toBe('GRANT_REQUIRED');
    world.clock.pass(-5);
    expect((await withdraw(answer.data.grantConsent.id)).errors).toBeUndefined();
    world.clock.pass(3);
    expect((await patients(kin)).code).toBe('GRANT_REQUIRED');
    world.clock.pass(-3);
  });

  it('is recorded by staff with how it was said, and the patient is told', async () => {
    await world.relate(patient.patientId, r.caseWorker.personId, 'SERVES');
    const silent = await grant({ personId: kin.personId }, r.caseWorker);
    expect(silent.errors?.[0]?.extensions.fields).toMatchObject([{ path: 'onBehalf', rule: 'REQUIRED' }]);
    const said = await grant(
      { personId: kin.personId, onBehalf: { form: 'PAPER', witness: 'Snill Sisik' } },
      r.caseWorker,
    );
    expect(said.data.grantConsent.onBehalf).toEqual({ form: 'PAPER', witness: 'Snill Sisik' });
    const own = await world.api(patient).run('{ consents { nodes { onBehalf { form } } } }');
    expect(own.data.consents.nodes).toEqual([{ onBehalf: { form: 'PAPER' } }]);
    const told = await world.db.sql('select kind from notification where recipient_id = $1', [
      patient.personId,
    ]);
    expect(told).toEqual([{ kind: 'CONSENT_RECORDED' }]);
    expect((await withdraw(said.data.grantConsent.id, r.caseWorker)).code).toBe('BAD_USER_INPUT');
    expect(
      (await withdraw(said.data.grantConsent.id, r.caseWorker, { onBehalf: { form: 'ORAL' } })).errors,
    ).toBeUndefined();
  });

  it('does not overlap another for the same recipient, and the first stays as it was', async () => {
    const first = await grant({ personId: kin.personId });
    const second = await grant({ personId: kin.personId, contents: ['PLAN'] });
    expect(second.code).toBe('CONFLICT');
    expect(second.errors?.[0]?.extensions.consentId).toBe(first.data.grantConsent.id);
    expect(second.errors?.[0]?.message).toMatch(/samtykke/);
    expect(
      await world.db.sql('select contents from consent where patient_id = $1', [patient.patientId]),
    ).toEqual([{ contents: ['REFERRAL'] }]);
  });

  it.each([
    ['to nobody', {}, 'personId', 'EXACTLY_ONE'],
    ['to a person and a unit', { personId: 'kin', unitId: 'unit' }, 'personId', 'EXACTLY_ONE'],
    ['to oneself', { personId: 'self' }, 'personId', 'THE_PATIENT'],
    ['to somebody who is not there', { personId: randomUUID() }, 'personId', 'UNKNOWN'],
    ['to somebody who is no longer here', { personId: 'gone' }, 'personId', 'UNKNOWN'],
    ['of nothing', { personId: 'kin', contents: [] }, 'contents', 'EMPTY'],
    ['from yesterday', { personId: 'kin', validFrom: '2026-11-22T09:00:00Z' }, 'validFrom', 'PAST'],
    [
      'that ends before it begins',
      { personId: 'kin', validTo: '2026-11-23T08:00:00Z' },
      'validTo',
      'BEFORE_START',
    ],
    [
      'by oneself on behalf of oneself',
      { personId: 'kin', onBehalf: { form: 'ORAL' } },
      'onBehalf',
      'NOT_POSSIBLE',
    ],
  ])(
    'is refused %s, and state and log are as they were',
    async (_what, more: Record<string, unknown>, path, rule) => {
      const gone = await world.person('Borte Brushane');
      await world.db.sql('update person set active = false where id = $1', [gone.personId]);
      const ids: Record<string, string> = {
        kin: kin.personId,
        self: patient.personId,
        unit: r.section,
        gone: gone.personId,
      };
      const input = Object.fromEntries(
        Object.entries(more).map(([key, value]) => [key, ids[value as string] ?? value]),
      );
      const before = await world.log();
      const answer = await grant(input);
      expect(answer.code).toBe('BAD_USER_INPUT');
      expect(answer.errors?.[0]?.extensions.fields).toEqual(
        expect.arrayContaining([expect.objectContaining({ path, rule })]),
      );
      expect(await world.log()).toEqual(before);
      expect(await world.db.sql('select id from consent where patient_id = $1', [patient.patientId])).toEqual(
        [],
      );
    },
  );

  it('is refused to a GP who may see the patient, and hidden from strangers', async () => {
    expect((await grant({ personId: kin.personId, onBehalf: { form: 'ORAL' } }, r.gp)).code).toBe(
      'FORBIDDEN',
    );
    expect((await grant({ personId: kin.personId, onBehalf: { form: 'ORAL' } }, r.clinician)).code).toBe(
      'NOT_FOUND',
    );
    const wrong = await grant({ personId: kin.personId, contents: ['EVERYTHING'] });
    expect([wrong.status, wrong.code]).toEqual([400, 'BAD_USER_INPUT']);
  });
});
