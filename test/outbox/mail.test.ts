import { Action } from '../../api/src/authz/actions.js';
import { notifyPatient } from '../../api/src/notification/notification.acts.js';
import { sendMail } from '../../api/src/outbox/outbox.jobs.js';
import { MAX_REFUSALS } from '../../api/src/outbox/send.acts.js';
import { smtpCarrier } from '../../api/src/platform/mailer.js';
import { remindDeadlines } from '../../api/src/reminder/reminder.jobs.js';
import { openDeadline } from '../support/deadline.js';
import { Jobs } from '../support/jobs.js';
import { Mailbox } from '../support/mailbox.js';
import { region, type Region } from '../support/region.js';
import { World, type Actor } from '../support/world.js';

const SET = `mutation($input: SetNotificationPreferencesInput!) { setNotificationPreferences(input: $input) { email language version } }`;
const MONDAY = '2026-11-23T09:00:00Z';

describe('Mail about what waits', () => {
  let world: World;
  let r: Region;
  let box: Mailbox;
  let jobs: Jobs;

  beforeAll(async () => {
    world = await World.start(MONDAY);
    r = await region(world);
    await world.db.sql(`update unit set name = 'Seksjon for psykose og rus' where id = $1`, [r.section]);
    for (const [who, email, language] of [
      [r.clinician, 'behendig.bever@helse.test', 'nb'],
      [r.sectionCoordinator, 'samlet.saks@helse.test', 'nn'],
      [r.keHospital, 'hoflig.humle@helse.test', 'en'],
    ] as const) {
      const answer = await world.api(who).run(SET, { input: { email, language } });
      expect(answer.data.setNotificationPreferences).toMatchObject({ email, language });
    }
  });
  beforeEach(async () => {
    world.clock.set(MONDAY);
    box = await Mailbox.open();
    jobs = await Jobs.open(world, { carrier: smtpCarrier(box.address) });
  });
  afterEach(async () => {
    await world.db.sql('update deadline set met_on = due_on where met_on is null');
    await world.db.sql(`update outbox_entry set dropped_at = now() where message_id is null`);
    await world.db.sql(`update outbox_message set state = 'DEAD' where state = 'WAITING'`);
    await world.db.sql('delete from notification_preference');
    await jobs.close();
    await box.close();
  });
  afterAll(() => world.stop());

  const at = (instant: string) => world.clock.set(instant);
  const send = () => sendMail(jobs.tools);
  const due = (owner: Actor, more: object = {}) =>
    openDeadline(world, r, { dueOn: '2026-11-25', owner, ...more });
  const subjects = () => box.received.map(({ mail, to }) => `${to.join()}: ${mail.subject}`);

  it('tells once in the morning of all that came, in the reader’s language, and names nobody and nothing', async () => {
    const names = ['Modig Sommerfugl', 'Stille Sommerfugl', 'Varm Sommerfugl'];
    const ids: string[] = [];
    for (const name of names) {
      const { patient } = await due(r.sectionCoordinator, { name });
      ids.push(patient.nationalId);
    }
    await remindDeadlines(jobs.tools);
    await send();
    expect(subjects()).toEqual([]);
    at('2026-11-24T05:59:00Z');
    await send();
    expect(subjects()).toEqual([]);
    at('2026-11-24T06:00:00Z');
    await send();
    expect(subjects()).toEqual(['samlet.saks@helse.test: Noko ventar på deg i Samløp']);
    const [{ mail, raw } = { mail: null, raw: '' }] = box.received;
    expect(mail?.text).toBe(
      '3 saker ventar på deg i Samløp.\n\nLogg inn for å sjå kva det gjeld:\nhttps://samlop.eksempel.test/\n\n' +
        'E-posten seier ikkje kven eller kva det gjeld. Kva du vil ha på e-post, vel du sjølv i Samløp.\n',
    );
    expect(mail?.from?.text).toBe('"Samløp" <samlop@eksempel.test>');
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
    for (const secret of [...names, ...ids, 'psykose', 'rus', 'CLINICAL', 'Seksjon', 'Saks ']) {
      expect(raw.toLowerCase()).not.toContain(secret.toLowerCase());
    }
    await send();
    expect(subjects()).toHaveLength(1);
  });

  it('tells at once of what is statutory, but never at night', async () => {
    await due(r.clinician, { force: 'STATUTORY', kind: 'INDIVIDUAL_START', dueOn: '2026-11-30' });
    await remindDeadlines(jobs.tools);
    await send();
    expect(subjects()).toEqual(['behendig.bever@helse.test: Noe venter på deg i Samløp']);
    expect(box.received[0]?.mail.text).toContain(
      'Én sak venter på deg i Samløp. Den gjelder en lovfestet frist.',
    );
    at('2026-12-04T23:30:00Z');
    await remindDeadlines(jobs.tools);
    await send();
    expect(subjects()).toHaveLength(1);
    at('2026-12-07T06:30:00Z');
    await send();
    // Broken, to the owner; and the coordinating unit's, in English: it stayed broken.
    expect(subjects().slice(1).sort()).toEqual([
      'behendig.bever@helse.test: Noe venter på deg i Samløp',
      'hoflig.humle@helse.test: Something waits for you in Samløp',
    ]);
  });

  it('waits for the day when no worker was there to send it by day', async () => {
    await due(r.clinician, { force: 'STATUTORY' });
    await remindDeadlines(jobs.tools);
    at('2026-11-23T21:00:00Z');
    await send();
    expect(subjects()).toEqual([]);
    at('2026-11-24T06:00:00Z');
    await send();
    expect(subjects()).toHaveLength(1);
  });

  it('goes at night where the organisation has named the kind urgent', async () => {
    const settings = [{ key: 'mail.urgentKinds', value: ['INDIVIDUAL_START'] }];
    const update = `mutation($settings: [SettingInput!]!) { updateSettings(input: { settings: $settings }) { key } }`;
    await world.api(r.keHospital).run(update, { settings });
    at('2026-11-28T22:00:00Z');
    await due(r.clinician, { kind: 'INDIVIDUAL_START', dueOn: '2026-11-30' });
    await due(r.sectionCoordinator, { dueOn: '2026-11-30' });
    await remindDeadlines(jobs.tools);
    await send();
    expect(subjects()).toEqual(['behendig.bever@helse.test: Noe venter på deg i Samløp']);
    await world.api(r.keHospital).run(update, { settings: [{ key: 'mail.urgentKinds', value: null }] });
  });

  it('follows what one has chosen, and does not tell of what one has read', async () => {
    const choose = (choice: string) =>
      world
        .api(r.clinician)
        .run(SET, { input: { preferences: [{ topic: 'DEADLINE', channel: 'EMAIL', choice }] } });
    await choose('OFF');
    await due(r.clinician);
    await remindDeadlines(jobs.tools);
    await choose('AT_ONCE');
    await due(r.clinician);
    await remindDeadlines(jobs.tools);
    await send();
    expect(subjects()).toHaveLength(1);
    expect(box.received[0]?.mail.text).toContain('Én sak');
    await choose('DIGEST');
    const { id } = await due(r.clinician);
    await remindDeadlines(jobs.tools);
    const [row] = await world.db.sql<{ id: string }>('select id from notification where subject_id = $1', [
      id,
    ]);
    const read = `mutation($id: ID!) { markNotificationRead(input: { id: $id }) { readAt } }`;
    expect((await world.api(r.clinician).run(read, { id: row?.id })).errors).toBeUndefined();
    at('2026-11-24T08:00:00Z');
    await send();
    expect(subjects()).toHaveLength(1);
  });

  it('tells of what others do in the application by the same road, and the patient never', async () => {
    const patient = await world.patient('Sindig Bjørk');
    await world.db.sql(
      `insert into notification_profile (person_id, email) values ($1, 'sindig@jobb.test')`,
      [patient.personId],
    );
    const { id, patient: other } = await due(r.clinician);
    await world.relate(other.patientId, r.trust, 'PARTY');
    const remind = await world
      .api(r.keHospital)
      .run(`mutation { remindOwner(input: { id: "${id}" }) { id } }`);
    expect(remind.errors).toBeUndefined();
    await jobs.tools.asSystem('test', Action.READ, (work) =>
      notifyPatient(work, patient.patientId, { kind: 'NEED_DECIDED' }),
    );
    at('2026-11-24T08:00:00Z');
    await send();
    expect(subjects()).toEqual(['behendig.bever@helse.test: Noe venter på deg i Samløp']);
    const { data } = await world.api(patient).run('{ notifications { nodes { kind } } }');
    expect(data.notifications.nodes).toEqual([{ kind: 'NEED_DECIDED' }]);
  });

  it('waits and tries again when the server is down, and loses nothing', async () => {
    const port = new URL(box.address.url).port;
    await box.close();
    await due(r.clinician, { force: 'STATUTORY' });
    await remindDeadlines(jobs.tools);
    for (let minute = 0; minute < 60; minute += 1) {
      at(`2026-11-23T09:${String(minute).padStart(2, '0')}:00Z`);
      await send();
    }
    const [message] = await world.db.sql<{ state: string; attempts: number; last_error: string }>(
      `select state, attempts, last_error from outbox_message where state = 'WAITING'`,
    );
    expect(message).toMatchObject({ state: 'WAITING', last_error: 'ESOCKET' });
    // One, two, four, eight, sixteen and thirty-two minutes between: not every minute.
    expect(message?.attempts).toBe(6);
    expect(jobs.complaints).toContain('the mail server cannot be reached: mail waits');
    box = await Mailbox.open();
    at('2026-11-23T10:30:00Z');
    await sendMail(jobs.with({ carrier: smtpCarrier(box.address) }));
    expect(new URL(box.address.url).port).not.toBe(port);
    expect(subjects()).toHaveLength(1);
  });

  it('hangs up on a server that does not answer, and tries again under the same name', async () => {
    let answer: () => void = () => undefined;
    box.beforeAnswer = () => new Promise((resolve) => (answer = resolve));
    const hasty = jobs.with({ carrier: smtpCarrier(box.address, { socket: 300, whole: 400 }) });
    await due(r.clinician, { force: 'STATUTORY' });
    await remindDeadlines(jobs.tools);
    await sendMail(hasty);
    answer();
    box.beforeAnswer = () => Promise.resolve();
    expect(await world.db.sql(`select last_error from outbox_message where state = 'WAITING'`)).toEqual([
      { last_error: 'ETIMEDOUT' },
    ]);
    at('2026-11-23T09:01:00Z');
    await send();
    expect(box.received).toHaveLength(2);
    expect(box.kept()).toHaveLength(1);
  });

  it('gives up what the server refuses too often, tells who runs the installation, and sends the others', async () => {
    box.refuses.set('behendig.bever@helse.test', 550);
    await due(r.clinician, { force: 'STATUTORY' });
    await due(r.sectionCoordinator, { force: 'STATUTORY' });
    await remindDeadlines(jobs.tools);
    // Two weeks at noon: longer than any wait, and weekends are none.
    for (let day = 0; day < 14; day += 1, world.clock.pass(1)) await send();
    expect(subjects()).toEqual(['samlet.saks@helse.test: Noko ventar på deg i Samløp']);
    expect(jobs.complaints).toContain('mail was refused too often and given up');
    const administrator = await world.staff('ADMINISTRATOR', null, 'Ryddig Maurtue');
    const QUERY = '{ outbox { nodes { state attempts lastError address recipient { name } } } }';
    const seen = (await world.api(administrator).run(QUERY)).data.outbox.nodes;
    expect(seen).toContainEqual({
      state: 'DEAD',
      attempts: MAX_REFUSALS,
      lastError: 'EENVELOPE 550',
      address: 'behendig.bever@helse.test',
      recipient: { name: 'Behendig Bever' },
    });
    for (const other of [r.clinician, r.keHospital, r.auditor, await world.patient()]) {
      expect((await world.api(other).run(QUERY)).data.outbox.nodes).toEqual([]);
    }
  });

  it('keeps what waits while there is no server, and then tells each person once', async () => {
    const without = { ...jobs.tools, mail: { demo: false, consoleUrl: 'https://samlop.eksempel.test/' } };
    for (const day of ['23', '24', '25']) {
      at(`2026-11-${day}T09:00:00Z`);
      await due(r.clinician, { dueOn: `2026-11-${Number(day) + 2}` });
      await remindDeadlines(without);
      await sendMail(without);
    }
    at('2026-11-26T09:00:00Z');
    await send();
    expect(box.received).toHaveLength(1);
    expect(box.received[0]?.mail.text).toMatch(/saker venter på deg/);
  });

  it('cannot be led to another address', async () => {
    const evil = [
      'a@b.test\r\nBcc: offer@evil.test',
      'a@b.test, offer@evil.test',
      '<a@b.test>',
      'a@b.test\u0000',
      'a b@c.test',
      'a@b.test;c@d.test',
      '"a\\" <offer@evil.test>',
      `${'a'.repeat(250)}@b.test`,
    ];
    for (const email of evil) {
      const answer = await world.api(r.clinician).run(SET, { input: { email } });
      expect([email, answer.code]).toEqual([email, 'BAD_USER_INPUT']);
      await expect(
        world.db.sql('update notification_profile set email = $2 where person_id = $1', [
          r.clinician.personId,
          email,
        ]),
      ).rejects.toThrow();
    }
    // The carrier is the last to look.
    for (const to of ['a@b.test\r\nBcc: offer@evil.test', 'a@b.test, offer@evil.test']) {
      await smtpCarrier(box.address).deliver({
        messageId: '<1@samlop.test>\r\nBcc: offer@evil.test',
        to,
        language: 'nb',
        subject: 'Hei\r\nBcc: offer@evil.test',
        text: 'Hei',
        at: new Date(MONDAY),
      });
    }
    for (const { to, mail } of box.received) {
      expect(to).not.toContain('offer@evil.test');
      expect(mail.bcc).toBeUndefined();
    }
  });
});
