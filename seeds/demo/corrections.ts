import { daysAfter } from './agenda.js';
import type { Course } from './care-story.js';
import type { ReferralPlan } from './referral-story.js';
import type { Teller } from './teller.js';
import { Action } from '../../api/src/authz/actions.js';
import { correctEvent } from '../../api/src/pathway/correct-event.service.js';
import type { CorrectEventInput } from '../../api/src/pathway/pathway.inputs.js';
import { recordEvent } from '../../api/src/pathway/pathway.service.js';

/** What was registered wrongly in a pathway, and found to be so some days later. */
export function happenedOtherwise(
  teller: Teller,
  plan: ReferralPlan,
  course: Course,
  clinician: string,
  start: Date,
): void {
  const correct = (kind: string, more: Omit<CorrectEventInput, 'id'>): void =>
    teller.agenda.plan(daysAfter(start, 3, 120), async (now) => {
      const [event] = await teller.stage.query<{ id: string }>(
        'select id from pathway_event where pathway_id = $1 and kind = $2 and corrected_at is null',
        [course.pathwayId, kind],
      );
      if (!event) throw new Error(`${teller.patient.key} has no ${kind} to correct`);
      await teller.act(now, clinician, 'correctEvent', Action.CORRECT_EVENT, (work) =>
        correctEvent(work, { id: event.id, ...more }),
      );
    });
  if (plan.corrected === 'DAY') {
    const occurredAt = new Date(start.getTime() - 86_400_000);
    correct('FIRST_ATTENDANCE', { occurredAt, reason: 'Timen var dagen før; feil dag i timeboken' });
  }
  if (plan.corrected === 'NEVER') {
    const kind = 'FEEDBACK_TOOL_USED';
    teller.agenda.plan(daysAfter(start, 1, 60), async (now) => {
      await teller.act(now, clinician, 'recordEvent', Action.RECORD_EVENT, (work) =>
        recordEvent(work, { pathwayId: course.pathwayId, kind, occurredAt: now }),
      );
    });
    correct(kind, { neverHappened: true, reason: 'Registrert på feil pasient' });
  }
}
