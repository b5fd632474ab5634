import { eventsOf } from './definition.questions.js';
import { eventProblems, type Candidate, type EventFacts } from './event-check.js';
import { PathwayEvent, type Pathway } from './pathway.entity.js';
import { PathwayStatus } from './pathway.status.js';
import { Patient } from '../patient/patient.entity.js';
import { osloDay } from '../platform/calendar.js';
import type { FieldProblem } from '../platform/errors.js';
import { Referral } from '../referral/referral.entity.js';
import type { Work } from '../write/work.js';

/** What happened in a pathway and was not corrected, first to last. */
export function standingEvents(work: Work, pathwayId: string): Promise<PathwayEvent[]> {
  return work.em.find(
    PathwayEvent,
    { pathwayId, correctedAt: null },
    { orderBy: { occurredAt: 'asc', registeredAt: 'asc' } },
  );
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
  history: readonly PathwayEvent[],
): Promise<string | null> {
  const referral = pathway.referral
    ? await work.em.findOne(Referral, { id: pathway.referral.id })
    : undefined;
  const received =
    referral?.receivedAt ?? history.find(({ kind }) => kind === 'EMERGENCY_ASSESSMENT')?.occurredAt;
  return received ? osloDay(received) : null;
}
