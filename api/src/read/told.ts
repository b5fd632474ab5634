import { LOG_TIME, type Told, type ToldRow } from '../audit/entry.js';
import { ACTS_FOR_PATIENT, BREAK_GLASS_ROLES } from '../authz/roles.js';
import type { Principal } from '../authz/principal.js';
import type { LoggedRows } from './block.js';
import type { Statement } from './statement.js';

/** Who looks, where the statement asks as if it were somebody else; and by which relation. */
export interface AskedBy {
  principal: Principal;
  relation: string;
}

/** Rows that an answer shows, or that an act was done with: columns of what they stand in. */
export interface LoggedSource {
  from: string;
  where: string | null;
  rows: readonly LoggedRows[];
  /** PERMIT where nothing else is said. */
  refusedBy?: string | undefined;
}

/** A look that may have shown no row at all: nothing found, or an object that is hidden or absent. */
export interface LoggedLook {
  type: string;
  /** SQL: that it was so. */
  none: string;
  /** SQL: what was asked for; refused, whichever of the two it was. */
  refused: string | null;
}

/** What a statement adds to tell the log, and how that is read. */
export interface Telling {
  ctes: string[];
  column: string;
  read(column: string): Told;
}

/** SQL for what a row does not say. */
export const NOT_SAID = 'null::uuid';

/** A function takes a hundred arguments. */
const ARGUMENTS = 90;

type Values = (string | null)[];
/** As the column holds it; each list in pieces. */
type Column = [
  at: string,
  actor: string | null,
  named: [patients: Values | null, subjects: Values | null] | null,
  looks: [none: boolean, id: string | null][][],
  sources: (Values | null)[][][][],
];

/** Columns of one source, each gathered once however many kinds of rows it stands in. */
class Gathered {
  private readonly places = new Map<string, number>();

  place(sql: string): number | null {
    if (sql === NOT_SAID) return null;
    const place = this.places.get(sql) ?? this.places.size;
    this.places.set(sql, place);
    return place;
  }

  sql(name: string, { from, where }: LoggedSource): string {
    const columns = [...this.places].map(([sql, place]) => `array_agg(${sql}) as a${place}`);
    return `${name} as materialized (select ${columns.join(', ')} from ${from}${where ? ` where ${where}` : ''})`;
  }

  json(name: string): string {
    return `(select ${pieces([...this.places.values()].map((place) => `${name}.a${place}`))} from ${name})`;
  }
}

/** Where in a source's gathered columns one kind of its rows stands. */
interface Kind {
  type: string;
  refusedBy: string | undefined;
  patient: number | null;
  subject: number | null;
  id: number | null;
  relation: number | null;
  present: number | null;
  opening: number | null;
}

/**
 * SQL for what the log is told, in the database's own time and by the log's own names, each patient looked up once; and what
 * it comes to: one row for each kind of object, relation and verdict. The database gathers columns and the process sorts
 * them: it costs it a third of what groups and objects would.
 */
export function telling(
  statement: Statement,
  sources: readonly LoggedSource[],
  looks: readonly LoggedLook[] = [],
  askedBy?: AskedBy,
): Telling {
  const ctes: string[] = [];
  const lists: string[] = [];
  const patients: string[] = [];
  const kinds = sources.map((source, n) => {
    const gathered = new Gathered();
    const own = source.rows.map((rows) => kindOf(statement, source, rows, gathered));
    const name = `told${n}`;
    ctes.push(gathered.sql(name, source));
    lists.push(gathered.json(name));
    const places = new Set(own.flatMap(({ patient }) => patient ?? []));
    for (const place of places) patients.push(`select unnest(${name}.a${place}) from ${name}`);
    return own;
  });
  if (patients.length)
    ctes.push(
      `named as materialized (select array_agg(n.patient) as patients, array_agg(n.subject) as subjects from` +
        ` app.subjects_of(array(select distinct x.patient from (${patients.join(' union all ')}) x(patient) where x.patient is not null)) n)`,
    );
  const named = patients.length ? '(select json_build_array(patients, subjects) from named)' : 'null';
  const acting = ACTS_FOR_PATIENT.has((askedBy?.principal ?? statement.principal).role);
  const nothing = looks.map(({ none, refused }) => `json_build_array(${none}, ${refused ?? 'null'})`);
  return {
    ctes,
    column: `json_build_array(${LOG_TIME}, ${acting ? 'app.own_subject()' : 'null'}, ${named}, ${pieces(nothing)}, ${pieces(lists)})::text`,
    read: (column) => toldBy(JSON.parse(column) as Column, kinds, looks, askedBy?.relation),
  };
}

