import request from 'supertest';
import { Meetings, of, type MeetingShown } from '../support/meetings.js';

const NAMES = ['Kvitterfugl', 'Zzyzxsen', 'Hva trenger du', 'DPS', 'Behendig', 'skolen'];

describe('An outside party’s link', () => {
  let m: Meetings;
  let meeting: MeetingShown;
  beforeAll(async () => {
    m = await Meetings.start();
  });
  afterAll(() => m.stop());
  beforeEach(async () => {
    m.world.clock.set('2026-11-23T09:00:00Z');
    meeting = await m.call({
      participants: [{ outside: { name: 'Rektor Rype', organisation: 'Elvestad skole' } }],
    });
  });

  const coordinator = () => m.r.municipalCoordinator;
  const input = () => ({ id: meeting.id, participantId: of(meeting, 'OUTSIDE').id });
  const link = async (): Promise<string> =>
    (await m.do(coordinator(), 'renewMeetingLink', input())).linkPath as string;
  const open = (path: string, headers: Record<string, string> = {}) =>
    request(m.world.app.handler).get(path).set(headers);
  const answer = (path: string, form: Record<string, string>) =>
    request(m.world.app.handler).post(path).type('form').send(form);

  it('opens a page with time, place and who calls, and nothing of whom or why; it works without a script', async () => {
    const path = await link();
    expect(path).toMatch(/^\/mote\/[\w-]{43}$/);
    const page = await open(path);
    expect(page.status).toBe(200);
    expect(page.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    });
    expect(page.headers['content-security-policy']).toMatch(/default-src 'none'.*form-action 'self'/);
    for (const word of [
      'tirsdag 24. november 2026 kl. 10:00–11:00',
      'Rådhuset, rom 3',
      'Klok Kornblomst, Elvestad',
    ])
      expect(page.text).toContain(word);
    for (const word of [...NAMES, m.patient.patientId, m.patient.nationalId, meeting.id, 'Rektor', '<script'])
      expect(page.text).not.toContain(word);
    expect((await open(path, { 'Accept-Language': 'nn' })).text).toContain('Du er kalla inn til eit møte');
    expect((await open(path, { 'Accept-Language': 'en' })).text).toContain('You are called to a meeting');
  });

  it('is answered by, as often as one likes until the meeting; looking answers nothing', async () => {
    const path = await link();
    await open(path);
    expect(of(await m.seen(coordinator(), meeting.id), 'OUTSIDE').answer).toBeNull();
    const said = await answer(path, { answer: 'ANOTHER_TIME', words: '<b>Etter</b> kl. 12', sequence: '0' });
    expect([said.status, said.text.includes('Svaret ditt er lagret')]).toEqual([200, true]);
    expect(of(await m.seen(coordinator(), meeting.id), 'OUTSIDE')).toMatchObject({
      answer: 'ANOTHER_TIME',
      answerWords: '<b>Etter</b> kl. 12',
    });
    expect((await m.told(coordinator())).at(-1)).toBe('MEETING_ANSWERED');
    await answer(path, { answer: 'YES', words: '', sequence: '0' });
    expect(of(await m.seen(coordinator(), meeting.id), 'OUTSIDE').answer).toBe('YES');
    for (const form of [
      { answer: 'KANSKJE', sequence: '0' },
      { answer: 'YES', sequence: '0', words: 'x'.repeat(301) },
      { answer: 'YES', sequence: '0', words: 'a\u0000' },
    ])
      expect((await answer(path, form as Record<string, string>)).status).toBe(400);
  });

  it('takes no answer to a time that is no more, and shows that the meeting is off', async () => {
    const path = await link();
    const time = { startsAt: '2026-11-25T09:00:00Z', endsAt: '2026-11-25T10:00:00Z' };
    await m.do(coordinator(), 'rescheduleMeeting', { id: meeting.id, ...time });
    const again = await link();
    const late = await answer(again, { answer: 'YES', words: '', sequence: '0' });
    expect(late.text).toContain('Møtet har fått nytt tidspunkt');
    expect(of(await m.seen(coordinator(), meeting.id), 'OUTSIDE').answer).toBeNull();
    expect((await open(path)).status).toBe(404);
    await m.do(coordinator(), 'cancelMeeting', { id: meeting.id, reason: 'Avlyst' });
    const off = await open(again);
    expect([off.text.includes('Møtet er avlyst'), off.text.includes('<form')]).toEqual([true, false]);
    await answer(again, { answer: 'YES', words: '', sequence: '2' });
    expect(of(await m.seen(coordinator(), meeting.id), 'OUTSIDE').answer).toBeNull();
  });

  it('is answered alike, to the byte, whether it never was, was replaced, was ended or is over', async () => {
    const wrong = await open(`/mote/${'A'.repeat(43)}`);
    expect(wrong.status).toBe(404);
    const replaced = await link();
    const ended = await link();
    const same = async (path: string) => {
      const other = await open(path);
      const {
        'x-request-id': _id,
        date: _date,
        ratelimit: _r,
        ...headers
      } = other.headers as Record<string, string>;
      const {
        'x-request-id': _i,
        date: _d,
        ratelimit: _l,
        ...expected
      } = wrong.headers as Record<string, string>;
      expect([other.status, other.text, headers]).toEqual([404, wrong.text, expected]);
    };
    await same(replaced);
    await m.do(coordinator(), 'revokeMeetingLink', input());
    await same(ended);
    const last = await link();
    m.world.clock.set('2026-11-24T10:00:01Z');
    await same(last);
    await same('/mote/x');
    expect((await answer(last, { answer: 'YES', words: '', sequence: '0' })).status).toBe(404);
  });

  it('is kept as a hash, shown once, and made by nobody but who calls', async () => {
    const path = await link();
    const secret = path.slice('/mote/'.length);
    const rows = await m.world.db.sql<{ text: string }>(
      `select to_jsonb(l)::text as text from meeting_link l union all select to_jsonb(p)::text from meeting_participant p`,
    );
    expect(rows.filter(({ text }) => text.includes(secret))).toEqual([]);
    const again = await m.world
      .api(coordinator())
      .run('query($id: ID!) { meeting(id: $id) { participants { kind linkPath linkExpiresAt } } }', {
        id: meeting.id,
      });
    expect(again.data.meeting.participants.at(-1)).toEqual({
      kind: 'OUTSIDE',
      linkPath: null,
      linkExpiresAt: '2026-11-24T10:00:00+00:00',
    });
    expect((await m.run(m.patient, 'renewMeetingLink', input())).code).toBe('FORBIDDEN');
    const patients = { ...input(), participantId: of(meeting, 'PATIENT').id };
    expect((await m.run(coordinator(), 'renewMeetingLink', patients)).code).toBe('BAD_USER_INPUT');
  });

  it('of a protected address tells neither place nor organisation', async () => {
    const hidden = await m.world.patient('Skjult Skjære', { protectedAddress: true });
    await m.world.relate(hidden.patientId, coordinator().personId, 'COORDINATES');
    meeting = await m.call({
      patientId: hidden.patientId,
      pathwayId: null,
      participants: [{ outside: { name: 'Rektor Rype' } }],
    });
    const { text } = await open(await link());
    expect(text).toContain('Stedet får du vite av den som kaller inn.');
    for (const word of ['Rådhuset', 'Elvestad']) expect(text).not.toContain(word);
  });

  it('leaves an entry of the log for each look and answer, which the patient reads', async () => {
    const path = await link();
    await open(path);
    await answer(path, { answer: 'NO', words: '', sequence: '0' });
    const log = await m.world.log<{ operation: string; resource_ids: string[]; person_id: string | null }>();
    const mine = log.filter(
      ({ operation }) => /MeetingLink$/.test(operation) && operation !== 'renewMeetingLink',
    );
    expect(
      mine
        .filter(({ resource_ids: ids }) => ids.includes(meeting.id))
        .map(({ operation, person_id: who }) => [operation, who]),
    ).toEqual([
      ['openMeetingLink', null],
      ['answerMeetingLink', null],
    ]);
    const own = await m.world.api(m.patient).run('{ myAccessLog { nodes { operation inWords } } }');
    const words = own.data.myAccessLog.nodes
      .filter(({ operation }: { operation: string }) => operation === 'answerMeetingLink')
      .map(({ inWords }: { inWords: string }) => inWords);
    expect(words[0]).toMatch(/svarte på en innkalling/);
  });

  it('is asked for no more by whoever tries many', async () => {
    const limited = await Meetings.start('2026-11-23T09:00:00Z', { address: 100 });
    try {
      const statuses: number[] = [];
      // A minute that ends meanwhile begins anew.
      for (let i = 0; i < 12 && statuses.at(-1) !== 429; i += 1) {
        const { status } = await request(limited.world.app.handler).get(
          `/mote/${(i % 10).toString().repeat(43)}`,
        );
        statuses.push(status);
      }
      expect([statuses[0], statuses.at(-1)]).toEqual([404, 429]);
    } finally {
      await limited.stop();
    }
  });
});
