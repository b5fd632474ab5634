import { randomUUID } from 'node:crypto';
import { patientOf, region, sentReferral, type Region } from '../support/region.js';
import { syntheticNationalId } from '../support/identity-number.js';
import { World, type Actor } from '../support/world.js';

const RESULTS: Record<string, string> = {
  updateContact: 'id version phone email language redacted',
  updateGp: 'id gp { id name } gpExternal',
  setPreferredChannel: 'id preferredChannel preferredChannelOnBehalf { form witness }',
  transferMunicipality: 'id municipalityNumber',
  recordDeath: 'id deceasedOn',
  registerNextOfKin: 'id personId name relationship parentalResponsibility basis',
};

describe('What happens in a patient’s life', () => {
  let world: World;
  let r: Region;
  let patient: Actor & { patientId: string };

  beforeAll(async () => {
    world = await World.start();
    r = await region(world);
  });
  beforeEach(async () => {
    patient = await patientOf(world, r);
    await world.relate(patient.patientId, r.caseWorker.personId, 'SERVES');
    await world.relate(patient.patientId, r.municipalCoordinator.personId, 'COORDINATES');
  });
  afterAll(() => world.stop());

  const act = (actor: Actor, name: keyof typeof RESULTS, input: Record<string, unknown>) =>
    world
      .api(actor)
      .run(
        `mutation($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${RESULTS[name]} } }`,
        {
          input: {
            ...(name === 'registerNextOfKin' ? { patientId: patient.patientId } : { id: patient.patientId }),
            ...input,
          },
        },
      );
  const sees = async (actor: Actor): Promise<boolean> =>
    (await world.api(actor).run('query($id: ID!) { patient(id: $id) { id } }', { id: patient.patientId }))
      .data.patient !== null;

  it('changes contact by the patient and the coordinator, and tells the loser of two the current version', async () => {
    const own = await act(patient, 'updateContact', { phone: '911 22 333', email: null, expectedVersion: 1 });
    expect(own.data.updateContact).toMatchObject({
      phone: '911 22 333',
      email: null,
      language: 'nb',
      version: 2,
    });
    const late = await act(r.municipalCoordinator, 'updateContact', {
      phone: '922 22 333',
      expectedVersion: 1,
    });
    expect(late.code).toBe('CONFLICT');
    expect(late.errors?.[0]?.extensions.currentVersion).toBe(2);
    const wrong = await act(patient, 'updateContact', { phone: 'x' });
    expect(wrong.errors?.[0]?.extensions.fields).toMatchObject([{ path: 'phone', rule: 'PHONE' }]);
  });

  it('refuses contact to a case worker who may see the patient, and hides the patient from one who may not', async () => {
    expect((await act(r.caseWorker, 'updateContact', { phone: '911 22 333' })).code).toBe('FORBIDDEN');
    const stranger = await world.staff('CASE_WORKER', r.service);
    expect((await act(stranger, 'updateContact', { phone: '911 22 333' })).code).toBe('NOT_FOUND');
    const rules = (await world.log<{ decision: string; rule: string; patient_ids: string[] }>()).slice(-2);
    expect(rules).toMatchObject([
      { decision: 'DENY', rule: 'FORBIDDEN', patient_ids: [patient.patientId] },
      { decision: 'DENY', rule: 'NOT_FOUND', patient_ids: [patient.patientId] },
    ]);
    const [contact] = await world.db.sql('select phone from patient_contact where patient_id = $1', [
      patient.patientId,
    ]);
    expect(contact).toEqual({ phone: '900 00 000' });
  });

  it('gives the patient to the new GP and takes the patient from the old one at once', async () => {
    const gp = await world.staff('GP', await world.unit('GP_OFFICE'), 'Ny Nattergal');
    expect([await sees(r.gp), await sees(gp)]).toEqual([true, false]);
    const answer = await act(r.caseWorker, 'updateGp', { gpId: gp.personId });
    expect(answer.data.updateGp).toMatchObject({
      gp: { id: gp.personId, name: 'Ny Nattergal' },
      gpExternal: null,
    });
    expect([await sees(r.gp), await sees(gp)]).toEqual([false, true]);
    const back = await act(r.caseWorker, 'updateGp', { gpId: r.gp.personId });
    expect(back.errors).toBeUndefined();
    const outside = await act(r.caseWorker, 'updateGp', { gpExternal: 'Lege Langtvekk, Fjern legesenter' });
    expect(outside.data.updateGp).toEqual({
      id: patient.patientId,
      gp: null,
      gpExternal: 'Lege Langtvekk, Fjern legesenter',
    });
    expect([await sees(r.gp), await sees(gp)]).toEqual([false, false]);
    const told = await world.db.sql('select kind from notification where recipient_id = $1', [
      patient.personId,
    ]);
    expect(told).toEqual([{ kind: 'GP_CHANGED' }, { kind: 'GP_CHANGED' }, { kind: 'GP_CHANGED' }]);
  });

  it.each([
    ['nobody', {}, 'EXACTLY_ONE'],
    ['somebody without a GP grant', { gpId: 'caseWorker' }, 'GRANT_ENDED'],
    ['somebody who is not there', { gpId: randomUUID() }, 'GRANT_ENDED'],
  ])('refuses %s as GP', async (_who, input: { gpId?: string }, rule) => {
    const gpId = input.gpId === 'caseWorker' ? r.caseWorker.personId : input.gpId;
    const answer = await act(r.caseWorker, 'updateGp', gpId ? { gpId } : {});
    expect(answer.errors?.[0]?.extensions.fields).toMatchObject([{ path: 'gpId', rule }]);
    expect(await sees(r.gp)).toBe(true);
  });

  it('records the patient’s channel by the patient, or by staff with how it was said', async () => {
    const own = await act(patient, 'setPreferredChannel', { preferredChannel: 'SMS' });
    expect(own.data.setPreferredChannel).toMatchObject({
      preferredChannel: 'SMS',
      preferredChannelOnBehalf: null,
    });
    const silent = await act(r.caseWorker, 'setPreferredChannel', { preferredChannel: 'LETTER' });
    expect(silent.errors?.[0]?.extensions.fields).toMatchObject([{ path: 'onBehalf', rule: 'REQUIRED' }]);
    const said = await act(r.caseWorker, 'setPreferredChannel', {
      preferredChannel: 'LETTER',
      onBehalf: { form: 'PHONE' },
    });
    expect(said.data.setPreferredChannel).toMatchObject({
      preferredChannel: 'LETTER',
      preferredChannelOnBehalf: { form: 'PHONE', witness: null },
    });
    const pretended = await act(patient, 'setPreferredChannel', {
      preferredChannel: 'SMS',
      onBehalf: { form: 'ORAL' },
    });
    expect(pretended.errors?.[0]?.extensions.fields).toMatchObject([
      { path: 'onBehalf', rule: 'NOT_POSSIBLE' },
    ]);
    const wrong = await act(patient, 'setPreferredChannel', { preferredChannel: 'PIGEON' });
    expect([wrong.status, wrong.code]).toEqual([400, 'BAD_USER_INPUT']);
  });

  it('moves the patient: the old municipality’s part ends, and the new one’s begins vacant', async () => {
    const sent = await sentReferral(world, r, patient.patientId);
    const there = await world.unit('MUNICIPALITY', null, { municipalityNumber: '9902' });
    const ke = await world.staff('COORDINATING_UNIT', await world.unit('COORDINATING_UNIT', there));
    expect([await sees(r.ke), await sees(ke)]).toEqual([true, false]);
    const answer = await act(r.caseWorker, 'transferMunicipality', { municipalityNumber: '9902' });
    expect(answer.data.transferMunicipality.municipalityNumber).toBe('9902');
    expect([await sees(r.ke), await sees(ke)]).toEqual([false, true]);
    const coverage = await world.db.sql(
      `select status, root_id from coverage where case_id = $1 and side = 'MUNICIPAL' and until is null`,
      [sent.pathwayId],
    );
    expect(coverage).toEqual([{ status: 'VACANT', root_id: there }]);
    const again = await act(r.caseWorker, 'transferMunicipality', { municipalityNumber: '9902' });
    expect(again.errors?.[0]?.extensions.fields).toMatchObject([
      { path: 'municipalityNumber', rule: 'NOT_POSSIBLE' },
    ]);
  });

  it('ends every clock and vacancy at a death, and tells nobody', async () => {
    await sentReferral(world, r, patient.patientId);
    const open = `select count(*)::int as n from deadline where patient_id = $1 and met_on is null and cancelled_at is null`;
    const vacant = `select count(*)::int as n from coverage where patient_id = $1 and status = 'VACANT' and until is null`;
    const count = async (sql: string) => (await world.db.sql<{ n: number }>(sql, [patient.patientId]))[0]?.n;
    expect(await count(open)).toBeGreaterThan(0);
    const answer = await act(r.caseWorker, 'recordDeath', { deceasedOn: '2026-11-22' });
    expect(answer.data.recordDeath.deceasedOn).toBe('2026-11-22');
    expect([await count(open), await count(vacant)]).toEqual([0, 0]);
  });

  it.each([
    ['tomorrow', '2026-11-24', 'FUTURE'],
    ['before birth', '1985-05-04', 'BEFORE_BIRTH'],
    ['before 1900', '1899-12-31', 'DATE_RANGE'],
  ])('refuses a death %s', async (_when, deceasedOn, rule) => {
    const answer = await act(r.caseWorker, 'recordDeath', { deceasedOn });
    expect(answer.errors?.[0]?.extensions.fields).toMatchObject([{ path: 'deceasedOn', rule }]);
    expect(await world.db.sql('select deceased_on from patient where id = $1', [patient.patientId])).toEqual([
      { deceased_on: null },
    ]);
  });

  describe('next of kin', () => {
    const mother = { name: 'Mild Måke', relationship: 'mor', phone: '900 11 111' };

    it('open nothing by being registered, and tell nothing of whom a number belongs to', async () => {
      const known = await world.person('Hemmelig Hubro');
      const answer = await act(r.caseWorker, 'registerNextOfKin', {
        ...mother,
        nationalId: known.nationalId,
      });
      expect(answer.data.registerNextOfKin).toMatchObject({ name: 'Mild Måke', personId: known.personId });
      expect(answer.text).not.toContain('Hubro');
      const me = await world.api(known).run('{ me { grants { role } } }');
      expect(me.data.me.grants).toEqual([]);
      const again = await act(r.caseWorker, 'registerNextOfKin', {
        ...mother,
        relationship: 'mamma',
        nationalId: known.nationalId,
      });
      expect(again.data.registerNextOfKin).toMatchObject({
        id: answer.data.registerNextOfKin.id,
        relationship: 'mamma',
      });
    });

    it('are a child’s parent until the child is of age, in full until twelve', async () => {
      patient = await world.patient('Liten Lerke', { birthDate: '2016-02-29', gp: r.gp });
      const nationalId = syntheticNationalId('1985-01-01');
      const answer = await act(r.gp, 'registerNextOfKin', {
        ...mother,
        nationalId,
        parentalResponsibility: true,
      });
      expect(answer.data.registerNextOfKin).toMatchObject({ parentalResponsibility: true });
      const [relation] = await world.db.sql<Record<string, Date>>(
        `select valid_to, full_until from relation where patient_id = $1 and kind = 'PARENT'`,
        [patient.patientId],
      );
      expect(relation?.full_until?.toISOString()).toBe('2028-02-28T23:00:00.000Z');
      expect(relation?.valid_to?.toISOString()).toBe('2034-02-28T23:00:00.000Z');
      const parent = { personId: '', nationalId };
      expect(await sees(parent)).toBe(true);
    });

    it.each([
      [
        'parental responsibility for an adult',
        { nationalId: '+', parentalResponsibility: true },
        'parentalResponsibility',
        'OF_AGE',
      ],
      [
        'parental responsibility without a number',
        { parentalResponsibility: true },
        'nationalId',
        'REQUIRED',
      ],
      ['a number with a wrong check digit', { nationalId: '12890412345' }, 'nationalId', 'NATIONAL_ID'],
      ['the patient’s own number', { nationalId: 'self' }, 'nationalId', 'THE_PATIENT'],
      ['half a name with a number', { name: 'Måke', nationalId: '+' }, 'name', 'FULL_NAME'],
    ])('refuses %s', async (_what, more, path, rule) => {
      const number = { '+': syntheticNationalId(), self: patient.nationalId }[
        (more as { nationalId?: string }).nationalId ?? ''
      ];
      const answer = await act(r.caseWorker, 'registerNextOfKin', {
        ...mother,
        ...more,
        ...(number ? { nationalId: number } : {}),
      });
      expect(answer.errors?.[0]?.extensions.fields).toEqual(
        expect.arrayContaining([expect.objectContaining({ path, rule })]),
      );
      expect(
        await world.db.sql('select id from next_of_kin where patient_id = $1', [patient.patientId]),
      ).toEqual([]);
    });
  });
});
