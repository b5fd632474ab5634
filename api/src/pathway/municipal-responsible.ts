import { SPECIALIST_KINDS } from '../organisation/unit.entity.js';
import type { FieldProblem } from '../platform/errors.js';
import type { Work } from '../write/work.js';

/** Somebody who works for a municipality now, by name and unit. */
export async function namedInMunicipality(
  work: Work,
  personId: string | null | undefined,
): Promise<{ name: string | null; problems: FieldProblem[] }> {
  if (!personId) return { name: null, problems: [] };
  const [found] = await work.sql<{ name: string }>(
    `select p.given_name || ' ' || p.family_name || ', ' || u.name as name
       from role_grant g join person p on p.id = g.person_id and p.active join unit u on u.id = g.unit_id
       join unit root on root.id = u.organisation_id
      where g.person_id = $1 and g.valid_from <= $2 and (g.valid_to is null or g.valid_to > $2)
        and g.role in ('COORDINATOR', 'CASE_WORKER', 'COORDINATING_UNIT', 'UNIT_LEADER', 'GP') and root.kind <> all ($3)
      order by g.valid_from limit 1`,
    [personId, work.now.toISOString(), SPECIALIST_KINDS],
  );
  if (found) return { name: found.name, problems: [] };
  return { name: null, problems: [{ path: 'checklist.municipalResponsible.personId', rule: 'GRANT_ENDED' }] };
}
