import { Action } from '../authz/actions.js';
import { PLACES } from '../authz/places.js';
import { covers, type Rule } from '../authz/policy.js';
import { clauseOf, placesSql, relationLabel, seenSql, type Place } from './access.js';
import { jsonObject, type Block } from './block.js';
import { sqlOf, type Clause } from './clause.js';
import { projected } from './json-column.js';
import { readOf, tableOf } from './model.js';
import type { FieldRead, ResourceMeta } from './registry.js';
import { identity, isLogged, resourceOf } from './resource.js';
import { partsBelow } from './part-of.js';
import type { Selected } from './selection.js';
import type { Statement } from './statement.js';
import { NOT_SAID } from './told.js';

/** Fields that every type may carry and no policy speaks of. */
const META = new Set(['id', 'redacted', 'allowed', '__typename', 'version']);

/** How a row below is tied to this one. */
type Below = Pick<FieldRead & { kind: 'one' | 'many' | 'connection' }, 'kind' | 'samePatient' | 'on'>;

/** An object in the making: which row it stands on, and in which block. */
export class ObjectCompiler {
  readonly rules: Rule[];

  constructor(
    readonly statement: Statement,
    readonly block: Block,
    readonly place: Place,
    /** False for a part of a row whose field was already allowed. */
    readonly enforced = true,
  ) {
    this.rules = statement.rights.rulesFor(Action.READ, place.resource.name);
  }

  /** JSON for the row, out of the block's columns. */
  json(selected: readonly Selected[]): string {
    return jsonObject(selected.map((each) => [each.key, this.value(each)]));
  }

  /** Notes that the answer shows this row, so that the log will say so. */
  log(present: string | null): void {
    const { resource, alias } = this.place;
    if (!isLogged(resource)) return;
    this.block.logged.push({
      type: resource.name,
      patient: this.loggedPatient,
      subject: resource.subject ? this.block.column(resource.subject(alias)) : NOT_SAID,
      id: this.block.column(`${alias}.${identity(resource)}`),
      relation: this.relation,
      present,
    });
  }

  /** The block's column for whose this row is: its parent's, where both hang on the same patient. */
  private get loggedPatient(): string {
    if (this.samePatientAs) return this.samePatientAs.loggedPatient;
    const { resource, alias } = this.place;
    return resource.patient ? this.block.column(resource.patient(alias)) : NOT_SAID;
  }
  private samePatientAs: ObjectCompiler | undefined;

  /** The block's column for the relation that opens this row: its parent's, where both hang on the same patient. */
  private get relation(): string {
    const { label, resource, alias } = this.place;
    const patient = resource.patient?.(alias) ?? 'null';
    return label ?? this.block.column(relationLabel(this.rules, this.certainHere(), patient, this.statement));
  }

  private value(selected: Selected): string {
    const { resource, alias } = this.place;
    if (selected.name === '__typename') return `'${resource.name}'::text`;
    if (selected.name === 'redacted') return this.redacted();
    if (selected.name === 'allowed') return this.allowed();
    const access = this.access(selected.name);
    if (access === 'false') return 'null';
    const read = readOf(resource, selected.name);
    if (read.kind === 'expression') {
      const column = this.block.column(projected(read.sql(alias, this.statement), selected));
      return access === 'true' ? column : `case when ${this.block.column(`(${access})`)} then ${column} end`;
    }
    if (read.kind === 'group') return this.group(read, selected, access);
    if (read.kind === 'one') return this.one(read, selected, access);
    return listBelow(this, read, selected, access);
  }

  private group(read: FieldRead & { kind: 'group' }, selected: Selected, access: string): string {
    const resource = resourceOf(read.type());
    const known = this.certainHere();
    const place = { ...this.place, resource, known, ...(known ? { label: this.relation } : {}) };
    const part = new ObjectCompiler(this.statement, this.block, place, false);
    part.samePatientAs = this;
    const json = part.json(selected.fields);
    const tests = [access, read.present?.(this.place.alias) ?? 'true'].filter((sql) => sql !== 'true');
    return tests.length
      ? `case when ${this.block.column(`(${tests.join(' and ')})`)} then ${json} end`
      : json;
  }

  private one(read: FieldRead & { kind: 'one' }, selected: Selected, access: string): string {
    const target = resourceOf(read.type());
    const alias = this.statement.alias();
    const place = this.below(target, alias, read);
    if (place.known) place.label = this.relation;
    const part = new ObjectCompiler(this.statement, this.block, place);
    if (read.samePatient) part.samePatientAs = this;
    const on = [read.on(this.place.alias, alias, this.statement), part.visible()];
    if (access !== 'true') on.push(access);
    const where = on.filter((sql) => sql !== 'true').join(' and ');
    const from = `${tableOf(target)} ${alias}`;
    // Of patients' rows those of the page alone: joined at will, the planner would hash a whole table under its policy.
    this.block.joins.push(
      target.patient
        ? `left join lateral (select ${alias}.* from ${from} where ${where} limit 1) ${alias} on true`
        : `left join ${from} on ${where}`,
    );
    const present = this.block.column(`${alias}.${identity(target)}`);
    part.log(present);
    return `case when ${present} is not null then ${part.json(selected.fields)} end`;
  }

