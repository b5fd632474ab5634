/** The attacks on a log that the platform wrote: on what was read of it once, and, some, in the database itself. */
import pg from 'pg';
import { region } from '../support/region.js';
import { sealAll, SigningPlace } from '../support/sealed.js';
import { World } from '../support/world.js';
import { attacks, randomOf } from './attacks.js';
import { copyOf, headOf, keys, published, verify, type Log } from './model.js';
import { checkLog } from '../../api/src/seal/check.js';
import { DatabaseLog } from '../../api/src/seal/database-log.js';
import type { LogRow } from '../../api/src/seal/log-row.js';
import { notesIn } from '../../api/src/seal/publish.js';
import { readPublicKeys } from '../../api/src/seal/sealed-log.js';

const ATTACKS = 100;
/** What needs minutes of writing behind it. */
const LATER = 'an entry taken out before it was sealed';

describe('The database’s superuser', () => {
  let world: World;
  let place: SigningPlace;
  let client: pg.Client;
  let log: Log;

  beforeAll(async () => {
    world = await World.start();
    const r = await region(world);
    const [mine, other] = [
      await world.patient('Stille Bekk', { gp: r.gp }),
      await world.patient('Rask Elv', {}),
    ];
    const look = (id: string) => world.api(r.gp).run(`{ patient(id: "${id}") { id name } }`);
    for (let n = 0; n < 140; n += 1) await look(n % 6 === 5 ? other.patientId : mine.patientId);
    await sealAll(world);
    place = new SigningPlace(world);
    await place.sign();
    await look(mine.patientId);
    await sealAll(world);
    client = new pg.Client({ connectionString: world.db.url });
    await client.connect();
    const database = new DatabaseLog(client);
    const size = await database.size();
    log = { rows: [], seals: [], notes: [], published: [] };
    for await (const places of database.places(0, size, size)) {
      log.rows.push(...places.map(({ row }) => row as LogRow));
      log.seals.push(...places.map(({ seal }) => seal));
    }
    log.notes = [40, 80, 120].map((each) => headOf(log.seals, each, each));
    log.published = log.notes.map(published);
  }, 60_000);
  afterAll(async () => {
    await client.end();
    await world.stop();
  });

  test('is found out by what is read of the log, whatever they change', async () => {
    expect(await verify(log)).toMatchObject({ ok: true, entries: log.rows.length, fromBefore: 0 });
    const names = Object.keys(attacks).filter((name) => name !== LATER);
    const missed: unknown[] = [];
    for (let seed = 0; seed < ATTACKS; seed += 1) {
      const name = names[seed % names.length] ?? '';
      const attacked = copyOf(log);
      const expected = attacks[name]?.(attacked, randomOf(seed));
      const verdict = await verify(attacked);
      if (
        verdict.ok ||
        !expected?.damages.some((each) => each === verdict.damage) ||
        verdict.seq !== expected.seq
      )
        missed.push({ seed, name, expected, verdict });
    }
    expect(missed).toEqual([]);
  }, 60_000);

  const check = () =>
    checkLog(new DatabaseLog(client), {
      keys,
      publicKeys: readPublicKeys(place.publicKeysFile),
      published: notesIn(place.checkpoints),
    });

  test('is given no alarm where they only look', async () => {
    expect(await check()).toMatchObject({ ok: true, waiting: 0 });
  });

  const ENTRY = '(select entry_id from audit.seal where seq = 20)';
  test.each<[string, string, string, number | null]>([
    [
      'a letter of an entry',
      `update audit.entry set entry = replace(entry, 'patient', 'Patient') where id = ${ENTRY}`,
      'ALTERED',
      20,
    ],
    ['a code', `update audit.entry set mac = sha256(mac) where id = ${ENTRY}`, 'ALTERED', 20],
    [
      'a code taken off, as if from before there were codes',
      `update audit.entry set mac = '' where id = ${ENTRY}`,
      'ALTERED',
      20,
    ],
    [
      'who it was, to those who search',
      `update audit.entry set person_id = gen_random_uuid() where id = ${ENTRY}`,
      'ALTERED',
      20,
    ],
    [
      'whose it was',
      `update audit.entry set subject_ids = array[gen_random_uuid()] where id = ${ENTRY}`,
      'ALTERED',
      20,
    ],
    [
      'when it was',
      `update audit.entry set at = at + interval '1 second' where id = ${ENTRY}`,
      'MISSING',
      20,
    ],
    ['a row taken out', `delete from audit.entry where id = ${ENTRY}`, 'MISSING', 20],
    [
      'a row taken out with its seal, the others moved up',
      `delete from audit.entry where id = ${ENTRY}; delete from audit.seal where seq = 20;
       update audit.seal set seq = -seq where seq > 20; update audit.seal set seq = -seq - 1 where seq < 0`,
      'MISSING',
      20,
    ],
    [
      'two seals changed',
      `update audit.seal set seq = -1 where seq = 20; update audit.seal set seq = 20 where seq = 30; update audit.seal set seq = 30 where seq = -1`,
      'REORDERED',
      20,
    ],
    [
      'the end taken off',
      `delete from audit.seal where seq >= 60; delete from audit.entry e where not exists (select from audit.seal s where s.entry_id = e.id)`,
      'CUT_OFF',
      60,
    ],
    [
      'an older state put back',
      `delete from audit.seal where seq >= 60; delete from audit.checkpoint; delete from audit.entry e where not exists (select from audit.seal s where s.entry_id = e.id)`,
      'ROLLED_BACK',
      60,
    ],
    [
      'an entry put in',
      `insert into audit.entry (id, at, entry, mac, request_id, operation, action, purpose, resource_type, decision, subject_ids, resource_ids)
       select gen_random_uuid(), now(), entry, mac, request_id, operation, action, purpose, resource_type, decision, subject_ids, resource_ids from audit.entry limit 1`,
      'EXTRA',
      null,
    ],
    ['a checkpoint changed', `update audit.checkpoint set size = size - 1`, 'ALTERED', null],
  ])('is found out in the database: %s', async (_what, statement, damage, seq) => {
    await client.query(`begin; set local session_replication_role = replica`);
    await client.query(statement);
    const verdict = await check();
    await client.query('rollback');
    expect(verdict).toMatchObject({ ok: false, damage, seq });
  });
});
