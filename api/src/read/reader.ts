import type { Pool } from 'pg';
import { compile, type LogContext } from './compile.js';
import { runPipeline } from './run.js';
import type { Selected } from './selection.js';
import { Statement } from './statement.js';
import type { Rights } from '../authz/ability.js';
import { type Role } from '../authz/roles.js';

const SET = `select set_config('role', $1, true), set_config('samlop.principal', $2, true)`;

/** Why a role looks, for the log. A break-glass opening and an assessment say so themselves. */
const PURPOSES: Record<Role, string> = {
  PATIENT: 'OWN',
  PARENT: 'REPRESENTATION',
  NEXT_OF_KIN: 'REPRESENTATION',
  GP: 'CARE',
  CASE_WORKER: 'CARE',
  CLINICIAN: 'CARE',
  COORDINATOR: 'COORDINATION',
  UNIT_LEADER: 'COORDINATION',
  COORDINATING_UNIT: 'COORDINATION',
  PARTNER: 'COORDINATION',
  AUDITOR: 'AUDIT',
  ADMINISTRATOR: 'ADMINISTRATION',
};

export const purposeOf = (role: Role): string => PURPOSES[role] ?? 'ADMINISTRATION';

export interface ReadRequest {
  rights: Rights;
  at: Date;
  language: string;
  requestId: string;
  operation: string;
}

export interface RootAnswer {
  key: string;
  /** JSON as the database wrote it; null for a single object that is hidden or absent. */
  json: string | null;
  single: boolean;
}

/** Answers root fields with one statement, its log entries in the same transaction, in one round trip. */
export class Reader {
  constructor(private readonly pool: Pool) {}

  async read(request: ReadRequest, roots: readonly Selected[]): Promise<RootAnswer[]> {
    const statement = new Statement(request.rights, request.at, request.language);
    const log: LogContext = {
      requestId: request.requestId,
      operation: request.operation,
      action: 'READ',
      purpose: purposeOf(request.rights.principal.role),
    };
    const compiled = compile(statement, roots, log);
    const set = { text: SET, values: [compiled.databaseRole, request.rights.principal.grantId] };
    const row = await runPipeline(this.pool, [set, compiled]);
    return compiled.roots.map((root, i) => ({ ...root, json: row?.[i] ?? null }));
  }
}
