import { v7 } from 'uuid';
import { PlanGoal } from './plan-goal.entity.js';
import type { SetGoalInput } from './plan-goal.inputs.js';
import { PlanGoalKind } from './plan-part.type.js';
import { hangingOn, planToWrite, speaksForPatient, tellOfPlan } from './plan.editing.js';
import type { Plan } from './plan.entity.js';
import { keepVersion } from './plan.keeping.js';
import { mustExpect, refuseOverwrite } from './plan.overwrite.js';
import { PlanKind } from './plan.type.js';
import { Action } from '../authz/actions.js';
import { Person } from '../person/person.entity.js';
import { badInput, notFound } from '../platform/errors.js';
import { spokenFor } from '../write/spoken-for.js';
import type { Work } from '../write/work.js';

/** A goal of the patient's own words, or of those who write the plan with them; changed, or taken away. */
export async function setGoal(work: Work, input: SetGoalInput): Promise<string> {
  const plan = await planToWrite(work, input.planId, Action.WRITE);
  const goal = input.id ? await changed(work, plan, input.id, input) : await begun(work, plan, input);
  await work.em.flush();
  if (await keepVersion(work, plan)) await tellOfPlan(work, plan, 'PLAN_CHANGED');
  work.did('PlanGoal', goal.id, goal.patientId);
  return goal.id;
}

async function begun(work: Work, plan: Plan, input: SetGoalInput): Promise<PlanGoal> {
  if (!input.text) throw badInput({ path: 'text', rule: 'REQUIRED' });
  if (input.removed) throw badInput({ path: 'removed', rule: 'NOT_POSSIBLE' });
  const kind = input.kind ?? PlanGoalKind.GOAL;
  if (kind === PlanGoalKind.WARNING_SIGN && plan.kind !== PlanKind.CRISIS)
    throw badInput({ path: 'kind', rule: 'NOT_POSSIBLE' });
  const goal = work.em.create(PlanGoal, {
    ...{ id: v7(), ...hangingOn(plan), kind, text: input.text, createdAt: work.now },
    ...{ patientsOwn: speaksForPatient(work) || Boolean(input.onBehalf) },
    ...{ onBehalf: saidBy(work, input), writtenBy: work.principal.personId, writtenAt: work.now },
  } as never) as PlanGoal;
  work.em.persist(goal);
  return goal;
}

async function changed(work: Work, plan: Plan, id: string, input: SetGoalInput): Promise<PlanGoal> {
  const goal = await work.em.findOne(PlanGoal, { id, planId: plan.id, removedAt: null });
  if (!goal) throw notFound();
  if (input.kind && input.kind !== goal.kind) throw badInput({ path: 'kind', rule: 'NOT_POSSIBLE' });
  mustExpect(input.expectedVersion);
  const { text, version, patientId } = goal;
  const both = { stored: { text }, sent: { text: input.text } };
  refuseOverwrite({ type: 'PlanGoal', id, patientId, version, ...both }, input.expectedVersion);
  // The patient's own words are nobody else's to change, but to say how the patient said them.
  if (goal.patientsOwn && !speaksForPatient(work) && !input.onBehalf)
    throw badInput({ path: 'onBehalf', rule: 'REQUIRED' });
  goal.onBehalf = saidBy(work, input);
  goal.patientsOwn = speaksForPatient(work) || Boolean(input.onBehalf);
  goal.text = input.text || goal.text;
  goal.writtenBy = work.em.getReference(Person, work.principal.personId);
  goal.writtenAt = work.now;
  if (input.removed) goal.removedAt = work.now;
  return goal;
}

/** Staff say how the patient said it, where the words are the patient's. */
const saidBy = (work: Work, { onBehalf }: SetGoalInput): object | null =>
  speaksForPatient(work) || onBehalf ? spokenFor(work, onBehalf) : null;
