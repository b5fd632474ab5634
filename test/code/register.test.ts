import { region, type Region } from '../support/region.js';
import { markWrong, record, startedPathway } from '../support/registered.js';
import { World, type Actor } from '../support/world.js';

const REGISTER = `query($id: ID!) { pathway(id: $id) { redacted
  registrations { key eventKind requirement dueByEvent status carried standing code { code known display } event { id kind } }
  missingRegistrations { key requirement } } }`;

interface Row {
  key: string;
  eventKind: string | null;
  requirement: string | null;
  status: string;
  carried: boolean;
  standing: string;
  code: { code: string | null; known: boolean; display: string };
  event: { id: string; kind: string } | null;
}

describe('The register of a pathway', () => {
  let world: World;
  let r: Region;
  beforeAll(async () => {
    world = await World.start('2023-03-06T09:00:00Z');
    r = await region(world);
  });
  afterAll(() => world.stop());
  beforeEach(() => world.clock.set('2023-03-06T09:00:00Z'));

  async function register(pathwayId: string, by: Actor = r.clinician) {
    const { data, errors } = await world.api(by).run(REGISTER, { id: pathwayId });
    expect(errors).toBeUndefined();
    const { registrations, missingRegistrations, redacted } = data.pathway;
    return {
      rows: registrations as Row[] | null,
      row: (key: string) => (registrations as Row[]).find((each) => each.key === key),
      missing: (missingRegistrations as Row[] | null)?.map((each) => each.key),
      redacted: redacted as string[],
    };
  }

  it('says what the pathway’s edition asks for, by when, and what is done', async () => {
    const { pathwayId } = await startedPathway(world, r, 'EATING');
    const { row, missing } = await register(pathwayId);
    expect(row('code-06')).toMatchObject({
      status: 'REGISTERED',
      requirement: 'MUST',
      standing: 'NOT_FOUND',
      code: { code: null, known: false, display: 'Pakkeforløp start' },
      event: { kind: 'PATHWAY_STARTED' },
    });
    expect(row('code-17')).toMatchObject({ status: 'EXPECTED', requirement: 'MUST' });
    expect(row('code-24')).toMatchObject({ status: 'OPTIONAL', requirement: null });
    expect(missing).toEqual([]);
  });

  it('says what is missing when its time has come, and not once it is registered', async () => {
    const { pathwayId } = await startedPathway(world, r, 'EATING');
    await world.db.sql(`update pathway set phase = 'FOLLOW_UP' where id = $1`, [pathwayId]);
    expect((await register(pathwayId)).missing).toEqual(['code-17']);
    const { data } = await record(world, r.clinician, pathwayId, 'HELP_NEED_ASSESSED');
    expect(data.recordEvent.code).toEqual({
      system: null,
      code: null,
      combinedCode: null,
      display: 'Hjelpebehov ved avslutning av forløp i spesialisthelsetjenesten',
      known: false,
    });
    const after = await register(pathwayId);
    expect(after.missing).toEqual([]);
    expect(after.row('code-17')?.event?.id).toBe(data.recordEvent.id);
  });

  it('counts no event that was corrected', async () => {
    const { pathwayId } = await startedPathway(world, r, 'EATING');
    const { data } = await record(world, r.clinician, pathwayId, 'COOPERATION_MEETING');
    expect((await register(pathwayId)).row('code-25')?.status).toBe('REGISTERED');
    await markWrong(world, data.recordEvent.id);
    expect((await register(pathwayId)).row('code-25')?.status).toBe('OPTIONAL');
  });

  it('never misses what binds only where it was done', async () => {
    const { pathwayId } = await startedPathway(world, r, 'PSYCHOSIS');
    await world.db.sql(`update pathway set phase = 'FOLLOW_UP' where id = $1`, [pathwayId]);
    const before = await register(pathwayId);
    expect(before.row('code-16')).toMatchObject({ status: 'OPTIONAL', requirement: 'MUST' });
    expect(before.missing).toEqual([]);
    const { data } = await record(world, r.clinician, pathwayId, 'FEEDBACK_TOOL_USED');
    expect(data.recordEvent.code).toEqual({
      system: '9325',
      code: 'F',
      combinedCode: 'D06UF',
      display: 'Brukt feedbackverktøy',
      known: true,
    });
    expect((await register(pathwayId)).row('code-16')?.status).toBe('REGISTERED');
  });

  it('tells an outcome from the event that it is an outcome of', async () => {
    const { pathwayId } = await startedPathway(world, r);
    const outcomes = async () => {
      const { row } = await register(pathwayId);
      return ['code-07', 'code-08', 'code-09'].map((key) => row(key)?.status);
    };
    await record(world, r.clinician, pathwayId, 'FIRST_ATTENDANCE');
    await record(world, r.clinician, pathwayId, 'CLINICAL_DECISION');
    expect(await outcomes()).toEqual(['REGISTERED', 'OPTIONAL', 'OPTIONAL']);
    world.clock.pass(1);
    await record(world, r.clinician, pathwayId, 'CLINICAL_DECISION', { code: 'd11cp' });
    expect(await outcomes()).toEqual(['REGISTERED', 'OPTIONAL', 'REGISTERED']);
  });

  it('under the edition of 2024 knows its own codes, and carries what only the earlier one is known to have coded', async () => {
    world.clock.set('2026-11-23T09:00:00Z');
    const { pathwayId } = await startedPathway(world, r);
    await record(world, r.clinician, pathwayId, 'FEEDBACK_TOOL_USED');
    const { rows, row, missing } = await register(pathwayId);
    expect(row('code-02')).toMatchObject({ status: 'REGISTERED', code: { code: 'D11', known: true } });
    expect(row('code-05')).toMatchObject({ status: 'REGISTERED', carried: false });
    expect(row('code-18')).toMatchObject({
      status: 'REGISTERED',
      carried: true,
      standing: 'NOT_FOUND',
      requirement: null,
    });
    expect(rows?.filter((each) => each.carried && each.code.code !== null)).toEqual([]);
    expect(rows?.filter((each) => each.eventKind === 'PATHWAY_STARTED')).toHaveLength(1);
    expect(missing).toEqual([]);
  });

  it('is read by those who read the events, a case worker of cooperation alone, and hidden from who knows only the dates', async () => {
    const { pathwayId, patient } = await startedPathway(world, r, 'EATING');
    await world.relate(patient.patientId, r.caseWorker.personId, 'SERVES');
    await world.relate(patient.patientId, r.municipality, 'PARTY');
    expect((await register(pathwayId, patient)).rows?.length).toBeGreaterThan(5);
    expect((await register(pathwayId, r.gp)).rows?.length).toBeGreaterThan(5);
    expect((await register(pathwayId, r.caseWorker)).rows?.map((row) => row.eventKind)).toEqual([
      'COOPERATION_MEETING',
    ]);
    const hidden = await register(pathwayId, r.ke);
    expect(hidden.rows).toBeNull();
    expect(hidden.redacted).toEqual(expect.arrayContaining(['registrations', 'missingRegistrations']));
  });

  it('is in the log, of its own kind', async () => {
    const { pathwayId, patient } = await startedPathway(world, r);
    await register(pathwayId);
    const entries = await world.log<{ resource_type: string; patient_ids: string[] }>();
    const mine = entries.filter((entry) => entry.patient_ids.includes(patient.patientId));
    expect(mine.map((entry) => entry.resource_type)).toContain('Registration');
  });
});

