import { Role } from '../authz/roles.js';
import type { Statement } from '../read/statement.js';

type Column = 'name' | 'given_name' | 'family_name';
const OUTSIDE: readonly Role[] = [Role.PATIENT, Role.PARENT, Role.NEXT_OF_KIN];
/** What stands before the pseudonym, where a name would. */
const STAFF = { nb: 'Ansatt', nn: 'Tilsett', en: 'Staff' };

/**
 * SQL: a person's name as the reader may know it. Patients, parents and next of kin read a pseudonym of those of the staff
 * whose names are kept from them, the same wherever that patient's data are read.
 */
export function shownNameSql(t: string, s: Statement, column: Column = 'name'): string {
  const { role, patientId } = s.principal;
  if (!OUTSIDE.includes(role)) return `${t}.${column}`;
  const word = `'${STAFF[s.language as keyof typeof STAFF]}'`;
  // Bound only where it is used: of a value that nothing asks for the database knows no type.
  const code = (): string =>
    `upper(substr(encode(sha256(convert_to(${t}.id::text || ${s.bind(patientId ?? '', 'text')}, 'UTF8')), 'hex'), 1, 8))`;
  const instead = {
    name: () => `${word} || ' ' || ${code()}`,
    given_name: () => word,
    family_name: code,
  }[column];
  return `case when app.name_kept(${t}.id) then ${instead()} else ${t}.${column} end`;
}

/** SQL: what a name can be found by, where the reader may know the name. */
export const unlessKeptSql = (t: string, s: Statement, column: string): string =>
  OUTSIDE.includes(s.principal.role)
    ? `case when not app.name_kept(${t}.id) then ${t}.${column} end`
    : `${t}.${column}`;
