import { createHash } from 'node:crypto';
import { subjectsOf, type Principal } from '../authz/principal.js';
import { BREAK_GLASS_ROLES } from '../authz/roles.js';
import type { Rights } from '../authz/ability.js';
import { osloDay } from '../platform/calendar.js';
import type { Block } from './block.js';
import type { ResourceMeta } from './registry.js';
import { Withheld } from './withheld.js';

/** Up to how many patients a list begins with them rather than with its order (as app.reach, but for the root). */
const FEW = 2000;

/** A relation that does not stand: what somebody would have. */
export interface SupposedRelation {
  id: string;
  patientId: string;
  subjectId: string;
  kind: string;
  rootId: string | null;
  contents: readonly string[];
  cause: string;
}

/** What a request brings of its own to a statement that others send as well. */
export interface Own {
  now: string;
  today: string;
}

/**
 * One SQL statement in the making: its parameters and its common table expressions. Values are bound, never
 * spliced; what is the same for every row (principal, now, today) is bound once.
 */
export class Statement {
  readonly values: unknown[] = [];
  /** The kinds of content of which somebody asks whether a patient closed them to the principal. */
  private readonly contents = new Map<string, { content: string; acting: boolean }>();
  private readonly blocks: Block[] = [];
  private readonly once = new Map<string, string>();
  private aliases = 0;
  /**
   * Asked of somebody who is not the caller, past the row policies: what is closed or kept is then found in the tables,
   * since the database's own answer (app.blocked) is the caller's.
   */
  asIf = false;
  /** So many rows a page of the root has at most, where it is not what a query's has. */
  mostRows: number | undefined;
  /** What somebody keeps from the principal. */
  readonly withheld = new Withheld();

  constructor(
    readonly rights: Rights,
    readonly at: Date,
    readonly language: string,
  ) {}

  get principal(): Principal {
    return this.rights.principal;
  }

  /** SQL: the row policies show whoever asks the row with this id; asked by row policies alone. */
  sees(resource: ResourceMeta, _id: string): string {
    throw new Error(`whether ${resource.name} is seen is a question of row policies`);
  }

  /** Where the parameters stand whose values are each request's own, in a statement that is otherwise the same. */
  readonly own = new Map<keyof Own, number>();

  bind(value: unknown, type: string): string {
    this.values.push(value);
    return `$${this.values.length}::${type}`;
  }

  /** Parents before children: a common table expression sees those before it. */
  add(block: Block): void {
    this.blocks.push(block);
  }

  get allBlocks(): readonly Block[] {
    return this.blocks;
  }

  /** The `with` clause, when everything has asked for its columns. */
  with(more: string[]): string {
    const ctes = [
      ...this.supposedSql(),
      ...this.blockedSql(),
      ...this.withheld.sql(this),
      ...this.reachSql(),
      ...this.lookUps,
      ...this.blocks.map((block) => block.text()),
      ...more,
    ];
    return ctes.length ? `with ${ctes.join(',\n')}\n` : '';
  }

  alias(prefix = 't'): string {
    this.aliases += 1;
    return `${prefix}${this.aliases}`;
  }

  /** The same parameter wherever the statement needs it. */
  private shared(name: string, make: () => string): string {
    let sql = this.once.get(name);
    if (sql === undefined) {
      sql = make();
      this.once.set(name, sql);
    }
    return sql;
  }

  bindOwn<Name extends keyof Own>(name: Name, value: Own[Name], type: string): string {
    return this.shared(name, () => {
      this.own.set(name, this.values.length);
      return this.bind(value, type);
    });
  }

  get now(): string {
    return this.bindOwn('now', this.at.toISOString(), 'timestamptz');
  }

  /** The calendar day in Europe/Oslo. */
  get today(): string {
    return this.bindOwn('today', osloDay(this.at), 'date');
  }

  /** SQL tests: the row, which has a period, holds now. */
  holding(alias: string): string[] {
    return [
      `${alias}.valid_from <= ${this.now}`,
      `(${alias}.valid_to is null or ${alias}.valid_to > ${this.now})`,
    ];
  }

  get person(): string {
    return this.shared('person', () => this.bind(this.principal.personId, 'uuid'));
  }

  get unit(): string {
    return this.shared('unit', () => this.bind(this.principal.unitId, 'uuid'));
  }

  get root(): string {
    return this.shared('root', () => this.bind(this.principal.rootId, 'uuid'));
  }

  get subjects(): string {
    return this.shared('subjects', () => this.bind(subjectsOf(this.principal), 'uuid[]'));
  }

  get grant(): string {
    return this.shared('grant', () => this.bind(this.principal.grantId, 'uuid'));
  }

