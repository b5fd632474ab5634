import type pg from 'pg';
import { COLUMN_NAMES, wholeTextSql, type LogRow } from './log-row.js';
import { instantSql } from '../platform/instant.js';
import { Frontier } from './merkle.js';
import type { KeptNote } from './heads.js';
import { CHAIN_START } from './chain.js';
import { cover } from './tree-path.js';
import { sealedTree, type Ask } from './sealed-tree.js';
import type { Place } from './verify.js';

const ROW = [
  wholeTextSql('e'),
  'e.mac',
  'e.found_ids::text[]',
  ...COLUMN_NAMES.map((name) => (name === 'at' ? instantSql('e.at') : `e.${name}::text`)),
].join(', ');

const PLACES = `
  select s.seq::float8, s.entry_id::text, ${instantSql('s.at')}, s.leaf, s.chain, s.key_id, ${ROW}
    from audit.seal s left join audit.entry e on e.id = s.entry_id and e.at = s.at
   where s.seq >= $1 and s.seq < $2 order by s.seq`;

/** Rows that should have a seal by now. */
const UNSEALED = `
  select ${ROW} from audit.entry e where not exists (select from audit.seal s where s.entry_id = e.id and s.at = e.at)
   and (e.at, e.id) > ($1, $2) order by e.at, e.id limit $3`;

const NOTES = `
  select size::float8 as size, root, at, key_id as "keyId", note from audit.checkpoint order by size, at`;

/** A tree so large that what lies before a place of it is full subtrees alone. */
const ENDLESS = 2 ** 50;
const BATCH = 4_000;
const SEAL_COLUMNS = 6;

type Values = (string | number | Buffer | string[] | null)[];

function rowOf(values: Values, from: number): LogRow | null {
  const [entry, mac, found, ...columns] = values.slice(from);
  if (entry === null) return null;
  return {
    entry: entry as string,
    mac: mac as Buffer,
    found: found as string[] | null,
    columns: columns as (string | null)[],
  };
}

function placeOf(values: Values): Place {
  const [seq, entryId, at, leaf, chain, keyId] = values as [number, string, string, Buffer, Buffer, string];
  return { seal: { seq, entryId, at, leaf, chain, keyId }, row: rowOf(values, SEAL_COLUMNS) };
}

/** The sealed log as a connection reads it that sees every row of it (the worker’s, or the owner’s as the worker). */
export class DatabaseLog {
  constructor(private readonly client: pg.Client | pg.PoolClient) {}

  readonly ask: Ask = async <R>(sql: string, values: readonly unknown[]) =>
    (await this.client.query<R & pg.QueryResultRow>(sql, [...values])).rows as R[];

  async size(): Promise<number> {
    const [row] = await this.ask<{ size: number }>(
      'select coalesce(max(seq) + 1, 0)::float8 as size from audit.seal',
      [],
    );
    return row?.size ?? 0;
  }

  async notes(): Promise<KeptNote[]> {
    const rows = await this.ask<{ size: number; root: Buffer; at: Date; keyId: string; note: string }>(
      NOTES,
      [],
    );
    return rows.map(({ note, ...columns }) => ({ note, columns }));
  }

  /** What the tree and the chain were before a place. */
  async startAt(from: number): Promise<{ tree: Frontier; chain: Buffer }> {
    if (from === 0) return { tree: Frontier.empty(), chain: CHAIN_START };
    const subtree = sealedTree(this.ask);
    const hashes: Buffer[] = [];
    for (const node of cover({ from: 0, to: from }, ENDLESS)) hashes.push(await subtree(node.from, node.to));
    const [row] = await this.ask<{ chain: Buffer }>('select chain from audit.seal where seq = $1', [
      from - 1,
    ]);
    return { tree: Frontier.of(from, hashes), chain: row?.chain ?? CHAIN_START };
  }

  /** Places of a stretch, many at a time; the next are read while these are looked at. */
  async *places(from: number, to: number, size: number): AsyncGenerator<Place[]> {
    const read = async (at: number): Promise<Place[]> => {
      const text = { text: PLACES, values: [at, Math.min(at + BATCH, to)], rowMode: 'array' as const };
      return (await this.client.query<Values>(text)).rows.map(placeOf);
    };
    let next = from < to ? read(from) : Promise.resolve([]);
    for (let at = from; at < to; at += BATCH) {
      const places = await next;
      if (at + BATCH < to) next = read(at + BATCH);
      // Should nobody want it, its failure is nobody's.
      next.catch(() => undefined);
      if (places.length || at < size) yield places;
    }
  }

  async *unsealed(): AsyncGenerator<LogRow[]> {
    for (let [at, id] = ['-infinity', '00000000-0000-0000-0000-000000000000']; ;) {
      const text = { text: UNSEALED, values: [at, id, BATCH], rowMode: 'array' as const };
      const rows = (await this.client.query<Values>(text)).rows.map((values) => rowOf(values, 0) as LogRow);
      if (rows.length) yield rows;
      if (rows.length < BATCH) return;
      [id, at] = rows.at(-1)?.columns as [string, string];
    }
  }
}
