import { v7 } from 'uuid';
import { Task } from './task.entity.js';
import type { TaskHolder, TaskKind } from './task.type.js';
import { addWorkingDays } from '../platform/calendar.js';
import { Unit } from '../organisation/unit.entity.js';
import type { Work } from '../write/work.js';

export interface NewTask {
  kind: TaskKind;
  patientId: string;
  pathwayId: string | null;
  referralId: string | null;
  /** A unit of the organisation that has it; the organisation is the unit's root. */
  rootId: string;
  unitId: string | null;
  ownerId: string | null;
  from: string;
  /** Null: no rule says when; the default holds. */
  dueOn?: string | null;
  /** Where a rule gives it: which, for what, and as what the owner has it. */
  ruleId?: string | null;
  eventId?: string | null;
  deadlineId?: string | null;
  heldAs?: TaskHolder | null;
}

/** Working days to do a task in, where no number was found; shown as the application's own. */
const DEFAULT_DAYS = 5;

/** Gives somebody something to do. */
export async function giveTask(work: Work, task: NewTask): Promise<Task> {
  const unit = await work.em.findOneOrFail(Unit, { id: task.rootId });
  const created = work.em.create(Task, {
    id: v7(),
    patient: task.patientId,
    pathway: task.pathwayId,
    referralId: task.referralId,
    kind: task.kind,
    rootId: unit.organisation.id,
    unit: task.unitId,
    owner: task.ownerId,
    dueOn: task.dueOn ?? addWorkingDays(work.today, DEFAULT_DAYS),
    dueByDefault: !task.dueOn,
    from: task.from,
    rule: task.ruleId ?? null,
    eventId: task.eventId ?? null,
    deadlineId: task.deadlineId ?? null,
    heldAs: task.heldAs ?? null,
    createdAt: work.now,
  } as never);
  work.em.persist(created);
  await work.em.flush();
  return created;
}

/** What a task asked for was done by another act: nobody has to say so twice. One that is not open stays as it is. */
export async function finishTask(work: Work, id: string): Promise<void> {
  const task = await work.em.findOneOrFail(Task, { id });
  if (task.doneAt || task.cancelledAt) return;
  task.doneAt = work.now;
  task.doneBy = work.principal.personId;
  await work.em.flush();
}
