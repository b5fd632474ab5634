import { Role } from '../authz/roles.js';
import { NAMEABLE } from '../coordination/nameable.type.js';
import type { Grant } from '../organisation/grant.entity.js';
import { Unit } from '../organisation/unit.entity.js';
import { sideOf } from '../organisation/unit.questions.js';
import { badInput } from '../platform/errors.js';
import type { Row } from '../write/transaction.js';
import type { Work } from '../write/work.js';

/** Who is away as what, and who stands in. */
export interface StandIn {
  personId: string;
  role: Role;
  unitId: string;
  rootId: string;
  substituteId: string;
  substituteUnitId: string;
  /** Who stands in has no coordinator's grant of their own. */
  needsGrant: boolean;
}

interface Found extends Row {
  person_id: string;
  role: string;
  unit_id: string;
  live: boolean;
  within: boolean;
  away: boolean;
}

/**
 * The one whom an input names, for who is away: of the same organisation, in a role that may, and there on those days.
 * A GP's substitute is a GP of the same office.
 */
export async function standIn(
  work: Work,
  grant: Grant,
  substituteGrantId: string,
  { startsOn, endsOn }: { startsOn: string; endsOn: string },
): Promise<StandIn> {
  const { role } = grant;
  if ((role !== Role.COORDINATOR && role !== Role.GP) || !grant.unit)
    throw badInput({ path: 'grantId', rule: 'NOT_POSSIBLE' });
  if (grant.validTo && grant.validTo <= work.now) throw badInput({ path: 'grantId', rule: 'GRANT_ENDED' });
  const unit = await work.em.findOneOrFail(Unit, { id: grant.unit.id });
  const rootId = unit.organisation.id;
  const [found] = await work.sql<Found>(
    `select g.person_id, g.role, g.unit_id,
            p.active and g.valid_from <= $2 and (g.valid_to is null or g.valid_to > $2) as live,
            exists (select from unit_closure c where c.ancestor_id = $3 and c.descendant_id = g.unit_id) as within,
            exists (select from absence a where a.person_id = g.person_id
                     and daterange(a.starts_on, a.ends_on, '[]') && daterange($4, $5, '[]')) as away
       from role_grant g join person p on p.id = g.person_id where g.id = $1`,
    [substituteGrantId, work.now, rootId, startsOn, endsOn],
  );
  const path = 'substituteGrantId';
  if (!found) throw badInput({ path, rule: 'UNKNOWN' });
  if (!found.live) throw badInput({ path, rule: 'GRANT_ENDED' });
  if (!found.within) throw badInput({ path, rule: 'WRONG_ORGANISATION' });
  const roles = role === Role.GP ? [Role.GP] : NAMEABLE[await sideOf(work, unit)];
  if (!roles.includes(found.role) || found.person_id === grant.person.id)
    throw badInput({ path, rule: 'NOT_POSSIBLE' });
  if (found.away) throw badInput({ path, rule: 'ABSENT' });
  return {
    ...{ personId: grant.person.id, role, unitId: unit.id, rootId },
    ...{ substituteId: found.person_id, substituteUnitId: found.unit_id },
    needsGrant: role === Role.COORDINATOR && found.role !== Role.COORDINATOR,
  };
}
