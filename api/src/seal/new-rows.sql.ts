import { instantSql } from '../platform/instant.js';
import { wholeTextSql } from './log-row.js';

/** What the sealer needs of a row. */
const COLUMNS = `e.id::text as id, ${instantSql('e.at')} as at,
  ${wholeTextSql('e')} as entry, e.mac, e.found_ids::text[] as found`;

const UNSEALED = 'not exists (select from audit.seal s where s.entry_id = e.id)';

/**
 * Rows whose transaction was not seen by the snapshot $1, and is now: exactly what is new, however long other transactions
 * are under way. The snapshot under which this was asked comes with it.
 */
export const NEW_ROWS = `
  select pg_current_snapshot()::text as snapshot, now()::text as now, r.* from (select) x left join lateral (
    select n.id, n.at, n.entry, n.mac, n.found from (
      select ${COLUMNS}, e.at as time, e.xact as number from audit.entry e
       where e.xact >= pg_snapshot_xmax($1::pg_snapshot) and ${UNSEALED}
      union all
      select ${COLUMNS}, e.at, e.xact from audit.entry e
       where e.xact = any(array(select pg_snapshot_xip($1::pg_snapshot))) and ${UNSEALED}) n
     order by n.number, n.time, n.id limit $2) r on true`;

/** Rows of a stretch of time that were left unsealed: by a worker that died, or out of a backup. */
export const LEFT_ROWS = `
  select ${COLUMNS} from audit.entry e where e.at >= $1 and e.at < $2 and ${UNSEALED} order by e.at, e.id limit $3`;

export const HEAD = `
  select s.seq::text as seq, s.leaf, s.chain, s.key_id, (select p.chain from audit.seal p where p.seq = s.seq - 1) as before
    from audit.seal s order by s.seq desc limit 1`;

/** Seals, and the tiles that are full with them. */
export const ADD = `
  with sealed as (
    insert into audit.seal (seq, entry_id, at, leaf, chain, key_id)
    select * from unnest($1::bigint[], $2::uuid[], $3::timestamptz[], $4::bytea[], $5::bytea[], $6::text[])),
  tiled as (
    insert into audit.seal_tile (level, place, hash) select * from unnest($7::smallint[], $8::bigint[], $9::bytea[]))
  select 1`;

/** How it is, for whoever asks for the installation's health. */
export const STATE = `
  insert into running.log_sealer as l (caught_up_at, size, suspect, broken, signed_size, signed_at, unsigned_since)
  select coalesce($1::timestamptz, '-infinity'), $2::bigint, $3::bigint, $4::text, coalesce(c.size, 0), c.at,
         (select s.sealed_at from audit.seal s where s.seq = coalesce(c.size, 0))
    from (select) x left join lateral (select size, at from audit.checkpoint order by at desc limit 1) c on true
  on conflict (one) do update set caught_up_at = greatest(excluded.caught_up_at, l.caught_up_at), size = excluded.size,
    suspect = l.suspect + excluded.suspect, broken = excluded.broken, signed_size = excluded.signed_size,
    signed_at = excluded.signed_at, unsigned_since = excluded.unsigned_since`;
