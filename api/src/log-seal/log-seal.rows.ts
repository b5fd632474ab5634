import { Role } from '../authz/roles.js';
import { defineRows } from '../read/rows.js';
import type { Statement } from '../read/statement.js';

/** Hashes and places say nothing of anybody; they are the auditors' to check the log with. */
const forAuditors = (_t: string, s: Statement): string =>
  s.principal.role === Role.AUDITOR ? 'true' : 'false';

defineRows(
  { table: 'audit.seal', seen: { when: forAuditors } },
  { table: 'audit.seal_tile', seen: { when: forAuditors } },
);
