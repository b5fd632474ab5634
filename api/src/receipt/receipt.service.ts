import { createHash, randomUUID } from 'node:crypto';
import type { AccessReceiptArgs } from './receipt.args.js';
import { MAX_ENTRIES, ownRows, type OwnRow, type Wanted } from './receipt.sql.js';
import type { AccessReceipt } from './receipt.type.js';
import { shownTo } from './shown.js';
import { Action } from '../authz/actions.js';
import { osloDay } from '../platform/calendar.js';
import { badInput, conflict, notFound } from '../platform/errors.js';
import type { SignedCheckpoint } from '../seal/checkpoint.js';
import { newestHead } from '../seal/newest-head.js';
import { proofLines, type ProvenRow } from '../seal/proof-file.js';
import { sealedTree, type Ask } from '../seal/sealed-tree.js';
import type { Work } from '../write/work.js';

const MEDIA_TYPE = 'application/jsonl';

/** A file of the caller's own entries, which verifies without us; that it was made is logged as an export. */
export async function accessReceipt(work: Work, args: AccessReceiptArgs): Promise<AccessReceipt> {
  work.checkRole(Action.EXPORT, 'AccessReceipt');
  const wanted = wantedBy(work, args);
  const rows = await ownRows(work, wanted);
  if (wanted.entry && !rows.length) throw notFound();
  if (rows.length > MAX_ENTRIES)
    throw badInput({ path: 'from', rule: 'TOO_MANY_ROWS', params: { max: MAX_ENTRIES } });
  const ask = askOf(work);
  const head = await newestHead(ask);
  const { proven, notYet, never } = divided(rows, head);
  if (wanted.entry && notYet) throw conflict('NOT_SIGNED_YET');
  if (wanted.entry && never) throw conflict('NOT_PROVABLE');
  if (!head) throw conflict('NOT_SIGNED_YET');
  const content = await fileOf(head, proven, work.now, ask);
  const sha256 = createHash('sha256').update(content).digest('hex');
  const { patientId } = work.principal;
  const filter = wanted.entry
    ? `entry=${wanted.entry}`
    : `from=${wanted.from?.toISOString()} to=${wanted.to?.toISOString() ?? ''}`;
  const id = wanted.entry ?? randomUUID();
  work.didToAll('AccessReceipt', id, patientId ? [patientId] : [], { count: proven.length, filter, sha256 });
  const name = `innsyn-${osloDay(work.now)}.jsonl`;
  return { name, mediaType: MEDIA_TYPE, content, sha256, entries: proven.length, notYet, never };
}

function wantedBy(work: Work, { entry, from, to }: AccessReceiptArgs): Wanted {
  if (Boolean(entry) === Boolean(from) || (entry && to))
    throw badInput({ path: 'entry', rule: 'EXACTLY_ONE', params: { of: 'entry, from' } });
  if (from && from > work.now) throw badInput({ path: 'from', rule: 'FUTURE' });
  if (from && to && to <= from)
    throw badInput({ path: 'to', rule: 'PERIOD_ORDER', params: { from: from.toISOString() } });
  return { entry: entry ?? null, from: from ?? null, to: to ?? null };
}

/** What a file under this head can prove of the rows. */
function divided(rows: readonly OwnRow[], head: SignedCheckpoint | null) {
  const signed = rows.filter(({ seq }) => seq !== null && head !== null && Number(seq) < head.size);
  const proven = signed.map(shownTo).filter((row): row is ProvenRow => row !== null);
  return { proven, notYet: rows.length - signed.length, never: signed.length - proven.length };
}

const askOf =
  (work: Work): Ask =>
  <R>(sql: string, values: readonly unknown[]) =>
    work.lookInLog(sql, [...values]) as Promise<R[]>;

async function fileOf(
  head: SignedCheckpoint,
  rows: readonly ProvenRow[],
  made: Date,
  ask: Ask,
): Promise<string> {
  const about = { patientSees: 'what is theirs; parts of others are hashes' };
  const given = { kind: 'RECEIPT', made, about, checkpoints: [head], rows } as const;
  const lines: string[] = [];
  for await (const line of proofLines({ ...given, subtree: sealedTree(ask) })) lines.push(line);
  return lines.join('');
}
