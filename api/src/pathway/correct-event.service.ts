import { movePathway, settleStart } from './course.acts.js';
import { namesOf, removalProblems, type EventFacts } from './event-check.js';
import { orderOf } from './event-order.js';
import { markWrong, registerEvent, settleCourse } from './event.acts.js';
import { eventFacts, eventProblemsIn } from './event.questions.js';
import { PathwayEvent } from './pathway-event.entity.js';
import { Pathway } from './pathway.entity.js';
import type { CorrectEventInput } from './pathway.inputs.js';
import { checkRegistrar } from './registrar.js';
import { tellCoordinators } from './tell.acts.js';
import { visibleDates } from './visible-dates.js';
import { Action } from '../authz/actions.js';
import { codeFor } from '../code/code.questions.js';
import { recomputeDeadlines } from '../deadline/deadline.acts.js';
import { eventKind } from '../deadline/deadline.events.js';
import { osloDay } from '../platform/calendar.js';
import { badInput, illegalTransition, type FieldProblem } from '../platform/errors.js';
import type { Work } from '../write/work.js';

/** What can be told otherwise. */
const VALUES = ['kind', 'occurredAt', 'code', 'careSetting', 'phase', 'note'] as const;
const INCLUSION = 'DECISION_ON_PATHWAY_INCLUSION';
/** What a pathway without a referral came by. */
const CAME_BY = ['EMERGENCY_ASSESSMENT', INCLUSION];

/**
 * Corrects an event that was wrong. The wrong one stays in history, marked with who, when and why, and counts for no
 * clock; what happened instead is an event of its own. All that follows from events follows from those that stand.
 */
export async function correctEvent(work: Work, input: CorrectEventInput): Promise<string> {
  const event = await work.load(PathwayEvent, input.id, Action.CORRECT_EVENT);
  // Two who change the same pathway wait for each other, here as in recordEvent.
  await work.sql('select 1 from pathway where id = $1 for update', [event.pathwayId]);
  const pathway = await work.em.findOneOrFail(Pathway, { id: event.pathwayId });
  if (event.correctedAt) {
    throw illegalTransition('CORRECTED', [], { correctedBy: event.correctedBy?.id ?? null });
  }
  checkRegistrar(work, event.kind);
  movePathway(pathway, Action.CORRECT_EVENT);
  const instead = whatHappened(event, input);
  if (instead) checkRegistrar(work, instead.kind);
  const problems = await problemsOf(work, pathway, event, instead);
  if (problems.length) throw badInput(...problems);
  // What is told otherwise is checked against the edition's codes; what stands keeps the code that it has.
  if (instead && (input.code !== undefined || instead.kind !== event.kind))
    instead.code = await codeFor(work, pathway, instead.kind, input.code);
  const before = await visibleDates(work, pathway);
  await markWrong(work, event, input.reason);
  if (instead) {
    event.correctedBy = await registerEvent(work, pathway, instead.kind, instead.occurredAt, instead);
    await work.em.flush();
  }
  if (event.kind === INCLUSION && instead) await moveStart(work, pathway, instead.occurredAt, input.reason);
  await settleCourse(work, pathway);
  await settleStart(work, pathway);
  await recomputeDeadlines(work, pathway.id);
  if (before !== (await visibleDates(work, pathway))) {
    const subject = { subjectType: 'PathwayEvent', subjectId: event.id };
    await tellCoordinators(work, pathway, 'EVENT_CORRECTED', subject);
  }
  work.did('PathwayEvent', event.id, pathway.patient.id);
  return event.id;
}

/** The event as it should have been, or null where it never happened; refused where neither is told, or both. */
function whatHappened(event: PathwayEvent, input: CorrectEventInput) {
  const told = VALUES.filter((name) => input[name] !== undefined);
  if (Boolean(input.neverHappened) === told.length > 0) {
    const of = `neverHappened, ${VALUES.join(', ')}`;
    throw badInput({ path: 'neverHappened', rule: 'EXACTLY_ONE', params: { of } });
  }
  if (input.neverHappened) return null;
  const { kind, occurredAt, code, careSetting, phase, note } = event;
  const given = Object.fromEntries(told.map((name) => [name, input[name]]));
  return {
    ...{ code, careSetting, phase, note },
    ...given,
    kind: input.kind ?? kind,
    occurredAt: input.occurredAt ?? occurredAt,
  };
}

async function problemsOf(
  work: Work,
  pathway: Pathway,
  event: PathwayEvent,
  instead: { kind: string; occurredAt: Date } | null,
): Promise<FieldProblem[]> {
  const info = eventKind(event.kind);
  if (!info?.operations.includes('recordEvent')) {
    return [
      { path: 'id', rule: 'OTHER_OPERATION', params: { operation: info?.operations.join(', ') ?? '' } },
    ];
  }
  const facts = await eventFacts(work, pathway);
  if (!pathway.referral && CAME_BY.includes(event.kind)) {
    const rests = pathwayRestsOn(event.kind, facts, instead);
    if (rests.length) return rests;
  }
  if (!instead) return removalProblems(event.id, facts.history);
  return eventProblemsIn(work, pathway, { ...instead, replaces: event.id });
}

/** A pathway rests on how it came: that can have been on another day, before the care, but not otherwise. */
function pathwayRestsOn(
  kind: string,
  facts: EventFacts,
  instead: { kind: string; occurredAt: Date } | null,
): FieldProblem[] {
  const rested = (path: string, events: string): FieldProblem[] => [
    { path, rule: 'RESTED_ON', params: { events: namesOf([events]) } },
  ];
  if (instead?.kind !== kind) return rested(instead ? 'kind' : 'neverHappened', 'PATHWAY_STARTED');
  const day = osloDay(instead.occurredAt);
  const care = facts.history.find((event) => orderOf(event.kind).care && osloDay(event.occurredAt) < day);
  return care ? rested('occurredAt', care.kind) : [];
}

/** The start follows the decision that it rests on. */
async function moveStart(work: Work, pathway: Pathway, to: Date, reason: string): Promise<void> {
  const started = await work.em.findOne(PathwayEvent, {
    pathwayId: pathway.id,
    kind: 'PATHWAY_STARTED',
    correctedAt: null,
  });
  if (!started || started.occurredAt.getTime() === to.getTime()) return;
  await markWrong(work, started, reason);
  started.correctedBy = await registerEvent(work, pathway, 'PATHWAY_STARTED', to);
  await work.em.flush();
}
