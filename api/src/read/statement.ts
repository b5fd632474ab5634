import { createHash } from 'node:crypto';
import { subjectsOf, type Principal } from '../authz/principal.js';
import type { Rights } from '../authz/ability.js';
import { osloDay } from '../platform/calendar.js';
import type { Block } from './block.js';

/** Up to how many patients a list begins with them rather than with its order. */
const FEW = 2000;

/** What a request brings of its own to a statement that others send as well. */
export interface Own {
  now: string;
  today: string;
  requestId: string;
}

/**
 * One SQL statement in the making: its parameters and its common table expressions. Values are bound, never
 * spliced; what is the same for every row (principal, now, today) is bound once.
 */
export class Statement {
  readonly values: unknown[] = [];
  /** The kinds of content of which somebody asks whether a patient closed them to the principal. */
  private readonly contents = new Set<string>();
  private readonly blocks: Block[] = [];
  private readonly once = new Map<string, string>();
  private aliases = 0;

  constructor(
    readonly rights: Rights,
    readonly at: Date,
    readonly language: string,
  ) {}

  get principal(): Principal {
    return this.rights.principal;
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
      ...this.blockedSql(),
      ...this.reachSql(),
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

  /** SQL: the patients who closed this kind of content to the principal. */
  blocked(content: string): string {
    this.contents.add(content);
    return `(select ${content.toLowerCase()}_ids from blocked)::uuid[]`;
  }

  /** SQL: the patients whom the organisation is party to; null where there are too many to begin with. */
  reached(): string {
    this.reachWanted = true;
    return `(select ids from reach)::uuid[]`;
  }
  private reachWanted = false;

  private reachSql(): string[] {
    if (!this.reachWanted) return [];
    return [
      `reach as materialized (select case when count(*) <= ${FEW} then coalesce(array_agg(r.patient_id), '{}') end as ids from` +
        ` (select patient_id from relation where subject_id = ${this.root} and kind = 'PARTY' and valid_from <= ${this.now}` +
        ` and (valid_to is null or valid_to > ${this.now}) limit ${FEW + 1}) r)`,
    ];
  }

  /** They are looked up once for the whole statement; whose blocks they are, nobody reads (app.blocked). */
  private blockedSql(): string[] {
    if (!this.contents.size) return [];
    const columns = [...this.contents].map(
      (content) => `app.blocked('${content}') as ${content.toLowerCase()}_ids`,
    );
    return [`blocked as materialized (select ${columns.join(', ')})`];
  }
}

/** A name for a prepared statement: the same text, the same plan. */
export function statementName(text: string): string {
  return createHash('sha1').update(text).digest('base64url');
}
