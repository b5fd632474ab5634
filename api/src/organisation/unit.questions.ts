import { sideOfRoot, Unit, UnitKind } from './unit.entity.js';
import type { Side } from '../authz/roles.js';
import { badInput } from '../platform/errors.js';
import type { Work } from '../write/work.js';

/** The kinds of unit that a referral can be sent to. */
const RECEIVERS: readonly UnitKind[] = [
  UnitKind.SECTION,
  UnitKind.DEPARTMENT,
  UnitKind.JOINT_TEAM,
  UnitKind.PRIVATE_INSTITUTION,
  UnitKind.CONTRACT_SPECIALIST,
];

/** An open unit; BAD_USER_INPUT naming the field where there is none. */
export async function openUnit(work: Work, id: string, path: string): Promise<Unit> {
  const unit = await work.em.findOne(Unit, { id });
  if (!unit || (unit.closedOn !== null && unit.closedOn <= work.today))
    throw badInput({ path, rule: 'UNKNOWN' });
  return unit;
}

export async function receivingUnit(work: Work, id: string, path: string): Promise<Unit> {
  const unit = await openUnit(work, id, path);
  if (!RECEIVERS.includes(unit.kind)) throw badInput({ path, rule: 'NOT_A_RECEIVER' });
  return unit;
}

/** Which side a unit's organisation stands on. */
export async function sideOf(work: Work, unit: Unit): Promise<Side> {
  const root =
    unit.organisation.id === unit.id ? unit : await work.em.findOneOrFail(Unit, { id: unit.organisation.id });
  return sideOfRoot(root.kind);
}

/** The organisation's coordinating unit, or the organisation itself where it has none. */
export async function coordinatingUnitOf(work: Work, rootId: string): Promise<string> {
  const unit = await work.em.findOne(Unit, {
    organisation: rootId,
    kind: UnitKind.COORDINATING_UNIT,
    closedOn: null,
  });
  return unit?.id ?? rootId;
}

/** The municipality with this number, where it is on the platform. */
export async function municipalityNumbered(work: Work, municipalityNumber: string): Promise<string | null> {
  const [found] = await work.sql<{ id: string }>(
    `select id from unit where kind = 'MUNICIPALITY' and municipality_number = $1
        and (closed_on is null or closed_on > $2::date) order by created_at limit 1`,
    [municipalityNumber, work.today],
  );
  return found?.id ?? null;
}
