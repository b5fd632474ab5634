import { movePathway } from './course.acts.js';
import { END_POINTS, answersOf, checklistProblems } from './end-checklist.js';
import { ChecklistAnswerKind, EndPoint } from './end-checklist.type.js';
import type { EndChecklistInput, EndPathwayInput } from './end-pathway.inputs.js';
import { registerEvent } from './event.acts.js';
import { eventFacts } from './event.questions.js';
import type { EventFacts } from './event-check.js';
import { leaveSpecialist } from './leave.acts.js';
import { namedInMunicipality } from './municipal-responsible.js';
import { Pathway } from './pathway.entity.js';
import { tellCoordinators } from './tell.acts.js';
import { Action } from '../authz/actions.js';
import { Side } from '../authz/roles.js';
import { closeSpecialistSide } from '../coordination/case-end.acts.js';
import { currentCoverage } from '../coordination/coverage.acts.js';
import { CoverageStatus } from '../coordination/coverage.entity.js';
import { recomputeDeadlines } from '../deadline/deadline.acts.js';
import { notifyPatient } from '../notification/notification.acts.js';
import { makeFollowUpPlan } from '../plan/plan.acts.js';
import { feedbackLastUsed } from '../feedback/feedback.questions.js';
import { followUpPlanOf } from '../plan/plan.questions.js';
import { osloDay } from '../platform/calendar.js';
import { badInput, type FieldProblem } from '../platform/errors.js';
import type { Work } from '../write/work.js';

/** Ends the specialist's part, when the checklist is answered; the municipality's lasts, where it has one. */
export async function endPathway(work: Work, input: EndPathwayInput): Promise<string> {
  const pathway = await work.load(Pathway, input.id, Action.END);
  movePathway(pathway, Action.END);
  work.expect(pathway, input.expectedVersion);
  const endedAt = input.endedAt ?? work.now;
  const facts = await eventFacts(work, pathway);
  const checklist = await withKnownPlan(work, pathway, input.checklist ?? {});
  const named = await namedInMunicipality(work, checklist.municipalResponsible?.personId);
  const problems = [
    ...timeProblems(endedAt, facts),
    ...checklistProblems(checklist, await mandatoryPoints(work, pathway)),
    ...named.problems,
  ];
  if (problems.length) throw badInput(...problems);
  await writePlan(work, pathway, checklist);
  pathway.endChecklist = answersOf(checklist, named.name);
  pathway.endReason = input.reason;
  pathway.endedOn = osloDay(endedAt);
  await helpNeedAssessed(work, pathway, checklist, facts, endedAt);
  await feedbackUsed(work, pathway, facts, endedAt);
  await registerEvent(work, pathway, 'PATHWAY_ENDED', endedAt);
  await tellCoordinators(work, pathway, 'PATHWAY_ENDED');
  await closeSpecialistSide(work, pathway.id, 'pathway ended');
  await recomputeDeadlines(work, pathway.id);
  await leaveSpecialist(work, pathway);
  await notifyPatient(work, pathway.patient.id, {
    kind: 'PATHWAY_ENDED',
    subjectType: 'Pathway',
    subjectId: pathway.id,
  });
  work.did('Pathway', pathway.id, pathway.patient.id);
  return pathway.id;
}

/** Nothing that is registered can have happened after the end. */
function timeProblems(endedAt: Date, facts: EventFacts): FieldProblem[] {
  const problem = (rule: string): FieldProblem[] => [{ path: 'endedAt', rule }];
  const day = osloDay(endedAt);
  const start = facts.startedOn ?? facts.receivedOn;
  if (endedAt > facts.now) return problem('FUTURE');
  if (start && day < start) return problem('BEFORE_START');
  if (facts.history.some(({ occurredAt }) => osloDay(occurredAt) > day)) return problem('BEFORE_LAST_EVENT');
  return [];
}

/** Where a plan is kept on the platform, its own word counts; where none is, what is told at the end. */
async function withKnownPlan(
  work: Work,
  pathway: Pathway,
  said: EndChecklistInput,
): Promise<EndChecklistInput> {
  const known = await followUpPlanOf(work, pathway.patient.id, pathway.id);
  if (!known.individualPlan && !known.followUpPlan) return said;
  const specialistPart = said.followUpPlan?.specialistPart ?? known.specialistPart;
  return { ...said, followUpPlan: { answer: ChecklistAnswerKind.HAS_PLAN, specialistPart } };
}

/** The plan that is written for the end exists before the pathway ends. */
async function writePlan(work: Work, pathway: Pathway, { followUpPlan }: EndChecklistInput): Promise<void> {
  if (followUpPlan?.answer !== ChecklistAnswerKind.WRITTEN || !followUpPlan.text) return;
  const { text, specialistPart } = followUpPlan;
  const of = { patientId: pathway.patient.id, pathwayId: pathway.id };
  await makeFollowUpPlan(work, { ...of, text, specialistPart });
}

/** The points that the checklist's source makes mandatory in this pathway; nobody is named against the patient's no. */
async function mandatoryPoints(work: Work, pathway: Pathway): Promise<Set<EndPoint>> {
  const rows = await work.sql<{ field: string }>(
    `select item->>'field' as field from reference_row, jsonb_array_elements(row->'items') item
      where list = 'checklist' and key = 'END_OF_PATHWAY' and item->'mandatoryIn' ? $1`,
    [pathway.pathwayKey],
  );
  const mandatory = new Set(
    END_POINTS.filter(({ reference }) => rows.some(({ field }) => field === reference)).map(
      ({ point }) => point,
    ),
  );
  const municipal = await currentCoverage(work, pathway.id, Side.MUNICIPAL);
  if (municipal?.status === CoverageStatus.DECLINED) mandatory.delete(EndPoint.MUNICIPAL_RESPONSIBLE);
  return mandatory;
}

/** The assessment of the need of help is an event of its own; answered here, it need not be registered twice. */
async function helpNeedAssessed(
  work: Work,
  pathway: Pathway,
  checklist: EndChecklistInput,
  facts: EventFacts,
  at: Date,
): Promise<void> {
  const kind = 'HELP_NEED_ASSESSED';
  const registered = facts.history.some((event) => event.kind === kind) || !facts.kinds.includes(kind);
  if (registered || checklist.followUpNeedAssessed?.answer !== ChecklistAnswerKind.DONE) return;
  await registerEvent(work, pathway, kind, at);
}

/** That a feedback tool was used is registered once, whatever the number of scores; what its code is, the edition says or does not. */
async function feedbackUsed(work: Work, pathway: Pathway, facts: EventFacts, endedAt: Date): Promise<void> {
  const kind = 'FEEDBACK_TOOL_USED';
  const registered = facts.history.some((event) => event.kind === kind) || !facts.kinds.includes(kind);
  if (registered || !facts.started) return;
  const used = await feedbackLastUsed(work, pathway.id);
  if (used) await registerEvent(work, pathway, kind, used < endedAt ? used : endedAt);
}
