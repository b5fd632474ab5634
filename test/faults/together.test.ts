import { randomUUID } from 'node:crypto';
import { Client } from './client.js';
import { addDays, osloDay } from '../../api/src/platform/calendar.js';
import { openDeadline, toldOf } from '../support/deadline.js';
import { Issuer } from '../support/issuer.js';
import { connectLive, type Live } from '../support/live.js';
import { Mailbox } from '../support/mailbox.js';
import { Program, until, type Settings } from '../support/program.js';
import { patientOf, region, sentReferral, type Region } from '../support/region.js';
import { World, type Actor } from '../support/world.js';

const CREATE = 'mutation($input: CreateReferralInput!) { createReferral(input: $input) { id } }';
const RECORD = 'mutation($input: RecordEventInput!) { recordEvent(input: $input) { id } }';
const END = 'mutation($id: ID!) { endGrant(input: { id: $id, reason: "Sluttet" }) { id } }';
const SEARCH = '{ patients(filter: { q: "fjell" }) { totalCount } }';
const PATHWAY = 'subscription { pathwayChanged { id } }';
const SEARCHES = 6;

describe('Two API processes and two workers on one database', () => {
  let world: World;
  let r: Region;
  let issuer: Issuer;
  let box: Mailbox;
  let apis: [Program, Program];
  let workers: Program[];
  let live: Live;
  let one: Client;
  let other: Client;

  beforeAll(async () => {
    [issuer, box] = [await Issuer.open(), await Mailbox.open()];
    world = await World.start(new Date().toISOString(), { issuer });
    r = await region(world);
    const more = { RATE_LIMIT_SEARCH: String(SEARCHES) };
    const api = async (settings: Settings) =>
      (await Program.api(world.db.url, issuer.url, { ...more, ...settings })).start();
    const jumping = `--import=${new URL('./jumping-clock.mjs', import.meta.url).href}`;
    apis = [await api({}), await api({ NODE_OPTIONS: jumping })];
    const mail = {
      SMTP_URL: box.address.url,
      MAIL_FROM: box.address.from,
      PUBLIC_URL: 'https://samlop.example/',
    };
    workers = [1, 2].map(() => Program.worker(world.db.url, issuer.url, mail).start());
    await Promise.all([...apis, ...workers].map((program) => program.ready()));
    [one, other] = [new Client(world, [apis[0].url]), new Client(world, [apis[1].url])];
  }, 120_000);
  afterAll(async () => {
    await live.client.dispose();
    await Promise.all([...apis, ...workers].map((program) => program.kill()));
    await Promise.all([box.close(), issuer.close()]);
    await world.stop();
  });

  it('make one thing of the same clientMutationId that comes to both at once', async () => {
    const patient = await patientOf(world, r);
    const inputs = Array.from({ length: 10 }, () => ({
      patientId: patient.patientId,
      toUnitId: r.section,
      pathwayKey: 'PHV_ADULT',
      noMunicipalContact: true,
      clientMutationId: randomUUID(),
    }));
    const answers = await Promise.all(
      inputs.map(async (input) => {
        const said = await Promise.all([one, other].map((client) => client.ask(r.gp, CREATE, { input })));
        return said.map(({ data }) => data?.createReferral?.id as string);
      }),
    );
    for (const [first, second] of answers) expect(second).toBe(first);
    const made = await world.db.sql<{ id: string }>('select id from referral where patient_id = $1', [
      patient.patientId,
    ]);
    expect(made.map(({ id }) => id).sort()).toEqual(answers.map(([id]) => id).sort());
  });

  it('count together what somebody looks for', async () => {
    const answers = [];
    for (let i = 0; i < SEARCHES; i += 1) answers.push(await [one, other][i % 2]?.ask(r.clinician, SEARCH));
    expect(answers.map((said) => said?.status)).toEqual(answers.map(() => 200));
    for (const client of [one, other])
      expect(await client.ask(r.clinician, SEARCH)).toMatchObject({ status: 429, code: 'RATE_LIMITED' });
  });

  it('tell at the second what was written at the first', async () => {
    const patient = await patientOf(world, r);
    const { pathwayId } = await sentReferral(world, r, patient.patientId);
    live = await connectLive(world, `${apis[1].url.replace('http', 'ws')}/graphql`, r.clinician);
    const changes = live.subscribe(PATHWAY);
    const input = { pathwayId, kind: 'COOPERATION_MEETING' };
    // It hears from the moment at which it listens, which nobody is told of.
    await until(async () => {
      const said = await one.ask(r.clinician, RECORD, { input });
      if (said.code) throw new Error(said.text);
      return changes.messages.length > 0;
    });
    expect(changes.messages[0]?.data?.pathwayChanged).toEqual({ id: pathwayId });
  });

  it('refuse at the second, at once, whoever lost a right at the first', async () => {
    const admin = await world.staff('ADMINISTRATOR', r.trust);
    const leaving = await world.staff('CLINICIAN', r.section);
    const sees = () => other.ask(leaving, '{ patients { totalCount } }');
    expect((await sees()).status).toBe(200);
    expect((await one.ask(admin, END, { id: leaving.grantId })).code).toBeUndefined();
    expect(await sees()).toMatchObject({ status: 403, code: 'FORBIDDEN' });
  });

  it.each([2, -2])(
    'go by the database’s time when the second’s clock is set by %d days, and say so in one line',
    async (days) => {
      const [, second] = apis;
      const left = await world.staff('CLINICIAN', r.section);
      await world.db.sql(`update role_grant set valid_to = now() - interval '1 day' where id = $1`, [
        left.grantId,
      ]);
      const said = (text: string) => second.lines.filter((line) => line.includes(text)).length;
      const off = () => said('clock is off by');
      const [before, right] = [off(), said('clock is right again')];
      second.tell({ jumpMs: days * 86_400_000 });
      await until(() => off() > before);
      const sees = (actor: Actor) => other.ask(actor, '{ patients { totalCount } }');
      expect((await sees(r.clinician)).status).toBe(200);
      expect(await sees(left)).toMatchObject({ status: 403, code: 'FORBIDDEN' });
      second.tell({ jumpMs: 0 });
      await until(() => said('clock is right again') > right);
      expect(off()).toBe(before + 1);
    },
  );

  it('tell everybody once, in the application and by mail', async () => {
    // Urgent, so that mail goes whatever time it is where the test runs.
    await world.db.sql(
      `insert into organisation_setting (root_id, key, value, changed_by, changed_at)
       values ($1, 'mail.urgentKinds', '["INDIVIDUAL_START"]', $2, now())`,
      [r.trust, r.keHospital.personId],
    );
    const dueOn = addDays(osloDay(new Date()), 1);
    const told: { id: string; owner: Actor; address: string }[] = [];
    for (let i = 0; i < 12; i += 1) {
      const owner = await world.staff('CLINICIAN', r.section, 'Rolig Rev');
      const address = `behandler${i}@helse.test`;
      await world.db.sql('insert into notification_profile (person_id, email) values ($1, $2)', [
        owner.personId,
        address,
      ]);
      const { id } = await openDeadline(world, r, {
        ...{ kind: 'INDIVIDUAL_START', force: 'STATUTORY', owner, dueOn },
      });
      told.push({ id, owner, address });
    }
    const begin = (job: string) =>
      world.db.sql(`select graphile_worker.add_job($1) from generate_series(1, 6)`, [job]);
    await begin('remindDeadlines');
    await until(async () => (await begin('sendMail'), box.kept().length >= told.length));
    for (const { id } of told) expect(await toldOf(world, id)).toEqual(['DEADLINE_SOON Rolig Rev']);
    expect(box.received.flatMap(({ to }) => to).sort()).toEqual(told.map(({ address }) => address).sort());
  });
});
