import { ownRule } from '../support/own-rules.js';
import { patientOf, region, sentReferral, type Region } from '../support/region.js';
import { World, type Actor, type Answer } from '../support/world.js';

const DEADLINE = `id version status allowed waiver { reasonCode reasonForPatient at by { name } } delay { reasonCode reasonForPatient }`;

describe('Waiving a deadline', () => {
  let world: World;
  let r: Region;
  let patient: Actor & { patientId: string };
  let own: string;
  let statutory: string;

  beforeAll(async () => {
    world = await World.start('2026-11-23T09:00:00Z');
    r = await region(world);
    await ownRule(world, r.municipality, 'MUNICIPAL_CONTACT', 5);
  });
  beforeEach(async () => {
    patient = await patientOf(world, r);
    const { pathwayId } = await sentReferral(world, r, patient.patientId);
    await world.relate(patient.patientId, r.municipalCoordinator.personId, 'COORDINATES');
    const rows = await world.db.sql<{ id: string; kind: string }>(
      'select id, kind from deadline where case_id = $1',
      [pathwayId],
    );
    own = rows.find((row) => row.kind === 'MUNICIPAL_CONTACT')?.id as string;
    statutory = rows.find((row) => row.kind === 'REFERRAL_ASSESSMENT')?.id as string;
  });
  afterAll(() => world.stop());

  const act = (who: Actor, name: string, input: Record<string, unknown>): Promise<Answer> => {
    const type = name === 'withdrawWaiver' ? 'WithdrawWaiverInput' : 'DeadlineReasonInput';
    return world
      .api(who)
      .run(`mutation($input: ${type}!) { ${name}(input: $input) { ${DEADLINE} } }`, { input });
  };
  const reason = { reasonCode: 'PATIENT_WISH', reasonForPatient: 'Du ønsket å vente til etter ferien.' };
  const read = async (who: Actor, id: string) =>
    (await world.api(who).run(`{ deadline(id: "${id}") { ${DEADLINE} } }`)).data.deadline;

  it('takes a code and words, and the patient reads the words', async () => {
    expect((await read(r.municipalCoordinator, own)).allowed).toEqual(
      expect.arrayContaining(['WAIVE', 'EXPLAIN_DELAY']),
    );
    const waived = await act(r.municipalCoordinator, 'waiveDeadline', { id: own, ...reason });
    expect(waived.data.waiveDeadline).toMatchObject({ status: 'WAIVED', waiver: reason });
    expect(await read(patient, own)).toMatchObject({
      status: 'WAIVED',
      waiver: { ...reason, by: { name: 'Klok Kornblomst' } },
    });
    expect((await act(r.municipalCoordinator, 'waiveDeadline', { id: own, ...reason })).code).toBe(
      'ILLEGAL_TRANSITION',
    );
  });

  it.each([
    ['without words', { reasonCode: 'CAPACITY', reasonForPatient: '  ' }, 'reasonForPatient', 'EMPTY'],
    ['without a code', { reasonCode: '', reasonForPatient: 'Vi rekker det ikke.' }, 'reasonCode', 'EMPTY'],
    ['with a code that is none', { reasonCode: 'LAZY', reasonForPatient: 'Nei.' }, 'reasonCode', 'ENUM'],
  ])('is refused %s, and nothing is written', async (_how, input, path, rule) => {
    for (const name of ['waiveDeadline', 'explainDelay']) {
      const answer = await act(r.municipalCoordinator, name, { id: own, ...input });
      expect(answer.errors?.[0]?.extensions.fields).toMatchObject([{ path, rule }]);
    }
    expect(await read(patient, own)).toMatchObject({ status: 'DUE_SOON', waiver: null, delay: null });
  });

  it('is refused for a statutory one with what to do instead; the delay can be explained', async () => {
    const answer = await act(r.sectionCoordinator, 'waiveDeadline', { id: statutory, ...reason });
    expect(answer.code).toBe('FORBIDDEN');
    expect(answer.errors?.[0]).toMatchObject({
      message: expect.stringContaining('Forklar heller forsinkelsen'),
      extensions: { force: 'STATUTORY', allowed: ['EXPLAIN_DELAY'] },
    });
    expect((await read(r.sectionCoordinator, statutory)).allowed).not.toContain('WAIVE');
    const explained = await act(r.sectionCoordinator, 'explainDelay', { id: statutory, ...reason });
    expect(explained.data.explainDelay).toMatchObject({ status: 'UPCOMING', delay: reason });
    expect((await read(patient, statutory)).delay).toEqual(reason);
  });

  it('is each side’s own: the other side sees it and may not', async () => {
    expect((await act(r.sectionCoordinator, 'waiveDeadline', { id: own, ...reason })).code).toBe('FORBIDDEN');
    expect((await act(r.municipalCoordinator, 'explainDelay', { id: statutory, ...reason })).code).toBe(
      'FORBIDDEN',
    );
    expect((await act(patient, 'waiveDeadline', { id: own, ...reason })).code).toBe('FORBIDDEN');
  });

  it('can be taken back: the clock stands as before, and what was said stays on record', async () => {
    const before = await read(patient, own);
    await act(r.municipalCoordinator, 'waiveDeadline', { id: own, ...reason });
    const waived = await read(r.municipalCoordinator, own);
    expect(waived.allowed).toContain('WITHDRAW');
    const late = await act(r.municipalCoordinator, 'withdrawWaiver', { id: own, expectedVersion: 1 });
    expect(late.code).toBe('CONFLICT');
    const back = await act(r.municipalCoordinator, 'withdrawWaiver', { id: own });
    expect(back.data.withdrawWaiver).toMatchObject({ status: before.status, waiver: null });
    expect((await act(r.municipalCoordinator, 'withdrawWaiver', { id: own })).code).toBe(
      'ILLEGAL_TRANSITION',
    );
    const said = await world.db.sql(
      'select reason_code, reason from deadline_waiver_withdrawn where deadline_id = $1',
      [own],
    );
    expect(said).toEqual([{ reason_code: reason.reasonCode, reason: reason.reasonForPatient }]);
  });

  it('stays waived when something else happens in the case', async () => {
    await act(r.municipalCoordinator, 'waiveDeadline', { id: own, ...reason });
    const [row] = await world.db.sql<{ case_id: string }>('select case_id from deadline where id = $1', [
      own,
    ]);
    await world
      .api(r.sectionCoordinator)
      .run(
        `mutation { recordEvent(input: { pathwayId: "${row?.case_id}", kind: "FIRST_ATTENDANCE" }) { id } }`,
      );
    expect((await read(patient, own)).status).toBe('WAIVED');
  });

  it('has its codes in the caller’s language', async () => {
    const ask = '{ delayReasons { code label standing } }';
    const nb = await world.api(r.clinician).run(ask);
    expect(nb.data.delayReasons).toContainEqual({
      code: 'CAPACITY',
      label: 'Kapasitet',
      standing: 'INFERRED',
    });
    const en = await world.api(r.clinician, { 'Accept-Language': 'en' }).run(ask);
    expect(en.data.delayReasons).toContainEqual(expect.objectContaining({ code: 'OTHER', label: 'Other' }));
  });
});
