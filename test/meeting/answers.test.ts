import { problemsOf } from '../support/act.js';
import { Meetings, of } from '../support/meetings.js';

describe('A call to a meeting', () => {
  let m: Meetings;
  beforeAll(async () => {
    m = await Meetings.start();
  });
  afterAll(() => m.stop());
  beforeEach(() => m.world.clock.set('2026-11-23T09:00:00Z'));

  const coordinator = () => m.r.municipalCoordinator;

  it('is answered by each for themselves, and whoever calls is told', async () => {
    const { id } = await m.call();
    await m.do(m.patient, 'respondToMeeting', { id, answer: 'YES' });
    await m.do(m.r.clinician, 'respondToMeeting', { id, answer: 'ANOTHER_TIME', words: 'Etter kl. 12' });
    const meeting = await m.seen(coordinator(), id);
    expect([of(meeting, 'PATIENT').answer, of(meeting, m.r.clinician)]).toEqual([
      'YES',
      expect.objectContaining({ answer: 'ANOTHER_TIME', answerWords: 'Etter kl. 12' }),
    ]);
    expect(await m.told(coordinator())).toEqual(['MEETING_ANSWERED', 'MEETING_ANSWERED']);
    expect((await m.run(m.r.caseWorker, 'respondToMeeting', { id, answer: 'YES' })).code).toBe('NOT_FOUND');
  });

  it('is answered on the telephone through whoever calls, but not for a professional', async () => {
    const meeting = await m.call({
      participants: [{ outside: { name: 'Nav Nebb' } }, { personId: m.r.clinician.personId }],
    });
    const record = (who: string, input = {}) =>
      m.run(coordinator(), 'recordMeetingAnswer', {
        ...{ id: meeting.id, participantId: who, answer: 'NO', onBehalf: { form: 'PHONE' } },
        ...input,
      });
    const noted = await record(of(meeting, 'OUTSIDE').id);
    expect(of(noted.data.recordMeetingAnswer, 'OUTSIDE').answer).toBe('NO');
    expect(problemsOf(await record(of(meeting, m.r.clinician).id))).toEqual([
      ['participantId', 'NOT_POSSIBLE'],
    ]);
    expect(problemsOf(await record(meeting.id))).toEqual([['participantId', 'UNKNOWN']]);
    const byOther = {
      id: meeting.id,
      participantId: of(meeting, 'PATIENT').id,
      answer: 'NO',
      onBehalf: { form: 'ORAL' },
    };
    expect((await m.run(m.r.clinician, 'recordMeetingAnswer', byOther)).code).toBe('FORBIDDEN');
  });

  it('is asked again when the meeting is moved; an answer to the old time is not taken', async () => {
    const { id, version } = await m.call();
    await m.do(m.patient, 'respondToMeeting', { id, answer: 'YES' });
    const moved = await m.do(coordinator(), 'rescheduleMeeting', {
      ...{ id, startsAt: '2026-11-25T09:00:00Z', endsAt: '2026-11-25T10:00:00Z', expectedVersion: version },
    });
    expect([moved.sequence, of(moved, 'PATIENT').answer, of(moved, coordinator()).answer]).toEqual([
      1,
      null,
      'YES',
    ]);
    expect((await m.told(m.patient)).at(-1)).toBe('MEETING_MOVED');
    const late = await m.run(m.patient, 'respondToMeeting', { id, answer: 'YES', expectedVersion: version });
    expect([late.code, of(await m.seen(m.patient, id), 'PATIENT').answer]).toEqual(['CONFLICT', null]);
    const again = await m.run(coordinator(), 'rescheduleMeeting', {
      ...{
        id,
        startsAt: '2026-11-26T09:00:00Z',
        endsAt: '2026-11-26T08:00:00Z',
        expectedVersion: moved.version,
      },
    });
    expect(problemsOf(again)).toEqual([['endsAt', 'BEFORE_START']]);
  });

  it('reaches others later, and whoever is called no more sees the meeting no more; the patient stays', async () => {
    const meeting = await m.call();
    const invite = (input: object) => m.run(coordinator(), 'inviteToMeeting', { id: meeting.id, ...input });
    await invite({ participants: [{ personId: m.r.gp.personId }] });
    expect((await m.seen(m.r.gp, meeting.id)).status).toBe('SCHEDULED');
    const answer = await invite({ removeIds: [of(meeting, m.r.clinician).id] });
    expect(answer.errors).toBeUndefined();
    expect((await m.read(m.r.clinician, meeting.id)).code).toBe('NOT_FOUND');
    expect((await m.told(m.r.clinician)).at(-1)).toBe('MEETING_CANCELLED');
    const refused = await invite({
      removeIds: [of(meeting, 'PATIENT').id, of(meeting, coordinator()).id, meeting.id],
    });
    expect(problemsOf(refused)).toEqual([
      ['removeIds[0]', 'NOT_POSSIBLE'],
      ['removeIds[1]', 'NOT_POSSIBLE'],
      ['removeIds[2]', 'UNKNOWN'],
    ]);
    expect(problemsOf(await invite({}))).toEqual([['participants', 'EMPTY']]);
  });

  it('is over when the meeting is called off, with a reason that those who were called read', async () => {
    const { id } = await m.call();
    expect((await m.run(m.r.clinician, 'cancelMeeting', { id, reason: 'Nei' })).code).toBe('FORBIDDEN');
    await m.do(coordinator(), 'cancelMeeting', { id, reason: 'Vi møtes heller etter jul' });
    expect(await m.seen(m.patient, id)).toMatchObject({
      status: 'CANCELLED',
      cancelReason: 'Vi møtes heller etter jul',
    });
    expect((await m.told(m.patient)).at(-1)).toBe('MEETING_CANCELLED');
    const late = await m.run(m.patient, 'respondToMeeting', { id, answer: 'YES' });
    expect(late.errors?.[0]?.extensions).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
      from: 'CANCELLED',
      allowed: [],
    });
  });

  it('follows from a meeting that the patient asks for: a task of whoever coordinates, who calls or declines', async () => {
    const ask = { patientId: m.patient.patientId, reason: 'Jeg vil snakke om skolen' };
    const asked = await m.do(m.patient, 'requestMeeting', ask);
    expect(asked).toMatchObject({ status: 'REQUESTED', requestReason: ask.reason, startsAt: null });
    expect((await m.told(coordinator())).at(-1)).toBe('MEETING_REQUESTED');
    const tasks = async () =>
      m.world.db.sql(
        `select t.owner_id, t.done_at is not null as done from task t join meeting m on m.task_id = t.id where m.id = $1`,
        [asked.id],
      );
    expect(await tasks()).toEqual([{ owner_id: coordinator().personId, done: false }]);
    const called = await m.call({ requestId: asked.id });
    expect(called).toMatchObject({ id: asked.id, status: 'SCHEDULED', requestReason: ask.reason });
    expect(await tasks()).toEqual([{ owner_id: coordinator().personId, done: true }]);
    const twice = await m.run(coordinator(), 'scheduleMeeting', m.input({ requestId: asked.id }));
    expect(twice.code).toBe('ILLEGAL_TRANSITION');

    const declined = await m.do(m.patient, 'requestMeeting', { ...ask, side: 'SPECIALIST' });
    await m.do(m.r.sectionCoordinator, 'cancelMeeting', { id: declined.id, reason: 'Vi snakkes på telefon' });
    expect((await m.seen(m.patient, declined.id)).cancelReason).toBe('Vi snakkes på telefon');
    expect((await m.told(m.patient)).at(-1)).toBe('MEETING_CANCELLED');
  });

  it('may be asked for by next of kin, who follow what they asked for and no more', async () => {
    const kin = await m.world.person('Nær Nattergal');
    await m.world.relate(m.patient.patientId, kin.personId, 'KIN', { contents: ['PLAN'] });
    const { id } = await m.do(kin, 'requestMeeting', {
      patientId: m.patient.patientId,
      reason: 'Vi trenger hjelp',
    });
    await m.call({ requestId: id });
    const seen = await m.seen(kin, id);
    expect(seen).toMatchObject({ status: 'SCHEDULED', requestReason: 'Vi trenger hjelp', agenda: null });
    expect([seen.startsAt, seen.participants]).toEqual([null, null]);
    const lonely = await m.world.patient('Ensom Elg');
    const nobody = await m.run(lonely, 'requestMeeting', { patientId: lonely.patientId, reason: 'Hei' });
    expect(problemsOf(nobody)).toEqual([['side', 'NOBODY_TO_ASK']]);
  });
});
