import { CareCase } from './care-case.entity.js';
import { endAssignments } from './case-end.acts.js';
import { CoverageStatus } from './coverage.entity.js';
import { currentCoverage, setCoverage } from './coverage.acts.js';
import { RelationKind, Side } from '../authz/roles.js';
import { handOverClocks, recomputeDeadlines } from '../deadline/deadline.acts.js';
import { coordinatingUnitOf } from '../organisation/unit.questions.js';
import { beginParty, endRelations } from '../relation/relation.service.js';
import type { Work } from '../write/work.js';

/**
 * The patient has moved: in each open case the old municipality's part ends, and where it had one the new
 * municipality's begins, vacant, so that nobody falls between the two. Null: no known municipality takes over.
 */
export async function moveMunicipalSide(
  work: Work,
  patientId: string,
  newRootId: string | null,
): Promise<void> {
  const cases = await work.em.find(CareCase, { patientId, closedAt: null });
  for (const of of cases) {
    const coverage = await currentCoverage(work, of.id, Side.MUNICIPAL);
    const tookPart =
      coverage !== null && coverage.rootId !== null && coverage.status !== CoverageStatus.DECLINED;
    await endAssignments(work, of.id, Side.MUNICIPAL, 'PATIENT_MOVED');
    await endRelations(work, of.id, [RelationKind.PARTY]);
    if (!tookPart) continue;
    const from = { rootId: coverage.rootId as string, unitId: coverage.unit?.id ?? null };
    await handOverClocks(work, of, from, newRootId);
    if (newRootId) {
      await beginParty(work, {
        patientId,
        rootId: newRootId,
        side: Side.MUNICIPAL,
        basis: 'patient moved',
        cause: 'case',
        causeId: of.id,
      });
      await setCoverage(work, of, Side.MUNICIPAL, {
        status: CoverageStatus.VACANT,
        reason: 'PATIENT_MOVED',
        rootId: newRootId,
        unitId: await coordinatingUnitOf(work, newRootId),
      });
    } else {
      await setCoverage(work, of, Side.MUNICIPAL, {
        status: CoverageStatus.NOT_NEEDED,
        reason: 'MUNICIPALITY_UNKNOWN',
      });
    }
    await recomputeDeadlines(work, of.id);
  }
}
