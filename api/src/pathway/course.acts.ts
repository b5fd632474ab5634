import { definitionInForce } from '../definition/definition.questions.js';
import { registerEvent } from './event.acts.js';
import { standingEvents } from './event.questions.js';
import { startOf } from './pathway.course.js';
import type { Pathway } from './pathway.entity.js';
import { next, type PathwayFacts } from './pathway.state.js';
import type { PathwayStatus } from './pathway.status.js';
import type { Action } from '../authz/actions.js';
import { osloDay } from '../platform/calendar.js';
import type { Work } from '../write/work.js';

/** How a pathway came to start; each edition says for each which event starts it, or that it was not found. */
export type StartRoute = 'ORDINARY' | 'EMERGENCY' | 'TRANSFER';

const routeOf = (pathway: Pathway): StartRoute =>
  pathway.transferredFrom ? 'TRANSFER' : pathway.referral ? 'ORDINARY' : 'EMERGENCY';

/** Takes a pathway to where an act leads; refused, with what is possible instead, where the table has no such row. */
export function movePathway(
  pathway: Pathway,
  act: Action,
  wanted?: PathwayStatus,
  facts: Omit<PathwayFacts, 'referred'> = {},
): void {
  pathway.status = next(pathway.status, act, { referred: pathway.referral !== null, ...facts }, wanted);
}

/**
 * Starts a pathway under the edition in force on the day of the decision, which it keeps. The event of the decision is
 * registered already; on which day the pathway started is the edition's to say, and stays unknown where it does not.
 */
export async function startUnderEdition(work: Work, pathway: Pathway, decidedAt: Date): Promise<void> {
  pathway.definition = await definitionInForce(work, pathway.pathwayKey, osloDay(decidedAt));
  await work.em.flush();
  await settleStart(work, pathway);
  const started = await startingEvent(work, pathway);
  if (started) await registerEvent(work, pathway, 'PATHWAY_STARTED', started.occurredAt);
}

/** Brings the day of the start to what the standing events say. */
export async function settleStart(work: Work, pathway: Pathway): Promise<void> {
  if (!pathway.definition) return;
  const events = await standingEvents(work, pathway.id);
  pathway.startedOn = startOf(events, await startEventOf(work, pathway));
  await work.em.flush();
}

async function startingEvent(work: Work, pathway: Pathway) {
  const kind = await startEventOf(work, pathway);
  return (await standingEvents(work, pathway.id)).find((event) => event.kind === kind) ?? null;
}

/** The event on which a pathway like this starts; null: no source says, or it has not started. */
export async function startEventOf(work: Work, pathway: Pathway): Promise<string | null> {
  if (!pathway.definition) return null;
  const [row] = await work.sql<Record<StartRoute, string | null>>(
    `select start_event as "ORDINARY", start_emergency as "EMERGENCY", start_transfer as "TRANSFER"
       from pathway_definition where id = $1`,
    [pathway.definition.id],
  );
  return row?.[routeOf(pathway)] ?? null;
}
