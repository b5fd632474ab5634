import { accessLog } from '../access-log/access-log.reads.js';
import { AccessLogEntry } from '../access-log/access-log.entity.js';
import { pseudonymSql } from '../access-log/pseudonym.questions.js';
import { Scope } from '../read/scope.js';
import { resourceOf } from '../read/resource.js';
import type { Work } from '../write/work.js';
import type { ExportedEntry } from './exported-entry.js';

/** A row of the log, and those of its subjects whose entries were asked for (null: of nobody). */
export interface MatchedRow {
  id: string;
  at: string;
  subjects: (string | null)[];
}

export interface ShownEntry extends ExportedEntry, Record<string, unknown> {
  rowId: string;
  subjectId: string | null;
}

const MICROSECONDS = (at: string): string =>
  `to_char(${at} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** What the search matches of what the auditor may read, by the same rules and filters as the list; oldest first. */
export async function matching(work: Work, filter: object, max: number): Promise<MatchedRow[]> {
  const s = work.statement();
  const scope = new Scope(s, accessLog, resourceOf(AccessLogEntry), filter as Record<string, unknown>, null);
  const { from, where } = scope.every('t');
  const text = `select t.row_id as id, ${MICROSECONDS('t.at')} as at, t.subject_id as subject from ${from} where ${where.join(' and ')}
    order by t.at, t.id limit ${max + 1}`;
  const found = await work.lookInLog<{ id: string; at: string; subject: string | null }>(
    `${s.with([])}${text}`,
    s.values,
  );
  const rows = new Map<string, MatchedRow>();
  for (const { id, at, subject } of found) {
    const row = rows.get(id) ?? { id, at, subjects: [] };
    row.subjects.push(subject);
    rows.set(id, row);
  }
  return [...rows.values()];
}

/** The entries of some rows, as their reader sees them: staff by name, everybody else by pseudonym, unmasked or not. */
export async function entriesOf(work: Work, rows: readonly MatchedRow[]): Promise<ShownEntry[]> {
  const s = work.statement();
  const columns = [
    `t.row_id as "rowId", t.subject_id as "subjectId", t.id, ${MICROSECONDS('t.at')} as at`,
    `t.person_id as "actorId", p.name as "actorName", ${pseudonymSql('t.actor_id', s)} as "actorPseudonym"`,
    `t.role, t.unit_id as "unitId", n.name as "unitName", t.root_id as "organisationId", t.client_id as client`,
    `t.request_id as "requestId", t.operation, t.action, t.purpose, t.resource_type as "resourceType"`,
    `coalesce(t.resource_ids, '{}') as "resourceIds", t.relation, t.decision, t.rule`,
    `${pseudonymSql('t.subject_id', s)} as "patientPseudonym", t.break_glass_id as "breakGlassId", t.details as export`,
  ];
  const text = `select ${columns.join(', ')} from audit.subject_entry t
      left join person p on p.id = t.person_id left join unit n on n.id = t.unit_id
     where t.row_id = any(${s.bind(
       rows.map(({ id }) => id),
       'uuid[]',
     )}) and t.at >= ${s.bind(rows[0]?.at, 'timestamptz')} and t.at <= ${s.bind(rows.at(-1)?.at, 'timestamptz')}
     order by t.at, t.id`;
  const shown = new Map(rows.map(({ id, subjects }) => [id, subjects]));
  const found = await work.lookInLog<ShownEntry>(`${s.with([])}${text}`, s.values);
  return found.filter(({ rowId, subjectId }) => shown.get(rowId)?.includes(subjectId));
}
