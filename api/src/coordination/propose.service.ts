import type { ProposedAssignment } from './bulk.type.js';
import { candidateRows, type CandidateRow } from './candidate-rows.js';
import { distribute } from './distribution.engine.js';
import { affinity, reasonsFor } from './suggest.service.js';
import { Action } from '../authz/actions.js';
import type { Side } from '../authz/roles.js';
import { badInput, forbidden } from '../platform/errors.js';
import type { Row } from '../write/transaction.js';
import type { Work } from '../write/work.js';

export const MOST_AT_ONCE = 100;

interface Vacant extends Row {
  id: string;
  case_id: string;
  patient_id: string;
  side: Side;
}

/** A fair distribution of these vacancies, in the order in which they were named; shown before anything is done. */
export async function proposedAssignments(
  work: Work,
  { vacancyIds }: { vacancyIds: string[] },
): Promise<ProposedAssignment[]> {
  const ids = [...new Set(vacancyIds)];
  if (!ids.length) throw badInput({ path: 'vacancyIds', rule: 'EMPTY' });
  if (ids.length > MOST_AT_ONCE)
    throw badInput({ path: 'vacancyIds', rule: 'TOO_MANY', params: { max: MOST_AT_ONCE } });
  for (const id of ids) {
    work.attempt = { resource: 'Vacancy', id, patientId: null };
    await work.check('Vacancy', id, Action.SUGGEST_COORDINATOR);
  }
  const vacant = await work.sql<Vacant>(
    `select id, case_id, patient_id, side from coverage where id = any($1) and status = 'VACANT' and until is null
      order by array_position($1, id)`,
    [ids],
  );
  if (vacant.some((row) => row.side !== work.principal.side)) throw forbidden('each side names its own');
  for (const row of vacant) work.did('Vacancy', row.id, row.patient_id);
  const cases = [...new Set(vacant.map((row) => row.case_id))];
  const rows = await candidateRows(work, cases, work.principal.side as Side);
  return distributed(
    work,
    vacant,
    Map.groupBy(rows, (row) => row.case_id),
  );
}

function distributed(
  work: Work,
  vacant: readonly Vacant[],
  candidates: ReadonlyMap<string, CandidateRow[]>,
): ProposedAssignment[] {
  const all = [...candidates.values()].flat();
  const people = [...new Map(all.map((row) => [row.grant.person.id, row])).values()];
  // In an order of their own, so that the same question has the same answer.
  people.sort((a, b) => a.grant.person.id.localeCompare(b.grant.person.id));
  const place = new Map(people.map((row, at) => [row.grant.person.id, at]));
  const rowsOf = (each: Vacant) => candidates.get(each.case_id) ?? [];
  const named = distribute(
    people,
    vacant.map((each) =>
      rowsOf(each).map((row) => ({
        bearer: place.get(row.grant.person.id) as number,
        affinity: affinity(row),
      })),
    ),
  );
  const given = people.map(() => 0);
  return vacant.map((each, nth) => {
    const at = named[nth] ?? null;
    const row = rowsOf(each).find((one) => at !== null && place.get(one.grant.person.id) === at);
    if (at === null || !row)
      return { vacancyId: each.id, grant: null, load: null, capacity: null, reasons: [] };
    const load = row.load + (given[at] as number);
    given[at] = (given[at] as number) + 1;
    const { grant, capacity } = row;
    return { vacancyId: each.id, grant, load, capacity, reasons: reasonsFor(row, load, work) };
  });
}
