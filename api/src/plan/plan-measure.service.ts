import { v7 } from 'uuid';
import { measureProblems, responsibleOf } from './plan-measure.check.js';
import { decidedBy, linkDecided, told } from './plan-measure.decided.js';
import { PlanMeasure } from './plan-measure.entity.js';
import type { SetMeasureInput } from './plan-measure.inputs.js';
import { PlanMeasureStatus } from './plan-part.type.js';
import { hangingOn, isTheirs, planToWrite, tellOfPlan } from './plan.editing.js';
import type { Plan } from './plan.entity.js';
import { keepVersion } from './plan.keeping.js';
import { mustExpect, refuseOverwrite } from './plan.overwrite.js';
import { addParticipant } from './plan.participants.js';
import { Action } from '../authz/actions.js';
import { Person } from '../person/person.entity.js';
import { badInput, forbidden, notFound } from '../platform/errors.js';
import type { Work } from '../write/work.js';

/** A measure: anybody's by those who write the plan, one's own by those who take part in it. */
export async function setMeasure(work: Work, given: SetMeasureInput): Promise<string> {
  const plan = await planToWrite(work, given.planId, Action.SET_MEASURE);
  const decided = given.decisionId ? await decidedBy(work, plan, given) : null;
  const input = decided ? { ...decided.says, ...told(given) } : given;
  const anybodys = await work.check('Plan', plan.id, Action.UPDATE, false);
  const measure = input.id ? await stored(work, plan, input.id) : blank(work, plan);
  if (input.id && !anybodys && !isTheirs(work, measure)) throw forbidden('a measure of another’s');
  if (input.id) notOver(measure, input);
  const named = responsibleOf(input);
  const problems = await measureProblems(work, plan, measure, input);
  if (problems.length) throw badInput(...problems);
  if (named) Object.assign(measure, named);
  // Whoever takes part takes on for themselves, and for nobody else.
  if (!anybodys && !isTheirs(work, measure)) throw badInput({ path: 'responsibleId', rule: 'NOT_POSSIBLE' });
  apply(work, measure, input);
  work.em.persist(measure);
  await work.em.flush();
  if (decided) await linkDecided(work, plan, measure, decided);
  if (measure.responsibleId) await addParticipant(work, plan, measure.responsibleId);
  if (await keepVersion(work, plan)) await tellOfPlan(work, plan, 'PLAN_CHANGED');
  work.did('PlanMeasure', measure.id, measure.patientId);
  return measure.id;
}

async function stored(work: Work, plan: Plan, id: string): Promise<PlanMeasure> {
  const measure = await work.em.findOne(PlanMeasure, { id, planId: plan.id, removedAt: null });
  // One that the principal may not see is no other than one that is not there.
  if (!measure) throw notFound();
  await work.check('PlanMeasure', id, Action.READ);
  return measure;
}

const blank = (work: Work, plan: Plan): PlanMeasure =>
  work.em.create(
    PlanMeasure,
    {
      ...{ id: v7(), ...hangingOn(plan), status: PlanMeasureStatus.PLANNED, createdAt: work.now },
      ...{ writtenBy: work.principal.personId, writtenAt: work.now },
    } as never,
    { persist: false },
  ) as PlanMeasure;

function notOver(measure: PlanMeasure, input: SetMeasureInput): void {
  mustExpect(input.expectedVersion);
  const { id, patientId, version, text, extent, dueOn, status } = measure;
  const stored = { text, extent, dueOn, status };
  const sent = { text: input.text, extent: input.extent, dueOn: input.dueOn, status: input.status };
  refuseOverwrite({ type: 'PlanMeasure', id, patientId, version, stored, sent }, input.expectedVersion);
}

function apply(work: Work, measure: PlanMeasure, input: SetMeasureInput): void {
  measure.text = input.text || measure.text;
  measure.extent = input.extent ?? measure.extent;
  measure.goalId = input.goalId ?? measure.goalId;
  measure.dueOn = input.dueOn ?? measure.dueOn;
  measure.status = input.status ?? measure.status;
  measure.writtenBy = work.em.getReference(Person, work.principal.personId);
  measure.writtenAt = work.now;
  if (input.removed) measure.removedAt = work.now;
}