  /**
   * SQL: the patients who closed this kind of content to the principal. Break-glass opens what is closed to a unit or an
   * organisation, to be read: for an act (`acting`) it is closed all the same. What is closed to a person stays closed.
   */
  blocked(content: string, acting = false): string {
    const column = `${content.toLowerCase()}_${acting ? 'act_' : ''}ids`;
    this.contents.set(column, { content, acting });
    return `(select ${column} from blocked)::uuid[]`;
  }

  /** SQL: a value that is the same for every row, looked up once however often the statement needs it. */
  lookedUp(what: string, type: string, sql: () => string): string {
    return this.shared(`once ${what}`, () => {
      const name = this.alias('once');
      this.lookUps.push(`${name} as materialized (select ${sql()} as value)`);
      return `(select value from ${name})::${type}`;
    });
  }
  private readonly lookUps: string[] = [];

  /** SQL: the patients whom the organisation is party to; null where there are too many to begin with. */
  reached(): string {
    this.reachWanted = true;
    return `(select ids from reach)::uuid[]`;
  }
  private reachWanted = false;

  private reachSql(): string[] {
    if (!this.reachWanted) return [];
    if (!this.asIf) return ['reach as materialized (select app.reach() as ids)'];
    // The database answers for the caller alone: of somebody else they are counted here.
    return [
      `reach as materialized (select case when count(*) <= ${FEW} then coalesce(array_agg(r.patient_id), '{}') end as ids from` +
        ` (select patient_id from relation where subject_id = ${this.root} and kind = 'PARTY' and valid_from <= ${this.now}` +
        ` and (valid_to is null or valid_to > ${this.now}) limit ${FEW + 1}) r)`,
    ];
  }

  /**
   * Asks as if this relation stood beside those that do: the statement is else the same, so that what it shows is what
   * would be shown.
   */
  suppose(relation: SupposedRelation): void {
    this.supposed = relation;
    this.asIf = true;
  }
  private supposed: SupposedRelation | null = null;

  private supposedSql(): string[] {
    const r = this.supposed;
    if (!r) return [];
    const row = [
      `${this.bind(r.id, 'uuid')} as id, ${this.bind(r.patientId, 'uuid')} as patient_id, ${this.bind(r.subjectId, 'uuid')} as subject_id`,
      `${this.bind(r.kind, 'text')} as kind, ${this.bind(r.rootId, 'uuid')} as root_id, ${this.bind(r.contents, 'text[]')} as contents`,
      `${this.bind(r.cause, 'text')} as cause, ${this.now} as valid_from, null::timestamptz as valid_to`,
    ];
    const columns = 'id, patient_id, subject_id, kind, root_id, contents, cause, valid_from, valid_to';
    return [
      `relation as materialized (select ${columns}, full_until, basic_until, open_until from relation` +
        ` where patient_id = ${this.bind(r.patientId, 'uuid')} and subject_id = any(${this.subjects})` +
        ` union all select ${columns}, null::timestamptz, null::timestamptz, null::timestamptz from (select ${row.join(', ')}) x)`,
    ];
  }

  /** They are looked up once for the whole statement; whose blocks they are, nobody reads (app.blocked). */
  private blockedSql(): string[] {
    if (!this.contents.size) return [];
    if (!this.asIf) {
      const own = [...this.contents].map(
        ([column, { content, acting }]) => `app.blocked('${content}', ${acting}) as ${column}`,
      );
      return [`blocked as materialized (select ${own.join(', ')})`];
    }
    const opener = BREAK_GLASS_ROLES.includes(this.principal.role);
    const opened = opener
      ? `b.subject_kind <> 'PERSON' and exists (select from relation g where g.patient_id = b.patient_id and g.subject_id = ${this.person}` +
        ` and g.kind = 'BREAK_GLASS' and g.root_id = ${this.root} and g.valid_from <= ${this.now} and g.valid_to > ${this.now})`
      : '';
    const columns = [...this.contents].map(([column, { content, acting }]) => {
      const closed = `(b.contents is null or '${content}' = any(b.contents))`;
      const where = opened && !acting ? `${closed} and not (${opened})` : closed;
      return `coalesce(array_agg(b.patient_id) filter (where ${where}), '{}') as ${column}`;
    });
    return [
      // A block reaches down: on a department it closes out those of its sections, on a section not its leader above.
      `blocked as materialized (select ${columns.join(', ')} from block b where ${this.blocksOf('b')})`,
    ];
  }

  /** SQL: a block that closes something to the principal now, by name, by their unit or one above it. */
  blocksOf(b: string): string {
    return (
      `${b}.subject_id = any(array(select c.ancestor_id from unit_closure c where c.descendant_id = ${this.unit}) || ${this.person})` +
      ` and ${b}.valid_from <= ${this.now} and (${b}.valid_to is null or ${b}.valid_to > ${this.now})`
    );
  }
}

/** A name for a prepared statement: the same text, the same plan. */
export function statementName(text: string): string {
  return createHash('sha1').update(text).digest('base64url');
}
