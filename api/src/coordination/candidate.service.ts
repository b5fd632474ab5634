import { closedSql, nearSql } from './hindrance.questions.js';
import { NAMEABLE } from './nameable.type.js';
import { Side } from '../authz/roles.js';
import { badInput } from '../platform/errors.js';
import type { Row } from '../write/transaction.js';
import type { Work } from '../write/work.js';

/** Somebody who may be named: their grant, and where it is. */
export interface Candidate extends Row {
  grant_id: string;
  person_id: string;
  role: string;
  unit_id: string;
  root_id: string;
}

/**
 * The candidate whom an input names. Refused, naming the field and the rule: a grant that has ended, somebody of
 * another organisation (a GP may coordinate for the municipality), somebody whom the patient has blocked or who is near to
 * the patient; which of these two is not told.
 */
export async function candidate(
  work: Work,
  named: { grantId?: string | null; personId?: string | null; unitId?: string | null },
  side: Side,
  rootId: string,
  patientId: string,
): Promise<Candidate> {
  const path = named.grantId ? 'grantId' : 'personId';
  const rows = await work.beyond<
    Candidate & { live: boolean; active: boolean; within: boolean; hindered: boolean }
  >(
    `select g.id as grant_id, g.person_id, g.role, g.unit_id, u.organisation_id as root_id, p.active,
            (g.valid_from <= $3 and (g.valid_to is null or g.valid_to > $3)) as live,
            exists (select from unit_closure c where c.ancestor_id = $4 and c.descendant_id = g.unit_id) as within,
            ${closedSql('g.person_id', 'g.unit_id', '$5::uuid')} or ${nearSql('g.person_id', '$5::uuid')} as hindered
       from role_grant g join person p on p.id = g.person_id join unit u on u.id = g.unit_id
      where (g.id = $1 or (g.person_id = $2 and ($6::uuid is null or g.unit_id = $6))) and g.role = any($7)
      order by g.role = 'COORDINATOR' desc, g.basis = 'ASSIGNMENT', g.valid_from`,
    [
      named.grantId ?? null,
      named.personId ?? null,
      work.now.toISOString(),
      rootId,
      patientId,
      named.unitId ?? null,
      NAMEABLE[side],
    ],
  );
  if (!rows.length) throw badInput({ path, rule: 'UNKNOWN' });
  const live = rows.filter((row) => row.live && row.active);
  if (!live.length) throw badInput({ path, rule: 'GRANT_ENDED' });
  const fitting = live.filter((row) => row.within || (side === Side.MUNICIPAL && row.role === 'GP'));
  if (!fitting.length) throw badInput({ path, rule: 'WRONG_ORGANISATION' });
  const found = fitting.find((row) => !row.hindered);
  if (!found) throw badInput({ path, rule: 'NOT_POSSIBLE' });
  return found;
}