  /** The place of something below this row: of the same patient, what was certain stays so. */
  below(resource: ResourceMeta, alias: string, { samePatient, on, kind }: Below): Place {
    const known = samePatient ? this.certainHere() : undefined;
    // A list begins with this block's rows and their columns; what is joined to a row is in the block itself.
    const asked = kind === 'one' ? undefined : () => this.block.column(`(${this.visible()})`);
    // Few kinds of rows are asked what they are part of: it is read out only then.
    const parts = () => partsBelow(this.place, on, this.statement, asked);
    return { resource, alias, form: 'row', known, parts };
  }

  private certainHere(): readonly string[] | undefined {
    if (this.place.known || this.place.unverified) return this.place.known;
    return this.place.resource.patient && this.tokens;
  }

  /** Relations of which whoever sees the row has one to its patient. */
  get tokens(): readonly string[] | undefined {
    return this.seen.find((test) => test.tokens)?.tokens;
  }

  /** What makes the principal see this row. */
  private get seen(): Clause {
    this.seenBy ??= clauseOf(this.rules, this.place, this.statement);
    return this.seenBy;
  }
  private seenBy: Clause | undefined;

  /** SQL: the principal may see this row. */
  visible(): string {
    this.visibleSql ??= sqlOf(this.seen);
    return this.visibleSql;
  }
  private visibleSql: string | undefined;

  /** What is certain of the row where it stands in the answer. */
  private get holding(): Clause {
    return this.place.unverified ? [] : this.seen;
  }

  /**
   * SQL: the principal may read this field of this row; `true` and `false` where no row need be asked. What one
   * has just written is read as if it were still seen.
   */
  private access(field: string): string {
    if (META.has(field)) return 'true';
    if (!this.enforced) return this.partAccess(field);
    if (this.neverBelow(field)) return 'false';
    const rules = this.rules.filter((rule) => covers(rule, field));
    return this.once(rules, () => seenSql(rules, this.seen, { ...this.place, form: 'row' }, this.statement));
  }

  /**
   * The same text for what the same conditions open, so that the block asks it in one column: the database plans each
   * occurrence of a condition anew, and a row has many fields.
   */
  private once(rules: readonly Rule[], sql: () => string, how = ''): string {
    const key = how + JSON.stringify(rules.map(({ condition }) => condition));
    let text = this.texts.get(key);
    if (text === undefined) {
      text = sql();
      this.texts.set(key, text);
    }
    return text;
  }
  private readonly texts = new Map<string, string>();

  /** Of a part whose field was allowed everything is, but for what places a person. */
  private partAccess(field: string): string {
    const { resource } = this.place;
    if (!PLACES[resource.name]?.includes(field)) return 'true';
    return placesSql({ ...this.place, form: 'row' }, this.statement);
  }

  /** The field leads to a kind of object of which the principal never sees any. */
  private neverBelow(field: string): boolean {
    const read = readOf(this.place.resource, field);
    if (read.kind !== 'one' && read.kind !== 'many') return false;
    const rules = this.statement.rights.rulesFor(Action.READ, resourceOf(read.type()).name);
    return rules.length === 0;
  }

  /** SQL for the names of the fields that are hidden from this caller. */
  private redacted(): string {
    const names = Object.keys(fieldsOf(this.place.resource)).filter((name) => !META.has(name));
    const hidden = names.flatMap((name) => {
      const access = this.access(name);
      if (access === 'true') return [];
      if (access === 'false') return [`'${name}'`];
      return [`case when ${this.block.column(`(${access})`)} is not true then '${name}' end`];
    });
    return hidden.length ? `array_remove(array[${hidden.join(', ')}]::text[], null)` : `'{}'::text[]`;
  }

  /** SQL for the actions that the caller may take now: allowed by policy, and possible in the row's state. */
  private allowed(): string {
    const { resource, alias } = this.place;
    const actions = this.statement.rights
      .actionsOn(resource.name)
      .filter((action) => action !== Action.READ && action !== Action.CREATE);
    const cases = actions.map((action) => {
      const rules = this.statement.rights.rulesFor(action, resource.name);
      const place: Place = { ...this.place, form: 'row', acting: true };
      const policy = this.once(rules, () => seenSql(rules, this.holding, place, this.statement), 'acting');
      const possible = resource.possible?.[action]?.(alias) ?? 'true';
      const tests = [policy, possible].map((sql) => this.block.column(`(${sql})`));
      return `case when ${tests.join(' and ')} then '${action}' end`;
    });
    return cases.length ? `array_remove(array[${cases.join(', ')}]::text[], null)` : `'{}'::text[]`;
  }
}

type ListBelow = (
  parent: ObjectCompiler,
  read: FieldRead & { kind: 'many' | 'connection' },
  selected: Selected,
  access: string,
) => string;

let listBelow: ListBelow = () => {
  throw new Error('lists are compiled by list.ts, which was not loaded');
};
/** Objects hold lists and lists hold objects: list.ts says here how it compiles them. */
export function useLists(compiler: ListBelow): void {
  listBelow = compiler;
}

let fieldsByType: (type: string) => Record<string, unknown> = () => ({});
/** The schema knows each type's fields; the compiler learns of it once it is built. */
export function useFields(of: (type: string) => Record<string, unknown>): void {
  fieldsByType = of;
}
const fieldsOf = (resource: ResourceMeta): Record<string, unknown> => fieldsByType(resource.name);
