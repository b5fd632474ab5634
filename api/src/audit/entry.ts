import { randomUUID } from 'node:crypto';
import { ACTS_FOR_PATIENT } from '../authz/roles.js';
import type { Principal } from '../authz/principal.js';
import { instantSql } from '../platform/instant.js';

/** What every entry of an operation says beside its rows. */
export interface LogContext {
  requestId: string;
  operation: string;
  action: string;
  purpose: string;
}

/** Who acts, as far as the log says it; a command at the keyboard has no grant. */
export type LoggedPrincipal = Pick<Principal, 'unitId' | 'rootId' | 'clientId'> & {
  personId: string | null;
  grantId: string | null;
  role: string | null;
};

/** What the program does not know: a command at the keyboard, and whoever was refused before. */
export const NOBODY: LoggedPrincipal = {
  ...{ personId: null, grantId: null, role: null },
  ...{ unitId: null, rootId: null, clientId: null },
};

/** SQL: the database's own time, as entries say it (Told). */
export const LOG_TIME = instantSql('clock_timestamp()');

/** What the database tells of a look, in the round trip that looked: its own time, and what was shown to whom by what. */
export interface Told {
  /** RFC 3339 in UTC with microseconds, by the database's clock. */
  at: string;
  /** The log's name of whoever acts as patient, parent or next of kin. */
  actor: string | null;
  rows: ToldRow[];
}

export interface ToldRow {
  type: string;
  relation: string | null;
  decision: 'PERMIT' | 'DENY';
  rule: string | null;
  /** The break-glass opening that it rested on. */
  opening: string | null;
  /** The patients by their names in the log, and the object of each at the same place. */
  subjects: (string | null)[];
  objects: (string | null)[];
}

/** Where in a writer's entries this one stands, and which key its code is made with. */
export interface Place {
  key: string;
  writer: string;
  n: number;
  gaps: readonly number[];
}

/** The version of what an entry's members mean. */
const VERSION = 1;

/** In a text that is kept short: where its lists of ids belong. JSON cannot hold these characters. */
const MARKS = { objects: '\u0001', subjects: '\u0002' };

/**
 * An entry as the exact text that its code is made of: canonical JSON (RFC 8785), members without a value left out. Whoever
 * acts as patient, parent or next of kin, and every patient, stands under a name that only the log knows (audit.subject).
 * `kept` is the same with a mark in place of each list of ids, which stand in columns of their own (audit.whole_text); of a
 * refused look, of whose object the database has its own to say, it is whole.
 */
export function entryText(
  told: Told,
  row: ToldRow,
  who: LoggedPrincipal,
  log: LogContext,
  place: Place,
  details: object | null,
): { whole: string; kept: string } {
  const acting = who.role !== null && ACTS_FOR_PATIENT.has(who.role);
  // JSON.stringify keeps the order of these literals and leaves out what is undefined: their keys stand sorted.
  const before = JSON.stringify({
    action: log.action,
    actor: (acting ? told.actor : null) ?? undefined,
    at: told.at,
    client: who.clientId ? plain(who.clientId) : undefined,
    decision: row.decision,
    details: details ? sorted(details) : undefined,
    gaps: place.gaps.length ? place.gaps : undefined,
    // The grant of those who act for a patient is a relation, whose row names the patient.
    grant: (acting ? null : who.grantId) ?? undefined,
    id: entryId(),
    key: place.key,
    n: place.n,
  });
  const between = JSON.stringify({
    opening: row.opening ?? undefined,
    operation: log.operation,
    person: (acting ? null : who.personId) ?? undefined,
    purpose: row.relation === 'BREAK_GLASS' ? 'EMERGENCY' : log.purpose,
    relation: row.relation ?? undefined,
    request: log.requestId,
    role: who.role ?? undefined,
    root: who.rootId ?? undefined,
    rule: row.rule ?? undefined,
  });
  const after = JSON.stringify({
    type: row.type,
    unit: who.unitId ?? undefined,
    v: VERSION,
    writer: place.writer,
  });
  const text = (objects: string, subjects: string): string =>
    `${before.slice(0, -1)},"objects":${objects},${between.slice(1, -1)},"subjects":${subjects},${after.slice(1)}`;
  const whole = text(JSON.stringify(objectsOf(row)), JSON.stringify(row.subjects));
  return { whole, kept: row.decision === 'DENY' ? whole : text(MARKS.objects, MARKS.subjects) };
}

/** A patient as an object is known by the log's name, too. */
export const objectsOf = (row: ToldRow): ToldRow['objects'] =>
  row.type === 'Patient' ? row.subjects : row.objects;

/** In the order of time (UUIDv7); the last two bytes are zero: a subject's place in the entry makes its id of it. */
function entryId(): string {
  const time = Date.now().toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15, 32)}0000`;
}

/** A client's name is an issuer's word: no text that the database cannot keep. */
const plain = (text: string): string => text.toWellFormed().replaceAll('\0', '');

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).filter(([, member]) => member !== null && member !== undefined);
  return Object.fromEntries(
    members.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, member]) => [key, sorted(member)]),
  );
}
