import { tellOthers, type Opened } from './tell.js';
import { Action } from '../authz/actions.js';
import { Role } from '../authz/roles.js';
import type { Job } from '../platform/feature.js';
import type { Work } from '../write/work.js';

const AT_A_TIME = 100;

/** Tells once of each finding that nobody closed in time: its auditors again, and who answers for the organisation. */
export const remindOfFindings: Job = async ({ asSystem }) => {
  while (await asSystem('remindOfFindings', Action.REMIND_OWNER, remind));
};

async function remind(work: Work): Promise<boolean> {
  const late = await work.sql<Opened>(
    `update log_finding f set reminded_at = $1 from (
       select id from log_finding where closed_at is null and reminded_at is null and due_at <= $1
        order by due_at, id limit ${AT_A_TIME} for update skip locked) l
      where l.id = f.id returning f.id, f.root_id, f.person_id, f.serious`,
    [work.now.toISOString()],
  );
  for (const finding of late) {
    await tellOthers(work, 'ACCESS_FINDING_OVERDUE', finding, [Role.AUDITOR, Role.ADMINISTRATOR]);
    work.did('AccessFinding', finding.id, null);
  }
  return late.length === AT_A_TIME;
}
