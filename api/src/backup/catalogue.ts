import type pg from 'pg';
import { NOT_DATA, SCHEMAS, type Header, type Section } from './format.js';

/** Every table with its columns, a partitioned one as a whole, generated ones left out, in an order that is always the same. */
export async function sectionsOf(client: pg.Client): Promise<Section[]> {
  const { rows } = await client.query<Section>(
    `select format('%I.%I', n.nspname, c.relname) as table,
            array_agg(quote_ident(a.attname) order by a.attnum) filter (where a.attgenerated = '')::text[] as columns
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
       join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where n.nspname = any($1) and c.relkind in ('r', 'p') and not c.relispartition group by 1 order by 1`,
    [SCHEMAS],
  );
  return rows.filter(({ table }) => !NOT_DATA.includes(table));
}

export async function sequencesOf(client: pg.Client): Promise<Header['sequences']> {
  const { rows } = await client.query<Header['sequences'][number]>(
    `select format('%I.%I', schemaname, sequencename) as name, last_value::text as value
       from pg_sequences where schemaname = any($1) and last_value is not null order by 1`,
    [SCHEMAS],
  );
  return rows;
}

/** The months that the access log has partitions for. */
export async function monthsOf(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ month: string }>(
    `select replace(right(c.relname, 7), '_', '-') as month from pg_inherits i join pg_class c on c.oid = i.inhrelid
      where i.inhparent = to_regclass('audit.entry') order by 1`,
  );
  return rows.map(({ month }) => month);
}

export async function migrationsOf(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>('select name from migration order by name');
  return rows.map(({ name }) => name);
}

/** Whether a database holds anything at all; extensions aside. */
export async function isEmpty(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ empty: boolean }>(
    `select not exists (
       select from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname not in ('pg_catalog', 'information_schema') and n.nspname !~ '^pg_' and c.relkind in ('r', 'p', 'v', 'm', 'S')
          and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')) as empty`,
  );
  return rows[0]?.empty === true;
}

/** Tables with anybody's data on which row policies are not forced, or that have none. */
export async function unguardedTables(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('public', 'audit') and c.relkind in ('r', 'p')
        -- A partition is reached through its table; alone it shows nobody anything.
        and not (c.relrowsecurity and c.relforcerowsecurity
                 and (c.relispartition or exists (select from pg_policy p where p.polrelid = c.oid)))
      order by 1`,
  );
  return rows.map(({ name }) => name).filter((name) => !NOT_DATA.includes(name));
}
