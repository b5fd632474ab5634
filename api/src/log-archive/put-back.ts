import type pg from 'pg';
import { readArchive, type Content } from './content.js';
import { archiving } from './entry.js';
import { boundsOf, monthOf, type Month } from './month.js';
import type { LogWriter } from '../audit/log-writer.js';
import { asOwner } from '../backup/connection.js';
import { LOCK_TIMEOUT, patiently } from '../platform/lock-patience.js';
import { StartError } from '../platform/start-error.js';
import type { PublicKey } from '../seal/note.js';

const AT_ONCE = 1000;

interface Row {
  seq: number;
  entry: string;
  mac: string;
  found?: string[];
  leaf: string;
}

/**
 * Puts a month back into the database: first the file is read to its end and verified, then it is read again into a table
 * that becomes the month when every entry has its seal. All of it or nothing; a month that is there is not put back twice.
 */
export async function putBack(
  url: string,
  log: LogWriter,
  wanted: { file: string; secret: string; keys: readonly PublicKey[] },
  say: (line: string) => void,
): Promise<Content> {
  const { file, secret, keys } = wanted;
  const content = await readArchive(file, secret, keys);
  const month = monthOf(content.month);
  say(`${file} is whole: ${content.verdict.rows} entries of ${month.name}.`);
  return asOwner(url, async (client) => {
    await refuseUnlessAway(client, month, content.sha256);
    const details = { count: content.verdict.rows, filter: month.name, sha256: content.sha256 };
    const act = async (): Promise<void> => {
      await fill(client, month, wanted, content);
      await attach(client, month);
      await client.query('update audit.archived set put_back_at = now() where month = $1', [month.first]);
    };
    await patiently(() => archiving(client, log, { operation: 'cli:restore-log', details }, act), say);
    return content;
  });
}

async function refuseUnlessAway(client: pg.Client, month: Month, sha256: string): Promise<void> {
  const { rows } = await client.query<{ there: boolean; sha256: string | null }>(
    `select to_regclass($1) is not null as there, (select a.sha256 from audit.archived a where a.month = $2) as sha256`,
    [month.table, month.first],
  );
  const [found] = rows;
  if (found?.there) throw new StartError(`${month.name} is in the database already. Nothing was changed.`);
  if (found?.sha256 && found.sha256 !== sha256)
    throw new StartError(`That is not the archive that was made of ${month.name}. Nothing was changed.`);
}

/** Its columns are taken out of each entry again; that an entry has no seal in this log, or another, ends it. */
async function fill(
  client: pg.Client,
  month: Month,
  { file, secret, keys }: { file: string; secret: string; keys: readonly PublicKey[] },
  { sha256 }: Content,
): Promise<void> {
  await client.query(`create table ${month.table} (like audit.entry including all)`);
  await client.query(`alter table ${month.table} enable row level security, force row level security`);
  await client.query(
    `create policy migrating on ${month.table} to samlop_owner using (true) with check (true)`,
  );
  let waiting: Row[] = [];
  const flush = async (): Promise<void> => {
    if (waiting.length) await insert(client, month, waiting);
    waiting = [];
  };
  const again = await readArchive(file, secret, keys, async (line) => {
    if (!line.startsWith('{"seq":')) return;
    waiting.push(JSON.parse(line) as Row);
    if (waiting.length >= AT_ONCE) await flush();
  });
  await flush();
  if (again.sha256 !== sha256)
    throw new StartError(`${file} was changed while it was read. Nothing was changed.`);
}

async function insert(client: pg.Client, { table }: Month, rows: readonly Row[]): Promise<void> {
  const { rowCount } = await client.query(
    `insert into ${table} (id, at, xact, entry, mac, found_ids, person_id, actor_id, grant_id, role, unit_id, root_id, client_id,
       request_id, operation, action, purpose, resource_type, relation, decision, rule, break_glass_id, details, subject_ids, resource_ids)
     select s.entry_id, s.at, '3'::xid8, case when e->>'decision' = 'PERMIT' and audit.whole_text(k.short, i.objects, i.subjects) = x.entry then k.short else x.entry end,
       decode(x.mac, 'base64'), x.found, (e->>'person')::uuid, (e->>'actor')::uuid,
       (e->>'grant')::uuid, e->>'role', (e->>'unit')::uuid, (e->>'root')::uuid, e->>'client', e->>'request', e->>'operation',
       e->>'action', e->>'purpose', e->>'type', e->>'relation', e->>'decision', e->>'rule', (e->>'opening')::uuid, e->'details',
       i.subjects, i.objects
     from jsonb_to_recordset($1) x(seq bigint, entry text, mac text, found uuid[], leaf text)
     cross join lateral (select x.entry::jsonb as e offset 0) j
     cross join lateral (select coalesce(x.found, translate(e->>'subjects', '[]"', '{}')::uuid[]) as subjects,
       translate(e->>'objects', '[]"', '{}')::uuid[] as objects offset 0) i
     -- As it was kept when it was written.
     cross join lateral (select replace(replace(x.entry, '"objects":' || array_to_json(i.objects), '"objects":' || chr(1)),
       '"subjects":' || array_to_json(i.subjects), '"subjects":' || chr(2)) as short offset 0) k
     join audit.seal s on s.seq = x.seq and s.entry_id = (e->>'id')::uuid and s.at = (e->>'at')::timestamptz
       and s.leaf = decode(x.leaf, 'base64')`,
    [JSON.stringify(rows)],
  );
  if (rowCount !== rows.length)
    throw new StartError('The archive has entries that this log has no seal of. Nothing was changed.');
}

async function attach(client: pg.Client, month: Month): Promise<void> {
  const [from, to] = boundsOf(month);
  await client.query(`set local lock_timeout = '${LOCK_TIMEOUT}'`);
  await client.query(`drop policy migrating on ${month.table}`);
  await client.query(
    `alter table audit.entry attach partition ${month.table} for values from ('${from}') to ('${to}')`,
  );
}
