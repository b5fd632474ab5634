import type { FieldProblem } from '../platform/errors.js';
import type { Statement } from '../read/statement.js';

/**
 * SQL: somebody's name in the log (audit.subject) as a pseudonym, the same in every entry that one organisation's auditors
 * read; null of nobody.
 */
export function pseudonymSql(subject: string, statement: Statement): string {
  return `'P-' || upper(substr(encode(sha256(convert_to(${subject}::text || coalesce(${statement.root}::text, ''), 'UTF8')), 'hex'), 1, 12))`;
}

/**
 * SQL: the log's name of whom a pseudonym stands for to the organisation's auditors, looked up once for the statement; null
 * where it stands for nobody in what they may read.
 */
export function namedSql(pseudonym: string, s: Statement): string {
  const name = pseudonym.trim().toUpperCase();
  return s.lookedUp(name, 'uuid', () => `app.subject_named(${s.bind(name, 'text')}, ${s.root})`);
}

export const pseudonymProblem = (value: string | null | undefined, path: string): FieldProblem[] =>
  value && !/^\s*P-[0-9A-F]{12}\s*$/i.test(value) ? [{ path, rule: 'PSEUDONYM' }] : [];

/** SQL: the same of a patient, whose name in the log nobody need read. */
export const patientPseudonymSql = (patient: string, statement: Statement): string =>
  pseudonymSql(`(select n.subject from app.subjects_of(array[${patient}]) n)`, statement);
