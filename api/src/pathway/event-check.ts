import { disordersOf, orderOf, type Happened } from './event-order.js';
import { eventKind } from '../deadline/deadline.events.js';
import { osloDay, type Day } from '../platform/calendar.js';
import type { FieldProblem, Param } from '../platform/errors.js';

/** What an event is checked against. */
export interface EventFacts {
  now: Date;
  birthDate: Day;
  deceasedOn: Day | null;
  /** When the pathway came to the specialist service: by a referral, or by an emergency assessment. */
  receivedOn: Day | null;
  /** Whether the pathway is under way, and since when by its edition's rule; null: the edition does not say. */
  started: boolean;
  startedOn: Day | null;
  endedOn: Day | null;
  /** What may be registered in this pathway, by its edition. */
  kinds: readonly string[];
  /** What happened and was not corrected. */
  history: readonly Happened[];
}

export interface Candidate {
  kind: string;
  occurredAt: Date;
  /** The event that it corrects. */
  replaces?: string;
}

/** The id that a candidate has while it is only one. */
const CANDIDATE = '';

/** Everything that is wrong with an event, each by field and rule; nothing: it may be registered by this operation. */
export function eventProblems(
  event: Candidate,
  facts: EventFacts,
  operation = 'recordEvent',
): FieldProblem[] {
  const problems = [...kindProblems(event, facts, operation), ...timeProblems(event, facts)];
  // What cannot be registered here, or then, has no place in the order of what can.
  return problems.length ? problems : orderProblems(event, facts);
}

function kindProblems({ kind }: Candidate, facts: EventFacts, operation: string): FieldProblem[] {
  const info = eventKind(kind);
  if (!info) return [{ path: 'kind', rule: 'ENUM' }];
  if (!info.operations.includes(operation))
    return [{ path: 'kind', rule: 'OTHER_OPERATION', params: { operation: info.operations.join(', ') } }];
  if (!facts.kinds.includes(kind)) return [{ path: 'kind', rule: 'NOT_IN_EDITION' }];
  if (orderOf(kind).care && !facts.started) return [{ path: 'kind', rule: 'NOT_STARTED' }];
  return [];
}

function timeProblems({ kind, occurredAt, replaces }: Candidate, facts: EventFacts): FieldProblem[] {
  const problem = (rule: string): FieldProblem[] => [{ path: 'occurredAt', rule }];
  const day = osloDay(occurredAt);
  const { care, afterEnd, brings } = orderOf(kind);
  if (occurredAt > facts.now) return problem('FUTURE');
  if (day < facts.birthDate) return problem('BEFORE_BIRTH');
  const start = (care ? facts.startedOn : null) ?? facts.receivedOn;
  if (start && day < start && !brings) return problem('BEFORE_START');
  if (facts.deceasedOn && day > facts.deceasedOn) return problem('AFTER_DEATH');
  if (facts.endedOn && day > facts.endedOn && !afterEnd) return problem('AFTER_END');
  const same = (one: Happened): boolean =>
    one.id !== replaces && one.kind === kind && one.occurredAt.getTime() === occurredAt.getTime();
  return facts.history.some(same) ? problem('DUPLICATE') : [];
}

/** What the event would put out of order: itself, or another that rests on what it corrects. */
function orderProblems({ kind, occurredAt, replaces }: Candidate, { history }: EventFacts): FieldProblem[] {
  const rest = history.filter((one) => one.id !== replaces);
  return newDisorders(history, [...rest, { id: CANDIDATE, kind, occurredAt }], replaces);
}

/** What would be out of order if an event had never happened. */
export function removalProblems(id: string, history: readonly Happened[]): FieldProblem[] {
  return newDisorders(
    history,
    history.filter((one) => one.id !== id),
  );
}

/** Kinds of events as people call them. */
export function namesOf(kinds: readonly string[]): Param {
  const names = (language: 'nb' | 'nn' | 'en') =>
    kinds.map((kind) => eventKind(kind)?.label[language] ?? kind).join(', ');
  return { nb: names('nb'), nn: names('nn'), en: names('en') };
}

function newDisorders(
  before: readonly Happened[],
  after: readonly Happened[],
  replaced?: string,
): FieldProblem[] {
  const known = new Set(disordersOf(before).map(({ id, rule }) => `${id} ${rule}`));
  // What was out of order already, and is corrected into another place of it, is not made worse.
  const disorders = disordersOf(after).filter(
    ({ id, rule }) => !known.has(`${id === CANDIDATE ? (replaced ?? id) : id} ${rule}`),
  );
  return disorders.slice(0, 1).map(({ id, rule, needs }) => {
    const mine = id === CANDIDATE;
    // It came before its time, where what it needs has happened, but later.
    const path =
      mine && !needs.some((kind) => after.some((one) => one.kind === kind)) ? 'kind' : 'occurredAt';
    const of = mine ? needs : [after.find((one) => one.id === id)?.kind ?? ''];
    return {
      path,
      rule: mine ? rule : 'RESTED_ON',
      params: { events: namesOf(of) },
    };
  });
}
