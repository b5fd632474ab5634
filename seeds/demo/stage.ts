import pg from 'pg';
import type { LogKeys } from '../../api/src/audit/keys.js';
import { CallerLookup } from '../../api/src/authn/caller.js';
import type { Action } from '../../api/src/authz/actions.js';
import type { Rights } from '../../api/src/authz/ability.js';
import { entities, policies } from '../../api/src/features.js';
import { createSchema } from '../../api/src/graphql/schema.js';
import { createLogger } from '../../api/src/platform/logger.js';
import { connect, poolOf, type Orm } from '../../api/src/platform/orm.js';
import { useMetadata } from '../../api/src/read/model.js';
import type { Work } from '../../api/src/write/work.js';
import { Writer } from '../../api/src/write/writer.js';
import { DatedLogWriter } from './dated-log-writer.js';
import { grantIdOf } from './organisation.js';
import type { DemoStaff } from './staff.js';

/** How many patients' stories are told at once: as many as two cores keep up with. */
export const AT_ONCE = 8;

/** Where the demo's people act: through the services, under their own grants, at the time when it happened. */
export class Stage {
  acts = 0;
  private readonly rights = new Map<string, Rights>();
  private readonly logger = createLogger('silent');

  private constructor(
    private readonly orm: Orm,
    /** What the loader looks up and lays out beside the acts, as the owner of the tables. */
    private readonly behind: pg.Pool,
    private readonly callers: CallerLookup,
    private readonly writer: Writer,
    private readonly log: DatedLogWriter,
    private readonly staff: Map<string, DemoStaff>,
    readonly now: Date,
  ) {}

  static async open(url: string, keys: LogKeys, staff: DemoStaff[], now: Date): Promise<Stage> {
    const orm = await connect({ url, entities, role: 'samlop_app', pool: AT_ONCE });
    useMetadata(orm.getMetadata());
    // Registers the types that the compiled answers and checks are made of.
    await createSchema();
    const pool = await poolOf(orm);
    const byKey = new Map(staff.map((one) => [one.key, one]));
    const behind = new pg.Pool({
      connectionString: url,
      max: AT_ONCE,
      options: '-c role=samlop_owner -c samlop.migrating=on',
    });
    const log = new DatedLogWriter(keys);
    return new Stage(orm, behind, new CallerLookup(pool, policies), new Writer(orm, log), log, byKey, now);
  }

  async close(): Promise<void> {
    await this.behind.end();
    await this.orm.close();
  }

  member(key: string): DemoStaff {
    const found = this.staff.get(key);
    if (!found) throw new Error(`Nobody in the demo is called ${key}.`);
    return found;
  }

  async query<T extends object>(text: string, values: unknown[]): Promise<T[]> {
    return (await this.behind.query<T>(text, values)).rows;
  }

  /** One act of a member of the staff. */
  async act<T>(at: Date, who: string, requestId: string, what: Operation<T>): Promise<T> {
    let rights = this.rights.get(who);
    if (!rights) {
      const { nationalId } = this.member(who);
      const caller = await this.callers.find({ nationalId, clientId: null }, grantIdOf(who), at);
      rights = caller.rights as Rights;
      this.rights.set(who, rights);
    }
    return this.run(at, rights, requestId, what);
  }

  /** One act of the patient. */
  async actAsPatient<T>(at: Date, nationalId: string, requestId: string, what: Operation<T>): Promise<T> {
    const caller = await this.callers.find({ nationalId, clientId: null }, undefined, at);
    const self = caller.rights ?? (await this.asThemselves(nationalId, caller.grants, at));
    return this.run(at, self, requestId, what);
  }

  /** Staff who are patients too have two grants: this one is the derived one. */
  private async asThemselves(
    nationalId: string,
    grants: { grantId: string; patientId: string | null }[],
    at: Date,
  ): Promise<Rights> {
    const derived = grants.find((grant) => grant.patientId !== null);
    const caller = await this.callers.find({ nationalId, clientId: null }, derived?.grantId, at);
    return caller.rights as Rights;
  }

  private async run<T>(at: Date, rights: Rights, requestId: string, what: Operation<T>): Promise<T> {
    this.acts += 1;
    this.log.dates.set(requestId, at);
    const [operation, action, act] = what;
    const context = {
      requestId,
      language: 'nb' as const,
      clock: { now: () => at },
      logger: this.logger,
      caller: null,
    };
    try {
      return await this.writer.run(context, rights, operation, action, act);
    } catch (error) {
      const { details } = error as { details?: unknown };
      throw new Error(
        `${requestId}, ${operation} as ${rights.principal.role} at ${at.toISOString()}: ${String(error)} ${JSON.stringify(details ?? null)}`,
        { cause: error },
      );
    }
  }
}

export type Operation<T> = [name: string, action: Action, act: (work: Work) => Promise<T>];
