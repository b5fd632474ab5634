import { AccessQuestion } from './access-question.entity.js';
import { tellInstallation, tellOrganisation } from './tell.js';
import { Action } from '../authz/actions.js';
import type { Job } from '../platform/feature.js';
import type { Work } from '../write/work.js';

const AT_A_TIME = 50;
const KIND = 'ACCESS_QUESTION_ESCALATED';

/** Tells once of what nobody answered in time; any number of workers may do it at once. */
export const escalateAccessQuestions: Job = async ({ asSystem }) => {
  while (await asSystem('escalateAccessQuestions', Action.REMIND_OWNER, escalate));
};

/** The organisation's administrators and auditors again, and the installation's, who may have to appoint somebody. */
async function escalate(work: Work): Promise<boolean> {
  const late = await work.sql<{ id: string }>(
    `select id from access_question
      where answered_at is null and withdrawn_at is null and escalated_at is null and due_on < $1
      order by due_on, id limit ${AT_A_TIME} for update skip locked`,
    [work.today],
  );
  for (const question of await work.em.find(AccessQuestion, { id: { $in: late.map(({ id }) => id) } })) {
    question.escalatedAt = work.now;
    await work.em.flush();
    await tellOrganisation(work, question, KIND, true);
    await tellInstallation(work, question, KIND);
    work.did('AccessQuestion', question.id, question.patient.id);
  }
  return late.length === AT_A_TIME;
}
