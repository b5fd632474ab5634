import { dueOf, MUNICIPALITY_TAKES_PART, tellOwner, type StoredRule } from './rule-task.acts.js';
import { Task } from './task.entity.js';
import { holdersOf, type Holders } from './task-holder.questions.js';
import { TaskCancelReason, TaskHolder } from './task.type.js';
import { Person } from '../person/person.entity.js';
import { Unit } from '../organisation/unit.entity.js';
import type { Row } from '../write/transaction.js';
import type { Work } from '../write/work.js';

/** Who has nothing more to do in a pathway that has ended, and no longer sees it. */
const SPECIALISTS: (TaskHolder | null)[] = [
  TaskHolder.SPECIALIST_COORDINATOR,
  TaskHolder.CLINICIAN,
  TaskHolder.UNIT,
];

/** A task of a rule beside what it follows from, as that stands now. */
interface Standing extends Row, Pick<StoredRule, 'events' | 'conditions' | 'due_days' | 'day_type'> {
  id: string;
  done: boolean;
  corrected: boolean;
  /** The event that replaced the one that gave it, where that gives the same task: its id and day. */
  successor_id: string | null;
  successor_on: string | null;
  /** The task that the replacing event gave already. */
  successor_task: string | null;
  met_by_corrected: boolean;
  clock_stopped: boolean;
}

/**
 * Brings the tasks of a pathway's rules in step with what they follow from: the tasks of an event that was corrected
 * away are withdrawn or follow the event that replaced it, a task that an event had met is open again when that event
 * was none, and what is open follows whoever answers for it now. What somebody has done is left as it is.
 */
export async function settleTasks(work: Work, pathwayId: string): Promise<void> {
  const standing = await work.sql<Standing>(
    `select t.id, t.done_at is not null as done, r.events, r.conditions, r.due_days, r.day_type,
            e.corrected_at is not null as corrected, s.id as successor_id,
            to_char(s.occurred_at at time zone 'Europe/Oslo', 'YYYY-MM-DD') as successor_on,
            (select n.id from task n where n.event_id = s.id and n.rule_id = t.rule_id) as successor_task,
            m.corrected_at is not null as met_by_corrected,
            d.met_on is not null or d.waived_at is not null or d.cancelled_at is not null as clock_stopped
       from task t join task_rule r on r.id = t.rule_id
       left join pathway_event e on e.id = t.event_id
       left join pathway_event s on s.id = e.corrected_by_id and s.kind = any(r.events)
       left join pathway_event m on m.id = t.met_by_event_id
       left join deadline d on d.id = t.deadline_id
      where t.pathway_id = $1 and t.cancelled_at is null
        and (t.done_at is null or e.corrected_at is not null or m.corrected_at is not null)`,
    [pathwayId],
  );
  if (!standing.length) return;
  const holders = await holdersOf(work, pathwayId);
  const ids = standing.flatMap((row) => [row.id, ...(row.successor_task ? [row.successor_task] : [])]);
  const tasks = new Map((await work.em.find(Task, { id: { $in: ids } })).map((task) => [task.id, task]));
  for (const row of standing) {
    const task = tasks.get(row.id) as Task;
    if (row.met_by_corrected) reopen(task);
    if (row.corrected) followEvent(work, row, task, tasks.get(row.successor_task ?? ''));
    if (task.doneAt || task.cancelledAt) continue;
    const reason = withdrawnFor(row, task, holders);
    if (reason) cancel(work, task, reason);
    else await followHolder(work, task, holders);
  }
  await work.em.flush();
}

function reopen(task: Task): void {
  task.doneAt = null;
  task.doneBy = null;
  task.metByEventId = null;
}

function cancel(work: Work, task: Task, reason: TaskCancelReason): void {
  task.cancelledAt = work.now;
  task.cancelReason = reason;
}

/** One task for what happened once, however often it is corrected; what is done stays done. */
function followEvent(work: Work, row: Standing, task: Task, successor: Task | undefined): void {
  if (successor && task.doneAt) {
    if (!successor.doneAt && !successor.cancelledAt) cancel(work, successor, TaskCancelReason.ALREADY_DONE);
  } else if (!task.doneAt && (successor || !row.successor_id)) {
    cancel(work, task, TaskCancelReason.EVENT_CORRECTED);
  } else if (!successor && row.successor_id) {
    task.eventId = row.successor_id;
    const dueOn = dueOf(row, row.successor_on as string);
    if (dueOn && !task.doneAt) task.dueOn = dueOn;
  }
}

function withdrawnFor(row: Standing, task: Task, holders: Holders): TaskCancelReason | null {
  if (holders.deceased) return TaskCancelReason.PATIENT_DIED;
  if (row.clock_stopped) return TaskCancelReason.CLOCK_STOPPED;
  if (holders.pathwayOver && SPECIALISTS.includes(task.heldAs)) return TaskCancelReason.PATHWAY_ENDED;
  const municipal = task.heldAs === TaskHolder.MUNICIPAL_COORDINATOR && !holders.by[task.heldAs];
  const asked = row.conditions.includes(MUNICIPALITY_TAKES_PART) && !holders.municipalityTakesPart;
  return municipal || asked ? TaskCancelReason.MUNICIPALITY_OUT : null;
}

/** Whoever comes to answer for the side, or to treat, has what is open. */
async function followHolder(work: Work, task: Task, holders: Holders): Promise<void> {
  const held = task.heldAs ? holders.by[task.heldAs] : null;
  const same = held?.ownerId === (task.owner?.id ?? null) && held.rootId === task.rootId;
  if (!held || (same && (held.ownerId !== null || held.unitId === (task.unit?.id ?? null)))) return;
  task.owner = held.ownerId ? work.em.getReference(Person, held.ownerId) : null;
  task.unit = held.unitId ? work.em.getReference(Unit, held.unitId) : null;
  task.rootId = held.rootId;
  await tellOwner(work, task, task.patient.id);
}
