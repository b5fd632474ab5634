import type { AccessLogEntryProof, AccessLogSeal } from './verification.type.js';
import { Action } from '../authz/actions.js';
import { notFound } from '../platform/errors.js';
import { inclusionProof } from '../seal/merkle-proof.js';
import { newestHead } from '../seal/newest-head.js';
import { sealedTree, type Ask } from '../seal/sealed-tree.js';
import type { Work } from '../write/work.js';

/** As the caller: an entry that they may not read has no seal for them. */
const PLACE = `
  select s.seq::float8 as seq, s.leaf from audit.entry e join audit.seal s on s.entry_id = e.id and s.at = e.at where e.id = $1`;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Null where the entry has no checkpoint above it yet: in a minute it has. */
export async function entryProof(work: Work, id: string): Promise<AccessLogEntryProof | null> {
  work.checkRole(Action.READ, 'AccessLogEntryProof');
  if (!UUID.test(id)) throw notFound();
  const ask: Ask = <R>(sql: string, values: readonly unknown[]) =>
    work.look(sql, [...values]) as Promise<R[]>;
  // What a list shows of an entry of several people has the person's place in its last two bytes.
  const rowId = `${id.slice(0, -4)}0000`;
  const [place] = await ask<{ seq: number; leaf: Buffer }>(PLACE, [rowId]);
  work.did('AccessLogEntry', place ? rowId : null, null);
  if (!place) throw notFound();
  const head = await newestHead(ask);
  if (!head || head.size <= place.seq) return null;
  const hashes = await inclusionProof(place.seq, head.size, sealedTree(ask));
  return {
    place: place.seq,
    size: head.size,
    leaf: place.leaf.toString('base64'),
    hashes: hashes.map((hash) => hash.toString('base64')),
    note: head.note,
  };
}

const SEAL = `
  select coalesce(l.size, 0)::float8 as sealed, nullif(l.caught_up_at, '-infinity') as "caughtUpAt",
         coalesce(l.signed_size, 0)::float8 as signed, l.signed_at as "signedAt", l.unsigned_since as "unsignedSince",
         coalesce(l.broken is not null or l.suspect > 0, false) as broken
    from (select) x left join running.log_sealer l on true`;

/** How sealing goes, for the auditors' page. */
export async function sealState(work: Work): Promise<AccessLogSeal> {
  work.checkRole(Action.READ, 'AccessLogSeal');
  const [row] = await work.look<AccessLogSeal & Record<string, unknown>>(SEAL);
  work.did('AccessLogSeal', null, null);
  return row as AccessLogSeal;
}
