import type { Assignment } from './assignment.entity.js';
import { RelationKind, Role } from '../authz/roles.js';
import { beginRelation } from '../relation/relation.service.js';
import { openToSubstitutes } from '../substitute/substitute.acts.js';
import type { Work } from '../write/work.js';

/** What opens with an assignment, to whoever answers and to those who stand in for them; it all ends with it. */
export async function openToCoordinator(
  work: Work,
  assignment: Pick<Assignment, 'id' | 'personId' | 'side'>,
  of: { patientId: string; rootId: string; basis?: string },
): Promise<void> {
  const { id: causeId, side } = assignment;
  const personId = assignment.personId as string;
  const { patientId, rootId, basis = 'named coordinator' } = of;
  const kind = RelationKind.COORDINATES;
  const common = { patientId, kind, side, rootId, causeId };
  await beginRelation(work, { ...common, subjectId: personId, basis, cause: 'assignment' });
  await openToSubstitutes(work, { ...common, personId, role: Role.COORDINATOR });
}
