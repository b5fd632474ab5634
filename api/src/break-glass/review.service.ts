import { BreakGlass } from './break-glass.entity.js';
import type { ReviewBreakGlassInput } from './break-glass.inputs.js';
import { mayClose, statusOf } from './break-glass.state.js';
import { BreakGlassOutcome, MIN_NOTE } from './break-glass.status.js';
import { tell } from './tell.js';
import { Action } from '../authz/actions.js';
import { notifyPatient } from '../notification/notification.acts.js';
import { Person } from '../person/person.entity.js';
import { tooShort } from '../platform/checks.js';
import { badInput } from '../platform/errors.js';
import { endRelations } from '../relation/relation.service.js';
import type { Work } from '../write/work.js';

/** By another than who opened. The patient and who opened are told that it is done. */
export async function reviewBreakGlass(work: Work, input: ReviewBreakGlassInput): Promise<string> {
  const opening = await work.load(BreakGlass, input.id, Action.REVIEW);
  const note = input.note?.trim() || null;
  const problems =
    input.outcome === BreakGlassOutcome.NOT_JUSTIFIED ? tooShort(note ?? '', MIN_NOTE, 'note') : [];
  if (problems.length) throw badInput(...problems);
  mayClose(statusOf(opening, work.now), input.outcome);
  work.expect(opening, input.expectedVersion);
  if (!opening.endedAt && opening.expiresAt > work.now) {
    opening.endedAt = work.now;
    await endRelations(work, opening.id);
  }
  opening.reviewedAt = work.now;
  opening.reviewedBy = work.em.getReference(Person, work.principal.personId);
  opening.outcome = input.outcome;
  opening.reviewNote = note;
  await work.em.flush();
  const kind = 'BREAK_GLASS_REVIEWED';
  await notifyPatient(work, opening.patient.id, { kind, subjectType: 'BreakGlass', subjectId: opening.id });
  await tell(work, opening, kind, [{ person_id: opening.openedBy.id }]);
  work.did('BreakGlass', opening.id, opening.patient.id);
  return opening.id;
}
