import type { Side } from '../authz/roles.js';
import type { Row } from '../write/transaction.js';
import type { Work } from '../write/work.js';

/** Who answers for a side of a case, and who is to see to it that somebody does. */
export interface Answering {
  /** Accountable now, whether accepted yet or not; null where nobody is. */
  coordinatorId: string | null;
  /** Who stands in for them today. */
  substituteId: string | null;
  accepted: boolean;
  vacant: boolean;
  /** Those of the coordinating unit, where the side is vacant or its coordinator has not answered. */
  coordinatingUnit: string[];
}

/**
 * Whom to tell of what concerns a side: at every instant somebody, where the side takes part at all. Whoever the
 * patient has closed the record to is told nothing.
 */
export async function answeringFor(work: Work, caseId: string, side: Side): Promise<Answering> {
  const [row] = await work.sql<
    {
      status: string;
      root_id: string | null;
      unit_id: string | null;
      person_id: string | null;
      substitute_id: string | null;
      accepted: boolean | null;
    } & Row
  >(
    `select c.status, c.root_id, c.unit_id, a.person_id, app.stands_in(a.id) as substitute_id, a.status = 'ACCEPTED' as accepted from coverage c
       left join assignment a on a.case_id = c.case_id and a.side = c.side and a.kind = c.kind and a.accountable
      where c.case_id = $1 and c.side = $2 and c.kind = 'COORDINATOR' and c.until is null`,
    [caseId, side],
  );
  const vacant = row?.status === 'VACANT';
  const accepted = Boolean(row?.accepted);
  const unanswered = vacant || (row?.status === 'COVERED' && !accepted);
  return {
    coordinatorId: row?.person_id ?? null,
    substituteId: row?.substitute_id ?? null,
    accepted,
    vacant,
    coordinatingUnit: unanswered ? await staffOf(work, caseId, row.unit_id, row.root_id) : [],
  };
}

/** Of the unit that is to name somebody, and of the organisation's own coordinating unit. */
async function staffOf(
  work: Work,
  caseId: string,
  unitId: string | null,
  rootId: string | null,
): Promise<string[]> {
  const rows = await work.sql<{ person_id: string } & Row>(
    `select distinct g.person_id from role_grant g join person p on p.id = g.person_id and p.active
       join care_case c on c.id = $1
      where (g.unit_id = $2 or g.unit_id in (select u.id from unit u where u.organisation_id = $4 and u.kind = 'COORDINATING_UNIT'))
        and g.role = 'COORDINATING_UNIT' and g.valid_from <= $3 and (g.valid_to is null or g.valid_to > $3)
        and not exists (select from block b where b.patient_id = c.patient_id and (b.valid_to is null or b.valid_to > $3)
          and (b.subject_id = g.person_id or b.subject_id in (select x.ancestor_id from unit_closure x where x.descendant_id = g.unit_id)))
      order by g.person_id`,
    [caseId, unitId, work.now.toISOString(), rootId],
  );
  return rows.map((row) => row.person_id);
}
