import { Role } from '../authz/roles.js';

/** Plain SQL in whatever transaction asks: a mutation's, or a command's. */
type Sql = <T extends object>(text: string, values: unknown[]) => Promise<T[]>;

/** Authorised health personnel; who gives out access to records is none of those who use it there. */
const CLINICIANS: readonly Role[] = [Role.CLINICIAN, Role.GP];

export type Separation = 'AUDITOR_ALONE' | 'ADMINISTRATOR_NO_CLINICIAN';

/**
 * What one person may not hold together, at any time that both would hold: an auditor nothing else, anywhere; an
 * administrator no clinician's role in the same organisation. Null: nothing stands against it.
 */
export async function separation(
  sql: Sql,
  wanted: { personId: string; role: Role; rootId: string | null; validFrom: Date; validTo: Date | null },
): Promise<Separation | null> {
  const { personId, role, rootId, validFrom, validTo } = wanted;
  const held = await sql<{ role: Role; here: boolean }>(
    `select g.role, u.organisation_id is not distinct from $2::uuid as here
       from role_grant g left join unit u on u.id = g.unit_id
      where g.person_id = $1 and (g.valid_to is null or g.valid_to > $3)
        and g.valid_from < coalesce($4::timestamptz, 'infinity')`,
    [personId, rootId, validFrom.toISOString(), validTo?.toISOString() ?? null],
  );
  const others = held.filter((grant) => grant.role !== role);
  if (others.some((grant) => grant.role === Role.AUDITOR)) return 'AUDITOR_ALONE';
  if (role === Role.AUDITOR && others.length) return 'AUDITOR_ALONE';
  const here = others.filter((grant) => grant.here).map((grant) => grant.role);
  const parted =
    (role === Role.ADMINISTRATOR && here.some((other) => CLINICIANS.includes(other))) ||
    (CLINICIANS.includes(role) && here.includes(Role.ADMINISTRATOR));
  return parted ? 'ADMINISTRATOR_NO_CLINICIAN' : null;
}

/** The organisations that would be left without an administrator whose grant does not end by itself. */
export async function leftWithoutAdministrator(
  sql: Sql,
  personId: string,
  now: Date,
): Promise<{ id: string; name: string }[]> {
  return sql<{ id: string; name: string }>(
    `select distinct o.id, o.name from role_grant g join unit u on u.id = g.unit_id join unit o on o.id = u.organisation_id
      where g.person_id = $1 and g.role = 'ADMINISTRATOR' and g.valid_from <= $2 and g.valid_to is null
        and not exists (select from role_grant x join unit v on v.id = x.unit_id join person p on p.id = x.person_id and p.active
          where v.organisation_id = o.id and x.role = 'ADMINISTRATOR' and x.person_id <> $1
            and x.valid_from <= $2 and x.valid_to is null)
      order by o.name, o.id`,
    [personId, now.toISOString()],
  );
}
