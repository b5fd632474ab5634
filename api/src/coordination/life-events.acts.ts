import { CareCase } from './care-case.entity.js';
import { closeCase, endAssignments } from './case-end.acts.js';
import { settleNeeds } from './case-needs.acts.js';
import { Coverage, CoverageStatus } from './coverage.entity.js';
import { holdCase, setCoverage } from './coverage.acts.js';
import { RelationKind, Side } from '../authz/roles.js';
import { handOverClocks, recomputeDeadlines } from '../deadline/deadline.acts.js';
import { Need, NeedStatus } from '../need/need.entity.js';
import { coordinatingUnitOf } from '../organisation/unit.questions.js';
import { beginParty, endRelations } from '../relation/relation.service.js';
import type { Work } from '../write/work.js';

const MOVED = 'PATIENT_MOVED';

/**
 * The patient has moved: in each open case the old municipality's part ends, and where it had one the new
 * municipality's begins, vacant, so that nobody falls between the two. Null: no known municipality takes over.
 */
export async function moveMunicipalSide(
  work: Work,
  patientId: string,
  newRootId: string | null,
): Promise<void> {
  for (const of of await work.em.find(CareCase, { patientId, closedAt: null }, { orderBy: { id: 'asc' } })) {
    await holdCase(work, of.id);
    const left = await leaveMunicipality(work, of);
    const [part] = left;
    if (part?.rootId) {
      await handOverClocks(work, of, { rootId: part.rootId, unitId: part.unit?.id ?? null }, newRootId);
    }
    for (const period of left) await takeOver(work, of, period, newRootId);
    if (left.length && newRootId) await handOver(work, of, newRootId);
    if (!newRootId) await settleNeeds(work, of.id, Side.MUNICIPAL, NeedStatus.WITHDRAWN);
    await recomputeDeadlines(work, of.id);
  }
}

/** Ends what the old municipality answered for, and gives the periods in which it took part. */
async function leaveMunicipality(work: Work, of: CareCase): Promise<Coverage[]> {
  await endAssignments(work, of.id, Side.MUNICIPAL, MOVED);
  await endRelations(work, of.id, [RelationKind.PARTY], Side.MUNICIPAL);
  const periods = await work.em.find(Coverage, { caseId: of.id, side: Side.MUNICIPAL, until: null });
  const left = periods.filter(
    (period) => period.rootId !== null && period.status !== CoverageStatus.DECLINED,
  );
  for (const period of left) {
    period.until = work.now;
    period.untilReason = MOVED;
  }
  await work.em.flush();
  return left;
}

async function takeOver(
  work: Work,
  of: CareCase,
  { kind, needId }: Coverage,
  rootId: string | null,
): Promise<void> {
  if (!rootId) {
    const unknown = { status: CoverageStatus.NOT_NEEDED, reason: 'MUNICIPALITY_UNKNOWN' };
    await setCoverage(work, of, Side.MUNICIPAL, unknown, kind);
    return;
  }
  const { patientId } = of;
  const follows = { patientId, rootId, side: Side.MUNICIPAL, cause: 'case', causeId: of.id };
  await beginParty(work, { ...follows, basis: 'patient moved' });
  const unitId = await coordinatingUnitOf(work, rootId);
  const vacant = { status: CoverageStatus.VACANT, reason: MOVED, rootId, unitId, needId };
  await setCoverage(work, of, Side.MUNICIPAL, vacant, kind);
}

/** What the old municipality had not decided is the new one's to decide, from today. */
async function handOver(work: Work, of: CareCase, rootId: string): Promise<void> {
  const undecided = { caseId: of.id, side: Side.MUNICIPAL, status: NeedStatus.REPORTED };
  for (const need of await work.em.find(Need, undecided)) {
    need.rootId = rootId;
    need.handedOverAt = work.now;
  }
  await work.em.flush();
}

/** Nobody answers for a patient who has died, and nothing that was asked for is waited for. Nobody is told. */
export async function closeCasesAtDeath(work: Work, patientId: string): Promise<void> {
  for (const { id } of await work.em.find(
    CareCase,
    { patientId, closedAt: null },
    { orderBy: { id: 'asc' } },
  )) {
    await closeCase(work, id, 'PATIENT_DIED');
    await recomputeDeadlines(work, id);
  }
  const undecided = { patient: patientId, status: NeedStatus.REPORTED };
  for (const need of await work.em.find(Need, undecided)) {
    need.status = NeedStatus.WITHDRAWN;
    need.decidedAt = work.now;
    need.decidedBy = work.principal.personId;
  }
  await work.em.flush();
}
