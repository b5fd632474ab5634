import { fnr } from '@navikt/fnrvalidator';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { loadRegion } from '../../seeds/load/load.js';
import { syntheticPerson } from '../../seeds/load/national-id.js';

const TABLES = [
  'unit',
  'person',
  'role_grant',
  'patient',
  'patient_identifier',
  'relation',
  'referral',
  'pathway',
  'deadline',
];

describe('The synthetic region', () => {
  const made: TestDatabase[] = [];
  afterAll(() => Promise.all(made.map((db) => db.drop())));

  async function loaded(): Promise<TestDatabase> {
    const db = await testDatabase();
    made.push(db);
    await loadRegion(db.url, 1000, undefined, '2026-11-23');
    return db;
  }

  it('is the same every time', async () => {
    const [one, other] = [await loaded(), await loaded()];
    for (const table of TABLES) {
      const sum = `select count(*)::int as n, md5(string_agg(md5((to_jsonb(t) - 'created_at')::text), '' order by (to_jsonb(t) - 'created_at')::text collate "C")) as sum from ${table} t`;
      const [[a], [b]] = [await one.sql<{ n: number }>(sum), await other.sql<{ n: number }>(sum)];
      expect([table, a]).toEqual([table, b]);
      expect(a?.n).toBeGreaterThan(0);
    }
  });

  it('has the audience that the triggers would have kept', async () => {
    const db = await loaded();
    const rows = () => db.sql('select * from deadline_audience order by 1, 2, 3');
    const before = await rows();
    await db.sql('delete from deadline_audience');
    await db.sql('update deadline set due_on = due_on + 1');
    await db.sql('update deadline set due_on = due_on - 1');
    expect(await rows()).toEqual(before);
  });

  it('names people by synthetic numbers alone, each by one', () => {
    const numbers = [0, 1, 20_999, 21_000, 99_999, 300_000, 310_000].map(
      (n) => syntheticPerson(n).nationalId,
    );
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const number of numbers) {
      expect(fnr(number).status).toBe('valid');
      expect(Number(number.slice(2, 4))).toBeGreaterThan(80);
    }
  });
});
