import type { Statement } from '../read/statement.js';

/**
 * SQL: somebody's name in the log (audit.subject) as a pseudonym, the same in every entry that one organisation's auditors
 * read; null of nobody.
 */
export function pseudonymSql(subject: string, statement: Statement): string {
  return `'P-' || upper(substr(encode(sha256(convert_to(${subject}::text || coalesce(${statement.root}::text, ''), 'UTF8')), 'hex'), 1, 12))`;
}

/** SQL: the same of a patient, whose name in the log nobody need read. */
export const patientPseudonymSql = (patient: string, statement: Statement): string =>
  pseudonymSql(`(select n.subject from app.subjects_of(array[${patient}]) n)`, statement);
