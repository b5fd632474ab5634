import { Action } from '../authz/actions.js';
import { badInput, forbidden } from '../platform/errors.js';
import { anyRule, clauseOf, fieldSql, ofOrganisation, type Form, type Place } from './access.js';
import { tokensOf } from './tokens.js';
import type { Driver, ListDefinition, Ordering } from './lists.js';
import { readOf, tableOf } from './model.js';
import type { ResourceMeta } from './registry.js';
import { resourceOf } from './resource.js';
import type { Statement } from './statement.js';

/** What the principal may see of a list, and what was asked for of that: `from … where …` over the alias. */
export class Scope {
  constructor(
    private readonly statement: Statement,
    private readonly list: ListDefinition,
    private readonly resource: ResourceMeta,
    private readonly filter: Record<string, unknown>,
    /** A list below a row: what ties it to that row, and what is known of it there. */
    private readonly parent: (Pick<Place, 'known' | 'parts'> & { on: (alias: string) => string }) | null,
  ) {
    const problems = list.check?.(filter, statement.at) ?? [];
    if (problems.length) throw badInput(...problems);
  }

  private get rules() {
    return this.statement.rights.rulesFor(Action.READ, this.resource.name);
  }

  private place(alias: string, whole: 'set' | 'kept' | null = null): Place {
    const tokens = tokensOf(this.rules);
    // An organisation's rows are its own anyhow; a person's list starts from the person's patients.
    const row: Form = this.parent || !tokens.some((token) => token !== 'PARTY') ? 'row' : 'list';
    const form = whole && row === 'row' && !this.parent ? whole : row;
    const { known, parts } = this.parent ?? {};
    return { resource: this.resource, alias, form, known, parts };
  }

  /**
   * For a page in an order: begins with the driver where there is one that fits. More than one way to the same rows: each
   * says in its tests whether it is the one.
   */
  sql(alias: string, orderingName: string): { from: string; ways: string[][]; keys: string[] | null } {
    const s = this.statement;
    const driver = this.list.driver;
    const keys = driver?.orderings[orderingName];
    if (driver && keys && this.drives(driver, alias)) {
      const where = [...this.tests(alias, this.place(alias), this.filter), driver.where(alias, s)];
      return { from: driver.from(alias, s), ways: [where], keys: keys(alias) };
    }
    const from = `${tableOf(this.resource)} ${alias}`;
    const ways = this.ways(alias) ?? [this.tests(alias, this.place(alias), this.filter)];
    return { from, ways, keys: null };
  }

  /** For a list that is no page. */
  every(alias: string): { from: string; where: string[] } {
    const where = this.tests(alias, this.place(alias), this.filter);
    return { from: `${tableOf(this.resource)} ${alias}`, where };
  }

  /** For a count or a sum of all of it: relations are looked up as one set, and the driver alone is read if it can be. */
  whole(alias: string): { from: string; where: string[] } {
    const s = this.statement;
    const driver = this.list.driver;
    const rest = driver && this.drives(driver, alias) && driver.alone?.filter(this.filter);
    if (driver?.alone && rest) {
      const where = this.tests(alias, this.place(alias, 'kept'), rest);
      return { from: `${driver.alone.table} ${alias}`, where: [...where, driver.alone.where(alias, s)] };
    }
    return {
      from: `${tableOf(this.resource)} ${alias}`,
      where: this.tests(alias, this.place(alias, 'set'), this.filter),
    };
  }

  /** The driver holds the rows of organisations: it serves whoever sees a row for no other reason than that. */
  private drives(driver: Driver, alias: string): boolean {
    if (this.parent || !driver.fits(this.filter)) return false;
    return ofOrganisation(clauseOf(this.rules, this.place(alias), this.statement));
  }

  private tests(alias: string, place: Place, filter: Record<string, unknown>): string[] {
    const where = [anyRule(this.rules, place, this.statement)];
    if (this.parent) where.push(this.parent.on(alias));
    if (this.list.always) where.push(this.list.always(alias, this.statement));
    return [...where, ...this.filters(alias, filter)].filter((sql) => sql !== 'true');
  }

