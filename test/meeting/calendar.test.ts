import request from 'supertest';
import { Jobs } from '../support/jobs.js';
import { Mailbox } from '../support/mailbox.js';
import { Meetings, type MeetingShown } from '../support/meetings.js';
import type { Actor } from '../support/world.js';
import { sendInvitations } from '../../api/src/meeting/invitation.jobs.js';
import { smtpCarrier } from '../../api/src/platform/mailer.js';

const RENEW = 'mutation { renewCalendarFeed(input: {}) { id path } }';
const SECRETS = ['Kvitterfugl', 'Zzyzxsen', 'Hva trenger du', 'Samarbeidsmøte', 'Seksjon', 'DPS'];

describe('A calendar outside', () => {
  let m: Meetings;
  let meeting: MeetingShown;
  beforeAll(async () => {
    m = await Meetings.start();
    meeting = await m.call({
      participants: [
        { personId: m.r.clinician.personId },
        { personId: m.r.caseWorker.personId },
        { outside: { name: 'Rektor Rype', email: 'rektor@skole.test' } },
      ],
    });
  });
  afterAll(() => m.stop());

  const coordinator = () => m.r.municipalCoordinator;
  const renew = async (who: Actor): Promise<{ id: string; path: string }> =>
    (await m.world.api(who).run(RENEW)).data.renewCalendarFeed;
  const fetch = (path: string) => request(m.world.app.handler).get(path);
  /** Long lines are folded. */
  const lines = (text: string): string[] => text.replace(/\r\n[ \t]/g, '').split('\r\n');

  describe('that follows somebody’s meetings', () => {
    it('is told when and where, and of whom and why nothing', async () => {
      const { path } = await renew(m.r.clinician);
      expect(path).toMatch(/^\/calendar\/[\w-]{43}\.ics$/);
      const answer = await fetch(path);
      expect([answer.status, answer.headers['content-type'], answer.headers['cache-control']]).toEqual([
        ...[200, 'text/calendar; charset=utf-8', 'no-store'],
      ]);
      expect(lines(answer.text)).toEqual(
        expect.arrayContaining([
          'SUMMARY:Møte',
          'LOCATION:Rådhuset\\, rom 3',
          'DTSTART:20261124T090000Z',
          'DTEND:20261124T100000Z',
          'SEQUENCE:0',
          'STATUS:CONFIRMED',
        ]),
      );
      for (const word of [...SECRETS, m.patient.patientId, m.patient.nationalId])
        expect(answer.text).not.toContain(word);
    });

    it('shows what its holder may see now, and is logged as theirs', async () => {
      const { path } = await renew(m.patient);
      expect((await fetch(path)).text).toContain('LOCATION:Rådhuset');
      const log = await m.world.log<{ operation: string; role: string; resource_ids: string[] }>();
      const mine = log.filter(({ operation }) => operation === 'calendarFeed');
      expect(mine.map(({ role, resource_ids: ids }) => [role, ids])).toContainEqual([
        'PATIENT',
        [meeting.id],
      ]);
      await m.world.db.sql(
        `insert into withholding (id, patient_id, audience, contents, ground, reason, review_on, side, valid_from, created_by)
         values (gen_random_uuid(), $1, 'PATIENT', '{MEETING}', 'THIRD_PARTY', 'Opplysninger om andre', '2026-12-24', 'SPECIALIST', '2026-01-01', $2)`,
        [m.patient.patientId, m.r.clinician.personId],
      );
      const kept = await fetch(path);
      expect([kept.status, kept.text.includes('VEVENT')]).toEqual([200, false]);
      await m.world.db.sql('update withholding set ended_at = now()');
    });

    it('ends at once with its address, and with the grant; an address that is no more answers as one that never was', async () => {
      const gone = await fetch(`/calendar/${'A'.repeat(43)}.ics`);
      expect(gone.status).toBe(404);
      const first = await renew(m.r.caseWorker);
      const second = await renew(m.r.caseWorker);
      const body = (text: string) => text.replace(/"requestId":"[^"]+"/, '');
      const same = async (path: string) => {
        const { status, text } = await fetch(path);
        expect([status, body(text)]).toEqual([404, body(gone.text)]);
      };
      await same(first.path);
      expect((await fetch(second.path)).status).toBe(200);
      const end = `mutation { endCalendarFeed(input: { id: "${second.id}" }) { revokedAt path } }`;
      expect((await m.world.api(m.r.clinician).run(end)).code).toBe('NOT_FOUND');
      expect((await m.world.api(m.r.caseWorker).run(end)).data.endCalendarFeed).toMatchObject({ path: null });
      await same(second.path);
      const third = await renew(m.r.caseWorker);
      await m.world.db.sql('update role_grant set valid_to = $2 where id = $1', [
        m.r.caseWorker.grantId,
        '2026-11-23T08:00:00Z',
      ]);
      await same(third.path);
      await m.world.db.sql('update role_grant set valid_to = null where id = $1', [m.r.caseWorker.grantId]);
      expect((await fetch(third.path)).status).toBe(200);
    });

    it('keeps its secret from the database and from whoever asks later', async () => {
      const { path } = await renew(m.r.clinician);
      const secret = path.slice('/calendar/'.length, -'.ics'.length);
      const rows = await m.world.db.sql<{ text: string }>(
        'select to_jsonb(f)::text as text from calendar_feed f',
      );
      expect(rows.filter(({ text }) => text.includes(secret))).toEqual([]);
      const shown = await m.world.api(m.r.clinician).run('{ calendarFeed { id path revokedAt } }');
      expect(shown.data.calendarFeed).toMatchObject({ path: null, revokedAt: null });
      expect((await m.world.api(m.r.gp).run('{ calendarFeed { id } }')).code).toBe('NOT_FOUND');
    });

    it('never tells the place of a protected address', async () => {
      const hidden = await m.world.patient('Skjult Skjære', { protectedAddress: true });
      await m.world.relate(hidden.patientId, coordinator().personId, 'COORDINATES');
      await m.world.relate(hidden.patientId, m.r.gp.personId, 'TREATS');
      await m.world.relate(hidden.patientId, m.r.gp.personId, 'GP_OF');
      const own = { patientId: hidden.patientId, pathwayId: null, place: 'Krisesenteret' };
      await m.call({ ...own, participants: [{ personId: m.r.gp.personId }] });
      const { text } = await fetch((await renew(m.r.gp)).path);
      expect([text.includes('SUMMARY:Møte'), text.includes('Krisesenteret')]).toEqual([true, false]);
    });
  });

  describe('that gets an invitation by mail', () => {
    let box: Mailbox;
    let jobs: Jobs;
    beforeAll(async () => {
      await m.world.db.sql('insert into notification_profile (person_id, email) values ($1, $2), ($3, $4)', [
        ...[m.r.clinician.personId, 'bever@helse.test', m.patient.personId, 'privat@eksempel.test'],
      ]);
    });
    beforeEach(async () => {
      m.world.clock.set('2026-11-23T09:00:00Z');
      await m.world.db.sql(`update meeting_mail set state = 'DROPPED' where state = 'WAITING'`);
      box = await Mailbox.open();
      jobs = await Jobs.open(m.world, { carrier: smtpCarrier(box.address), from: box.address.from });
    });
    afterEach(async () => {
      await jobs.close();
      await box.close();
    });
    const participants = () => [
      { personId: m.r.clinician.personId },
      { outside: { name: 'Rektor Rype', email: 'rektor@skole.test', language: 'nn' } },
    ];
    const sent = () => box.received.map(({ to, mail }) => `${to.join()}: ${mail.subject}`).sort();
    const to = (address: string) => box.received.filter((each) => each.to.includes(address)).at(-1);
    const calendarOf = (address: string): string[] => {
      const part = to(address)?.mail.attachments.find(
        ({ contentType }) => contentType.includes('ics') || contentType.includes('calendar'),
      );
      return lines(part?.content.toString('utf8') ?? '');
    };

    it('is told of the time, asked to answer, and told when that changes or the meeting is off', async () => {
      const { id } = await m.call({ participants: participants() });
      await sendInvitations(jobs.tools);
      expect(sent()).toEqual(['bever@helse.test: Møte', 'rektor@skole.test: Møte']);
      expect(to('bever@helse.test')?.mail.text).toContain('tirsdag 24. november 2026 kl. 10:00–11:00');
      expect(calendarOf('bever@helse.test')).toEqual(
        expect.arrayContaining(['METHOD:REQUEST', 'SEQUENCE:0', 'SUMMARY:Møte', 'DTSTART:20261124T090000Z']),
      );
      await sendInvitations(jobs.tools);
      expect(sent()).toHaveLength(2);
      await m.do(coordinator(), 'rescheduleMeeting', {
        ...{ id, startsAt: '2026-11-25T09:00:00Z', endsAt: '2026-11-25T10:00:00Z' },
      });
      await sendInvitations(jobs.tools);
      expect(calendarOf('bever@helse.test')).toEqual(
        expect.arrayContaining(['METHOD:REQUEST', 'SEQUENCE:1', 'DTSTART:20261125T090000Z']),
      );
      await m.do(coordinator(), 'cancelMeeting', { id, reason: 'Avlyst' });
      await sendInvitations(jobs.tools);
      expect(calendarOf('rektor@skole.test')).toEqual(
        expect.arrayContaining(['METHOD:CANCEL', 'SEQUENCE:2', 'STATUS:CANCELLED']),
      );
      expect(sent()).toHaveLength(6);
      for (const { raw, mail } of box.received)
        for (const word of [...SECRETS, m.patient.patientId, m.patient.nationalId])
          expect(
            `${raw} ${mail.text} ${mail.attachments.map((a) => a.content.toString()).join()}`,
          ).not.toContain(word);
    });

    it('gives an outside party a link that no row holds, in their language, and professionals none', async () => {
      await m.call({ participants: participants() });
      await sendInvitations(jobs.tools);
      const text = to('rektor@skole.test')?.mail.text ?? '';
      expect(text).toContain('Svar her, utan å logge inn:');
      const path = /https:\/\/samlop\.eksempel\.test(\/mote\/[\w-]{43})/.exec(text)?.[1] as string;
      expect((await fetch(path)).status).toBe(200);
      expect(to('bever@helse.test')?.mail.text).not.toContain('/mote/');
      const rows = await m.world.db.sql<{ text: string }>(
        'select to_jsonb(x)::text as text from meeting_mail x',
      );
      expect(rows.filter(({ text: row }) => row.includes(path.slice(6)))).toEqual([]);
    });

    it('is sent none of what changed before it was sent, nor to those who want no mail, nor at night', async () => {
      const { id } = await m.call({ participants: participants() });
      await m.do(coordinator(), 'rescheduleMeeting', {
        ...{ id, startsAt: '2026-11-25T09:00:00Z', endsAt: '2026-11-25T10:00:00Z' },
      });
      await sendInvitations(jobs.tools);
      expect([sent().length, calendarOf('bever@helse.test').includes('SEQUENCE:1')]).toEqual([2, true]);
      m.world.clock.set('2026-11-23T20:00:00Z');
      await m.world.db.sql(
        `insert into notification_preference (person_id, topic, channel, choice) values ($1, 'OTHER', 'EMAIL', 'OFF')`,
        [m.r.clinician.personId],
      );
      await m.call({ participants: participants() });
      await sendInvitations(jobs.tools);
      expect(sent()).toHaveLength(2);
      m.world.clock.set('2026-11-24T06:30:00Z');
      await sendInvitations(jobs.tools);
      expect(sent()).toHaveLength(3);
    });
  });
});
