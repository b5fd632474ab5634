import { CareCase, CoordinatorKind } from './care-case.entity.js';
import { Coverage, CoverageStatus } from './coverage.entity.js';
import { Side } from '../authz/roles.js';
import { Unit } from '../organisation/unit.entity.js';
import type { Work } from '../write/work.js';

export interface CoverageChange {
  status: CoverageStatus;
  reason?: string | null;
  note?: string | null;
  /** The organisation and unit that are to name somebody. */
  rootId?: string | null;
  unitId?: string | null;
  needId?: string | null;
  onBehalf?: object | null;
  /** When it is to be asked again of a side that needs nobody. */
  askAgainOn?: string | null;
}

/**
 * What answers for a case is changed by one at a time: whoever comes second sees what the first left, and comes after it.
 * Held before anything of the case is read that the change rests on.
 */
export async function holdCase(work: Work, caseId: string): Promise<void> {
  await work.em.flush();
  await work.sql('select id from care_case where id = $1 for update', [caseId]);
  // Asked after the lock is had: a statement sees what was there when it began.
  const [latest] = await work.sql<{ ms: number | null }>(
    'select (extract(epoch from max(since)) * 1000)::float8 as ms from coverage where case_id = $1 and until is null',
    [caseId],
  );
  if (latest?.ms) work.comesAfter(new Date(latest.ms));
}

/** The side's coverage now; null where the case never had that side. Whoever changes it holds the case. */
export function currentCoverage(
  work: Work,
  caseId: string,
  side: Side,
  kind = CoordinatorKind.COORDINATOR,
): Promise<Coverage | null> {
  return work.em.findOne(Coverage, { caseId, side, kind, until: null });
}

/**
 * Ends the side's period and begins the next, at the same instant: at every instant a side has exactly one status.
 * What does not change leaves the period running.
 */
export async function setCoverage(
  work: Work,
  of: CareCase,
  side: Side,
  change: CoverageChange,
  kind = CoordinatorKind.COORDINATOR,
): Promise<Coverage> {
  const current = await currentCoverage(work, of.id, side, kind);
  const rootId = change.rootId ?? current?.rootId ?? null;
  const unitId = change.unitId ?? current?.unit?.id ?? null;
  const needId = change.needId === undefined ? (current?.needId ?? null) : change.needId;
  const next = {
    status: change.status,
    reason: change.reason ?? null,
    note: change.note ?? null,
    rootId,
    unit: unitId ? work.em.getReference(Unit, unitId) : null,
    needId,
    changedBy: work.principal.personId,
    onBehalf: change.onBehalf ?? null,
    askAgainOn: change.askAgainOn ?? null,
  };
  if (current && (current.status === change.status || current.since.getTime() === work.now.getTime())) {
    work.em.assign(current, next);
    await work.em.flush();
    return current;
  }
  if (current) {
    current.until = work.now;
    // The old period ends before the new one begins, or the two would overlap for an instant.
    await work.em.flush();
  }
  const created = work.em.create(Coverage, {
    patientId: of.patientId,
    caseId: of.id,
    pathwayId: of.pathwayId,
    side,
    kind,
    since: work.now,
    until: null,
    ...next,
  } as never);
  work.em.persist(created);
  await work.em.flush();
  return created;
}

/**
 * Of a case without a pathway something is said of both sides from its first instant: where nobody was asked for, that
 * nobody is needed.
 */
export async function coverOtherSides(work: Work, of: CareCase): Promise<void> {
  for (const side of Object.values(Side)) {
    if (await currentCoverage(work, of.id, side)) continue;
    await setCoverage(work, of, side, { status: CoverageStatus.NOT_NEEDED, reason: 'NOT_ASKED_FOR' });
  }
}

/** A case is what somebody answers for; a pathway's case has the pathway's id. */
export async function openCase(
  work: Work,
  id: string,
  patientId: string,
  pathwayId: string | null,
): Promise<CareCase> {
  const created = work.em.create(CareCase, {
    id,
    patientId,
    pathwayId,
    openedAt: work.now,
    closedAt: null,
  } as never);
  work.em.persist(created);
  await work.em.flush();
  return created;
}
