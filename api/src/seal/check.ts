import type { ChainKeys } from './chain.js';
import { DamageFound, type Found } from './damage.js';
import type { DatabaseLog } from './database-log.js';
import { headsOf, type Heads, type KeptNote } from './heads.js';
import type { PublicKey } from './note.js';
import { verifyLog, type Verified } from './verify.js';

/** What is asked for that cannot be looked at. */
export class NothingToCheck extends Error {
  override name = 'NothingToCheck';
}

export interface LogCheck {
  keys: ChainKeys | null;
  publicKeys: readonly PublicKey[];
  /** Notes that were published where the database's owner cannot write. */
  published: readonly KeptNote[];
  /** A stretch of time; places of entries of it are checked one by one. Without it: all. */
  period?: { from?: Date; to?: Date };
  progress?: (share: number, entries: number) => void | Promise<void>;
  signal?: AbortSignal;
}

const PLACES = `
  select min(seq) filter (where $1::timestamptz is null or at >= $1)::float8 as first,
         (max(seq) filter (where $2::timestamptz is null or at < $2) + 1)::float8 as behind,
         now() < coalesce($1, '-infinity') as future from audit.seal`;

/** Months whose rows were put away; each is verified by its own file. */
const AWAY = `
  select to_char(month, 'YYYY-MM') as month, first_seq::float8 as first, last_seq::float8 as last, sha256
    from audit.archived where put_back_at is null order by month`;

/** A month whose entries are in a file, and not in the database: their seals are. */
export interface AwayMonth {
  month: string;
  first: number;
  last: number;
  sha256: string;
}

export type Checked = Verified & { archives: AwayMonth[] };

/** Holds the database's log, or a stretch of it, against its keys and against what was published. */
export async function checkLog(
  log: DatabaseLog,
  given: LogCheck,
): Promise<Checked | ({ ok: false } & Found)> {
  let heads: Heads;
  try {
    // Without a key to trust nothing is known of what was signed, and nothing is said of it.
    heads = given.publicKeys.length
      ? headsOf(await log.notes(), given.published, given.publicKeys)
      : { checkpoints: [], restores: [], known: 0 };
  } catch (error) {
    if (error instanceof DamageFound) return { ok: false, ...error.found };
    throw error;
  }
  // After the notes: what is signed later is not asked about.
  const size = await log.size();
  const { from, to } = await stretchOf(log, given.period, size);
  const whole = from === 0 && to >= size;
  const until = whole ? size : (heads.checkpoints.find((each) => each.size >= to)?.size ?? size);
  const archives = (await awayIn(log)).filter(({ first, last }) => last >= from && first < to);
  const months = new Set(archives.map(({ month }) => month));
  const verdict = await verifyLog({
    places: log.places(from, Math.min(until, size), size),
    ...(whole ? { unsealed: log.unsealed() } : {}),
    size,
    keys: given.keys,
    heads,
    from,
    to,
    start: await log.startAt(from),
    away: (at) => months.has(at.slice(0, 7)),
    progress: async ({ places }) => given.progress?.(places / Math.max(1, until - from), places),
    ...(given.signal ? { signal: given.signal } : {}),
  });
  return verdict.ok ? { ...verdict, archives } : verdict;
}

async function stretchOf(
  log: DatabaseLog,
  period: LogCheck['period'],
  size: number,
): Promise<{ from: number; to: number }> {
  if (!period?.from && !period?.to) return { from: 0, to: size };
  const { from = null, to = null } = period;
  if (from && to && from >= to) throw new NothingToCheck('the stretch of time ends before it begins');
  const [row] = await log.ask<{ first: number | null; behind: number | null; future: boolean }>(PLACES, [
    from,
    to,
  ]);
  if (row?.future) throw new NothingToCheck('the stretch of time lies in the future');
  if (!row || row.first === null || row.behind === null || row.first >= row.behind)
    throw new NothingToCheck('there is no entry of that time');
  return { from: row.first, to: row.behind };
}

async function awayIn(log: DatabaseLog): Promise<AwayMonth[]> {
  const [found] = await log.ask<{ there: boolean }>(
    `select to_regclass('audit.archived') is not null as there`,
    [],
  );
  return found?.there ? log.ask<AwayMonth>(AWAY, []) : [];
}
