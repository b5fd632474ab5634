import { LockMode } from '@mikro-orm/core';
import { Withholding } from './withholding.entity.js';
import { Action } from '../authz/actions.js';
import { notify } from '../notification/notification.acts.js';
import type { Job } from '../platform/feature.js';
import { giveTask } from '../task/task.acts.js';
import { TaskKind } from '../task/task.type.js';
import type { Work } from '../write/work.js';

/** On its review date a withholding becomes a task of whoever decided it, or of their unit where they have left. */
export const askForReviews: Job = async ({ asSystem, logger }) => {
  const due = await asSystem('askForReviews', Action.READ, (work) =>
    work.sql<{ id: string }>(
      `select id from withholding where ended_at is null and review_task_id is null and review_on <= $1
        order by review_on limit 500`,
      [work.today],
    ),
  );
  for (const { id } of due) await asSystem('askForReviews', Action.UPDATE, (work) => ask(work, id));
  if (due.length) logger.info({ count: due.length }, 'asked for reviews of what is withheld');
};

async function ask(work: Work, id: string): Promise<void> {
  const withholding = await work.em.findOne(
    Withholding,
    { id, endedAt: null, reviewTaskId: null },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  // Ended meanwhile, or asked for by another worker: nothing is left to do.
  if (!withholding?.unitId) return;
  const patientId = withholding.patient.id;
  const ownerId = (await stillThere(work, withholding)) ? withholding.createdBy : null;
  const task = await giveTask(work, {
    kind: TaskKind.REVIEW_WITHHOLDING,
    patientId,
    pathwayId: null,
    referralId: null,
    rootId: withholding.unitId,
    unitId: withholding.unitId,
    ownerId,
    from: 'WITHHOLDING',
    dueOn: work.today,
  });
  withholding.reviewTaskId = task.id;
  if (ownerId)
    await notify(work, {
      recipientId: ownerId,
      patientId,
      kind: 'TASK_GIVEN',
      subjectType: 'Task',
      subjectId: task.id,
    });
  work.did('Withholding', withholding.id, patientId);
}

async function stillThere(work: Work, { createdBy, unitId }: Withholding): Promise<boolean> {
  const [grant] = await work.sql(
    `select 1 from role_grant where person_id = $1 and unit_id = $2 and valid_from <= $3
        and (valid_to is null or valid_to > $3) limit 1`,
    [createdBy, unitId, work.now],
  );
  return Boolean(grant);
}
