import request from 'supertest';
import { Jobs } from '../support/jobs.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { World, type Actor } from '../support/world.js';
import { makeLogMonths } from '../../api/src/log-archive/months.jobs.js';
import { forOperators } from '../../api/src/running/operators.js';
import { wholeTextSql } from '../../api/src/seal/log-row.js';

describe('The months of the access log', () => {
  let db: TestDatabase;
  let world: World;
  let patient: Actor & { patientId: string };
  const months = async () =>
    (
      await db.sql<{ name: string }>(
        `select c.relname as name from pg_inherits i join pg_class c on c.oid = i.inhrelid where i.inhparent = 'audit.entry'::regclass order by 1`,
      )
    ).map(({ name }) => name);
  const look = () => world.api(patient).run('{ patients { nodes { id name } } }');
  const health = async () =>
    (await request(forOperators(world.app.health)).get('/health/ready')).body as {
      log: { state: string; until: string };
    };
  /** Only the owner of a database can put a function before the database's own, for this database alone. */
  const shift = (by: string) => db.sql('update clock_offset set by = $1', [by]);

  beforeAll(async () => {
    db = await testDatabase();
    const name = new URL(db.url).pathname.slice(1);
    await db.sql(`create table clock_offset (by interval not null)`);
    await db.sql(`insert into clock_offset values ('0')`);
    await db.sql('grant select on clock_offset to public');
    await db.sql(
      `create function public.clock_timestamp() returns timestamptz language sql volatile as
         $$ select pg_catalog.clock_timestamp() + (select by from public.clock_offset) $$`,
    );
    await db.sql(`alter database ${name} set search_path = public, pg_catalog`);
    world = await World.start(new Date().toISOString(), { db });
    patient = await world.patient('Skjult Vipe');
  });
  afterAll(() => world.stop());

  it('are made ahead of time by the worker, and health says until when there is room', async () => {
    await db.sql(
      `drop table audit.entry_${new Date(Date.now() + 62 * 86_400_000).toISOString().slice(0, 7).replace('-', '_')}`,
    );
    const short = await months();
    expect((await health()).log).toMatchObject({ state: 'missing' });
    const jobs = await Jobs.open(world);
    await makeLogMonths(jobs.tools);
    await makeLogMonths(jobs.tools);
    await jobs.close();
    expect((await months()).length).toBe(short.length + 1);
    expect((await health()).log).toEqual({ state: 'ok', until: expect.stringMatching(/^\d{4}-\d\d-01$/) });
    // Beside the log and then joined to it: with everything that its other months have.
    const shapes = await db.sql(
      `select distinct (select count(*) from pg_index x where x.indrelid = c.oid)::int as indexes, c.relrowsecurity, c.relforcerowsecurity
         from pg_inherits i join pg_class c on c.oid = i.inhrelid where i.inhparent = 'audit.entry'::regclass`,
    );
    expect(shapes).toHaveLength(1);
  });

  it('go on where the database’s clock is set back an hour: each entry by the clock that was, and none lost', async () => {
    const before = await db.sql<{ id: string }>('select id from audit.entry');
    expect((await look()).data.patients.nodes).toHaveLength(1);
    await shift('-1 hour');
    expect((await look()).data.patients.nodes).toHaveLength(1);
    await shift('0');
    const rows = await db.sql<{ at: Date; said: string }>(
      `select at, ${wholeTextSql('e')}::jsonb->>'at' as said from audit.entry e where not id = any($1::uuid[]) order by xact`,
      [before.map(({ id }) => id)],
    );
    const [first, second] = rows as [{ at: Date; said: string }, { at: Date; said: string }];
    expect(rows).toHaveLength(2);
    expect(Math.round((first.at.getTime() - second.at.getTime()) / 3_600_000)).toBe(1);
    expect(new Date(second.said).getTime()).toBe(second.at.getTime());
  });

  it('without one to be written into nothing is read: no log, no data', async () => {
    await shift('-20 years');
    const answer = await look();
    expect(['INTERNAL', 'UNAVAILABLE']).toContain(answer.code);
    expect(answer.data?.patients ?? null).toBeNull();
    expect(answer.text).not.toContain('Skjult');
    expect(answer.text).not.toContain('entry_');
    await shift('0');
    expect((await look()).data.patients.nodes).toHaveLength(1);
  });

  it('are made and moved by nobody who serves a request', async () => {
    const rights = await db.sql<{ name: string }>(
      `select r.rolname as name from pg_roles r where r.rolname like 'samlop%'
          and has_function_privilege(r.rolname, 'audit.make_months(date, date)', 'execute') order by 1`,
    );
    expect(rights.map(({ name }) => name)).toEqual(['samlop_owner', 'samlop_worker']);
  });
});
