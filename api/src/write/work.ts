import { LockMode, type EntityClass } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Action } from '../authz/actions.js';
import type { Rights } from '../authz/ability.js';
import { LOG_READER } from '../authz/database-role.js';
import type { Principal } from '../authz/principal.js';
import { ANONYMOUS, SYSTEM } from '../authz/roles.js';
import { NOBODY, type LoggedPrincipal } from '../audit/entry.js';
import { osloDay } from '../platform/calendar.js';
import type { RequestContext } from '../platform/context.js';
import { conflict, forbidden, notFound } from '../platform/errors.js';
import { anyRule, permittedSql, type Place } from '../read/access.js';
import type { Drafting } from '../audit/log-writer.js';
import { compile, type Compiled } from '../read/compile.js';
import { tableOf } from '../read/model.js';
import { identity, isRow, resourceOf } from '../read/resource.js';
import { purposeOf } from '../read/reader.js';
import type { Selected } from '../read/selection.js';
import { Statement } from '../read/statement.js';
import { attributesOf, contentOf, identityOf } from './made.js';
import type { Standing } from './standing.js';
import { tentatively, type Tentative } from './tentatively.js';
import { inTransaction, type Row } from './transaction.js';
import { WorkLog, type Attempt } from './work-log.js';

/** One root field and what the log has to say of it (read/compile.ts). */
type ReadRow = { r0: string | null; told?: string | null };

/**
 * One mutation (or one read that is not compiled): a transaction with the principal set in it. Loads objects through
 * the policy, checks what is written against it, and writes the log entry, so that a service only decides.
 */
export class Work {
  attempt: Attempt | null = null;
  private readonly saying: WorkLog;
  private instant: Date;

  constructor(
    readonly em: SqlEntityManager,
    readonly context: RequestContext,
    readonly rights: Rights,
    readonly operation: string,
    readonly action: Action,
    private readonly standing: Standing,
    draft: Drafting,
  ) {
    this.instant = context.clock.now();
    const purpose = purposeOf(rights.principal.role, action);
    const log = { requestId: context.requestId, operation, action, purpose };
    this.saying = new WorkLog(draft, { who: loggedAs(rights.principal), log });
  }

  get principal(): Principal {
    return this.rights.principal;
  }

  /** The one instant of everything that is done in this work. */
  get now(): Date {
    return this.instant;
  }

  /**
   * A work that had to wait for another comes after it, whatever the time was when it was asked for: told before anything
   * is written that rests on what the other left.
   */
  comesAfter(other: Date): void {
    if (other > this.instant) this.instant = new Date(other.getTime() + 1);
  }

  /** The calendar day in Europe/Oslo. */
  get today(): string {
    return osloDay(this.now);
  }

  statement(): Statement {
    return new Statement(this.rights, this.now, this.context.language);
  }

  /** Plain SQL in this transaction; values are bound. In a mutation it reaches the patients that were opened. */
  sql<T extends Row = Row>(text: string, values: unknown[] = []): Promise<T[]> {
    return inTransaction<T>(this.em, text, values);
  }

  /** Plain SQL under the caller's own row policies: what they may read, and no more. */
  look<T extends Row = Row>(text: string, values: unknown[] = []): Promise<T[]> {
    return this.standing.asCaller(() => this.sql<T>(text, values));
  }

  /** Plain SQL over the access log, under the row policies that hold for the caller there. */
  lookInLog<T extends Row = Row>(text: string, values: unknown[] = []): Promise<T[]> {
    return this.standing.asLogReader(() => this.sql<T>(text, values));
  }

  /**
   * Plain SQL past the caller's row policies, read only. For what must find or count what the caller may not see, and
   * tells an id or a number: each use stands in docs/security.md, and a test counts them.
   */
  beyond<T extends Row = Row>(text: string, values: unknown[] = []): Promise<T[]> {
    return this.standing.beyond(() => this.sql<T>(text, values));
  }