function kindOf(statement: Statement, source: LoggedSource, rows: LoggedRows, gathered: Gathered): Kind {
  const { type, present } = rows;
  return {
    ...{ type, refusedBy: source.refusedBy },
    patient: gathered.place(rows.patient),
    subject: gathered.place(rows.subject),
    id: gathered.place(rows.id),
    relation: gathered.place(rows.relation),
    present: present === null ? null : gathered.place(present),
    opening: gathered.place(openingSql(statement, rows)),
  };
}

/**
 * SQL: by which opening somebody looked who looked by break-glass; it holds the reason. A function: the policies of the table
 * would otherwise be made ready for every look, and hardly one is by break-glass.
 */
function openingSql(statement: Statement, { relation, patient }: LoggedRows): string {
  if (!BREAK_GLASS_ROLES.includes(statement.principal.role) || patient === NOT_SAID) return NOT_SAID;
  return `case when ${relation} = 'BREAK_GLASS' then app.opening_of(${patient}, ${statement.now}) end`;
}

/** SQL for a JSON array of arrays, as long as need be. */
function pieces(parts: readonly string[]): string {
  const some: string[] = [];
  for (let i = 0; i < parts.length; i += ARGUMENTS)
    some.push(`json_build_array(${parts.slice(i, i + ARGUMENTS).join(', ')})`);
  return `json_build_array(${some.join(', ')})`;
}

function toldBy(
  [at, actor, named, tried, gathered]: Column,
  kinds: readonly Kind[][],
  looks: readonly LoggedLook[],
  relation: string | undefined,
): Told {
  const names = new Map(named?.[0]?.map((patient, i) => [patient, named[1]?.[i] ?? null]));
  const rows = new Map<string, ToldRow>();
  const row = (said: Omit<ToldRow, 'subjects' | 'objects'>): ToldRow => {
    const key = `${said.type} ${said.relation} ${said.rule} ${said.opening}`;
    const known = rows.get(key) ?? { ...said, subjects: [], objects: [] };
    rows.set(key, known);
    return known;
  };
  gathered.flat().forEach((source, n) => {
    const columns = source.flat();
    const count = columns[0]?.length ?? 0;
    const value = (place: number | null, i: number): string | null =>
      place === null ? null : (columns[place]?.[i] ?? null);
    for (const kind of kinds[n] ?? []) {
      for (let i = 0; i < count; i += 1) {
        if (kind.present !== null && value(kind.present, i) === null) continue;
        const [patient, id] = [value(kind.patient, i), value(kind.id, i)];
        const subject = value(kind.subject, i) ?? (patient === null ? null : (names.get(patient) ?? null));
        const said = row({
          ...{
            type: kind.type,
            relation: relation ?? value(kind.relation, i),
            opening: value(kind.opening, i),
          },
          ...verdict(kind.refusedBy),
        });
        // What is nobody's and no object is said by the entry alone.
        if (patient === null && subject === null && id === null) continue;
        said.subjects.push(subject);
        said.objects.push(id);
      }
    }
  });
  tried.flat().forEach(([none, id], n) => {
    const look = looks[n];
    if (!look || !none) return;
    const refusedBy = look.refused === null ? undefined : 'NOT_FOUND';
    const said = row({ type: look.type, relation: relation ?? null, opening: null, ...verdict(refusedBy) });
    if (id === null) return;
    said.subjects.push(null);
    said.objects.push(id);
  });
  return { at, actor, rows: [...rows.values()] };
}

const verdict = (refusedBy: string | undefined): Pick<ToldRow, 'decision' | 'rule'> =>
  refusedBy === undefined ? { decision: 'PERMIT', rule: null } : { decision: 'DENY', rule: refusedBy };
