import { AT_A_TIME, DUE_SQL } from './due.sql.js';
import { LONGEST } from './reminder.type.js';
import { notify } from '../notification/notification.acts.js';
import { lastDayBeforeNextMail } from '../platform/mail-hours.js';
import { addDays, addWorkingDays, type Day } from '../platform/calendar.js';
import { giveRuleTask } from '../task/rule-task.acts.js';
import type { Row } from '../write/transaction.js';
import type { Work } from '../write/work.js';

/** What has been broken for longer is a matter for lists, not for reminders. */
const LOOK_BACK = 120;

interface Told extends Row {
  what: 'SOON' | 'BREACHED' | 'ESCALATED' | 'TASK';
  recipient_id: string | null;
  id: string;
  kind: string;
  patient_id: string;
  root_id: string;
  statutory: boolean;
  due_on: Day;
}

/**
 * Tells those who are to be told now, as many as one transaction holds; gives whether there may be more. That each was
 * told and what tells them are written together, so that a worker that dies has told nobody, and the next one does.
 */
export async function remindDue(work: Work): Promise<boolean> {
  const told = await work.sql<Told>(DUE_SQL, daysOf(work));
  for (const each of told) {
    // What the rules of tasks want done before a clock of the law is broken.
    if (each.what === 'TASK') await giveRuleTask(work, { deadlineId: each.id });
    else await tell(work, each);
    work.did('Deadline', each.id, each.patient_id);
  }
  return told.length === AT_A_TIME;
}

function daysOf(work: Work): unknown[] {
  const { today } = work;
  const workingDays = Array.from({ length: LONGEST.workingDays + 1 }, (_, n) => n);
  return [
    work.now,
    today,
    lastDayBeforeNextMail(today),
    // Broken for n working days: due before the n-th of them, counted back.
    workingDays.map((n) => addWorkingDays(today, -n)),
    // Due within n working days: before the one after them.
    workingDays.map((n) => addWorkingDays(today, n + 1)),
    addDays(today, -LOOK_BACK),
    // A setting's longest, and the longest time that no mail is sent.
    addDays(today, LONGEST.daysBefore + 2 * LONGEST.workingDays),
  ];
}

async function tell(work: Work, told: Told): Promise<void> {
  await notify(work, {
    recipientId: told.recipient_id as string,
    patientId: told.patient_id,
    kind: `DEADLINE_${told.what}`,
    subjectType: 'Deadline',
    subjectId: told.id,
    statutory: told.statutory,
    rootId: told.root_id,
    about: told.kind,
    ...(told.what === 'SOON' ? { by: told.due_on } : {}),
  });
}
