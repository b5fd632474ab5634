import { caseOf } from './assign.service.js';
import { candidateRows, type CandidateRow } from './candidate-rows.js';
import { weight } from './distribution.engine.js';
import { reason } from './suggestion-texts.js';
import type { CoordinatorSuggestion, SuggestionReason } from './suggestions.type.js';
import { Action } from '../authz/actions.js';
import { Role, type Side } from '../authz/roles.js';
import { forbidden } from '../platform/errors.js';
import type { Work } from '../write/work.js';

const MAX = 20;

/**
 * Who could be named for a side of a case, best first: whom no hard rule stands against, by continuity (already the contact
 * person), involvement, load against capacity, language, distance of units. One reason each.
 */
export async function coordinatorSuggestions(
  work: Work,
  asked: { caseId?: string | null; pathwayId?: string | null; side?: Side | null },
): Promise<CoordinatorSuggestion[]> {
  const of = await caseOf(work, asked, Action.SUGGEST_COORDINATOR);
  const side = asked.side ?? (work.principal.side as Side);
  if (side !== work.principal.side) throw forbidden('each side names its own');
  work.did('CareCase', of.id, of.patientId);
  const rows = await candidateRows(work, [of.id], side);
  return rows
    .map((row) => ({ row, score: affinity(row) - weight(row.load, row.capacity) }))
    .sort((a, b) => b.score - a.score || a.row.load - b.row.load || compare(a.row, b.row))
    .slice(0, MAX)
    .map(({ row }, i) => ({
      grant: row.grant,
      rank: i + 1,
      load: row.load,
      capacity: row.capacity,
      reasons: reasonsFor(row, row.load, work),
    }));
}

const compare = (a: CandidateRow, b: CandidateRow): number =>
  a.grant.person.name.localeCompare(b.grant.person.name, 'nb') || a.grant.id.localeCompare(b.grant.id);

const FAR = 4;

/** What speaks for somebody, whatever they have to carry: continuity before involvement before language before nearness. */
export function affinity(row: CandidateRow): number {
  return (
    (row.contact || row.named ? 100 : 0) +
    (row.serves ? 40 : 0) +
    (row.involved ? 20 : 0) +
    (row.grant.role === Role.COORDINATOR ? 3 : 0) +
    (row.speaks ? 2 : 0) -
    Math.min(row.steps ?? FAR, FAR) / FAR
  );
}

/** Why somebody, strongest first; `load` is what they would have before this one. */
export function reasonsFor(row: CandidateRow, load: number, work: Work): SuggestionReason[] {
  const full = row.capacity !== null && load >= row.capacity;
  const kinds = [
    row.contact ? 'CONTACT_PERSON' : null,
    row.named ? 'NAMED_CONTACT' : null,
    row.serves && !row.contact ? 'SERVES' : null,
    row.involved && !row.serves ? 'SERVICE_INVOLVED' : null,
    row.capacity === null ? 'LOAD' : full ? 'NO_CAPACITY' : 'CAPACITY',
    row.speaks ? 'LANGUAGE' : null,
    row.steps === 0 ? 'SAME_UNIT' : 'SAME_ORGANISATION',
  ];
  return kinds
    .filter((kind): kind is string => kind !== null)
    .map((kind) => reason(kind, work.context.language as 'nb', { load, capacity: row.capacity }));
}
