/** Whatever is in the log is sealed once, in one order, whoever seals and whenever they are killed. */
import pg from 'pg';
import { testLogKeys } from '../support/log-keys.js';
import { region } from '../support/region.js';
import { FAST, until } from '../support/sealed.js';
import { World } from '../support/world.js';
import { ChainKeys } from '../../api/src/seal/chain.js';
import { checkLog } from '../../api/src/seal/check.js';
import { DatabaseLog } from '../../api/src/seal/database-log.js';
import { connectAs } from '../../api/src/seal/sealed-log.js';
import { Sealer } from '../../api/src/seal/sealer.js';
import { createLogger, type Logger } from '../../api/src/platform/logger.js';

/** Entries as a version from before the seal wrote them. */
const OLD = `
  insert into audit.entry (id, at, entry, mac, request_id, operation, action, purpose, resource_type, decision, subject_ids, resource_ids)
  select id, now(), jsonb_build_object('v', 0, 'id', id, 'at', to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), 'request', 'r',
    'operation', 'patient', 'action', 'READ', 'purpose', 'CARE', 'type', 'Patient', 'decision', 'PERMIT', 'subjects', '[]'::jsonb, 'objects', '[]'::jsonb)::text,
    '', 'r', 'patient', 'READ', 'CARE', 'Patient', 'PERMIT', '{}', '{}' from (select gen_random_uuid() as id from generate_series(1, $1::int)) made`;

describe('The sealer', () => {
  let world: World;
  let look: () => Promise<unknown>;
  const complaints: string[] = [];
  const logger: Logger = createLogger('silent');
  logger.error = logger.warn = (...said: unknown[]) => void complaints.push(String(said.at(-1)));
  const sealers: Sealer[] = [];
  const sealer = (connect = () => connectAs(world.db.url, 'samlop_worker'), times = FAST) => {
    const made = new Sealer(connect, testLogKeys, logger, times);
    sealers.push(made);
    made.start();
    return made;
  };
  const count = async (sql: string): Promise<number> =>
    Number((await world.db.sql<{ n: string }>(`select count(*)::text as n from ${sql}`))[0]?.n);
  const unsealed = () =>
    count('audit.entry e where not exists (select from audit.seal s where s.entry_id = e.id)');
  const allSealed = () => until(async () => (await unsealed()) === 0);
  const verdict = async () => {
    const client = await connectAs(world.db.url, 'samlop_worker');
    const keys = new ChainKeys(testLogKeys.all);
    return checkLog(new DatabaseLog(client), { keys, publicKeys: [], published: [] }).finally(() =>
      client.end(),
    );
  };

  beforeAll(async () => {
    world = await World.start();
    const r = await region(world);
    const patient = await world.patient('Stille Bekk', { gp: r.gp });
    look = () =>
      world.api(r.gp).run(`{ patient(id: "${patient.patientId}") { id name } patients { nodes { id } } }`);
    for (let n = 0; n < 5; n += 1) await look();
  });
  afterEach(async () => {
    for (const each of sealers.splice(0)) await each.stop();
  });
  afterAll(() => world.stop());

  test('seals what it finds, and what comes, and the log holds', async () => {
    expect(await unsealed()).toBeGreaterThan(4);
    sealer();
    await allSealed();
    await look();
    await allSealed();
    expect(await verdict()).toMatchObject({ ok: true, waiting: 0, size: await count('audit.entry') });
    expect(complaints).toEqual([]);
  });

  test('goes on past a transaction that is under way, and seals it when it has ended', async () => {
    sealer();
    const open = new pg.Client({ connectionString: world.db.url });
    await open.connect();
    await open.query('begin; select pg_current_xact_id()');
    await look();
    await allSealed();
    await open.query('rollback');
    await open.end();
    const late = new pg.Client({ connectionString: world.db.url });
    await late.connect();
    await late.query('begin');
    await late.query(OLD, [1]);
    await look();
    await allSealed();
    await late.query('commit');
    await late.end();
    await allSealed();
  });

  test('raises an alarm for an entry with a wrong code, and seals it as it stands', async () => {
    const other = await World.start();
    await other.db.sql(OLD.replace(`''`, `decode(repeat('00', 32), 'hex')`), [1]);
    complaints.length = 0;
    const one = sealer(() => connectAs(other.db.url, 'samlop_worker'));
    await until(async () => (await other.db.sql('select 1 from audit.seal')).length === 1);
    await one.stop();
    expect(complaints).toContain('the log has entries that the program did not write, or that were changed');
    const [state] = await other.db.sql('select suspect::int, broken from running.log_sealer');
    expect(state).toEqual({ suspect: 1, broken: null });
    await other.stop();
  });

  test('killed before or behind any of its steps, another takes over and nothing is lost or there twice', async () => {
    for (let kill = 1, died = true; died; kill += 1) {
      died = false;
      await look();
      let steps = 0;
      let first = true;
      const mortal = async () => {
        const client = await connectAs(world.db.url, 'samlop_worker');
        if (!first) return client;
        first = false;
        const query = client.query.bind(client) as (...args: unknown[]) => Promise<unknown>;
        client.query = (async (...args: unknown[]) => {
          steps += 1;
          if (steps !== kill) return query(...args);
          died = true;
          // Odd: before it reaches the database; even: after it did what it was asked.
          if (kill % 2 === 0) await query(...args);
          await world.db.sql('select pg_terminate_backend($1)', [
            (client as unknown as { processID: number }).processID,
          ]);
          throw new Error('killed');
        }) as typeof client.query;
        return client;
      };
      const one = sealer(mortal);
      const other = sealer();
      await allSealed();
      if (kill > 12 && !died) break;
      await until(async () => died || steps >= kill);
      await one.stop();
      await other.stop();
      sealers.length = 0;
    }
    expect(await verdict()).toMatchObject({ ok: true, size: await count('audit.entry') });
  }, 60_000);

  test('keeps tiles of 256, and goes on with them when it starts anew', async () => {
    await world.db.sql(OLD, [700]);
    sealer();
    await allSealed();
    expect(await count('audit.seal_tile')).toBe(Math.floor((await count('audit.seal')) / 256));
  });

  test('stops, and says so, when the end of the log is not the one that it left', async () => {
    complaints.length = 0;
    sealer();
    await look();
    await allSealed();
    await world.db.sql('delete from audit.seal where seq = (select max(seq) from audit.seal)');
    await until(
      async () =>
        (await world.db.sql('select 1 from running.log_sealer where broken is not null')).length > 0,
    );
    expect(complaints).toContain('the log is sealed no more: it is not as it was left');
    const size = await count('audit.seal');
    await look();
    expect(await count('audit.seal')).toBe(size);
  });
});
