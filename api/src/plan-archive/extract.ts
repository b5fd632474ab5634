import { stringify } from 'csv-stringify/sync';
import { instantSql } from '../platform/instant.js';
import type { Row } from '../write/transaction.js';
import type { Work } from '../write/work.js';

const COLUMNS = ['id', 'at', 'role', 'operation', 'action', 'purpose', 'relation', 'decision'] as const;
type Entry = Record<(typeof COLUMNS)[number], string | null> & Row;

export interface Extract {
  entries: number;
  csv: string;
}

/**
 * What the access log says of a plan, oldest first: when it was looked at or changed, in which role and why. Nobody is named:
 * who they were is the patient's to read in their own log, and an auditor's to find by the entry's id.
 */
export async function extractOf(work: Work, planId: string, patientId: string): Promise<Extract> {
  const rows = await work.sql<Entry>(
    `select e.id, ${instantSql('e.at')} as at, e.role, e.operation, e.action, e.purpose, e.relation, e.decision
       from audit.entry e join audit.subject s on s.patient_id = $2
      where e.subject_ids @> array[s.id] and e.resource_ids @> array[$1::uuid] order by e.at, e.id`,
    [planId, patientId],
  );
  return {
    entries: rows.length,
    csv: stringify(rows, { header: true, columns: [...COLUMNS], escape_formulas: true }),
  };
}
