import type { Pool } from 'pg';
import { compile, type Compiled } from './compile.js';
import { runLogged, runPipeline, type Step } from './run.js';
import type { Selected } from './selection.js';
import { Statement, type Own } from './statement.js';
import type { LogWriter } from '../audit/log-writer.js';
import type { Told } from '../audit/entry.js';
import type { Rights } from '../authz/ability.js';
import { LOG_READER } from '../authz/database-role.js';
import { Action, EMERGENCY_ACTIONS } from '../authz/actions.js';
import { type Role } from '../authz/roles.js';
import { osloDay } from '../platform/calendar.js';
import { forbidden } from '../platform/errors.js';

const INSUFFICIENT_PRIVILEGE = '42501';

/** The role, whose policies hold for all that follows, and who asks: of the rest the database finds out by itself. */
const SET = `select app.act_as($2, $3), set_config('role', $1, true)`;
const SET_SEARCH = `${SET}, set_config('statement_timeout', '2000', true)`;

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

export const purposeOf = (role: Role, action: Action): string =>
  EMERGENCY_ACTIONS.includes(action) ? 'EMERGENCY' : (PURPOSES[role] ?? 'ADMINISTRATION');

export interface ReadRequest {
  rights: Rights;
  at: Date;
  language: string;
  requestId: string;
  operation: string;
  /** Looks for people by what they are called: it has two seconds. */
  search?: boolean;
  /** Fails unless the rights still hold; first in the same transaction. */
  proof?: Step | null;
}

export interface RootAnswer {
  key: string;
  /** JSON as the database wrote it; null for a single object that is hidden or absent. */
  json: string | null;
  single: boolean;
}

/**
 * Answers root fields with one statement. The database tells what the log has to say of it; the entries are made here, with
 * a code, and stand in the same transaction: what was read leaves when it has committed.
 */
export class Reader {
  /** Compiled once for the same selection and the same rights; both are forgotten with whoever held them. */
  private readonly known = new WeakMap<readonly Selected[], WeakMap<Rights, Map<string, Compiled>>>();

  constructor(
    private readonly pool: Pool,
    private readonly logWriter: LogWriter,
  ) {}

  async read(request: ReadRequest, roots: readonly Selected[]): Promise<RootAnswer[]> {
    const compiled = this.compiled(request, roots);
    const { grantId } = request.rights.principal;
    const set = {
      text: request.search ? SET_SEARCH : SET,
      values: [compiled.databaseRole, grantId, request.at.toISOString()],
    };
    const read = { text: compiled.text, values: valuesFor(request, compiled) };
    const steps = [...(request.proof ? [request.proof] : []), set, read];
    const row = await (
      compiled.told ? this.logged(request, steps, compiled.told) : runPipeline(this.pool, steps)
    ).catch((error: unknown) => {
      throw beyondTheLog(error, compiled.databaseRole);
    });
    return compiled.roots.map((root, i) => ({ ...root, json: row?.[i] ?? null }));
  }

  private async logged(
    request: ReadRequest,
    steps: readonly Step[],
    told: (column: string) => Told,
  ): Promise<(string | null)[] | undefined> {
    const { rights, requestId, operation } = request;
    const { principal } = rights;
    const log = {
      ...{ requestId, operation, action: Action.READ },
      purpose: purposeOf(principal.role, Action.READ),
    };
    return this.logWriter.during((draft) =>
      runLogged(this.pool, steps, (row) => {
        const column = row?.at(-1);
        if (!column) throw new Error('the statement did not tell the log anything');
        return draft([{ told: told(column), who: principal, log }]);
      }),
    );
  }

  private compiled(request: ReadRequest, roots: readonly Selected[]): Compiled {
    const { rights, language } = request;
    const byRights = this.known.get(roots) ?? new WeakMap<Rights, Map<string, Compiled>>();
    this.known.set(roots, byRights);
    const byLanguage = byRights.get(rights) ?? new Map<string, Compiled>();
    byRights.set(rights, byLanguage);
    let compiled = byLanguage.get(language);
    if (!compiled) {
      compiled = compile(new Statement(rights, request.at, language), roots);
      byLanguage.set(language, compiled);
    }
    return compiled;
  }
}

/** The log's reader names whom an entry is about; what else is known of them is not the log's to show. */
function beyondTheLog(error: unknown, databaseRole: string): unknown {
  const refused = (error as { code?: unknown }).code === INSUFFICIENT_PRIVILEGE;
  return refused && databaseRole === LOG_READER ? forbidden('a field that the log does not show') : error;
}

function valuesFor({ at }: ReadRequest, { values, own }: Compiled): unknown[] {
  const mine: Own = { now: at.toISOString(), today: osloDay(at) };
  const copy = [...values];
  for (const [name, place] of own) copy[place] = mine[name];
  return copy;
}
