import { workingDaysAfter } from './agenda.js';
import type { CareStory } from './care-story.js';
import { Dice } from './dice.js';
import { Action } from '../../api/src/authz/actions.js';
import { completeTask } from '../../api/src/task/complete-task.service.js';

/** The section's coordinator calls the municipality within some days, mostly; the rest is seen in the task list. */
export function callsMunicipality(care: CareStory, informedAt: Date): void {
  const { teller, story, place } = care;
  const dice = new Dice(`calls of ${teller.patient.index} ${care.plan.day}`);
  if (!dice.chance(0.85)) return;
  teller.agenda.plan(workingDaysAfter(informedAt, dice.int(1, 5), 330), async (now) => {
    if (care.isOver) return;
    const [task] = await teller.stage.query<{ id: string }>(
      `select t.id from task t where t.pathway_id = $1 and t.kind = 'CONTACT_MUNICIPALITY' and t.owner_id is not null
          and t.done_at is null and t.cancelled_at is null`,
      [story.pathwayId],
    );
    if (!task) return;
    await teller.act(now, place.coordinator, 'completeTask', Action.COMPLETE, (work) =>
      completeTask(work, { id: task.id }),
    );
  });
}
