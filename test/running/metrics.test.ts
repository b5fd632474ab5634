import request from 'supertest';
import { openDeadline } from '../support/deadline.js';
import { region, type Region } from '../support/region.js';
import { World } from '../support/world.js';
import { features } from '../../api/src/features.js';
import { addDays, osloDay } from '../../api/src/platform/calendar.js';
import { createLogger } from '../../api/src/platform/logger.js';
import { apiMetrics } from '../../api/src/running/api-metrics.js';
import { InstallationMetrics } from '../../api/src/running/installation-metrics.js';
import { forOperators } from '../../api/src/running/operators.js';

/** The samples of a text in Prometheus' format, by name and labels. */
function samples(text: string): Map<string, number> {
  const lines = text.split('\n').filter((line) => line && !line.startsWith('#'));
  return new Map(lines.map((line) => [line.replace(/ \S+$/, ''), Number(line.split(' ').at(-1))]));
}

describe('What an API tells of its requests', () => {
  let world: World;
  let r: Region;
  let metrics: InstallationMetrics;
  beforeAll(async () => {
    // What is told needs the app, and the app whom to tell.
    const told: { seen?: ReturnType<typeof apiMetrics> } = {};
    world = await World.start(undefined, { observer: (request) => told.seen?.(request) });
    metrics = new InstallationMetrics(
      { url: world.db.url, role: 'samlop_app' },
      createLogger('silent'),
      [],
      0,
    );
    told.seen = apiMetrics(metrics.registry, () => world.app.inside());
    r = await region(world);
  });
  afterAll(async () => {
    await metrics.close();
    await world.stop();
  });
  const told = async () => samples(await metrics.text());
  const count = async (operation: string, code: string) =>
    (await told()).get(`samlop_requests_total{operation="${operation}",code="${code}"}`) ?? 0;

  it('counts them by root field and code, never by what a client calls its document', async () => {
    await world.api(r.clinician).run('query Rolig_Fjellrev { me { person { name } } }');
    await world
      .api(r.clinician)
      .run('query Me { referral(id: "00000000-0000-4000-8000-000000000000") { id } }');
    await world.api(r.clinician).run('{ a: __schema { queryType { name } } }');
    await world.api(r.clinician).run('{ me { person { name } } __typename }');
    await world.api(r.clinician).run('query { Rolig_Fjellrev }');
    await world.api().run('{ me { person { name } } }');
    expect(await count('me', 'OK')).toBe(1);
    expect(await count('referral', 'NOT_FOUND')).toBe(1);
    expect(await count('introspection', 'OK')).toBe(1);
    expect(await count('several', 'OK')).toBe(1);
    expect(await count('none', 'BAD_USER_INPUT')).toBe(1);
    expect(await count('none', 'UNAUTHENTICATED')).toBe(1);
    expect(await metrics.text()).not.toMatch(/Rolig|Fjellrev/);
  });

  it('counts what the edge refuses, before it is a document', async () => {
    const before = await count('none', 'BAD_USER_INPUT');
    await request(world.app.handler).get('/graphql');
    await request(world.app.handler).post('/graphql').set('Content-Type', 'text/plain').send('{}');
    expect(await count('none', 'BAD_USER_INPUT')).toBe(before + 2);
    await request(world.app.handler).post('/graphql').set('Authorization', 'Bearer nobody').send('{}');
    expect((await told()).get('samlop_request_duration_seconds_count{operation="none"}')).toBeGreaterThan(2);
  });

  it('tells of the pool, the queue and the worker', async () => {
    await world.db.sql(
      `select graphile_worker.add_job('remindDeadlines', run_at => now() - interval '10 minutes')`,
    );
    await world.db.sql(
      `insert into running.worker_heartbeat (worker_id, beat_at) values (gen_random_uuid(), now() - interval '5 minutes')`,
    );
    const now = await told();
    expect(now.get('samlop_database_up')).toBe(1);
    expect(now.get('samlop_queue_jobs{state="ready"}')).toBe(1);
    expect(now.get('samlop_queue_oldest_seconds')).toBeGreaterThan(590);
    expect(now.get('samlop_worker_silent_seconds')).toBeGreaterThan(290);
    expect(now.get('samlop_pool_connections{state="lent"}')).toBe(0);
    expect(now.get('samlop_pool_waiting')).toBe(0);
  });

  it('is served on the operators’ port, and not on the public one', async () => {
    const answer = await request(forOperators(world.app.health, metrics)).get('/metrics');
    expect(answer.headers['content-type']).toMatch(/^text\/plain/);
    expect(samples(answer.text).get('samlop_database_up')).toBe(1);
    expect((await request(world.app.handler).get('/metrics')).text).not.toContain('samlop_database_up');
  });
});

describe('What a worker tells of the installation', () => {
  let world: World;
  let metrics: InstallationMetrics;
  beforeAll(async () => {
    world = await World.start(new Date().toISOString());
    const gauges = features.flatMap((feature) => feature.gauges ?? []);
    metrics = new InstallationMetrics(
      { url: world.db.url, role: 'samlop_worker' },
      createLogger('silent'),
      gauges,
      0,
    );
  });
  afterAll(async () => {
    await metrics.close();
    await world.stop();
  });

  it('is how many deadlines stand where, and how many reviews are overdue', async () => {
    const r = await region(world);
    const today = osloDay(new Date());
    for (const days of [-1, 3, 3, 90]) await openDeadline(world, r, { dueOn: addDays(today, days) });
    const patient = await world.patient();
    for (const due of ['-1 hour', '1 hour']) {
      await world.db.sql(
        `insert into break_glass (id, patient_id, opened_by, grant_id, role, unit_id, root_id, ground, reason, opened_at, expires_at, review_due_at)
         select gen_random_uuid(), $1, $2, $3, 'CLINICIAN', $4, $5, 'OTHER', 'for the test’s own sake', now(), now() + interval '1 hour', now() + $6::interval`,
        [patient.patientId, r.clinician.personId, r.clinician.grantId, r.section, r.trust, due],
      );
    }
    const now = samples(await metrics.text());
    expect(
      ['OVERDUE', 'DUE_SOON', 'UPCOMING'].map((s) => now.get(`samlop_deadlines_open{status="${s}"}`)),
    ).toEqual([1, 2, 1]);
    expect(now.get('samlop_break_glass_reviews{state="overdue"}')).toBe(1);
    expect(now.get('samlop_break_glass_reviews{state="waiting"}')).toBe(1);
    expect(now.get('samlop_mail_messages{state="dead"}')).toBe(0);
  });

  it('is nothing where the database is away, but that it is', async () => {
    const away = new InstallationMetrics(
      { url: 'postgresql://nobody@127.0.0.1:1/none', role: 'samlop_worker' },
      createLogger('silent'),
      features.flatMap((feature) => feature.gauges ?? []),
      0,
    );
    const now = samples(await away.text());
    expect([...now]).toEqual([['samlop_database_up', 0]]);
    await away.close();
  });
});
