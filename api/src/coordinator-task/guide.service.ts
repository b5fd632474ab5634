import { tasksOfCoordinator } from './coordinator-task.service.js';
import { expectationsText, roleText, trainingText } from './coordinator-task.settings.js';
import type { CoordinatorGuide, OfferedCourse } from './coordinator-task.type.js';
import { Action } from '../authz/actions.js';
import { htmlOf } from '../platform/markdown.js';
import { heldValue } from '../setting/setting.questions.js';
import type { SettingDefinition } from '../setting/setting.type.js';
import { askedOf } from '../training/training.questions.js';
import type { Row } from '../write/transaction.js';
import type { Work } from '../write/work.js';

/** What the organisation that asks somebody to coordinate has written of it, and the eight tasks. */
export async function coordinatorGuide(
  work: Work,
  { assignmentId }: { assignmentId?: string },
): Promise<CoordinatorGuide> {
  work.checkRole(Action.READ, 'CoordinatorGuide');
  const rootId = assignmentId ? await askedBy(work, assignmentId) : work.principal.rootId;
  // A GP who is asked reads what the municipality wrote: texts to those who work for it, and of no patient.
  const rows = await work.beyond<{ key: string; value: unknown } & Row>(
    `select key, value from organisation_setting where root_id = $1 and key like 'coordination.%'`,
    [rootId],
  );
  const text = (setting: SettingDefinition<string | null>) =>
    heldValue(setting, rows.find(({ key }) => key === setting.key)?.value);
  // Nor are courses, and where the caller took part themselves.
  const beyond: Work['sql'] = (sql, values) => work.beyond(sql, values);
  const me = work.principal.personId;
  const askedTraining = (await askedOf(work, rootId, [me], beyond))(me);
  const courses = await work.beyond<OfferedCourse & Row>(
    `select name, held_on::text as "heldOn", hours from training_course
      where organisation_id = $1 and held_on >= $2 order by held_on, name`,
    [rootId, work.today],
  );
  work.did('CoordinatorGuide', null, null);
  const [role, expectations, training] = [text(roleText), text(expectationsText), text(trainingText)];
  const html = (markdown: string | null) => (markdown === null ? null : htmlOf(markdown));
  return {
    ...{ role, roleHtml: html(role), expectations, expectationsHtml: html(expectations) },
    ...{ training, trainingHtml: html(training), askedTraining, courses },
    tasks: await tasksOfCoordinator(work),
  };
}

async function askedBy(work: Work, assignmentId: string): Promise<string | null> {
  work.attempt = { resource: 'Assignment', id: assignmentId, patientId: null };
  await work.check('Assignment', assignmentId, Action.ACCEPT);
  const [row] = await work.beyond<{ root_id: string } & Row>('select root_id from assignment where id = $1', [
    assignmentId,
  ]);
  return row?.root_id ?? null;
}
