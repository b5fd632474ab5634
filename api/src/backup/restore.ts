import pg from 'pg';
import { from as copyFrom, type CopyStreamQuery } from 'pg-copy-streams';
import { verifySeal, type SealTrust } from './seal.js';
import { isEmpty, sectionsOf, unguardedTables } from './catalogue.js';
import { asOwner } from './connection.js';
import { totalOf, type Section, type Summary } from './format.js';
import { readBackup } from './read.js';
import { migrate, migrateTo, MIGRATIONS } from '../platform/migrate.js';
import { StartError } from '../platform/start-error.js';

type Say = (line: string) => void;

/**
 * Puts a backup into an empty database: first read to its end, so that nothing is begun with a file that cannot be
 * trusted; then the tables as they were, their rows in one transaction, and what has been migrated since.
 */
export async function restoreBackup(
  url: string,
  file: string,
  secret: string,
  say: Say,
  trust: SealTrust = { keys: null, publicKeys: [] },
): Promise<Summary> {
  await refuseUnlessEmpty(url);
  let began = Date.now();
  const done = (what: string) => {
    say(`${what} (${((Date.now() - began) / 1000).toFixed(1)} s).`);
    began = Date.now();
  };
  const whole = await readBackup(file, secret);
  const { header } = whole;
  const later = header.migrations.filter((name) => !MIGRATIONS.includes(name));
  if (later.length)
    throw new StartError(`${file} was made by a newer version (${later.join(', ')}): restore with that one.`);
  done(`Read: ${totalOf(whole.rows)} rows of ${Object.keys(whole.rows).length} tables, of ${header.takenAt}`);
  await migrateTo(url, header.migrations);
  done(`Made the tables, as of ${header.migrations.at(-1) ?? 'nothing'}`);
  await asOwner(url, (client) => fill(client, file, secret, whole));
  done('Put the rows back, references checked');
  await migrate(url, say);
  await verify(url, whole);
  done('Verified: row counts, and row policies forced on every table');
  done(await verifySeal(url, trust));
  return whole;
}

async function refuseUnlessEmpty(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    if (await isEmpty(client)) return;
  } finally {
    await client.end();
  }
  const { hostname, port, pathname } = new URL(url);
  throw new StartError(
    `The database at ${hostname}:${port || '5432'}${pathname} is not empty: restore into an empty one. Nothing was changed.`,
  );
}

/** All rows or none. Foreign keys are made anew afterwards, which checks every one of them. */
async function fill(client: pg.Client, file: string, secret: string, { header }: Summary): Promise<void> {
  await client.query('begin');
  // They are made as time goes by, and not by migrations.
  for (const month of header.months)
    await client.query('select audit.make_months($1::date, $1::date)', [`${month}-01`]);
  const sections = await sectionsOf(client);
  const forced = await forcedTables(client);
  const keys = await foreignKeys(client);
  for (const { table, name } of keys) await client.query(`alter table ${table} drop constraint ${name}`);
  // COPY goes into no table with row policies; within this transaction nobody else sees them lifted.
  for (const table of forced) await client.query(`alter table ${table} no force row level security`);
  for (const { table } of sections) await client.query(`alter table ${table} disable trigger user`);
  // What migrations put in stands in the backup, too.
  await client.query(`truncate ${sections.map(({ table }) => table).join(', ')}`);
  let into: Copy | null = null;
  await readBackup(file, secret, {
    section: (section) => void (into = new Copy(client.query(copyFrom(copyInto(section, sections))))),
    rows: (lines) => into?.write(lines),
    sectionEnd: () => into?.end(),
  });
  for (const { name, value } of header.sequences) await client.query('select setval($1, $2)', [name, value]);
  for (const { table, name, definition } of keys)
    await client.query(`alter table ${table} add constraint ${name} ${definition}`);
  for (const { table } of sections) await client.query(`alter table ${table} enable trigger user`);
  for (const table of forced) await client.query(`alter table ${table} force row level security`);
  await client.query('commit');
}

/** Rows on their way into one table. What the database refuses ends whatever waits: its own callbacks would not come. */
class Copy {
  private readonly failed: Promise<never>;

  constructor(private readonly stream: CopyStreamQuery) {
    this.failed = new Promise((_resolve, reject) => stream.once('error', reject));
    this.failed.catch(() => undefined);
  }

  async write(lines: Buffer): Promise<void> {
    const written = new Promise<void>((resolve) => this.stream.write(lines, () => resolve()));
    await Promise.race([written, this.failed]);
  }

  async end(): Promise<void> {
    const ended = new Promise<void>((resolve) => this.stream.end(() => resolve()));
    await Promise.race([ended, this.failed]);
  }
}

/** Names out of a file are run as SQL only where the database knows them. */
function copyInto({ table, columns }: Section, known: readonly Section[]): string {
  const there = known.find((each) => each.table === table);
  const unknown = columns.filter((column) => !there?.columns.includes(column));
  if (!there || unknown.length) throw new StartError(`The backup has what the tables have not: ${table}.`);
  return `copy ${table} (${columns.join(', ')}) from stdin`;
}

async function forcedTables(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c where c.relforcerowsecurity and c.relkind in ('r', 'p')`,
  );
  return rows.map(({ name }) => name);
}

async function foreignKeys(client: pg.Client) {
  const { rows } = await client.query<{ table: string; name: string; definition: string }>(
    `select conrelid::regclass::text as table, quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
       from pg_constraint where contype = 'f' and conparentid = 0 order by 1, 2`,
  );
  return rows;
}

async function verify(url: string, { rows, header }: Summary): Promise<void> {
  await asOwner(url, async (client) => {
    const wrong: string[] = [];
    for (const [table, expected] of Object.entries(rows)) {
      const counted = await client.query<{ n: string }>(`select count(*) as n from ${table}`);
      // A newer version's migrations may have added rows; none may be missing.
      const found = Number(counted.rows[0]?.n);
      const same = header.migrations.length === MIGRATIONS.length;
      if (same ? found !== expected : found < expected) wrong.push(`${table}: ${found} of ${expected}`);
    }
    if (wrong.length) throw new StartError(`Rows are missing: ${wrong.join(', ')}.`);
    const open = await unguardedTables(client);
    if (open.length) throw new StartError(`Row policies are not forced on ${open.join(', ')}.`);
  });
}
