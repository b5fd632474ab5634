import { v7 } from 'uuid';
import { Task, type TaskKind } from './task.entity.js';
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
  dueOn?: string | null;
}

/** Gives somebody something to do; five working days where no rule says otherwise. */
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
    dueOn: task.dueOn ?? addWorkingDays(work.today, 5),
    from: task.from,
    createdAt: work.now,
  } as never);
  work.em.persist(created);
  await work.em.flush();
  return created;
}
