import { tasksOfCoordinator } from './coordinator-task.service.js';
import { expectationsText, roleText, trainingText } from './coordinator-task.settings.js';
import type { CoordinatorGuide } from './coordinator-task.type.js';
import { Action } from '../authz/actions.js';
import { heldValue } from '../setting/setting.questions.js';
import type { SettingDefinition } from '../setting/setting.type.js';
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
  work.did('CoordinatorGuide', null, null);
  return {
    role: text(roleText),
    expectations: text(expectationsText),
    training: text(trainingText),
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
