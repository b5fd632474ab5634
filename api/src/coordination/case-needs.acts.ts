import { type CoordinatorKind } from './care-case.entity.js';
import type { Side } from '../authz/roles.js';
import { Need, NeedKind, NeedStatus } from '../need/need.entity.js';
import type { Work } from '../write/work.js';

const NEED_OF: Record<CoordinatorKind, NeedKind> = {
  COORDINATOR: NeedKind.COORDINATOR,
  CHILD_COORDINATOR: NeedKind.CHILD_COORDINATOR,
};

/** Who asked for somebody else than the one whose assignment this is, is answered by what becomes of it. */
export async function settleAsked(work: Work, assignmentId: string, status: NeedStatus): Promise<void> {
  const asked = await work.em.find(Need, { assignmentId, status: NeedStatus.REPORTED });
  for (const need of asked) settle(work, need, status);
  await work.em.flush();
}

function settle(work: Work, need: Need, status: NeedStatus): void {
  need.status = status;
  need.decidedAt = work.now;
  need.decidedBy = work.principal.personId;
}

/**
 * What becomes of a side settles what was asked for there: nobody is left in the inbox whose side is covered, not
 * needed or closed. Of every kind unless one is told; the need of a plan is decided for itself.
 */
export async function settleNeeds(
  work: Work,
  caseId: string,
  side: Side,
  status: NeedStatus,
  { kind, decision }: { kind?: CoordinatorKind; decision?: string | null } = {},
): Promise<void> {
  const kinds = kind ? [NEED_OF[kind]] : Object.values(NEED_OF);
  const needs = await work.em.find(Need, {
    caseId,
    side,
    status: NeedStatus.REPORTED,
    kind: { $in: kinds },
  });
  for (const need of needs) {
    need.decision = decision ?? need.decision;
    settle(work, need, status);
  }
  await work.em.flush();
}
