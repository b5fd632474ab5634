import type { Statement } from '../read/statement.js';

/** SQL: the patient under a pseudonym, the same in every entry that one organisation's auditors read. */
export function pseudonymSql(alias: string, statement: Statement): string {
  return `'P-' || upper(substr(encode(sha256(convert_to(${alias}.patient_id::text || coalesce(${statement.root}::text, ''), 'UTF8')), 'hex'), 1, 12))`;
}
