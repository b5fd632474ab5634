import { locksOf, ready, type Lock } from './locks.js';
import { migrations } from '../../api/src/platform/migrate.js';

/** The first that this is asked of; what landed before was made when nothing was in the tables. */
const FIRST = 'M0024';

/** Tables of rules and names: at most some thousand rows, written by nobody during a change. */
const SMALL = [
  ...['pathway_definition', 'deadline_rule', 'definition_rule', 'national_code', 'edition_code'],
  'access_rule',
].map((name) => `public.${name}`);

/** A migration that locks all the same, and why it may: `M0099Name index public.referral`. */
const ALLOWED: Record<string, string> = {
  'M0031Auditors index audit.entry': 'the table comes with the same version, and nobody has written to it',
};

describe('A migration', () => {
  beforeAll(() => ready);

  it.each<[string, Lock | null, string, boolean?]>([
    ['index of a table in use', 'index', 'create index on referral (status)'],
    ['index made concurrently in a transaction', 'index', 'create index concurrently i on referral (status)'],
    ['index made concurrently by itself', null, 'create index concurrently i on referral (status)', false],
    ['index of its own table', null, 'create table t (a int); create index on t (a)'],
    [
      'column',
      null,
      `alter table referral add column a text; alter table referral add b int not null default 1`,
    ],
    ['column with the time', null, 'alter table referral add column a timestamptz default now()'],
    [
      'column with another value in each row',
      'default',
      'alter table referral add a uuid default gen_random_uuid()',
    ],
    [
      'column that is computed',
      'rewrite',
      'alter table referral add a int generated always as (version + 1) stored',
    ],
    ['column that refers', 'constraint', 'alter table referral add column a uuid references person'],
    ['column of another type', 'rewrite', 'alter table referral alter column version type bigint'],
    ['column that must be there', 'not null', 'alter table audit.access_log alter column role set not null'],
    ['check', 'constraint', 'alter table referral add constraint c check (version > 0)'],
    ['check to be proven later', null, 'alter table referral add constraint c check (version > 0) not valid'],
    [
      'check that is proven under the lock of its making',
      'constraint',
      'alter table referral add constraint c check (version > 0) not valid; alter table referral validate constraint c',
    ],
    ['check that is proven', null, 'alter table referral validate constraint c'],
    ['foreign key', 'constraint', 'alter table referral add foreign key (referrer_id) references person'],
    ['unique constraint', 'constraint', 'alter table referral add unique (patient_id)'],
    ['unique constraint on its index', null, 'alter table referral add constraint u unique using index i'],
    ['change of every row', 'rows', `update referral set area = 'ADULT'`],
    ['deletion of rows', 'rows', `delete from referral where status = 'DRAFT'`],
    ['new name of a column', 'rename', 'alter table referral rename column area to field'],
    ['lock', 'rewrite', 'lock table referral'],
    [
      'block of code that does it',
      'hidden',
      `do $$ begin execute 'alter table referral alter a type int'; end $$`,
    ],
    [
      'policy',
      null,
      `alter table referral enable row level security; create policy p on referral using (true)`,
    ],
    ['trigger', null, 'create trigger t after insert on referral for each row execute function f()'],
  ])('with this is refused or not: %s, %s', (_what, lock, sql, transactional = true) => {
    expect(locksOf([sql], { transactional }).map((each) => each.lock)).toEqual(lock ? [lock] : []);
  });

  it('of ours holds nobody up, from the first that was asked', () => {
    const asked = migrations.filter(({ name }) => name >= FIRST);
    expect(migrations).toHaveLength(22 + asked.length);
    const locks = asked.flatMap((entry) => {
      const migration = new entry.class({} as never, {} as never);
      void migration.up();
      const sql = migration.getQueries().map(String);
      return locksOf(sql, { transactional: migration.isTransactional() })
        .filter(({ table }) => !SMALL.includes(table))
        .map(({ lock, table }) => `${entry.name} ${lock} ${table}`);
    });
    expect(locks.filter((lock) => !ALLOWED[lock])).toEqual([]);
  });
});
