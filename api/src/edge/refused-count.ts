import type { Pool } from 'pg';
import type { LogKeys } from '../audit/keys.js';
import { LOG_TIME, NOBODY, type LoggedPrincipal } from '../audit/entry.js';
import type { LogWriter, Saying } from '../audit/log-writer.js';
import { Action } from '../authz/actions.js';
import { STAFF, type Role } from '../authz/roles.js';
import type { Caller } from '../platform/context.js';
import type { ErrorCode } from '../platform/errors.js';
import type { Logger } from '../platform/logger.js';
import { purposeOf } from '../read/reader.js';
import { runLogged } from '../read/run.js';

/** Refused before anything was looked at; what a policy refused stands in the log by itself, with whose it was. */
const COUNTED = new Set<string>([
  'UNAUTHENTICATED',
  'GRANT_REQUIRED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'QUERY_TOO_EXPENSIVE',
  'RATE_LIMITED',
] satisfies ErrorCode[]);

export interface Refused {
  requestId: string;
  operation: string;
  code: string;
  caller: Caller | null;
  /** What is known of whoever is nobody: the client's address. */
  address: string | undefined;
}

interface Counted {
  who: LoggedPrincipal;
  first: Refused;
  /** Whoever is not named stands under a code that nobody undoes without the log's key. */
  of: string | null;
  count: number;
}

/**
 * Refused requests, in the log: those of a minute are counted, and written as one entry for whoever it was, what and why.
 * So a flood costs a bounded number of entries, however long it lasts. A process that is killed loses what it counted in
 * its last minute: these are requests that nothing was told of.
 */
export class RefusedCount {
  private counts = new Map<string, Counted>();
  private timer: NodeJS.Timeout | undefined;
  private writing: Promise<void> = Promise.resolve();

  constructor(
    private readonly means: { pool: Pool; logWriter: LogWriter; logKeys: LogKeys; logger: Logger },
    private readonly everyMs = 60_000,
    /** Different ones that a minute tells apart; the others are one by their code. */
    private readonly most = 100,
  ) {}

  note(refused: Refused): void {
    if (!COUNTED.has(refused.code)) return;
    this.add(this.counted(refused));
    this.timer ??= setTimeout(() => this.write(), this.everyMs).unref();
  }

  /** All that was counted stands in the log. */
  async close(): Promise<void> {
    this.write();
    await this.writing;
  }

  private counted(first: Refused): Counted {
    const principal = first.caller?.rights?.principal;
    const named = principal && STAFF.includes(principal.role);
    const known = first.caller?.personId ?? first.address;
    return {
      // Written for many at once, and so under nobody's grant: the database lets no other stand in a transaction than its own.
      who: named ? { ...principal, grantId: null } : NOBODY,
      of: named || known === undefined ? null : this.codeOf(known),
      ...{ first, count: 1 },
    };
  }

  private codeOf(known: string): string {
    return this.means.logKeys.mac(`samlop.refused.1\n${known}`).toString('hex').slice(0, 32);
  }

  private add(one: Counted): void {
    const { code, operation } = one.first;
    let key = JSON.stringify([code, operation, one.who, one.of]);
    if (!this.counts.has(key) && this.counts.size >= this.most) key = code;
    const counted = this.counts.get(key);
    if (counted) counted.count += one.count;
    else this.counts.set(key, key === code ? { ...one, who: NOBODY, of: null } : one);
  }

  private write(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const all = [...this.counts.values()];
    this.counts = new Map();
    if (!all.length) return;
    this.writing = this.writing
      .then(() => this.append(all))
      .catch((error: unknown) => {
        this.means.logger.error({ err: error }, 'refused requests could not be written to the access log');
        // They are counted with those that follow.
        all.forEach((each) => this.add(each));
      });
  }

  private async append(all: readonly Counted[]): Promise<void> {
    const { pool, logWriter } = this.means;
    await logWriter.during((draft) =>
      runLogged(pool, [{ text: `select ${LOG_TIME}`, values: [] }], (row) =>
        draft(all.map((each) => sayingOf(each, row?.[0] as string))),
      ),
    );
  }
}

function sayingOf({ who, of, first, count }: Counted, at: string): Saying {
  const { requestId, operation, code } = first;
  const purpose = who.role ? purposeOf(who.role as Role, Action.READ) : 'ADMINISTRATION';
  const nothing = { relation: null, opening: null, subjects: [], objects: [] };
  return {
    who,
    log: { requestId, operation, action: Action.READ, purpose },
    told: { at, actor: null, rows: [{ type: 'Operation', decision: 'DENY', rule: code, ...nothing }] },
    details: { count, of },
  };
}
