import { runOnce } from 'graphile-worker';
import pg from 'pg';
import { Registry } from 'prom-client';
import request from 'supertest';
import { Collector } from '../support/collector.js';
import { openDeadline } from '../support/deadline.js';
import { Jobs } from '../support/jobs.js';
import { liveServer } from '../support/live.js';
import { Mailbox } from '../support/mailbox.js';
import { region, type Region } from '../support/region.js';
import { startedPathway, type Started } from '../support/started.js';
import { World, type Actor, type Answer } from '../support/world.js';
import { features } from '../../api/src/features.js';
import { createLogger } from '../../api/src/platform/logger.js';
import { smtpCarrier } from '../../api/src/platform/mailer.js';
import type { Tracing } from '../../api/src/platform/trace.js';
import { workerLogger } from '../../api/src/platform/worker-logger.js';
import { apiMetrics } from '../../api/src/running/api-metrics.js';
import { taskListOf } from '../../api/src/running/around-job.js';
import { InstallationMetrics } from '../../api/src/running/installation-metrics.js';
import { openTracing } from '../../api/src/running/tracing.js';
import { workerMetrics } from '../../api/src/running/worker-metrics.js';

/** Words that stand nowhere else; wherever one comes up, a patient's data came out. */
const NAME = 'Kvitterfugl Zzyzxsen';
const NOTE = 'kanarinotat zqxjk sover lite';
const WORDS = ['Kvitterfugl', 'Zzyzxsen', 'zqxjk'];

