import { eventsOf } from '../definition/definition.questions.js';
import { eventProblems, type Candidate, type EventFacts } from './event-check.js';
import type { CareSetting } from './area.js';
import type { Pathway } from './pathway.entity.js';
import { PathwayStatus, type Phase } from './pathway.status.js';
import { Patient } from '../patient/patient.entity.js';
import { osloDay } from '../platform/calendar.js';
import type { FieldProblem } from '../platform/errors.js';
import { Referral } from '../referral/referral.entity.js';
import type { Work } from '../write/work.js';

/** An event as it is reasoned about; the stored one is loaded only to be changed. */
export interface StandingEvent {
  id: string;
  kind: string;
  occurredAt: Date;
  phase: Phase | null;
  careSetting: CareSetting | null;
}

/** What happened in a pathway and was not corrected, first to last. */
export async function standingEvents(work: Work, pathwayId: string): Promise<StandingEvent[]> {
  const rows = await work.sql<Omit<StandingEvent, 'occurredAt'> & { at: string }>(
    `select id, kind, phase, care_setting as "careSetting", occurred_at as at from pathway_event
      where pathway_id = $1 and corrected_at is null order by occurred_at, registered_at, id`,
    [pathwayId],
  );
  return rows.map(({ at, ...event }) => ({ ...event, occurredAt: new Date(at) }));
}

/** What is wrong with an event that an operation is about to register, by field and rule. */
export async function eventProblemsIn(
  work: Work,
  pathway: Pathway,
  event: Candidate,
  operation?: string,
): Promise<FieldProblem[]> {
  return eventProblems(event, await eventFacts(work, pathway), operation);
}

/** What the events of a pathway are checked against. */
export async function eventFacts(work: Work, pathway: Pathway): Promise<EventFacts> {
  const patient = await work.em.findOneOrFail(Patient, { id: pathway.patient.id });
  const history = await standingEvents(work, pathway.id);
  return {
    now: work.now,
    birthDate: patient.birthDate,
    deceasedOn: patient.deceasedOn,
    receivedOn: await receivedOn(work, pathway, history),
    started: pathway.status !== PathwayStatus.REFERRED && pathway.status !== PathwayStatus.NOT_GRANTED,
    startedOn: pathway.startedOn,
    endedOn: pathway.endedOn,
    kinds: await eventsOf(work, pathway),
    history,
  };
}

async function receivedOn(
  work: Work,
  pathway: Pathway,
  history: readonly StandingEvent[],
): Promise<string | null> {
  const referral = pathway.referral
    ? await work.em.findOne(Referral, { id: pathway.referral.id })
    : undefined;
  const received =
    referral?.receivedAt ?? history.find(({ kind }) => kind === 'EMERGENCY_ASSESSMENT')?.occurredAt;
  return received ? osloDay(received) : null;
}
