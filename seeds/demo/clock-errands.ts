import { officeTime, workingDaysAgo } from './agenda.js';
import type { Place } from './places.js';
import type { ReferralStory } from './referral-story.js';
import { Action } from '../../api/src/authz/actions.js';
import { explainDelay, waiveDeadline } from '../../api/src/deadline/deadline-acts.service.js';

/** On the working day before today somebody says why a clock is late, or waives one that may be waived. */
export function answerForClocks(story: ReferralStory, place: Place): void {
  const { teller, plan } = story;
  const at = officeTime(workingDaysAgo(teller.day(teller.stage.now), 1), 300);
  const { explained, waived } = plan;
  if (explained)
    teller.agenda.plan(at, (now) =>
      answer(story, now, place.coordinator, explained, {
        reasonCode: 'CAPACITY',
        reasonForPatient: 'Vi har flere henvisninger enn vi rekker, og tar kontakt innen en uke.',
      }),
    );
  if (waived)
    teller.agenda.plan(at, (now) =>
      answer(
        story,
        now,
        place.coordinator,
        waived,
        { reasonCode: 'PATIENT_WISH', reasonForPatient: 'Du ønsket å vente med dette til etter ferien.' },
        true,
      ),
    );
}

async function answer(
  story: ReferralStory,
  now: Date,
  who: string,
  kind: string,
  reason: { reasonCode: string; reasonForPatient: string },
  waive = false,
): Promise<void> {
  const { teller } = story;
  const [clock] = await teller.stage.query<{ id: string }>(
    `select id from deadline where case_id = $1 and kind = $2 and met_on is null and cancelled_at is null
      order by due_on limit 1`,
    [story.pathwayId, kind],
  );
  if (!clock) throw new Error(`${teller.patient.key} has no open clock ${kind}`);
  const input = { id: clock.id, ...reason };
  if (waive) await teller.act(now, who, 'waiveDeadline', Action.WAIVE, (work) => waiveDeadline(work, input));
  else await teller.act(now, who, 'explainDelay', Action.EXPLAIN_DELAY, (work) => explainDelay(work, input));
}
