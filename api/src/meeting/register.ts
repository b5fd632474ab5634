import type { Meeting } from './meeting.entity.js';
import { MeetingKind } from './meeting.type.js';
import { Side } from '../authz/roles.js';
import { codeFor } from '../code/code.questions.js';
import { recomputeDeadlines } from '../deadline/deadline.acts.js';
import { eventProblemsIn } from '../pathway/event.questions.js';
import { registerEvent } from '../pathway/event.acts.js';
import { Pathway } from '../pathway/pathway.entity.js';
import { PathwayStatus } from '../pathway/pathway.status.js';
import type { Work } from '../write/work.js';

/** What a meeting that was held is registered as, and by which side; the others are registered as nothing. */
const REGISTERED: Partial<Record<MeetingKind, { event: string; side: Side | null }>> = {
  [MeetingKind.COOPERATION]: { event: 'COOPERATION_MEETING', side: null },
  [MeetingKind.EVALUATION]: { event: 'EVALUATION', side: Side.SPECIALIST },
};
const OPEN = [PathwayStatus.REFERRED, PathwayStatus.ACTIVE];

/**
 * Registers in the pathway that the meeting was held, with the code that its edition has for that; where no value is known
 * it stands without one. What the pathway does not take (it has not begun, or is over) stands as a meeting alone: a
 * registration never stops anybody's work.
 */
export async function registerInPathway(work: Work, meeting: Meeting): Promise<void> {
  const as = REGISTERED[meeting.kind];
  if (!as || !meeting.pathway || !meeting.startsAt || (as.side && as.side !== meeting.side)) return;
  const pathway = await work.em.findOneOrFail(Pathway, { id: meeting.pathway.id });
  const { event: kind } = as;
  const occurredAt = meeting.startsAt;
  if (!OPEN.includes(pathway.status)) return;
  if ((await eventProblemsIn(work, pathway, { kind, occurredAt })).length) return;
  const code = await codeFor(work, pathway, kind, null);
  const event = await registerEvent(work, pathway, kind, occurredAt, { code });
  meeting.eventId = event.id;
  await recomputeDeadlines(work, pathway.id);
}