describe('An event with a code', () => {
  let world: World;
  let r: Region;
  beforeAll(async () => {
    world = await World.start('2023-03-06T09:00:00Z');
    r = await region(world);
  });
  afterAll(() => world.stop());

  const started = new Map<string, string>();
  /** One pathway of each kind, of the edition of 2019, for what leaves it as it is. */
  async function oldPathway(pathwayKey: string): Promise<string> {
    world.clock.set('2023-03-06T09:00:00Z');
    const known = started.get(pathwayKey);
    if (known) return known;
    const { pathwayId } = await startedPathway(world, r, pathwayKey);
    await record(world, r.clinician, pathwayId, 'FIRST_ATTENDANCE');
    started.set(pathwayKey, pathwayId);
    return pathwayId;
  }
  const events = async (pathwayId: string) =>
    world.db.sql('select kind, code from pathway_event where pathway_id = $1', [pathwayId]);

  it.each([
    ['PHV_CHILD', 'CLINICAL_DECISION', 'D11CU', 'CODE_OF_OTHER_PATHWAY'],
    ['PHV_ADULT', 'FEEDBACK_TOOL_USED', 'D06UF', 'CODE_OF_OTHER_PATHWAY'],
    ['PHV_ADULT', 'FEEDBACK_TOOL_USED', 'D11CU', 'CODE_OF_OTHER_EVENT'],
    ['PHV_ADULT', 'CLINICAL_DECISION', 'TULL', 'CODE_UNKNOWN'],
  ])('of %s, %s with %s is refused: %s; nothing is written', async (pathwayKey, kind, code, rule) => {
    const pathwayId = await oldPathway(pathwayKey);
    const before = await events(pathwayId);
    const { errors } = await record(world, r.clinician, pathwayId, kind, { code });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: [{ path: 'code', rule }],
    });
    expect(await events(pathwayId)).toEqual(before);
  });

  it('is told what would be right, in the caller’s language', async () => {
    const pathwayId = await oldPathway('PHV_ADULT');
    const { errors } = await record(world, r.clinician, pathwayId, 'CLINICAL_DECISION', { code: 'D12CU' });
    expect(errors?.[0]?.message).toContain('hører til et annet forløp. Riktig her: C, D11CU, D11CP');
  });

  it('of the earlier edition is refused in a pathway of the new one, which is told that none is known', async () => {
    world.clock.set('2026-11-23T09:00:00Z');
    const { pathwayId } = await startedPathway(world, r);
    await record(world, r.clinician, pathwayId, 'FIRST_ATTENDANCE');
    const { errors } = await record(world, r.clinician, pathwayId, 'CLINICAL_DECISION', { code: 'D11CU' });
    expect(errors?.[0]?.extensions.fields).toMatchObject([{ path: 'code', rule: 'CODE_OF_OTHER_EDITION' }]);
    expect(errors?.[0]?.message).toContain('Riktig her: –');
    const without = await record(world, r.clinician, pathwayId, 'CLINICAL_DECISION');
    expect(without.data.recordEvent.code).toMatchObject({ code: null, known: false });
  });

  it('that is coded nowhere has none', async () => {
    const pathwayId = await oldPathway('PHV_ADULT');
    const { data } = await record(world, r.clinician, pathwayId, 'EVALUATION');
    expect(data.recordEvent.code).toBeNull();
  });

  it('is answered under the names that the document gives', async () => {
    const pathwayId = await oldPathway('PSYCHOSIS');
    const document = `mutation($input: RecordEventInput!) { recordEvent(input: $input) { what: code { code: combinedCode display: known } } }`;
    const input = { pathwayId, kind: 'FEEDBACK_TOOL_USED' };
    const { data } = await world.api(r.clinician).run(document, { input });
    expect(data.recordEvent).toEqual({ what: { code: 'D06UF', display: true } });
  });
});