  /**
   * Two ways to the same page of an organisation: from its patients where they are few, and in the list's order where they
   * are many and the next rows soon found. Null where the list has a way of its own.
   */
  private ways(alias: string): string[][] | null {
    const patient = this.resource.patient?.(alias);
    const place = this.place(alias);
    if (this.parent || !patient || place.form !== 'row') return null;
    // Only where every row is one of a patient of theirs; and of theirs nobody need ask again whether they are.
    const tokens = this.tokens(alias);
    if (!tokens) return null;
    const ids = this.statement.reached();
    const few = this.tests(alias, { ...place, known: tokens }, this.filter);
    const many = this.tests(alias, place, this.filter);
    return [
      [`${patient} = any(${ids})`, `${ids} is not null`, ...few],
      [`${ids} is null`, ...many],
    ];
  }

  private filters(alias: string, filter: Record<string, unknown>): string[] {
    return Object.entries(filter).flatMap(([name, value]) => {
      if (value === null || value === undefined) return [];
      const definition = this.list.filters[name];
      if (!definition) throw badInput({ path: `filter.${name}`, rule: 'UNKNOWN_FILTER' });
      return [
        definition.sql(alias, value as never, this.statement),
        ...definition.fields.flatMap((field) => this.readable(alias, field)),
      ];
    });
  }

  /** What may be filtered by: a field that is hidden on some rows matches only those where it is not. */
  private readable(alias: string, field: string): string[] {
    const sql = this.access(alias, field);
    if (sql === 'false') throw forbidden(`filter on hidden ${this.resource.name}.${field}`);
    const linked = this.linked(alias, field);
    return [...(sql === 'true' ? [] : [sql]), ...(linked ? [linked] : [])];
  }

  /** SQL: what the field leads to is seen, too; an object that is hidden is not found by asking for what belongs to it. */
  private linked(alias: string, field: string): string | null {
    const read = readOf(this.resource, field);
    if (read.kind !== 'one') return null;
    const target = resourceOf(read.type());
    if (!target.patient) return null;
    const x = this.statement.alias('x');
    const rules = this.statement.rights.rulesFor(Action.READ, target.name);
    const tokens = read.samePatient ? this.tokens(alias) : undefined;
    const visible = anyRule(
      rules,
      { resource: target, alias: x, form: 'row', known: tokens },
      this.statement,
    );
    if (visible === 'true') return null;
    return `exists (select from ${tableOf(target)} ${x} where ${read.on(alias, x, this.statement)} and ${visible})`;
  }

  /** Relations of which whoever sees a row has one to its patient. */
  private tokens(alias: string): readonly string[] | undefined {
    if (this.parent) return this.parent.known;
    return clauseOf(this.rules, this.place(alias), this.statement).find((test) => test.tokens)?.tokens;
  }

  /** SQL: the field may be read of a row that the principal sees. */
  private access(alias: string, field: string): string {
    const place = this.place(alias);
    return fieldSql(field, this.rules, clauseOf(this.rules, place, this.statement), place, this.statement);
  }

  /**
   * Ordering tells values apart, so a key is masked on rows where it is hidden: those stand together, at the end.
   * FORBIDDEN where it is never readable.
   */
  orderingKeys(ordering: Ordering, alias: string): string[] {
    return ordering.keys.map(({ field, sql, type }) => {
      // Who sees none of these objects gets an empty list, in whatever order.
      if (field === 'id' || !this.rules.length) return sql(alias, this.statement);
      const readable = this.access(alias, field);
      if (readable === 'false') throw forbidden(`ordering on hidden ${this.resource.name}.${field}`);
      if (readable === 'true') return sql(alias, this.statement);
      const last = type === 'date' || type === 'timestamptz' ? `'infinity'` : `chr(1114109)`;
      return `case when ${readable} then ${sql(alias, this.statement)} else ${last} end`;
    });
  }
}
