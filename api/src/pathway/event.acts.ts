import { v7 } from 'uuid';
import type { CareSetting } from './area.js';
import { standingEvents } from './event.questions.js';
import { courseOf, tellsOfCourse } from './pathway.course.js';
import { PathwayEvent } from './pathway-event.entity.js';
import type { Pathway } from './pathway.entity.js';
import type { Phase } from './pathway.status.js';
import { Person } from '../person/person.entity.js';
import { giveTasksOf } from '../task/rule-task.acts.js';
import type { Work } from '../write/work.js';

/** What may be said of an event beside its kind and time. */
export interface EventDetails {
  note?: string | null;
  code?: string | null;
  careSetting?: CareSetting | null;
  phase?: Phase | null;
  /** The day that a planned thing is planned for. */
  plannedFor?: string | null;
  /** What was agreed with the patient, at a drop-out. */
  agreed?: string | null;
  planId?: string | null;
  /** What is known to hold, for the rules of tasks that ask (seeds/reference/task-rules.json). */
  conditions?: readonly string[];
}

/**
 * Registers that something happened, and gives the tasks that follow from it by rule. The caller recomputes the
 * deadlines when all of an act is registered.
 */
export async function registerEvent(
  work: Work,
  pathway: Pathway,
  kind: string,
  occurredAt: Date = work.now,
  more: EventDetails = {},
): Promise<PathwayEvent> {
  const event = work.em.create(PathwayEvent, {
    id: v7(),
    pathwayId: pathway.id,
    patientId: pathway.patient.id,
    kind,
    code: more.code ?? null,
    careSetting: more.careSetting ?? null,
    phase: more.phase ?? null,
    note: more.note ?? null,
    plannedFor: more.plannedFor ?? null,
    agreed: more.agreed ?? null,
    plan: more.planId ?? null,
    occurredAt,
    registeredAt: work.now,
    registeredBy: work.em.getReference(Person, work.principal.personId),
  } as never);
  work.em.persist(event);
  await work.em.flush();
  if (tellsOfCourse(event)) await settleCourse(work, pathway);
  await giveTasksOf(work, pathway, event, more.conditions);
  return event;
}

/** An event that was wrong stays in history, marked: by whom, when and why. It counts for no clock from then on. */
export async function markWrong(work: Work, event: PathwayEvent, reason: string): Promise<void> {
  event.correctedAt = work.now;
  event.corrector = work.em.getReference(Person, work.principal.personId);
  event.correctionReason = reason;
  await work.em.flush();
}

/** Brings phase and care setting to what the standing events say. */
export async function settleCourse(work: Work, pathway: Pathway): Promise<void> {
  const { phase, careSetting } = courseOf(await standingEvents(work, pathway.id));
  pathway.phase = phase ?? pathway.phase;
  pathway.careSetting = careSetting ?? null;
  await work.em.flush();
}