  /**
   * Opens patients to this work's effects. `load`, `check` and `checkFor` do it for the patient whom the caller was found
   * to have a right to; who opens others says so here.
   */
  open(...patientIds: (string | null)[]): Promise<void> {
    return this.standing.open(patientIds);
  }

  /**
   * The stored object, locked for this transaction. NOT_FOUND when it is not there or the principal may not see it,
   * FORBIDDEN when it is visible and the action is not the principal's.
   */
  async load<T extends object>(
    entity: EntityClass<T>,
    id: string,
    action: Action,
    refuse = true,
  ): Promise<T> {
    const type = (entity as { name: string }).name;
    this.attempt = { resource: type, id, patientId: null };
    await this.check(type, id, action, refuse);
    const found = await this.standing.asEffects(() =>
      this.em.findOne(entity, { [identityOf(type)]: id } as never, { lockMode: LockMode.PESSIMISTIC_WRITE }),
    );
    if (!found) throw notFound();
    return found;
  }

  /** The policy's word on one stored row: seen, and the action allowed. */
  async check(type: string, id: string, action: Action, refuse = true): Promise<boolean> {
    const row = await this.permitted(type, id, action);
    // Whether it is seen is of weight for what is refused alone, and then asked of what is not there, too.
    const seen = row?.is || (action !== Action.READ && (await this.permitted(type, id, Action.READ))?.is);
    if (this.attempt && row) this.attempt.patientId = row.patient;
    if (!row || !seen) throw notFound();
    if (!row.is && refuse) throw forbidden(`${action} on ${type}`);
    await this.open(row.patient);
    return row.is;
  }

  /** Whether the action is allowed on this row, and whose it is; nothing where there is no row. */
  private async permitted(
    type: string,
    id: string,
    action: Action,
  ): Promise<{ is: boolean; patient: string | null } | undefined> {
    const resource = resourceOf({ name: type });
    const s = this.statement();
    const at = s.bind(id, 'uuid');
    const is = permittedSql(action, { resource, alias: 't', form: 'row' }, s);
    const patient = resource.patient?.('t') ?? 'null::uuid';
    const text = `${s.with([])}select (${is}) is true as "is", ${patient} as patient from ${tableOf(resource)} t where ${isRow(resource, 't', at)}`;
    const ask = () => this.sql<{ is: boolean; patient: string | null }>(text, s.values);
    const ofLog = resource.databaseRole === LOG_READER;
    const [row] = await (ofLog ? this.standing.asLogReader(ask) : this.standing.deciding(ask));
    return row;
  }

  /**
   * Whether something of this kind may be made for the patient: the CREATE rules ask for relations to the patient.
   * NOT_FOUND for a patient whom the principal may not see.
   */
  async checkFor(patientId: string, type: string, action: Action = Action.CREATE): Promise<void> {
    this.attempt = { resource: type, id: null, patientId };
    const s = this.statement();
    const patient = s.bind(patientId, 'uuid');
    const resource = { ...resourceOf({ name: 'Patient' }), ...attributesOf(type), ...contentOf(type) };
    // What may be made for a patient may be so before anything of the patient is seen.
    const place: Place = { resource, alias: 't', form: 'row', patient: 'asked.id', acting: true };
    const is = anyRule(this.rights.rulesFor(action, type), place, s);
    const text = `${s.with([])}select (${is}) is true as "is" from (select ${patient} as id) asked left join patient t on t.id = asked.id`;
    const [row] = await this.standing.deciding(() => this.sql<{ is: boolean }>(text, s.values));
    if (!row?.is) {
      const seen = (await this.permitted('Patient', patientId, Action.READ))?.is;
      throw seen ? forbidden(`${action} ${type}`) : notFound();
    }
    await this.open(patientId);
  }

