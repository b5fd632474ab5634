import type pg from 'pg';

/** Rows of a table that are a patient's: `where` says which of `t`, with the patient's id as $1. */
export interface Owned {
  table: string;
  where: string;
}

/** Columns that hold ids, of every table but the log's own. */
export interface IdColumn {
  table: string;
  column: string;
  many: boolean;
}

/** What says who was erased, and by whom: it stays, and forgets the patient. */
const FORGETS = 'public.erasure';

/** The log stays as it was sealed: what it calls the patient is a name that nobody knows any more. */
const LOG = ['entry', 'access_log', 'seal', 'seal_tile', 'checkpoint', 'archived'].map(
  (name) => `audit.${name}`,
);
const isLog = (table: string): boolean => LOG.includes(table);

const BY_RELATION = 't.grant_id in (select r.id from public.relation r where r.patient_id = $1)';

interface Reference {
  child: string;
  column: string;
  parent: string;
  target: string;
}

/**
 * Whose the rows of every table are, read from the database's own catalogue: a table with a patient's column is found when
 * somebody makes one, and what hangs on such rows by a reference alone is found through them.
 */
export async function ownedTables(client: pg.ClientBase): Promise<Owned[]> {
  const owned = new Map<string, string>([['public.patient', 't.id = $1']]);
  const references = await hanging(client);
  const byRelation = new Set<string>();
  const granted = new Set(references.filter(({ column }) => column === 'grant_id').map(({ child }) => child));
  for (const { table, column, many } of await idColumns(client)) {
    if (table === FORGETS) continue;
    if (column === 'patient_id') owned.set(table, 't.patient_id = $1');
    if (column === 'patient_ids' && many) owned.set(table, 't.patient_ids @> array[$1::uuid]');
    // Those who act for a patient have no grant of their own: their relation stands for it.
    if (column === 'grant_id' && !granted.has(table)) byRelation.add(table);
  }
  for (let found = true; found;) {
    found = false;
    for (const { child, column, parent, target } of references) {
      const above = owned.get(parent);
      if (!above || owned.has(child) || isLog(child) || child === FORGETS) continue;
      owned.set(
        child,
        `t.${column} in (select p.${target} from ${parent} p where ${above.replaceAll('t.', 'p.')})`,
      );
      found = true;
    }
  }
  for (const table of byRelation) owned.set(table, [owned.get(table) ?? [], BY_RELATION].flat().join(' or '));
  return [...owned].sort(([a], [b]) => (a < b ? -1 : 1)).map(([table, where]) => ({ table, where }));
}

/** Every column of ids in the installation's own tables; partitions are reached through what they are part of. */
export async function idColumns(client: pg.ClientBase): Promise<IdColumn[]> {
  const { rows } = await client.query<IdColumn>(
    `select format('%I.%I', n.nspname, c.relname) as table, quote_ident(a.attname) as column,
            a.atttypid = 'uuid[]'::regtype as many
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
       join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where n.nspname in ('public', 'audit') and c.relkind in ('r', 'p') and not c.relispartition
        and a.atttypid in ('uuid'::regtype, 'uuid[]'::regtype) order by 1, 2`,
  );
  return rows.filter(({ table }) => !isLog(table));
}

/** Every column of words and documents, in which an id or a number could stand. */
export async function textColumns(client: pg.ClientBase): Promise<{ table: string; column: string }[]> {
  const { rows } = await client.query<{ table: string; column: string }>(
    `select format('%I.%I', n.nspname, c.relname) as table, quote_ident(a.attname) as column
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
       join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where n.nspname in ('public', 'audit', 'graphile_worker') and c.relkind in ('r', 'p') and not c.relispartition
        and a.atttypid in ('text'::regtype, 'text[]'::regtype, 'json'::regtype, 'jsonb'::regtype, 'varchar'::regtype) order by 1, 2`,
  );
  return rows.filter(({ table }) => !isLog(table));
}

/** References that must hold: where the database itself lets go of what was referred to, nothing hangs. */
async function hanging(client: pg.ClientBase): Promise<Reference[]> {
  const { rows } = await client.query<Reference>(
    `select format('%I.%I', cn.nspname, c.relname) as child, quote_ident(ca.attname) as column,
            format('%I.%I', pn.nspname, p.relname) as parent, quote_ident(pa.attname) as target
       from pg_constraint k
       join pg_class c on c.oid = k.conrelid join pg_namespace cn on cn.oid = c.relnamespace
       join pg_class p on p.oid = k.confrelid join pg_namespace pn on pn.oid = p.relnamespace
       join pg_attribute ca on ca.attrelid = k.conrelid and ca.attnum = k.conkey[1]
       join pg_attribute pa on pa.attrelid = k.confrelid and pa.attnum = k.confkey[1]
      where k.contype = 'f' and cardinality(k.conkey) = 1 and k.confdeltype not in ('n', 'd') and k.conrelid <> k.confrelid
        and not c.relispartition order by 1, 2`,
  );
  return rows;
}
