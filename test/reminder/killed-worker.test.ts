import pg from 'pg';
import { addDays, osloDay } from '../../api/src/platform/calendar.js';
import { heldUp } from '../support/held-up.js';
import { openDeadline, toldOf } from '../support/deadline.js';
import { Mailbox } from '../support/mailbox.js';
import { Program, until } from '../support/program.js';
import { region } from '../support/region.js';
import { World } from '../support/world.js';

const KIND = 'INDIVIDUAL_START';
const OWNERS = ['Behendig Bever', 'Rolig Rev', 'Stille Stær'];
/** Starting programs on a busy machine takes its time. */
const PATIENCE = 300_000;

describe('Of two workers on one database one is killed', () => {
  let world: World;
  let box: Mailbox;
  const workers: Program[] = [];

  beforeAll(async () => {
    world = await World.start(new Date().toISOString());
    box = await Mailbox.open();
  });
  afterAll(async () => {
    for (const each of workers) await each.kill();
    await box.close();
    await world.stop();
  });

  async function worker(): Promise<Program> {
    const { url, from } = box.address;
    const mail = { SMTP_URL: url, MAIL_FROM: from, PUBLIC_URL: 'https://samlop.eksempel.test/' };
    const started = Program.worker(world.db.url, 'https://issuer.example', mail).start();
    workers.push(started);
    await started.ready();
    return started;
  }

  /** As the crontab does at its time: the job of a worker that was killed stays its own for a minute. */
  const begin = (job: string) => world.db.sql('select graphile_worker.add_job($1)', [job]);

  const count = async (sql: string): Promise<number> =>
    (await world.db.sql<{ n: number }>(`select count(*)::int as n from ${sql}`))[0]?.n ?? 0;
  const blocked = async () => (await heldUp(world.db)).length;

  it(
    'and each is told once in the application and once by mail, as a receiver counts who knows a repeat',
    async () => {
      const r = await region(world);
      // Urgent, so that mail goes whatever time it is where the test runs.
      await world.db.sql(
        `insert into organisation_setting (root_id, key, value, changed_by, changed_at) values ($1, 'mail.urgentKinds', $2, $3, now())`,
        [r.trust, JSON.stringify([KIND]), r.keHospital.personId],
      );
      const deadlines: string[] = [];
      for (const [i, name] of OWNERS.entries()) {
        const owner = await world.staff('CLINICIAN', r.section, name);
        await world.db.sql('insert into notification_profile (person_id, email) values ($1, $2)', [
          owner.personId,
          `behandler${i}@helse.test`,
        ]);
        const dueOn = addDays(osloDay(new Date()), 1);
        deadlines.push((await openDeadline(world, r, { kind: KIND, force: 'STATUTORY', owner, dueOn })).id);
      }

      // The first worker has written that it tells, and waits before it has written what.
      const gate = new pg.Client({ connectionString: world.db.url });
      await gate.connect();
      await gate.query('begin; lock table notification in share row exclusive mode');
      const first = await worker();
      await begin('remindDeadlines');
      await until(async () => (await blocked()) > 0);
      const second = await worker();
      const atWork = () =>
        count(`(select distinct locked_by from graphile_worker._private_jobs where locked_by is not null) x`);
      await until(async () => (await begin('remindDeadlines'), (await atWork()) === 2));
      await until(async () => (await blocked()) > 1);
      await first.kill();
      await gate.query('rollback');
      await gate.end();
      // What waited too long was given up, and is taken up at the timetable's next round.
      for (const id of deadlines)
        await until(async () => (await begin('remindDeadlines'), (await toldOf(world, id)).length > 0));
      for (const [i, id] of deadlines.entries())
        expect(await toldOf(world, id)).toEqual([`DEADLINE_SOON ${OWNERS[i]}`]);
      expect(await count(`deadline_reminder where kind = 'SOON'`)).toBe(OWNERS.length);
      expect(await count('outbox_entry')).toBe(OWNERS.length);

      // The second is killed when the mail server has a message and has not yet said so.
      let held = 0;
      box.beforeAnswer = () => ((held += 1) === 1 ? new Promise(() => undefined) : Promise.resolve());
      await begin('sendMail');
      await until(() => held > 0);
      const third = await worker();
      await begin('sendMail');
      await until(async () => (await count(`outbox_message where state = 'SENT'`)) === OWNERS.length - 1);
      await second.kill();
      await begin('sendMail');
      await until(async () => (await count(`outbox_message where state = 'SENT'`)) === OWNERS.length);
      await third.kill();

      const addresses = OWNERS.map((_name, i) => `behandler${i}@helse.test`);
      // Once in the outbox; at the border the held one came twice, and is known by its name.
      expect(await count('outbox_message')).toBe(OWNERS.length);
      expect(box.received).toHaveLength(OWNERS.length + 1);
      expect(
        box
          .kept()
          .flatMap(({ to }) => to)
          .sort(),
      ).toEqual(addresses);
      for (const { mail } of box.received) expect(mail.text).toContain('Én sak venter på deg i Samløp.');
      expect(await count('notification')).toBe(OWNERS.length);
    },
    PATIENCE,
  );
});
