import { randomUUID } from 'node:crypto';
import { Threads, type Patient } from './threads.js';
import { pdf } from '../file/made-files.js';
import { problemsOf } from '../support/act.js';
import { liveServer, type LiveServer } from '../support/live.js';
import type { Region } from '../support/region.js';
import type { Actor } from '../support/world.js';

/** What each subject is named in the input, and who of the region may not read it although they may read the patient. */
const SUBJECTS: [string, (r: Region, patient: Patient) => Actor][] = [
  // A case worker sees that there is a referral, and not what it says.
  ['referralId', (r) => r.caseWorker],
  // Who was not called.
  ['meetingId', (r) => r.caseWorker],
  // The patient's GP reads clocks of what they referred themselves.
  ['deadlineId', (r) => r.gp],
  // Tasks are the staff's.
  ['taskId', (_r, patient) => patient],
];

describe('The subject of a message thread', () => {
  let t: Threads;
  let r: Region;
  let patient: Patient;
  let live: LiveServer;

  beforeAll(async () => {
    t = await Threads.start();
    ({ r } = t);
    live = await liveServer(t.world);
  });
  afterAll(async () => {
    await live.stop();
    await t.world.stop();
  });
  beforeEach(async () => {
    t.world.clock.set('2026-11-23T09:00:00Z');
    patient = await t.patient();
  });

  const meeting = async (): Promise<string> => {
    const input = {
      ...{
        patientId: patient.patientId,
        place: 'Rådhuset',
        participants: [{ personId: r.clinician.personId }],
      },
      ...{ startsAt: '2026-11-24T09:00:00Z', endsAt: '2026-11-24T10:00:00Z' },
    };
    const called = await t.run(r.sectionCoordinator, 'scheduleMeeting', 'ScheduleMeetingInput', input);
    if (called.errors) throw new Error(called.text);
    return called.data.scheduleMeeting.id as string;
  };
  /** One of each kind about the patient, which the clinician and the section's coordinator read. */
  const made = async (field: string): Promise<string> => {
    const { patientId } = patient;
    await t.pathway(patient);
    const of = (sql: string) => t.world.db.sql<{ id: string }>(sql, [patientId]);
    if (field === 'meetingId') return meeting();
    if (field === 'referralId')
      return (await of('select id from referral where patient_id = $1'))[0]?.id as string;
    if (field === 'deadlineId') {
      await t.world.db.sql(
        `update relation set valid_to = '2026-11-23T09:00:00Z' where kind = 'REFERRER_OF' and patient_id = $1`,
        [patientId],
      );
      return (await of('select id from deadline where patient_id = $1 order by id limit 1'))[0]?.id as string;
    }
    const [task] = await t.world.db.sql<{ id: string }>(
      `insert into task (id, patient_id, kind, root_id, unit_id, owner_id, source, due_by_default, created_at)
       values ($1, $2, 'CALL_MEETING', $3, $4, $5, 'test', false, now()) returning id`,
      [randomUUID(), patientId, r.trust, r.section, r.clinician.personId],
    );
    return task?.id as string;
  };

  it.each(SUBJECTS)(
    'by %s is one that everybody in it may read, and nobody else comes in',
    async (field, barred) => {
      const id = await made(field);
      const other = barred(r, patient);
      const opened = await t.opened(r.clinician, patient, [r.sectionCoordinator], { [field]: id });
      expect(await t.texts(r.sectionCoordinator, opened)).toEqual(['Hvordan går det?']);
      const named = field.replace('Id', '');
      const { data } = await t.world
        .api(r.clinician)
        .run(`{ thread(id: "${opened}") { subject ${named} { id } } }`);
      expect(data.thread).toEqual({ subject: named.toUpperCase(), [named]: { id } });

      const refused = await t.open(r.clinician, patient, [r.sectionCoordinator, other], { [field]: id });
      expect(problemsOf(refused)).toEqual([['participantIds[1]', 'MAY_NOT_READ']]);
      const brought = { threadId: opened, participantIds: [other.personId] };
      const added = await t.run(r.clinician, 'addThreadParticipants', 'AddThreadParticipantsInput', brought);
      expect(problemsOf(added)).toEqual([['participantIds[0]', 'MAY_NOT_READ']]);
      // To them it is as one that is not there; so is another patient's.
      for (const one of [id, randomUUID()])
        expect((await t.open(other, patient, [r.clinician], { [field]: one })).code).toBe('NOT_FOUND');
      const stranger = await t.patient();
      expect((await t.open(r.clinician, stranger, [r.sectionCoordinator], { [field]: id })).code).toBe(
        'NOT_FOUND',
      );
    },
  );

  it('is one thing', async () => {
    const both = { taskId: await made('taskId'), meetingId: await meeting() };
    const refused = await t.open(r.clinician, patient, [r.sectionCoordinator], both);
    expect(problemsOf(refused)).toEqual([['taskId', 'NOT_POSSIBLE']]);
  });

  it('that somebody may read no longer takes all of the thread with it, and what is sent then', async () => {
    const meetingId = await made('meetingId');
    const invite = { id: meetingId, participants: [{ personId: r.municipalCoordinator.personId }] };
    expect(
      (await t.run(r.sectionCoordinator, 'inviteToMeeting', 'InviteToMeetingInput', invite)).errors,
    ).toBeUndefined();
    const one = r.municipalCoordinator;
    const id = await t.opened(r.clinician, patient, [one, r.sectionCoordinator], { meetingId });
    const { body } = await t.upload(r.clinician, await pdf());
    const attached = { threadId: id, fileId: (body as { id: string }).id, name: 'Innkalling' };
    const sent = await t.run(r.clinician, 'addAttachment', 'AddAttachmentInput', attached);
    expect(sent.errors).toBeUndefined();
    expect((await t.fetch(one, attached.fileId)).status).toBe(200);
    const unread = async (who: Actor) => {
      const { data } = await t.world
        .api(who)
        .run('{ threads(filter: { unread: true }) { totalCount nodes { id unread } } }');
      return data.threads as { totalCount: number };
    };
    expect(await unread(one)).toEqual({ totalCount: 1, nodes: [{ id, unread: 2 }] });

    // They are called no longer, and do not read of the meeting what the specialist side wrote.
    const asked = `{ meeting(id: "${meetingId}") { participants { id person { id } } } }`;
    const { data } = await t.world.api(r.sectionCoordinator).run(asked);
    const mine = (data.meeting.participants as { id: string; person: { id: string } | null }[]).find(
      ({ person }) => person?.id === one.personId,
    );
    const remove = { id: meetingId, removeIds: [mine?.id] };
    expect(
      (await t.run(r.sectionCoordinator, 'inviteToMeeting', 'InviteToMeetingInput', remove)).errors,
    ).toBeUndefined();
    const socket = await live.connect(one);
    const heard = socket.subscribe('subscription { notificationReceived { kind subjectId } }');
    const before = await t.told(one);
    expect((await t.send(r.clinician, id, 'Fortrolig')).errors).toBeUndefined();
    expect(await t.texts(one, id)).toBe('NOT_FOUND');
    expect(await t.list(one)).not.toContain(id);
    expect(await unread(one)).toEqual({ totalCount: 0, nodes: [] });
    expect(await t.told(one)).toEqual(before);
    expect((await t.fetch(one, attached.fileId)).status).toBe(404);
    expect((await t.send(one, id, 'Hei')).code).toBe('NOT_FOUND');
    // What comes after is heard; of what was sent in between nothing was.
    const next = await t.opened(r.clinician, patient, [one]);
    await heard.until(1);
    expect(heard.messages.map(({ data: told }) => told?.notificationReceived)).toEqual([
      { kind: 'MESSAGE_RECEIVED', subjectId: next },
    ]);

    // Called again, they read it again: also what was sent meanwhile, but for what was taken back.
    await t.run(r.clinician, 'retractMessage', 'RetractMessageInput', { id: sent.data.addAttachment.id });
    expect(
      (await t.run(r.sectionCoordinator, 'inviteToMeeting', 'InviteToMeetingInput', invite)).errors,
    ).toBeUndefined();
    expect(await t.texts(one, id)).toEqual(['Hvordan går det?', null, 'Fortrolig']);
    expect((await t.fetch(one, attached.fileId)).status).toBe(404);
  });
});
