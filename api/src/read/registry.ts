import type { Action } from '../authz/actions.js';
import type { Statement } from './statement.js';

// A class reference, as MikroORM and type-graphql take it.
// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- classes, as both libraries type them
export type ClassRef = Function;

/** How a value is read: SQL over the alias of the row that the field stands on. */
export type Expression = (alias: string, statement: Statement) => string;
/** What joins a row to its parent: SQL over both aliases. */
export type Join = (parent: string, alias: string, statement: Statement) => string;

export interface ListOptions {
  on: Join;
  /** SQL order of a plain list, over the alias. */
  order?: (alias: string) => string;
}

export type FieldRead =
  | { kind: 'expression'; sql: Expression }
  | { kind: 'one'; type: () => ClassRef; on: Join; samePatient: boolean }
  | { kind: 'group'; type: () => ClassRef; present: ((alias: string) => string) | null }
  | { kind: 'many'; type: () => ClassRef; on: Join; order: (alias: string) => string; samePatient: boolean }
  | { kind: 'connection'; list: string; on: Join; samePatient: boolean };

/** An object that a row names: its type, and SQL for its id. */
export interface NamedObject {
  type: string;
  id: string;
}

export interface ResourceOptions {
  /** The table or view, where the entity's own metadata do not say it. */
  from?: string;
  /**
   * The table that its rows stand in and which of them they are, for the row policies, where `from` is not a table; not
   * said, or null: its rows are put together of others, whose own policies hold (read/rows.ts).
   */
  rows?: { table: string; where?: (alias: string) => string } | null;
  /** The column that tells rows apart; default `id`. */
  identity?: string;
  /** SQL that a row has this id, where comparing the column would look at every row. */
  byId?: (alias: string, id: string) => string;
  /** SQL for the patient whose data a row is; absent for what is nobody's. */
  patient?: (alias: string) => string;
  /** SQL for what the log calls that patient, of what knows nothing else of whose it is. */
  subject?: (alias: string) => string;
  /** The kind of content that a block or a consent speaks of. */
  content?: string;
  /** SQL for the ids of objects that the row is part of: what is withheld takes its parts with it. */
  partOf?: (alias: string) => string[];
  /** Facts that a policy may test beside columns: SQL for "the row has this value". */
  attributes?: Record<string, (alias: string, value: string, statement: Statement) => string>;
  /**
   * Attributes that look into another kind of content than the row is: asked by the row policies' own functions, for
   * else whoever closed that kind would close this row with it, and not even a stub be left.
   */
  askedBeyond?: readonly string[];
  /**
   * Objects that whoever reads the row must be able to read besides, by the name that a rule asks for it (`true`): those of
   * them that the row names. Their own rules decide, here and in the row policies.
   */
  readableWith?: Record<string, (alias: string) => readonly NamedObject[]>;
  /** In which of its states an action is possible at all, for `allowed`: SQL over the alias. */
  possible?: Partial<Record<Action, (alias: string) => string>>;
  /** The database role that may read it, where it is not the app's. */
  databaseRole?: string;
  /** False: carries no patient data although reached from it (units, people). */
  logged?: boolean;
}

export interface ResourceMeta extends ResourceOptions {
  target: ClassRef;
  name: string;
}

const resources = new Map<string, ResourceMeta>();
const fieldReads = new Map<ClassRef, Map<string, FieldRead>>();

/** Marks a type whose fields the compiler reads. Every such type has a policy, or nobody sees it. */
export function Resource(options: ResourceOptions = {}): ClassDecorator {
  return (target) => {
    resources.set(target.name, { ...options, target, name: target.name });
  };
}

const embedded = new Set<string>();

/** Marks a type that stands in a JSON column of a resource: it is cut down in SQL, and has no rows of its own. */
export function Embedded(): ClassDecorator {
  return (target) => {
    embedded.add(target.name);
  };
}

/** Whether objects of this type come out of the compiler, keyed by the names that the document gave their fields. */
export const isCompiledType = (name: string): boolean => resources.has(name) || embedded.has(name);

function register(read: FieldRead): PropertyDecorator {
  return (prototype, name) => {
    const target = prototype.constructor;
    const fields = fieldReads.get(target) ?? new Map<string, FieldRead>();
    fields.set(String(name), read);
    fieldReads.set(target, fields);
  };
}

/** A value that SQL computes from the row. */
export const Derived = (sql: Expression) => register({ kind: 'expression', sql });

/** A column of a resource that has no entity of its own; the name is the field's in snake case unless told. */
export const Column =
  (column?: string): PropertyDecorator =>
  (prototype, name) =>
    Derived(
      (t) => `${t}.${column ?? String(name).replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`,
    )(prototype, name);

/** At most one row of another table, by a condition that the database keeps unique. */
export const One = (type: () => ClassRef, on: Join, options: { samePatient?: boolean } = {}) =>
  register({ kind: 'one', type, on, samePatient: options.samePatient ?? false });

/** Part of the same row under a name of its own; null where `present` says that there is none. */
export const Group = (type: () => ClassRef, present: ((alias: string) => string) | null = null) =>
  register({ kind: 'group', type, present });

/** A plain list inside an object. */
export const Many = (
  type: () => ClassRef,
  options: { on: Join; order: (alias: string) => string; samePatient?: boolean },
) => register({ kind: 'many', ...options, type, samePatient: options.samePatient ?? false });

/** A growing list inside an object: the connection `list`, restricted to this parent. */
export const Connected = (list: string, on: Join, options: { samePatient?: boolean } = {}) =>
  register({ kind: 'connection', list, on, samePatient: options.samePatient ?? true });

export function resourceNamed(name: string): ResourceMeta | undefined {
  return resources.get(name);
}

export function allResources(): ResourceMeta[] {
  return [...resources.values()];
}

/** The read declared on the class or one that it extends. */
export function declaredRead(target: ClassRef, field: string): FieldRead | undefined {
  for (
    let type: ClassRef | null = target;
    type?.name;
    type = Object.getPrototypeOf(type) as ClassRef | null
  ) {
    const found = fieldReads.get(type)?.get(field);
    if (found) return found;
  }
  return undefined;
}
