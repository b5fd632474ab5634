import { RefusedCount } from '../../api/src/edge/refused-count.js';
import { createLogger } from '../../api/src/platform/logger.js';
import pg from 'pg';
import { testLogKeys, testLogWriter } from '../support/log-keys.js';
import { patientOf, region, type Region } from '../support/region.js';
import { World, type Actor } from '../support/world.js';

interface Counted {
  rule: string;
  operation: string;
  person_id: string | null;
  root_id: string | null;
  decision: string;
  resource_type: string;
  details: { count: number; of?: string };
  entry: string;
}

// Case 94 of the list of attacks: what was refused before anything was looked at.
describe('A refused request', () => {
  let world: World;
  let r: Region;
  let patient: Actor & { patientId: string };
  beforeAll(async () => {
    world = await World.start();
    r = await region(world);
    patient = await patientOf(world, r, 'Sindig Bjørk');
  });
  afterAll(() => world.db.drop());

  const counted = () =>
    world.db.sql<Counted>(
      `select rule, operation, person_id, root_id, decision, resource_type, details, entry from audit.entry
        where resource_type = 'Operation' and details ? 'count' order by rule, operation, person_id`,
    );

  it('stands in the log with how often, by whom and why, and with nothing that it said', async () => {
    const stranger = { nationalId: patient.nationalId, personId: patient.personId };
    const hidden = 'Hemmelig Havhest';
    for (let i = 0; i < 3; i += 1) {
      await world.api(undefined, { Authorization: `Bearer ey.${hidden.length}.x` }).run('{ me { id } }');
      await world
        .api(r.caseWorker)
        .run('query($q: String!) { patients(first: 0, filter: { q: $q }) { totalCount } }', {
          q: hidden,
        });
      await world.api(patient).run('{ patients(first: 9999) { totalCount } }');
    }
    const withdrawn = await world.staff('CLINICIAN', r.section);
    await world.db.sql('update person set active = false where id = $1', [withdrawn.personId]);
    expect((await world.api(withdrawn).run('{ patients { totalCount } }')).status).toBe(401);
    expect(
      (await world.api(r.ke, { 'Samlop-Grant': r.gp.grantId as string }).run('{ me { id } }')).status,
    ).toBe(403);
    // What a policy refused of an object stands there by itself, and is not counted again.
    expect((await world.api(r.ke).run(`{ patient(id: "${patient.patientId}") { id } }`)).code).toBe(
      'NOT_FOUND',
    );
    expect(await counted()).toEqual([]);
    await world.app.close();
    const rows = await counted();
    expect(
      rows.map(({ rule, operation, person_id, details }) => [rule, operation, person_id, details.count]),
    ).toEqual([
      ['BAD_USER_INPUT', 'none', r.caseWorker.personId, 3],
      ['BAD_USER_INPUT', 'none', null, 3],
      ['FORBIDDEN', 'none', null, 1],
      ['UNAUTHENTICATED', 'none', null, 4],
    ]);
    expect(rows.map(({ decision }) => decision)).toEqual(['DENY', 'DENY', 'DENY', 'DENY']);
    for (const { person_id, details, root_id } of rows) {
      // Who is not staff under a grant is known again, and not known.
      expect([person_id === null, details.of?.length ?? 0]).toEqual(person_id ? [false, 0] : [true, 32]);
      expect(root_id === null).toBe(person_id === null);
    }
    const said = JSON.stringify(rows);
    for (const secret of [hidden, stranger.nationalId, stranger.personId, patient.patientId, '127.0.0.1']) {
      expect(said).not.toContain(secret);
    }
  });

  it('a hundred thousand times leaves a bounded number of entries, and all the others where they were', async () => {
    const pool = new pg.Pool({ connectionString: world.db.url, options: '-c role=samlop_app', max: 1 });
    pool.on('error', () => undefined);
    const logger = createLogger('silent');
    const means = { pool, logWriter: testLogWriter(), logKeys: testLogKeys, logger };
    const flood = new RefusedCount(means, 3_600_000, 50);
    const before = await world.db.sql<{ id: string }>('select id from audit.entry order by id');
    for (let i = 0; i < 100_000; i += 1) {
      const address = `10.${(i >> 16) & 255}.${(i >> 8) & 255}.${i & 255}`;
      flood.note({ requestId: 'flood', operation: 'none', code: 'UNAUTHENTICATED', caller: null, address });
    }
    await flood.close();
    const after = await world.db.sql<{ id: string; details: { count: number } | null; request_id: string }>(
      'select id, details, request_id from audit.entry order by id',
    );
    const added = after.filter((row) => row.request_id === 'flood');
    expect(added).toHaveLength(51);
    expect(added.reduce((sum, { details }) => sum + (details?.count ?? 0), 0)).toBe(100_000);
    expect(after.filter((row) => row.request_id !== 'flood').map(({ id }) => id)).toEqual(
      before.map(({ id }) => id),
    );
    await pool.end();
  });

  it('that cannot be written is counted on until it can', async () => {
    const pool = new pg.Pool({ connectionString: world.db.url, options: '-c role=samlop_app', max: 1 });
    pool.on('error', () => undefined);
    const said: string[] = [];
    const logger = createLogger('silent');
    logger.error = (...words: unknown[]) => void said.push(String(words.at(-1)));
    const logWriter = testLogWriter();
    const count = new RefusedCount({ pool, logWriter, logKeys: testLogKeys, logger }, 3_600_000);
    const note = () =>
      count.note({ requestId: 'late', operation: 'x', code: 'RATE_LIMITED', caller: null, address: 'a' });
    note();
    await world.db.sql(
      'alter function audit.append(text[], text[], uuid[], text[], text[]) rename to append_away',
    );
    await count.close();
    await world.db.sql(
      'alter function audit.append_away(text[], text[], uuid[], text[], text[]) rename to append',
    );
    expect(said).toEqual(['refused requests could not be written to the access log']);
    note();
    await count.close();
    const [row] = await world.db.sql<Counted>(`select details from audit.entry where request_id = 'late'`);
    expect(row?.details.count).toBe(2);
    await pool.end();
  });
});
