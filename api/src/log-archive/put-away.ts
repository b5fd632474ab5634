import { closeSync, createWriteStream, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { readArchive } from './content.js';
import { archiving } from './entry.js';
import { boundsOf, monthOf, refuseUnlessOver, type Month } from './month.js';
import type { LogWriter } from '../audit/log-writer.js';
import { newKey, sealed } from '../backup/cipher.js';
import { asOwner } from '../backup/connection.js';
import { patiently, LOCK_TIMEOUT } from '../platform/lock-patience.js';
import { StartError } from '../platform/start-error.js';
import { wholeTextSql } from '../seal/log-row.js';
import type { SignedCheckpoint } from '../seal/checkpoint.js';
import { DamageFound } from '../seal/damage.js';
import { headsOf } from '../seal/heads.js';
import type { PublicKey } from '../seal/note.js';
import { proofLines, type ProvenRow } from '../seal/proof-file.js';
import { sealedTree } from '../seal/sealed-tree.js';

export interface PutAway {
  month: string;
  entries: number;
  sha256: string;
}

interface Written {
  entries: number;
  sha256: string;
  first: number | null;
  last: number | null;
}

const AT_ONCE = 2000;

/**
 * Takes a month out of the database, into a file that verifies as the log does: written, read back and verified before
 * anything is taken away. What is not sealed, or under no checkpoint, stays.
 */
export async function putAway(
  url: string,
  log: LogWriter,
  wanted: { month: string; file: string; recipients: readonly string[]; keys: readonly PublicKey[] },
  say: (line: string) => void,
): Promise<PutAway> {
  const { file, recipients, keys } = wanted;
  const month = monthOf(wanted.month);
  if (existsSync(file))
    throw new StartError(`${file} is there already: an archive never writes over another.`);
  return asOwner(url, async (client) => {
    const checkpoints = await refuseUnlessWhole(client, month, keys);
    const draft = `${file}.part`;
    try {
      // Beside those who may open it later, a key of this moment: so that what was written is read before it is trusted.
      const once = await newKey();
      const entries = await write(client, month, checkpoints, draft, [...recipients, once.recipient]);
      const { sha256, verdict } = await readArchive(draft, once.secret, keys);
      if (verdict.rows !== entries)
        throw new StartError('What was written is not what was read: nothing was changed.');
      say(`${entries} entries of ${month.name} written, read back and verified.`);
      // On the disk under its name, before what is in it goes out of the database.
      renameSync(draft, file);
      syncFolder(dirname(file));
      await patiently(() => takeOut(client, log, month, { ...verdict, entries, sha256 }), say);
      return { month: month.name, entries, sha256 };
    } catch (error) {
      rmSync(draft, { force: true });
      const { code, syscall } = error as { code?: string; syscall?: string };
      if (syscall && code)
        throw new StartError(`${file} could not be written (${code}). Nothing was changed.`);
      throw error;
    }
  });
}

/** The checkpoints that the month's entries are under: those in it, and the newest. */
async function refuseUnlessWhole(
  client: pg.Client,
  month: Month,
  keys: readonly PublicKey[],
): Promise<SignedCheckpoint[]> {
  const time = await client.query<{ now: Date; there: boolean }>(
    'select now() as now, to_regclass($1) is not null as there',
    [month.table],
  );
  refuseUnlessOver(month, time.rows[0]?.now ?? new Date(0));
  if (!time.rows[0]?.there)
    throw new StartError(`The log has no ${month.name}: it was put away, or never was.`);
  // Through the log, whose policies show the owner its rows: a partition of its own shows nobody any.
  const { rows } = await client.query<{
    all: number;
    unsealed: number;
    first: string | null;
    last: string | null;
  }>(
    `select count(*)::int as all, count(*) filter (where s.seq is null)::int as unsealed, min(s.seq)::text as first, max(s.seq)::text as last
       from audit.entry e left join audit.seal s on s.entry_id = e.id and s.at = e.at where e.at >= $1 and e.at < $2`,
    boundsOf(month),
  );
  const { all = 0, unsealed = 0, first = null, last = null } = rows[0] ?? {};
  if (!all) throw new StartError(`There is no entry in ${month.name}. Nothing was changed.`);
  if (unsealed)
    throw new StartError(`${unsealed} entries of ${month.name} are not sealed yet. Nothing was changed.`);
  const heads = await headsSince(client, month, keys);
  const newest = heads.at(-1);
  if (!newest)
    throw new StartError(`No checkpoint of ${month.name} has been signed yet. Nothing was changed.`);
  if (last !== null && Number(last) >= newest.size)
    throw new StartError(
      `${month.name} is not under a checkpoint yet: in a minute it is. Nothing was changed.`,
    );
  const within = heads.filter(
    ({ size }) => size > Number(first) && size <= Number(last) + 1 && size < newest.size,
  );
  return [...within, newest];
}

async function headsSince(
  client: pg.Client,
  { first }: Month,
  keys: readonly PublicKey[],
): Promise<SignedCheckpoint[]> {
  const { rows } = await client.query<{ note: string }>(
    'select note from audit.checkpoint where at >= $1 order by at',
    [first],
  );
  try {
    return headsOf(rows, [], keys).checkpoints.toSorted((a, b) => a.size - b.size);
  } catch (error) {
    if (error instanceof DamageFound)
      throw new StartError(`The checkpoints do not hold: ${error.found.why}.`);
    throw error;
  }
}

async function write(
  client: pg.Client,
  month: Month,
  checkpoints: readonly SignedCheckpoint[],
  file: string,
  recipients: readonly string[],
): Promise<number> {
  let entries = 0;
  async function* counted(): AsyncGenerator<ProvenRow> {
    for await (const row of entriesOf(client, month)) {
      entries += 1;
      yield row;
    }
  }
  const lines = proofLines({
    kind: 'ARCHIVE',
    made: new Date(),
    about: { month: month.name },
    checkpoints,
    subtree: sealedTree(
      async <R>(text: string, values: readonly unknown[]) =>
        (await client.query(text, [...values])).rows as R[],
    ),
    rows: counted(),
  });
  const out = createWriteStream(file, { flags: 'w', mode: 0o600, flush: true });
  await pipeline(await sealed(Readable.from(lines, { objectMode: false }), recipients), out);
  return entries;
}

interface Row {
  seq: string;
  entry: string;
  mac: Buffer;
  found: string[] | null;
}

/** In the order in which they were sealed, some at a time. */
async function* entriesOf(client: pg.Client, month: Month): AsyncGenerator<ProvenRow> {
  const before = await client.query<{ seq: string }>(
    'select (min(seq) - 1)::text as seq from audit.seal where at >= $1 and at < $2',
    boundsOf(month),
  );
  let after = before.rows[0]?.seq ?? '-1';
  for (;;) {
    const { rows } = await client.query<Row>(
      `select s.seq::text as seq, ${wholeTextSql('e')} as entry, e.mac, e.found_ids::text[] as found
         from audit.entry e join audit.seal s on s.entry_id = e.id and s.at = e.at
        where s.seq > $1 and s.at >= $2 and s.at < $3 and e.at >= $2 and e.at < $3 order by s.seq limit ${AT_ONCE}`,
      [after, ...boundsOf(month)],
    );
    for (const { seq, ...row } of rows) yield { ...row, seq: Number(seq) };
    if (rows.length < AT_ONCE) return;
    after = rows.at(-1)?.seq ?? after;
  }
}

function syncFolder(folder: string): void {
  const opened = openSync(folder, 'r');
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}

/** In one transaction; whoever appends meanwhile waits for no more than a lock that is given up soon. */
function takeOut(client: pg.Client, log: LogWriter, month: Month, written: Written): Promise<void> {
  const { entries, sha256, first, last } = written;
  const details = { count: entries, filter: month.name, sha256 };
  return archiving(client, log, { operation: 'cli:archive-log', details }, async () => {
    await client.query(`set local lock_timeout = '${LOCK_TIMEOUT}'`);
    await client.query(`alter table audit.entry detach partition ${month.table}`);
    // What is in it now can be seen by its owner, and by nobody else before it is gone.
    await client.query(`alter table ${month.table} no force row level security`);
    const { rows } = await client.query<{ n: string }>(`select count(*) as n from ${month.table}`);
    if (Number(rows[0]?.n) !== entries)
      throw new StartError(`Something was written into ${month.name} meanwhile. Nothing was changed.`);
    await client.query(`drop table ${month.table}`);
    await client.query(
      `insert into audit.archived (month, entries, first_seq, last_seq, sha256, put_away_at) values ($1, $2, $3, $4, $5, now())
       on conflict (month) do update set entries = excluded.entries, first_seq = excluded.first_seq, last_seq = excluded.last_seq,
         sha256 = excluded.sha256, put_away_at = now(), put_back_at = null`,
      [month.first, entries, first, last, sha256],
    );
  });
}
