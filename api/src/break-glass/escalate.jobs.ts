import { BreakGlass } from './break-glass.entity.js';
import { tellInstallation, tellOrganisation } from './tell.js';
import { Action } from '../authz/actions.js';
import { Role } from '../authz/roles.js';
import type { Job } from '../platform/feature.js';
import type { Work } from '../write/work.js';

const AT_A_TIME = 50;
const KIND = 'BREAK_GLASS_ESCALATED';

/** Tells once of what nobody reviewed in time; any number of workers may do it at once. */
export const escalateBreakGlasses: Job = async ({ asSystem }) => {
  while (await asSystem('escalateBreakGlasses', Action.REMIND_OWNER, escalate));
};

/** The organisation's administrators and auditors again, and the installation's, who may have to appoint somebody. */
async function escalate(work: Work): Promise<boolean> {
  const late = await work.sql<{ id: string }>(
    `select id from break_glass where reviewed_at is null and escalated_at is null and review_due_at <= $1
      order by review_due_at, id limit ${AT_A_TIME} for update skip locked`,
    [work.now.toISOString()],
  );
  for (const opening of await work.em.find(BreakGlass, { id: { $in: late.map(({ id }) => id) } })) {
    opening.escalatedAt = work.now;
    await work.em.flush();
    await tellOrganisation(work, opening, KIND, [Role.ADMINISTRATOR, Role.AUDITOR]);
    await tellInstallation(work, opening, KIND);
    work.did('BreakGlass', opening.id, opening.patient.id);
  }
  return late.length === AT_A_TIME;
}
