import { accessLog } from '../access-log/access-log.reads.js';
import { AccessLogEntry } from '../access-log/access-log.entity.js';
import { pseudonymSql } from '../access-log/pseudonym.questions.js';
import { instantSql } from '../platform/instant.js';
import { Scope } from '../read/scope.js';
import { resourceOf } from '../read/resource.js';
import type { Statement } from '../read/statement.js';
import type { Work } from '../write/work.js';
import type { ExportedEntry } from './exported-entry.js';

/** What is looked for, among the first so many sealed entries: of these none changes, and none comes between. */
export interface Search {
  filter: Record<string, unknown>;
  sealedTo: number;
}

/** A row of the log with entries that match: its place, and how many. */
export interface Match extends Record<string, unknown> {
  seq: number;
  entries: number;
}

/** Places of the log, `to` not among them. */
export interface Range {
  from: number;
  to: number;
}

export interface ShownEntry extends ExportedEntry, Record<string, unknown> {
  rowId: string;
  subjectId: string | null;
}

/** Over `t`, entries that the caller may read and that match, by the same rules and filters as the list. */
function scopeOf(work: Work, filter: Search['filter']): { s: Statement; from: string; where: string[] } {
  const s = work.statement();
  const scope = new Scope(s, accessLog, resourceOf(AccessLogEntry), filter, null);
  return { s, ...scope.every('t') };
}

/** Where the entries of the time that is looked for stand, with what stands between them. */
export async function rangeOf(work: Work, { filter, sealedTo }: Search): Promise<Range> {
  // What is wrong with the search is told, also where nothing could be found by it.
  scopeOf(work, filter);
  if (!filter.from && !filter.to) return { from: 0, to: sealedTo };
  const [row] = await work.lookInLog<{ first: number | null; behind: number | null }>(
    `select min(seq)::float8 as first, (max(seq) + 1)::float8 as behind from audit.seal
      where at >= coalesce($1::timestamptz, '-infinity') and at < coalesce($2::timestamptz, 'infinity') and seq < $3`,
    [filter.from ?? null, filter.to ?? null, sealedTo],
  );
  return { from: row?.first ?? 0, to: row?.behind ?? 0 };
}

/** What matches of a stretch of the log. Every row of it is looked at, so that the next stretch costs no more than this one. */
export async function matchesIn(work: Work, filter: Search['filter'], stretch: Range): Promise<Match[]> {
  const { s, from, where } = scopeOf(work, filter);
  where.push(`z.seq >= ${s.bind(stretch.from, 'bigint')}`, `z.seq < ${s.bind(stretch.to, 'bigint')}`);
  const text = `select z.seq::float8 as seq, count(*)::int as entries
      from ${from} join audit.seal z on z.entry_id = t.row_id and z.at = t.at where ${where.join(' and ')}
     group by z.seq order by z.seq`;
  return work.lookInLog<Match>(`${s.with([])}${text}`, s.values);
}

export interface SealedRow extends Record<string, unknown> {
  id: string;
  at: string;
  seq: number;
}

/** The rows at these places. */
export function rowsAt(work: Work, places: readonly number[]): Promise<SealedRow[]> {
  return work.lookInLog<SealedRow>(
    `select entry_id as id, ${instantSql('at')} as at, seq::float8 as seq from audit.seal where seq = any($1) order by seq`,
    [places],
  );
}

/** The earliest and the latest of some rows: what they are looked up in is kept by the month. */
export function spanOf(rows: readonly SealedRow[]): [string | undefined, string | undefined] {
  const times = rows.map(({ at }) => at).sort();
  return [times[0], times.at(-1)];
}

/** Entries of some rows that match, as their reader sees them: staff by name, everybody else by pseudonym, unmasked or not. */
export async function entriesOf(
  work: Work,
  filter: Search['filter'],
  rows: readonly SealedRow[],
): Promise<ShownEntry[]> {
  const { s, from, where } = scopeOf(work, filter);
  const [first, last] = spanOf(rows);
  const ids = rows.map(({ id }) => id);
  const columns = [
    `t.row_id as "rowId", t.subject_id as "subjectId", t.id, ${instantSql('t.at')} as at`,
    `t.person_id as "actorId", p.name as "actorName", ${pseudonymSql('t.actor_id', s)} as "actorPseudonym"`,
    `t.role, t.unit_id as "unitId", n.name as "unitName", t.root_id as "organisationId", t.client_id as client`,
    `t.request_id as "requestId", t.operation, t.action, t.purpose, t.resource_type as "resourceType"`,
    `coalesce(t.resource_ids, '{}') as "resourceIds", t.relation, t.decision, t.rule`,
    `${pseudonymSql('t.subject_id', s)} as "patientPseudonym", t.break_glass_id as "breakGlassId", t.details as export`,
  ];
  where.push(
    `t.row_id = any(${s.bind(ids, 'uuid[]')})`,
    `t.at >= ${s.bind(first, 'timestamptz')} and t.at <= ${s.bind(last, 'timestamptz')}`,
  );
  const text = `select ${columns.join(', ')} from ${from}
      left join person p on p.id = t.person_id left join unit n on n.id = t.unit_id
     where ${where.join(' and ')} order by t.at, t.id`;
  return work.lookInLog<ShownEntry>(`${s.with([])}${text}`, s.values);
}