  /** A right that hangs on no stored object (registering a patient, granting a role): the role's own. */
  checkRole(action: Action, type: string): void {
    if (!this.rights.rulesFor(action, type).length) throw forbidden(`${action} ${type}`);
  }

  /** Two people edit the same thing: the one who saw an older version loses, and is told the current one. */
  expect(object: { version: number }, expectedVersion: number | null | undefined): void {
    if (expectedVersion !== null && expectedVersion !== undefined && expectedVersion !== object.version) {
      throw conflict('CONFLICT', { currentVersion: object.version });
    }
  }

  /** Does something that is as if it had not been when it is refused, or says so; what was loaded before is loaded anew. */
  tentatively<T>(act: () => Promise<Tentative<T>>): Promise<T> {
    return tentatively(this.em, this.saying, act);
  }

  /** Says in the log what was done to what. Every mutation says it at least once. */
  did(type: string, id: string | null, patientId: string | null): void {
    this.saying.did({ type, id, patientIds: [patientId] });
  }

  /** The same of what holds many patients' data; `details` say what an entry cannot: how much, of what, which file. */
  didToAll(
    type: string,
    id: string | null,
    patientIds: readonly string[],
    details: object | null = null,
  ): void {
    this.saying.did({ type, id, patientIds: patientIds.length ? patientIds : [null] }, details);
  }

  /** The log entries of this work, as its last statement before commit. */
  writeLog(): Promise<void> {
    return this.saying.write(this);
  }

  /** The one log entry of a work that was refused. */
  writeRefusal(rule: string): Promise<void> {
    return this.saying.write(this, { attempt: this.attempt, rule });
  }

  /** The object as the caller selected it, through the policy, after what was written. */
  async answer(type: { name: string }, id: string, selected: Selected): Promise<unknown> {
    await this.em.flush();
    const s = this.statement();
    const compiled = compile(s, [{ ...selected, name: `written:${type.name}`, args: { id } }], {
      written: type,
    });
    const [row] = await this.sql<ReadRow>(compiled.text, compiled.values);
    return this.shownIn(row, compiled);
  }

  /** A root field as the caller would get it by a query now, and logged so; `most`: with larger pages than a query has. */
  async ask(selected: Selected, most?: number): Promise<unknown> {
    const statement = this.statement();
    if (most) statement.mostRows = most;
    const compiled = compile(statement, [selected]);
    const [row] = await this.look<ReadRow>(compiled.text, compiled.values);
    return this.shownIn(row, compiled);
  }

  /** A root field as somebody else would get it; logged as the caller's own reading, by the relation that is named. */
  async askAs(asked: Statement, selected: Selected, relation: string): Promise<unknown> {
    const askedBy = { principal: this.principal, relation };
    const compiled = compile(asked, [selected], { askedBy });
    // What somebody else would see is not the caller's to read; the rights asked for are the statement's own.
    const [row] = await this.beyond<ReadRow>(compiled.text, compiled.values);
    return this.shownIn(row, compiled);
  }

  private shownIn(row: ReadRow | undefined, { told }: Compiled): unknown {
    if (row?.told && told) this.saying.showed(told(row.told));
    return row?.r0 ? (JSON.parse(row.r0) as unknown) : null;
  }

  /** Opens the patient of what an earlier act made, for its answer to be given again. */
  async reopen(type: { name: string }, id: string): Promise<void> {
    const resource = resourceOf(type);
    if (!resource.patient) return;
    const text = `select ${resource.patient('t')} as patient from ${tableOf(resource)} t where t.${identity(resource)} = $1`;
    const rows = await this.beyond<{ patient: string | null }>(text, [id]);
    await this.open(...rows.map(({ patient }) => patient));
  }
}

/** What is done without a login is done by the platform, for somebody whom it does not know. */
const loggedAs = (principal: Principal): LoggedPrincipal =>
  principal.role === ANONYMOUS ? { ...NOBODY, role: SYSTEM, clientId: 'samlop-link' } : principal;
