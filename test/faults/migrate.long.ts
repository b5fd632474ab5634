import { setTimeout as pause } from 'node:timers/promises';
import { Migration } from '@mikro-orm/migrations';
import pg from 'pg';
import { Client } from './client.js';
import { notOnce } from './invariants.js';
import { Storm } from './storm.js';
import { patiently } from '../../api/src/platform/lock-patience.js';
import { migrations, withMigrator, type MigrationEntry } from '../../api/src/platform/migrate.js';
import { loadRegion } from '../../seeds/load/load.js';
import { CATALOGUE } from '../platform/catalogue.js';
import { locksOf, ready } from '../platform/locks.js';
import { testDatabase } from '../support/database.js';
import { Issuer } from '../support/issuer.js';
import { Program, until } from '../support/program.js';
import { region } from '../support/region.js';
import { World } from '../support/world.js';

const DEADLINES = Number(process.env.DEADLINES ?? 1_000_000);
const LONGEST_MS = 2000;

/** What a next version may bring, as docs/adr/0020 has it done: a column, a table, a check, an index on the biggest table. */
class M9001Add extends Migration {
  override up(): void {
    this.addSql(`
      alter table deadline add column remark text;
      alter table deadline add constraint deadline_remark check (length(remark) < 1000) not valid;
      create table deadline_remark (id uuid primary key, deadline_id uuid not null references deadline);
      alter table deadline_remark enable row level security;
      alter table deadline_remark force row level security;
    `);
  }
  override down(): void {
    this.addSql('drop table deadline_remark; alter table deadline drop column remark;');
  }
}
class M9002Prove extends Migration {
  override up(): void {
    this.addSql('alter table deadline validate constraint deadline_remark;');
  }
  override down(): void {}
}
class M9003Index extends Migration {
  override isTransactional(): boolean {
    return false;
  }
  override up(): void {
    this.addSql('drop index concurrently if exists deadline_starts_on');
    this.addSql('create index concurrently deadline_starts_on on deadline (starts_on, kind)');
  }
  override down(): void {
    this.addSql('drop index concurrently if exists deadline_starts_on');
  }
}
const NEXT: MigrationEntry[] = [M9001Add, M9002Prove, M9003Index].map((next) => ({
  name: next.name,
  class: next,
}));

it(`the next version’s migrations go up, down and up again over ${DEADLINES} deadlines while people work: nobody waits two seconds`, async () => {
  await ready;
  for (const { class: Next } of NEXT) {
    const next = new Next({} as never, {} as never);
    void next.up();
    expect(locksOf(next.getQueries().map(String), { transactional: next.isTransactional() })).toEqual([]);
  }
  const [db, issuer] = [await testDatabase(), await Issuer.open()];
  const world = await World.start(new Date().toISOString(), { db, issuer });
  const r = await region(world);
  await loadRegion(db.url, DEADLINES);
  const api = async () => (await Program.api(db.url, issuer.url, { RATE_LIMIT_PERSON: '1000000' })).start();
  // One that was there before, and later one that begins in between: as two versions side by side.
  const old = await api();
  await old.ready();
  const client = new Client(world, [old.url]);
  const storm = new Storm(world, r, client, 5).begin(4);
  const watch = await watchWaiting(db.url);
  const catalogue = async () => (await db.sql<{ line: string }>(CATALOGUE)).map(({ line }) => line);
  const guarding = async () => (await catalogue()).filter((line) => /^(policy|rows) /.test(line));
  const [before, guards] = [await catalogue(), await guarding()];
  const list = [...migrations, ...NEXT];
  const step = async (act: 'up' | 'down', name: string): Promise<void> => {
    await patiently(
      () => withMigrator(db.url, (m) => (act === 'up' ? m.up({ to: name }) : m.down()), list),
      () => undefined,
    );
    // What was guarded is; a new table is closed from its beginning.
    expect(await guarding()).toEqual(expect.arrayContaining(guards));
    expect(
      await db.sql(`select from pg_class where relname = 'deadline_remark' and not relforcerowsecurity`),
    ).toEqual([]);
    const { length } = storm.acknowledged;
    await until(() => storm.acknowledged.length > length + 5);
  };
  try {
    for (const { name } of NEXT) await step('up', name);
    const after = await catalogue();
    for (const { name } of NEXT) await step('down', name);
    expect(await catalogue()).toEqual(before);
    const young = await api();
    await young.ready();
    const beside = new Storm(world, r, new Client(world, [young.url]), 5).begin(2);
    for (const { name } of NEXT) await step('up', name);
    expect(await catalogue()).toEqual(after);
    await beside.end();
    await storm.end();
    await Promise.all([old.kill(), young.kill()]);
    expect([...storm.wrong, ...beside.wrong, ...client.faults]).toEqual([]);
    expect(await notOnce(world, [...storm.acknowledged, ...beside.acknowledged])).toEqual([]);
    console.log(`longest wait ${watch.longest()} ms; ${storm.acknowledged.length} writes meanwhile`);
    expect(watch.longest()).toBeLessThan(LONGEST_MS);
  } finally {
    await storm.abandon();
    await watch.stop();
    await old.kill();
    await issuer.close();
    await world.stop();
  }
});

/** How long anybody of the installation has waited for a lock at most; the migrator itself gives up and comes again. */
async function watchWaiting(url: string) {
  const watcher = new pg.Client({ connectionString: url });
  await watcher.connect();
  let longest = 0;
  let watching = true;
  const running = (async () => {
    while (watching) {
      const { rows } = await watcher.query<{ ms: number | null }>(
        `select max(extract(epoch from clock_timestamp() - l.waitstart) * 1000)::int as ms
           from pg_locks l join pg_stat_activity a using (pid) where not l.granted and a.query not ilike '%concurrently%'`,
      );
      longest = Math.max(longest, rows[0]?.ms ?? 0);
      await pause(20);
    }
  })();
  return {
    longest: () => longest,
    async stop() {
      watching = false;
      await running;
      await watcher.end();
    },
  };
}
