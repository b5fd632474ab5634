import type { Principal } from '../authz/principal.js';
import type { Role } from '../authz/roles.js';
import { sideOfRoot } from '../organisation/unit.entity.js';
import type { Row } from '../write/transaction.js';
import type { Work } from '../write/work.js';

interface GrantRow extends Row {
  person_id: string;
  role: Role;
  unit_id: string | null;
  root_id: string | null;
  root_kind: string | null;
  unit_ids: string[] | null;
  held: boolean;
}

/** Somebody as they act under a grant, and whether they could at that time. */
export async function principalOf(
  work: Work,
  grantId: string,
  at: Date,
): Promise<{ principal: Principal; held: boolean }> {
  const [row] = await work.beyond<GrantRow>(
    `select g.person_id, g.role, g.unit_id, u.organisation_id as root_id, o.kind as root_kind,
            (select array_agg(c.descendant_id order by c.descendant_id) from unit_closure c where c.ancestor_id = g.unit_id) as unit_ids,
            p.active and g.valid_from <= $2 and (g.valid_to is null or g.valid_to > $2)
              and not (g.role in ('CLINICIAN', 'GP') and coalesce(p.authorisation_withdrawn_at <= $2, false)) as held
       from role_grant g join person p on p.id = g.person_id
       left join unit u on u.id = g.unit_id left join unit o on o.id = u.organisation_id
      where g.id = $1`,
    [grantId, at.toISOString()],
  );
  const found = row as GrantRow;
  const principal: Principal = {
    personId: found.person_id,
    grantId,
    role: found.role,
    unitId: found.unit_id,
    rootId: found.root_id,
    unitIds: found.unit_ids ?? [],
    side: found.root_kind === null ? null : sideOfRoot(found.root_kind),
    patientId: null,
    clientId: null,
  };
  return { principal, held: found.held };
}
