import type { Principal } from '../authz/principal.js';
import type { Role } from '../authz/roles.js';
import { sideOfRoot } from '../organisation/unit.entity.js';

interface GrantRow extends Record<string, unknown> {
  person_id: string;
  role: Role;
  unit_id: string | null;
  root_id: string | null;
  root_kind: string | null;
  unit_ids: string[] | null;
  held: boolean;
}

type Sql = <T extends Record<string, unknown>>(text: string, values: unknown[]) => Promise<T[]>;

/** Somebody as they act under a grant, and whether they could at that time. */
export interface GrantHolder {
  principal: Principal;
  held: boolean;
}

/** Who a grant was given to, for whoever works or asks on their behalf; null where there is no such grant. */
export async function grantHolder(sql: Sql, grantId: string, at: Date): Promise<GrantHolder | null> {
  const [row] = await sql<GrantRow>(
    `select g.person_id, g.role, g.unit_id, u.organisation_id as root_id, o.kind as root_kind,
            (select array_agg(c.descendant_id order by c.descendant_id) from unit_closure c where c.ancestor_id = g.unit_id) as unit_ids,
            p.active and g.valid_from <= $2 and (g.valid_to is null or g.valid_to > $2)
              and not (g.role in ('CLINICIAN', 'GP') and coalesce(p.authorisation_withdrawn_at <= $2, false)) as held
       from role_grant g join person p on p.id = g.person_id
       left join unit u on u.id = g.unit_id left join unit o on o.id = u.organisation_id
      where g.id = $1`,
    [grantId, at.toISOString()],
  );
  if (!row) return null;
  const principal: Principal = {
    personId: row.person_id,
    grantId,
    role: row.role,
    unitId: row.unit_id,
    rootId: row.root_id,
    unitIds: row.unit_ids ?? [],
    side: row.root_kind === null ? null : sideOfRoot(row.root_kind),
    patientId: null,
    clientId: null,
  };
  return { principal, held: row.held };
}

/** Somebody as the worker acts for them under a grant that holds now; null where it no longer does. */
export async function heldGrant(sql: Sql, grantId: string, now: Date): Promise<Principal | null> {
  const holder = await grantHolder(sql, grantId, now);
  return holder?.held ? { ...holder.principal, clientId: 'samlop-worker' } : null;
}
