import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { inTransaction, type Row } from './transaction.js';
import { BEYOND, databaseRoleOf, EFFECTS, LOG_READER, WORKER } from '../authz/database-role.js';
import type { Principal } from '../authz/principal.js';
import { ANONYMOUS } from '../authz/roles.js';

/**
 * Who carries out what a work does: what a mutation may reach (EFFECTS); its caller, where it only reads; or the worker, for
 * somebody who asked for long work and has gone on to other things.
 */
export type Hands = 'EFFECTS' | 'CALLER' | 'WORKER';

/**
 * In which role of the database a work's statements run. What decides runs as the caller's own role, under the policies
 * of their grant. What a mutation then does reaches rows that its caller may not read (another side's deadlines, who is
 * told): it runs as EFFECTS, which reaches the patients that the work has opened, and no other.
 */
export class Standing {
  private readonly usual: string;
  /** The program by itself, as the worker: nobody's policies hold. */
  private readonly alone: boolean;
  private readonly opened = new Set<string>();

  constructor(
    private readonly em: SqlEntityManager,
    private readonly principal: Principal,
    hands: Hands,
  ) {
    const own = databaseRoleOf(principal);
    this.alone = own === WORKER;
    this.usual = this.alone ? own : { CALLER: own, EFFECTS, WORKER }[hands];
  }

  /** Who asks, and the clock that triggers go by; before anything else in the transaction. */
  async begin(now: Date): Promise<void> {
    // Whoever has no login acts under no grant; the log says so too.
    const { role, grantId } = this.principal;
    await this.run(`select app.act_as($1, $2), set_config('role', $3, true)`, [
      role === ANONYMOUS ? null : grantId,
      now.toISOString(),
      this.usual,
    ]);
  }

  /** Statements under the caller's own policies. */
  asCaller<T>(act: () => Promise<T>): Promise<T> {
    return this.as(databaseRoleOf(this.principal), act);
  }

  /** The same while it is asked whether they may act: then what they may act on is found too, seen or not. */
  async deciding<T>(act: () => Promise<T>): Promise<T> {
    if (this.alone) return act();
    await this.em.flush();
    const set = `select set_config('role', $1, true), set_config('samlop.deciding', $2, true)`;
    await this.run(set, [databaseRoleOf(this.principal), 'on']);
    const result = await act();
    await this.run(set, [this.usual, '']);
    return result;
  }

  /** Reading past every policy, for what tells no more than a number or an id. */
  beyond<T>(act: () => Promise<T>): Promise<T> {
    return this.usual === WORKER ? act() : this.as(BEYOND, act);
  }

  /** Statements as the role that alone reads the log, under the caller's own policies of it. */
  asLogReader<T>(act: () => Promise<T>): Promise<T> {
    return this.alone ? act() : this.as(LOG_READER, act);
  }

  /** Statements that reach what the work has opened. */
  asEffects<T>(act: () => Promise<T>): Promise<T> {
    return this.usual === WORKER ? act() : this.as(EFFECTS, act);
  }

  /** From here on the work's effects reach these patients' rows. */
  async open(patientIds: readonly (string | null)[]): Promise<void> {
    const fresh = patientIds.filter((id): id is string => id !== null && !this.opened.has(id));
    if (!fresh.length || this.usual === WORKER) return;
    fresh.forEach((id) => this.opened.add(id));
    await this.run(`select set_config('samlop.patients', $1, true)`, [`{${[...this.opened].join(',')}}`]);
  }

  private async as<T>(role: string, act: () => Promise<T>): Promise<T> {
    if (role === this.usual) return act();
    // What waits to be written is the usual role's to write.
    await this.em.flush();
    await this.run(`select set_config('role', $1, true)`, [role]);
    const result = await act();
    await this.run(`select set_config('role', $1, true)`, [this.usual]);
    return result;
  }

  private run(text: string, values: unknown[]): Promise<Row[]> {
    return inTransaction(this.em, text, values);
  }
}
