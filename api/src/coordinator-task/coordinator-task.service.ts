import { v7 } from 'uuid';
import { CoordinatorTaskEntry } from './coordinator-task-entry.entity.js';
import type { RecordCoordinatorTaskInput } from './coordinator-task.inputs.js';
import type { CoordinatorTaskKind } from './coordinator-task.status.js';
import type { CoordinatorTask, TaskOfCoordinator } from './coordinator-task.type.js';
import { Action } from '../authz/actions.js';
import { CareCase } from '../coordination/care-case.entity.js';
import { Patient } from '../patient/patient.entity.js';
import { Person } from '../person/person.entity.js';
import { badInput, illegalTransition } from '../platform/errors.js';
import type { Row } from '../write/transaction.js';
import type { Work } from '../write/work.js';

/** An entry stays as it was made; what is due is what was said last. */
export async function recordCoordinatorTask(work: Work, input: RecordCoordinatorTaskInput): Promise<string> {
  const of = await work.load(CareCase, input.caseId, Action.RECORD_TASK);
  const { kind, doneOn = null, dueOn = null } = input;
  if (of.closedAt) throw illegalTransition('CLOSED', []);
  if (!doneOn && !dueOn) throw badInput({ path: 'doneOn', rule: 'REQUIRED' });
  if (doneOn && doneOn > work.today) throw badInput({ path: 'doneOn', rule: 'FUTURE' });
  if (dueOn && dueOn < work.today) throw badInput({ path: 'dueOn', rule: 'PAST' });
  const entry = work.em.create(CoordinatorTaskEntry, {
    ...{ id: v7(), patient: work.em.getReference(Patient, of.patientId), caseId: of.id },
    ...{ kind, doneOn, dueOn, note: input.note?.trim() || null, recordedAt: work.now },
    recordedBy: work.em.getReference(Person, work.principal.personId),
  } as never);
  work.em.persist(entry);
  await work.em.flush();
  work.did('CoordinatorTaskEntry', entry.id, of.patientId);
  return entry.id;
}

interface TaskRow extends Row {
  kind: CoordinatorTaskKind;
  text: string;
  source: string[];
  procedureId: string | null;
}

/** The eight, in the order of their sources, in the caller's language, with the procedures that the caller may read. */
export function tasksOfCoordinator(work: Work): Promise<TaskRow[]> {
  return work.look<TaskRow>(
    `select r.key as kind, coalesce(r.row->'label'->>$1, r.row->'label'->>'nb') as text, r.row->'source' as source,
            (select v.id from procedure_version v where v.step = r.key and v.number is not null order by v.number desc limit 1) as "procedureId"
       from reference_row r where r.list = 'coordinatorTask' order by (r.row->>'order')::int`,
    [work.context.language],
  );
}

interface Recorded extends Row {
  id: string;
  kind: CoordinatorTaskKind;
  patient_id: string;
  done_on: string | null;
  due_on: string | null;
  note: string | null;
  by: string | null;
}

/** All eight for one case, whether anything was recorded of them or not. */
export async function coordinatorTasks(
  work: Work,
  { caseId }: { caseId: string },
): Promise<CoordinatorTask[]> {
  work.checkRole(Action.READ, 'CoordinatorTaskEntry');
  work.attempt = { resource: 'CareCase', id: caseId, patientId: null };
  await work.check('CareCase', caseId, Action.READ);
  const [of] = await work.sql<{ patient_id: string } & Row>(
    'select patient_id from care_case where id = $1',
    [caseId],
  );
  // As the caller: the row policies decide.
  const entries = await work.look<Recorded>(
    `select e.id, e.kind, e.patient_id, e.done_on::text, e.due_on::text, e.note, p.name as by
       from coordinator_task_entry e join person p on p.id = e.recorded_by where e.case_id = $1
      order by e.recorded_at desc, e.id desc`,
    [caseId],
  );
  work.did('CareCase', caseId, of?.patient_id ?? null);
  for (const entry of entries) work.did('CoordinatorTaskEntry', entry.id, entry.patient_id);
  return (await tasksOfCoordinator(work)).map((task) => standing(work, task, entries));
}

function standing(work: Work, task: TaskOfCoordinator, entries: readonly Recorded[]): CoordinatorTask {
  const mine = entries.filter((entry) => entry.kind === task.kind);
  const done = mine.filter((entry) => entry.done_on !== null);
  const last = done.reduce<Recorded | undefined>(
    (latest, entry) => (!latest || (entry.done_on as string) > (latest.done_on as string) ? entry : latest),
    undefined,
  );
  const dueOn = mine[0]?.due_on ?? null;
  return {
    ...task,
    lastDoneOn: last?.done_on ?? null,
    lastDoneBy: last?.by ?? null,
    lastNote: last?.note ?? null,
    dueOn,
    overdue: dueOn !== null && dueOn < work.today,
  };
}