describe('Canaries in a patient’s data', () => {
  let world: World;
  let r: Region;
  let started: Started;
  let number: string;
  let tracing: Tracing;
  let metrics: InstallationMetrics;
  const ofJobs = new Registry();
  let collector: Collector;
  let box: Mailbox;
  const logs: string[] = [];
  const refusals: string[] = [];
  const payloads: string[] = [];
  const closings: string[] = [];
  const write = (text: string): void => void logs.push(text);

  /** Everything planted; the number is made with the patient. */
  const found = (text: string): string[] => [...WORDS, number].filter((word) => text.includes(word));
  const ask = async (actor: Actor | undefined, query: string, variables: object = {}): Promise<Answer> => {
    const answer = await world.api(actor).run(query, variables as Record<string, unknown>);
    if (answer.errors) refusals.push(JSON.stringify([answer.errors, answer.headers]));
    return answer;
  };

  beforeAll(async () => {
    const logger = createLogger('debug', { write });
    collector = await Collector.start();
    box = await Mailbox.open();
    tracing = await openTracing(collector.url, 'samlop-api', logger);
    const told: { seen?: ReturnType<typeof apiMetrics> } = {};
    world = await World.start(undefined, { logger, tracing, observer: (each) => told.seen?.(each) });
    const gauges = features.flatMap((feature) => feature.gauges ?? []);
    metrics = new InstallationMetrics({ url: world.db.url, role: 'samlop_worker' }, logger, gauges, 0);
    told.seen = apiMetrics(metrics.registry, () => world.app.inside());
    r = await region(world);
    started = await startedPathway(world, r, {
      name: NAME,
      content: { symptoms: NOTE, patientView: NOTE },
    });
    number = started.patient.nationalId;
  });
  afterAll(async () => {
    await metrics.close();
    await tracing.close();
    await box.close();
    await world.stop();
    await collector.stop();
  });

  it('are read by those who may', async () => {
    const answer = await ask(
      r.gp,
      'query($id: ID!) { referral(id: $id) { content { symptoms } patient { name } } }',
      {
        id: started.referralId,
      },
    );
    expect(found(answer.text)).toEqual(expect.arrayContaining(WORDS));
  });

  it('come with refusals of every kind', async () => {
    const { patientId } = started.patient;
    const someone = await world.staff('CLINICIAN', r.section, 'Fremmed Fasan');
    const register = 'mutation($input: RegisterPatientInput!) { registerPatient(input: $input) { id } }';
    const person = { nationalId: number, givenName: NAME, familyName: NAME, birthDate: '1985-05-05' };
    await ask(someone, 'query($id: ID!) { referral(id: $id) { id } }', { id: started.referralId });
    await ask(r.auditor, register, { input: person });
    await ask(r.gp, register, { input: { ...person, birthDate: NAME, email: NOTE } });
    await ask(r.gp, register, { input: { ...person, nationalId: `${number}1` } });
    await ask(someone, 'mutation($input: BreakGlassInput!) { breakGlass(input: $input) { id } }', {
      input: { nationalId: number, reason: NOTE, ground: NAME },
    });
    await ask(r.clinician, 'query($q: String) { patients(filter: { q: $q }) { nodes { id } } }', {
      q: 'Z%_',
    });
    await ask(r.clinician, `{ patients(first: "${NAME}") { nodes { id } } }`);
    await ask(r.clinician, `query ${WORDS[0]} { referral(id: ${number}) { "${NAME}" } }`);
    await ask(r.clinician, `{ patient(id: "${number}") { name } }`);
    await ask(r.clinician, `query($a: ID!) { deadlines(after: "${number}", first: 2) { nodes { id } } }`, {
      a: NAME,
    });
    await ask(undefined, 'query($id: ID!) { patient(id: $id) { name } }', { id: patientId });
    await ask({ ...someone, grantId: NAME.replace(' ', '') }, '{ me { person { name } } }');
    for (const body of [
      `{"query": "${NAME}`,
      JSON.stringify({ query: '{ me { person { name } } }', [NOTE]: number }),
    ]) {
      const answer = await request(world.app.handler)
        .post('/graphql')
        .set({ 'Content-Type': 'application/json', Authorization: `Bearer ${NAME.replace(' ', '.')}` })
        .send(body);
      refusals.push(answer.text);
    }
    expect(refusals.length).toBeGreaterThanOrEqual(10);
    expect(refusals.flatMap((text) => found(text).map((word) => `${word}: ${text}`))).toEqual([]);
  });

  it('come with what the database itself refuses', async () => {
    await world.db.sql('alter table referral_content add constraint canary check (false) not valid');
    const draft = 'mutation($input: CreateReferralInput!) { createReferral(input: $input) { id } }';
    const answer = await ask(r.gp, draft, {
      input: {
        patientId: (await world.patient(NAME, { gp: r.gp })).patientId,
        toUnitId: r.section,
        pathwayKey: 'PHV_ADULT',
        content: { symptoms: NOTE },
      },
    });
    await world.db.sql('alter table referral_content drop constraint canary');
    expect([answer.code, found(answer.text)]).toEqual(['INTERNAL', []]);
  });

  it('are in an export, and not where it is fetched from', async () => {
    const answer = await ask(
      r.clinician,
      `mutation { exportRegistrations(input: { from: "2026-11-01", to: "2026-11-23", format: CSV }) { file { id name } } }`,
    );
    const { id, name } = answer.data.exportRegistrations.file as { id: string; name: string };
    expect(found(`/files/${id} ${name}`)).toEqual([]);
    const token = await world.token(r.clinician);
    const file = await request(world.app.handler)
      .get(`/files/${id}`)
      .set({ Authorization: `Bearer ${token}`, 'Samlop-Grant': r.clinician.grantId as string });
    expect([file.status, found(JSON.stringify(file.headers))]).toEqual([200, []]);
  });

  it('are in nothing that a meeting sends out: no page, no calendar, no address', async () => {
    const [startsAt, endsAt] = ['2026-11-24T11:00:00Z', '2026-11-24T12:00:00Z'];
    const called = await ask(
      r.clinician,
      `mutation($input: ScheduleMeetingInput!) { scheduleMeeting(input: $input) { id agenda participants { id kind } } }`,
      {
        input: {
          ...{ patientId: started.patient.patientId, startsAt, endsAt, agenda: NOTE },
          participants: [
            { personId: r.sectionCoordinator.personId },
            { outside: { name: 'Rektor Rype', email: 'rektor@skole.test' } },
          ],
        },
      },
    );
    expect(found(called.text)).toEqual(['zqxjk']);
    const { id, participants } = called.data.scheduleMeeting;
    const link = await ask(
      r.clinician,
      `mutation($input: MeetingLinkInput!) { renewMeetingLink(input: $input) { linkPath } }`,
      { input: { id, participantId: participants.at(-1).id } },
    );
    const feed = await ask(r.sectionCoordinator, 'mutation { renewCalendarFeed(input: {}) { path } }');
    for (const path of [link.data.renewMeetingLink.linkPath, feed.data.renewCalendarFeed.path]) {
      const answer = await request(world.app.handler).get(path as string);
      expect([answer.status, found(`${path} ${answer.text} ${JSON.stringify(answer.headers)}`)]).toEqual([
        200,
        [],
      ]);
    }
  });

  it('are in nothing that a subscription is closed with', async () => {
    const server = await liveServer(world);
    const live = await server.connect(r.gp);
    const received = live.subscribe(`subscription { deadlineChanged(filter: "${NAME}") { id } }`);
    await received.until(1);
    closings.push(JSON.stringify(received.errors));
    const told = live.subscribe('subscription { notificationReceived { id kind } }');
    await world.db.sql('update notification set created_at = created_at');
    told.stop();
    await server.stop();
    expect(found(closings.join())).toEqual([]);
  });

  it('go past every job of the worker, and are in no payload and no mail', async () => {
    await world.db.sql('insert into notification_profile (person_id, email) values ($1, $2)', [
      r.clinician.personId,
      'bever@helse.test',
    ]);
    await openDeadline(world, r, { dueOn: '2026-11-25', owner: r.clinician, name: NAME });
    const jobs = await Jobs.open(world, { carrier: smtpCarrier(box.address) });
    const logger = createLogger('debug', { write });
    const all = features.flatMap((feature) => Object.entries(feature.jobs ?? {}));
    const broken = () =>
      Promise.reject(Object.assign(new Error(`detail: ${number}`), { code: '23505', detail: NAME }));
    const taskList = taskListOf(
      [...all, ['broken', broken]],
      { ...jobs.tools, logger },
      {
        tracing,
        seen: workerMetrics(ofJobs),
      },
    );
    const pool = new pg.Pool({ connectionString: world.db.url, max: 3, options: '-c role=samlop_worker' });
    pool.on('error', () => undefined);
    pool.on('connect', (client) => client.on('error', () => undefined));
    const round = async () => {
      for (const name of Object.keys(taskList))
        await world.db.sql(`select graphile_worker.add_job($1)`, [name]);
      payloads.push(JSON.stringify(await world.db.sql('select payload from graphile_worker._private_jobs')));
      await runOnce({ pgPool: pool, taskList, logger: workerLogger(logger), noHandleSignals: true });
    };
    await round();
    world.clock.set('2026-11-24T07:00:00Z');
    await round();
    await pool.end();
    await jobs.close();
    payloads.push(JSON.stringify(await world.db.sql('select input, error from job')));
    expect(box.received.length).toBeGreaterThan(0);
    expect(box.received.flatMap(({ raw, mail }) => found(`${raw} ${mail.text} ${mail.subject}`))).toEqual([]);
    expect(found(payloads.join('\n'))).toEqual([]);
  });

  it('are in no log line, no metric and no trace of all that', async () => {
    const text = `${await metrics.text()}${await ofJobs.metrics()}`;
    await tracing.close();
    expect(logs.length).toBeGreaterThan(10);
    expect(logs.filter((line) => found(line).length > 0)).toEqual([]);
    expect(text).toContain('samlop_requests_total{operation="referral"');
    expect(text).toContain('samlop_jobs_total{job="broken",outcome="failed"}');
    expect(found(text)).toEqual([]);
    expect(collector.spans.some(({ name }) => name === 'job sendMail')).toBe(true);
    expect(found(collector.bodies.join('\n'))).toEqual([]);
  });

  it('would stand in the database’s own log in the detail of an error: it keeps none', async () => {
    const [said] = await world.db.sql<{ verbosity: string; statements: string }>(
      `select current_setting('log_error_verbosity') as verbosity, current_setting('log_min_error_statement') as statements`,
    );
    expect(said).toEqual({ verbosity: 'terse', statements: 'panic' });
  });
});
