import { randomUUID } from 'node:crypto';
import { clearDrafts } from '../../api/src/draft/draft.jobs.js';
import { problemsOf, rulesOf } from '../support/act.js';
import { Jobs } from '../support/jobs.js';
import type { Region } from '../support/region.js';
import { Threads, type Patient } from '../thread/threads.js';
import type { Actor, Answer, World } from '../support/world.js';

const DRAFT = 'id version form values savedAt caseId planId meetingId threadId allowed patient { id name }';

describe('A draft', () => {
  let t: Threads;
  let jobs: Jobs;
  let world: World;
  let r: Region;
  let patient: Patient;
  let me: Actor;

  beforeAll(async () => {
    t = await Threads.start();
    ({ world, r } = t);
    jobs = await Jobs.open(world);
    me = r.municipalCoordinator;
  });
  afterAll(async () => {
    await jobs.close();
    await world.stop();
  });
  beforeEach(async () => {
    world.clock.set('2026-11-23T09:00:00Z');
    await world.db.sql('delete from draft');
    patient = await t.patient();
  });

  const save = (by: Actor, text: string, expectedVersion = 0, more: object = {}): Promise<Answer> => {
    const typed = { patientId: patient.patientId, form: 'openThread', values: { text }, expectedVersion };
    return t.run(by, 'saveDraft', 'SaveDraftInput', { ...typed, ...more }, 'id version savedAt');
  };
  const saved = async (by: Actor, text: string, more: object = {}): Promise<string> => {
    const answer = await save(by, text, 0, more);
    if (answer.errors) throw new Error(answer.text);
    return answer.data.saveDraft.id as string;
  };
  const mine = async (by: Actor, filter: object = {}) => {
    const query = `query($filter: DraftFilter) { drafts(filter: $filter) { totalCount nodes { ${DRAFT} } } }`;
    const { data, text } = await world.api(by).run(query, { filter });
    if (!data) throw new Error(text);
    return data.drafts.nodes as {
      id: string;
      version: number;
      values: { text?: string };
      allowed: string[];
    }[];
  };
  const texts = async (by: Actor, filter: object = {}) =>
    (await mine(by, filter)).map(({ values }) => values.text);
  const rows = () =>
    world.db.sql<{ id: string; content: object }>('select id, content from draft order by id');
  const end = (who: Actor) =>
    world.db.sql(`update relation set valid_to = $3 where patient_id = $1 and subject_id = $2`, [
      patient.patientId,
      who.personId,
      world.clock.now(),
    ]);

  it('is kept as it is typed, and is there on another device', async () => {
    const first = await save(me, 'Hei', 0, { values: { text: 'Hei', to: ['a'], urgent: true } });
    expect(first.data.saveDraft).toMatchObject({ version: 1, savedAt: '2026-11-23T09:00:00.000Z' });
    world.clock.set('2026-11-23T09:00:02Z');
    const second = await save(me, 'Hei på deg', 1);
    expect(second.data.saveDraft).toEqual({
      ...{ id: first.data.saveDraft.id, version: 2, savedAt: '2026-11-23T09:00:02.000Z' },
    });
    expect(await mine(me)).toEqual([
      {
        ...{ id: first.data.saveDraft.id, version: 2, form: 'openThread', values: { text: 'Hei på deg' } },
        ...{
          savedAt: '2026-11-23T09:00:02+00:00',
          caseId: null,
          planId: null,
          meetingId: null,
          threadId: null,
        },
        ...{ allowed: expect.arrayContaining(['END']) as string[] },
        patient: { id: patient.patientId, name: 'Sindig Bjørk' },
      },
    ]);
    expect(await texts(me, { form: 'other' })).toEqual([]);
    expect(await texts(me, { patient: patient.patientId, about: patient.patientId })).toEqual(['Hei på deg']);
  });

  it('is its author’s alone, in the role that it was typed in', async () => {
    const id = await saved(me, 'Bare mitt');
    const admin = await world.staff('ADMINISTRATOR', r.municipality);
    const colleague = await world.staff('COORDINATOR', r.service);
    await world.relate(patient.patientId, colleague.personId, 'COORDINATES');
    const other = { ...me, ...(await world.grant(me, 'COORDINATOR', r.service)) };
    for (const one of [
      patient,
      colleague,
      other,
      r.caseWorker,
      r.clinician,
      r.ke,
      r.leader,
      r.auditor,
      admin,
    ]) {
      const list = await world.api(one).run('{ drafts { totalCount nodes { id } } }');
      expect(list.data?.drafts ?? { totalCount: 0, nodes: [] }).toEqual({ totalCount: 0, nodes: [] });
      const drop = await t.run(one, 'deleteDraft', 'DeleteDraftInput', { id });
      expect([one.personId, ['NOT_FOUND', 'FORBIDDEN']]).toEqual([
        one.personId,
        expect.arrayContaining([drop.code]) as string[],
      ]);
    }
    // Another’s is no obstacle: each has their own.
    expect((await save(colleague, 'Mitt')).data.saveDraft.version).toBe(1);
    expect(await texts(me)).toEqual(['Bare mitt']);
  });

  it('loses nothing between two tabs: the second is told, and both texts are there to be shown', async () => {
    await saved(me, 'fra den ene');
    const second = await save(me, 'fra den andre');
    expect([second.code, second.errors?.[0]?.extensions.currentVersion]).toEqual(['CONFLICT', 1]);
    expect(await texts(me)).toEqual(['fra den ene']);
    expect((await save(me, 'begge deler', 1)).data.saveDraft.version).toBe(2);
    // An answer that was lost on its way is asked for again.
    expect((await save(me, 'begge deler', 1)).data.saveDraft.version).toBe(2);
    const both = await Promise.all(['a', 'b', 'c'].map((text) => save(me, text, 2)));
    expect(both.map(({ code }) => code ?? 'OK').sort()).toEqual(['CONFLICT', 'CONFLICT', 'OK']);
    const first = await Promise.all(['a', 'b'].map((text) => save(me, text, 0, { form: 'nytt' })));
    expect(first.map(({ code }) => code ?? 'OK').sort()).toEqual(['CONFLICT', 'OK']);
  });

  it('is gone when the act that it became succeeds, in the same moment, and not when it fails', async () => {
    const draftId = await saved(me, 'Hvordan går det?');
    const failed = await t.open(me, patient, [], { draftId });
    expect(rulesOf(failed)).toEqual(['participantIds EMPTY']);
    expect(await texts(me)).toEqual(['Hvordan går det?']);
    const again = { draftId, clientMutationId: randomUUID() };
    expect((await t.open(me, patient, [patient], again)).errors).toBeUndefined();
    expect((await t.open(me, patient, [patient], again)).errors).toBeUndefined();
    expect(await mine(me)).toEqual([]);
    expect(await rows()).toEqual([{ id: draftId, content: {} }]);
    // The tab that still holds the old text is told that it was sent.
    expect((await save(me, 'Hvordan går det nå?', 1)).errors?.[0]?.extensions.currentVersion).toBe(0);
    // Others’ drafts, and one about somebody else, are none of the act’s.
    const [hers, about] = [await saved(r.clinician, 'Hennes'), patient];
    patient = await t.patient();
    const elsewhere = await saved(me, 'Om en annen');
    for (const id of [hers, elsewhere])
      expect((await t.open(me, about, [about], { draftId: id })).errors).toBeUndefined();
    expect([await texts(me), await texts(r.clinician)]).toEqual([['Om en annen'], ['Hennes']]);
  });

  it('is thrown away by its author, once', async () => {
    const id = await saved(me, 'Nei');
    const drop = (expectedVersion?: number) =>
      t.run(me, 'deleteDraft', 'DeleteDraftInput', { id, expectedVersion }, 'id values droppedAt allowed');
    expect((await drop(7)).code).toBe('CONFLICT');
    expect((await drop()).data.deleteDraft).toMatchObject({
      id,
      values: {},
      droppedAt: '2026-11-23T09:00:00+00:00',
    });
    expect((await drop()).code).toBe('ILLEGAL_TRANSITION');
    expect(await mine(me)).toEqual([]);
    expect((await save(me, 'På nytt')).data.saveDraft.version).toBe(1);
  });

  it('falls with the right: unseen at once, and then not kept', async () => {
    await saved(r.caseWorker, 'Om timen');
    await saved(me, 'Mitt');
    await end(r.caseWorker);
    expect(await mine(r.caseWorker)).toEqual([]);
    expect((await save(r.caseWorker, 'Mer', 1)).code).toBe('NOT_FOUND');
    expect(await rows()).toHaveLength(2);
    await clearDrafts(jobs.tools);
    expect(await texts(me)).toEqual(['Mitt']);
    expect(await rows()).toHaveLength(1);
  });

  it('is kept by the worker for everybody whose relation stands, however they come to the patient', async () => {
    const kin = await world.person('Nær Nise');
    const near = {
      ...kin,
      grantId: await world.relate(patient.patientId, kin.personId, 'KIN', { contents: ['PATIENT'] }),
    };
    await world.relate(patient.patientId, r.municipality, 'PARTY');
    await world.relate(patient.patientId, r.section, 'TREATS');
    const unitClinician = await world.staff('CLINICIAN', r.section);
    const self = await world.db.sql<{ id: string }>(
      `select id from relation where patient_id = $1 and kind = 'SELF'`,
      [patient.patientId],
    );
    const own = { ...patient, grantId: self[0]?.id as string };
    const all = [me, r.caseWorker, r.clinician, unitClinician, r.gp, r.ke, near, own];
    for (const [n, one] of all.entries()) await saved(one, String(n));
    await clearDrafts(jobs.tools);
    for (const [n, one] of all.entries()) expect(await texts(one)).toEqual([String(n)]);
    await world.db.sql(
      `update relation set valid_to = $2 where patient_id = $1 and kind in ('PARTY', 'KIN')`,
      [patient.patientId, world.clock.now()],
    );
    await world.db.sql('update role_grant set valid_to = $2 where id = $1', [
      unitClinician.grantId,
      world.clock.now(),
    ]);
    await clearDrafts(jobs.tools);
    expect(await rows()).toHaveLength(all.length - 3);
  });

  it('is about something that its author can read, of the same patient, and is hidden with it', async () => {
    const planId = await t.plan(patient);
    const threadId = await t.opened(r.clinician, patient, [me, patient]);
    expect((await save(r.caseWorker, 'x', 0, { planId })).code).toBe('NOT_FOUND');
    expect((await save(r.caseWorker, 'x', 0, { threadId: randomUUID() })).code).toBe('NOT_FOUND');
    const before = patient;
    patient = await t.patient();
    expect((await save(me, 'x', 0, { threadId })).code).toBe('NOT_FOUND');
    patient = before;
    await saved(r.clinician, 'Om planen', { planId });
    await saved(r.clinician, 'Om pasienten');
    await saved(me, 'Svar', { threadId });
    expect(await texts(r.clinician, { about: planId })).toEqual(['Om planen']);
    const block = (contents: string[]) =>
      world.db.sql(
        `insert into block (id, patient_id, subject_id, subject_kind, contents, valid_from, created_by)
         values ($1, $2, $3, 'PERSON', $4, '2026-11-23T08:00Z', $5)`,
        [randomUUID(), patient.patientId, r.clinician.personId, contents, patient.personId],
      );
    await block(['PLAN']);
    expect(await texts(r.clinician)).toEqual(['Om pasienten']);
    await block(['PATIENT']);
    expect(await texts(r.clinician)).toEqual([]);
    expect((await t.run(me, 'leaveThread', 'LeaveThreadInput', { threadId })).errors).toBeUndefined();
    expect(await texts(me)).toEqual([]);
  });

  it('is logged when somebody begins, reads and drops it, and not at each pause', async () => {
    const entries = async () =>
      (await world.log<{ resource_type: string; action: string; patient_ids: string[] }>())
        .filter((each) => each.resource_type === 'Draft' && each.patient_ids.includes(patient.patientId))
        .map(({ action }) => action);
    const id = await saved(me, 'a');
    for (const [n, text] of ['sv', 'svar', 'svar til mor'].entries())
      expect((await save(me, text, n + 1)).errors).toBeUndefined();
    expect(await entries()).toEqual(['CREATE']);
    await mine(me);
    expect(await entries()).toEqual(['CREATE', 'READ']);
    await t.run(me, 'deleteDraft', 'DeleteDraftInput', { id });
    expect((await entries()).filter((action) => action === 'END').length).toBeGreaterThan(0);
    const kept = await world.db.sql(
      `select n::text from notification n union all select e::text from audit.entry e`,
    );
    expect(JSON.stringify(kept)).not.toContain('svar til mor');
  });

  it('says what it cannot keep', async () => {
    const said = async (more: object) => problemsOf(await save(me, 'x', 0, more));
    expect(await said({ form: 'to ord' })).toEqual([['form', 'FORM_NAME']]);
    expect(await said({ values: ['x'] })).toEqual([['values', 'OBJECT']]);
    expect(await said({ values: 'x' })).toEqual([['values', 'OBJECT']]);
    expect(await said({ values: { text: 'æ'.repeat(40_000) } })).toEqual([['values', 'TOO_MUCH']]);
    expect(await said({ values: { text: 'a\u0000b' } })).toEqual([['values', 'CONTROL_CHARACTER']]);
    expect(await said({ planId: randomUUID(), threadId: randomUUID() })).toEqual([['caseId', 'NOT_BOTH']]);
    await world.db.sql(
      `insert into draft (id, patient_id, grant_id, role, form, content, created_at, saved_at)
       select gen_random_uuid(), $1, $2, 'COORDINATOR', 'f' || n, '{}', now(), now() from generate_series(1, 200) n`,
      [patient.patientId, me.grantId],
    );
    const one = await save(me, 'én for mye');
    expect([one.code, one.errors?.[0]?.message]).toEqual([
      'CONFLICT',
      expect.stringContaining('for mange') as string,
    ]);
  });

  it('is kept for as many days as the organisation has set', async () => {
    await saved(me, 'Gammel');
    await saved(r.clinician, 'Like gammel');
    const set = await world
      .api(r.ke)
      .run(
        `mutation { updateSettings(input: { settings: [{ key: "drafts.keepDays", value: 3 }] }) { key } }`,
      );
    expect(set.errors).toBeUndefined();
    world.clock.set('2026-11-26T09:00:00Z');
    await clearDrafts(jobs.tools);
    expect([await texts(me), await texts(r.clinician)]).toEqual([['Gammel'], ['Like gammel']]);
    world.clock.set('2026-11-26T09:00:01Z');
    await clearDrafts(jobs.tools);
    expect([await texts(me), await texts(r.clinician)]).toEqual([[], ['Like gammel']]);
    world.clock.set('2026-12-23T09:00:01Z');
    await clearDrafts(jobs.tools);
    expect(await rows()).toEqual([]);
  });
});
