import { evaluationSoon, LONGEST_SOON } from './evaluation.setting.js';
import { notify, notifyPatient } from '../notification/notification.acts.js';
import { addDays } from '../platform/calendar.js';
import { givePlanTask } from '../task/plan-task.acts.js';
import type { Row } from '../write/transaction.js';
import type { Work } from '../write/work.js';

const AT_A_TIME = 100;

interface Due extends Row {
  id: string;
  patient_id: string;
  pathway_id: string | null;
  owner_id: string;
  unit_id: string | null;
  due_on: string;
  kind: 'SOON' | 'OVERDUE';
}

/** Plans whose date is near or past, each once for each date: that it was told and what tells it are written together. */
const DUE_SQL = `
  with near as (
    select p.*, case when p.next_evaluation_on < $1 then 'OVERDUE' else 'SOON' end as due_kind
      from plan p left join unit u on u.id = p.unit_id
      left join organisation_setting s on s.root_id = u.organisation_id and s.key = '${evaluationSoon.key}'
     where p.status = 'ACTIVE' and p.next_evaluation_on <= $2
       and p.next_evaluation_on - coalesce((s.value #>> '{}')::int, ${evaluationSoon.default}) <= $1::date),
  told as (
    insert into plan_reminder (plan_id, patient_id, due_on, kind, told_at)
    select id, patient_id, next_evaluation_on, due_kind, $3 from near n
     where not exists (select from plan_reminder r where r.plan_id = n.id and r.due_on = n.next_evaluation_on and r.kind = n.due_kind)
     order by next_evaluation_on, id limit ${AT_A_TIME}
    on conflict do nothing returning plan_id, kind)
  select p.id, p.patient_id, p.pathway_id, p.owner_id, p.unit_id, to_char(p.next_evaluation_on, 'YYYY-MM-DD') as due_on, t.kind
    from told t join plan p on p.id = t.plan_id order by p.next_evaluation_on, p.id`;

/** Tells those who are to be told now, as many as one transaction holds; gives whether there may be more. */
export async function remindOfEvaluations(work: Work): Promise<boolean> {
  const due = await work.sql<Due>(DUE_SQL, [work.today, addDays(work.today, LONGEST_SOON), work.now]);
  for (const plan of due) {
    const about = { kind: `PLAN_EVALUATION_${plan.kind}`, subjectType: 'Plan', subjectId: plan.id };
    await notify(work, { ...about, recipientId: plan.owner_id, patientId: plan.patient_id });
    if (plan.kind === 'SOON') await notifyPatient(work, plan.patient_id, about);
    if (plan.unit_id)
      await givePlanTask(work, {
        ...{ planId: plan.id, patientId: plan.patient_id, pathwayId: plan.pathway_id },
        ...{ ownerId: plan.owner_id, unitId: plan.unit_id, dueOn: plan.due_on },
      });
    work.did('Plan', plan.id, plan.patient_id);
  }
  return due.length === AT_A_TIME;
}
