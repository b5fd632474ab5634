import { randomUUID } from 'node:crypto';
import { Threads, type Patient } from './threads.js';
import { rulesOf } from '../support/act.js';
import type { Region } from '../support/region.js';
import type { Actor, World } from '../support/world.js';

describe('A message thread', () => {
  let t: Threads;
  let world: World;
  let r: Region;
  let patient: Patient;

  beforeAll(async () => {
    t = await Threads.start();
    ({ world, r } = t);
  });
  afterAll(() => world.stop());
  beforeEach(async () => {
    world.clock.set('2026-11-23T09:00:00Z');
    patient = await t.patient();
  });

  it('is read and written in by its participants, and by nobody else', async () => {
    const id = await t.opened(r.municipalCoordinator, patient, [r.caseWorker, r.gp, patient]);
    expect((await t.send(patient, id, 'Jeg sover litt bedre')).errors).toBeUndefined();
    for (const one of [r.municipalCoordinator, r.caseWorker, r.gp, patient]) {
      expect(await t.texts(one, id)).toEqual(['Hvordan går det?', 'Jeg sover litt bedre']);
      expect(await t.list(one)).toContain(id);
    }
    expect(await t.texts(r.clinician, id)).toBe('NOT_FOUND');
    expect(await t.list(r.clinician)).toEqual([]);
    expect((await t.send(r.clinician, id, 'Hei')).code).toBe('NOT_FOUND');
    expect((await t.send(r.clinician, randomUUID(), 'Hei')).code).toBe('NOT_FOUND');
    const entries = await world.log<{ resource_type: string; person_id: string; patient_ids: string[] }>();
    expect(
      entries.some(
        (entry) =>
          entry.resource_type === 'Message' &&
          entry.person_id === r.gp.personId &&
          entry.patient_ids.includes(patient.patientId),
      ),
    ).toBe(true);
  });

  it('takes the patient in without anybody knowing their login', async () => {
    const id = await t.opened(r.municipalCoordinator, patient, [], { patientTakesPart: true });
    expect(await t.texts(patient, id)).toEqual(['Hvordan går det?']);
    await world.db.sql('update patient set person_id = null where id = $1', [patient.patientId]);
    const asked = await t.open(r.municipalCoordinator, patient, [], { patientTakesPart: true });
    expect(rulesOf(asked)).toEqual(['patientTakesPart NO_LOGIN']);
  });

  it('tells its participants that something waits, and not what', async () => {
    const id = await t.opened(r.municipalCoordinator, patient, [r.gp, patient], { text: 'Kjempeviktig' });
    expect(await t.told(r.gp)).toContain(id);
    expect(await t.told(patient)).toEqual([id]);
    expect(await t.told(r.municipalCoordinator)).not.toContain(id);
    const kept = await world.db.sql(
      `select n::text || coalesce((select string_agg(m::text, '') from outbox_message m), '') as text from notification n`,
    );
    expect(JSON.stringify(kept)).not.toMatch(/Kjempeviktig|Søvn/);
  });

  it('takes nobody in who may not read its subject', async () => {
    const pathwayId = await t.pathway(patient);
    const planId = await t.plan(patient);
    const stranger = await world.staff('CASE_WORKER', r.service);
    const of = (answer: Awaited<ReturnType<Threads['open']>>) =>
      answer.errors?.[0]?.extensions.fields?.map(({ path, rule }) => [path, rule]);
    const barred = [['participantIds[1]', 'MAY_NOT_READ']];
    expect(of(await t.open(r.clinician, patient, [r.gp, stranger]))).toEqual(barred);
    // A case worker sees no treatment plan, and so no thread about it.
    expect(of(await t.open(r.clinician, patient, [patient, r.caseWorker], { planId }))).toEqual(barred);
    expect((await t.open(r.clinician, patient, [patient], { planId })).errors).toBeUndefined();
    expect((await t.open(r.clinician, patient, [r.caseWorker], { pathwayId })).errors).toBeUndefined();
    expect((await t.open(r.caseWorker, patient, [r.clinician], { planId })).code).toBe('NOT_FOUND');
    expect((await t.open(r.caseWorker, patient, [r.clinician], { planId: randomUUID() })).code).toBe(
      'NOT_FOUND',
    );
    const ke = await t.open(r.ke, patient, [r.clinician]);
    expect(['NOT_FOUND', 'FORBIDDEN']).toContain(ke.code);
  });

  it('is gone at the next look when the relation ends, and nobody is told of what they cannot read', async () => {
    const id = await t.opened(r.clinician, patient, [r.caseWorker, patient]);
    expect(await t.texts(r.caseWorker, id)).toEqual(['Hvordan går det?']);
    const before = (await t.told(r.caseWorker)).length;
    await world.db.sql(
      `update relation set valid_to = '2026-11-23T09:00:00Z' where patient_id = $1 and subject_id = $2`,
      [patient.patientId, r.caseWorker.personId],
    );
    expect(await t.texts(r.caseWorker, id)).toBe('NOT_FOUND');
    expect(await t.list(r.caseWorker)).not.toContain(id);
    expect((await t.send(r.clinician, id, 'Fortrolig')).errors).toBeUndefined();
    expect((await t.send(r.caseWorker, id, 'Hei')).code).toBe('NOT_FOUND');
    expect(await t.told(r.caseWorker)).toHaveLength(before);
  });

  it('is closed by a block: of the patient’s record, or of the kind of content that it is about', async () => {
    const planId = await t.plan(patient);
    const aboutPlan = await t.opened(r.clinician, patient, [patient], { planId });
    const aboutPatient = await t.opened(r.clinician, patient, [patient]);
    const block = (contents: string[] | null) =>
      world.db.sql(
        `insert into block (id, patient_id, subject_id, subject_kind, contents, valid_from, created_by)
         values ($1, $2, $3, 'PERSON', $4, '2026-11-23T08:00Z', $5)`,
        [randomUUID(), patient.patientId, r.clinician.personId, contents, patient.personId],
      );
    await block(['PLAN']);
    expect(await t.texts(r.clinician, aboutPlan)).toBe('NOT_FOUND');
    expect(await t.texts(r.clinician, aboutPatient)).toEqual(['Hvordan går det?']);
    await block(null);
    expect(await t.texts(r.clinician, aboutPatient)).toBe('NOT_FOUND');
    expect(await t.texts(patient, aboutPlan)).toEqual(['Hvordan går det?']);
  });

  it('is closed to next of kin whose consent is withdrawn, and to the patient of what is withheld', async () => {
    const kin = await world.person('Nær Nise');
    const consented = async (contents: string[]): Promise<Actor> => ({
      ...kin,
      grantId: await world.relate(patient.patientId, kin.personId, 'KIN', { contents }),
    });
    const some = await consented(['PLAN']);
    const refused = await t.open(r.clinician, patient, [kin]);
    expect(refused.errors?.[0]?.extensions.fields?.[0]?.rule).toBe('MAY_NOT_READ');
    const all = await consented(['PATIENT']);
    const id = await t.opened(r.clinician, patient, [kin, patient]);
    expect(await t.texts(all, id)).toEqual(['Hvordan går det?']);
    expect(await t.texts(some, id)).toBe('NOT_FOUND');
    await world.db.sql(`update relation set valid_to = '2026-11-23T09:00:00Z' where id = $1`, [all.grantId]);
    expect(['NOT_FOUND', 'FORBIDDEN']).toContain(await t.texts(all, id));

    const planId = await t.plan(patient);
    const aboutPlan = await t.opened(r.clinician, patient, [patient], { planId });
    await world.db.sql(
      `insert into withholding (id, patient_id, audience, object_type, object_id, ground, reason, side, review_on, valid_from, created_by)
       values ($1, $2, 'PATIENT', 'PLAN', $3, 'x', 'x', 'SPECIALIST', '2026-12-24', '2026-11-23T08:00Z', $4)`,
      [randomUUID(), patient.patientId, planId, r.clinician.personId],
    );
    expect(await t.texts(patient, aboutPlan)).toBe('NOT_FOUND');
    expect(await t.texts(patient, id)).toEqual(['Hvordan går det?']);
  });

  it('comes before those that one has read, whenever they were written in', async () => {
    const waits = await t.opened(r.municipalCoordinator, patient, [patient]);
    world.clock.set('2026-11-23T10:00:00Z');
    const read = await t.opened(r.municipalCoordinator, patient, [patient]);
    world.clock.set('2026-11-23T11:00:00Z');
    const own = await t.opened(patient, patient, [r.municipalCoordinator]);
    await t.run(patient, 'markRead', 'MarkReadInput', { threadId: read });
    const page = async (after: string | null) => {
      const { data } = await world
        .api(patient)
        .run(
          'query($after: String) { threads(first: 2, after: $after, orderBy: UNREAD_DESC) { nodes { id } pageInfo { endCursor } } }',
          { after },
        );
      return data.threads as { nodes: { id: string }[]; pageInfo: { endCursor: string } };
    };
    const first = await page(null);
    const second = await page(first.pageInfo.endCursor);
    expect([...first.nodes, ...second.nodes].map(({ id }) => id)).toEqual([waits, own, read]);
  });

  it('has read marks that go forward only, and counts what is unread', async () => {
    const id = await t.opened(r.clinician, patient, [patient]);
    const first = (await t.read(patient, id)).data.thread;
    expect(first.unread).toBe(1);
    world.clock.set('2026-11-23T09:05:00Z');
    const second = (await t.send(r.clinician, id, 'Én til')).data.sendMessage;
    const mark = (messageId: string | null) =>
      t.run(patient, 'markRead', 'MarkReadInput', { threadId: id, messageId }, 'unread');
    expect((await mark(first.messages.nodes[0].id)).data.markRead.unread).toBe(1);
    expect((await mark(second.id)).data.markRead.unread).toBe(0);
    expect((await mark(first.messages.nodes[0].id)).data.markRead.unread).toBe(0);
    expect((await mark(randomUUID())).errors?.[0]?.extensions.fields?.[0]?.path).toBe('messageId');
    const seen = (await t.read(r.clinician, id)).data.thread.participants;
    expect(seen.find((one: { person: { id: string } }) => one.person.id === patient.personId).readTo).toBe(
      '2026-11-23T09:05:00+00:00',
    );
    const { data } = await world.api(patient).run('{ threads(filter: { unread: true }) { totalCount } }');
    expect(data.threads.totalCount).toBe(0);
  });

  it('never changes a message; its author can take it back, and everybody sees that it was', async () => {
    const id = await t.opened(r.clinician, patient, [patient]);
    const [message] = (await t.read(patient, id)).data.thread.messages.nodes;
    const retract = (by: Actor) =>
      t.run(by, 'retractMessage', 'RetractMessageInput', { id: message.id, reason: 'Feil pasient' }, 'text');
    expect((await retract(patient)).code).toBe('FORBIDDEN');
    expect((await retract(r.clinician)).data.retractMessage).toEqual({ text: null });
    expect((await retract(r.clinician)).code).toBe('ILLEGAL_TRANSITION');
    expect((await t.read(patient, id)).data.thread.messages.nodes).toMatchObject([
      {
        id: message.id,
        text: null,
        retractedAt: '2026-11-23T09:00:00+00:00',
        retractionReason: 'Feil pasient',
      },
    ]);
    const change = world.db.sql(`update message set text = 'noe annet' where id = $1`, [message.id]);
    await expect(change).rejects.toThrow(/never changed/);
  });

  it('is left for good, opened to others by staff, and closed by whoever opened it or coordinates', async () => {
    const id = await t.opened(r.clinician, patient, [patient, r.gp]);
    const add = (by: Actor, who: Actor) =>
      t.run(by, 'addThreadParticipants', 'AddThreadParticipantsInput', {
        threadId: id,
        participantIds: [who.personId],
      });
    expect((await add(patient, r.caseWorker)).code).toBe('FORBIDDEN');
    expect((await add(r.gp, r.caseWorker)).errors).toBeUndefined();
    expect(await t.texts(r.caseWorker, id)).toEqual(['Hvordan går det?']);
    const leave = await t.run(r.caseWorker, 'leaveThread', 'LeaveThreadInput', { threadId: id });
    expect([leave.errors, leave.data.leaveThread]).toEqual([undefined, { id }]);
    expect(await t.texts(r.caseWorker, id)).toBe('NOT_FOUND');
    const close = (by: Actor, expectedVersion?: number) =>
      t.run(by, 'closeThread', 'CloseThreadInput', { threadId: id, expectedVersion }, 'closedAt');
    expect((await close(r.gp)).code).toBe('FORBIDDEN');
    expect((await close(r.clinician, 99)).code).toBe('CONFLICT');
    expect((await close(r.clinician)).data.closeThread.closedAt).toBe('2026-11-23T09:00:00+00:00');
    expect((await t.send(r.gp, id, 'Hei')).code).toBe('ILLEGAL_TRANSITION');
    expect(await t.texts(r.gp, id)).toEqual(['Hvordan går det?']);
  });

  it('refuses what says nothing, and whom it is not for', async () => {
    const id = await t.opened(r.clinician, patient, [patient]);
    expect(rulesOf(await t.send(r.clinician, id, '  '))).toEqual(['text EMPTY']);
    expect(rulesOf(await t.open(r.clinician, patient, []))).toEqual(['participantIds EMPTY']);
    expect(rulesOf(await t.open(r.clinician, patient, [r.clinician]))).toEqual(['participantIds EMPTY']);
    const nobody = { ...r.gp, personId: randomUUID() };
    expect(rulesOf(await t.open(r.clinician, patient, [nobody]))).toEqual(['participantIds[0] UNKNOWN']);
  });
});
