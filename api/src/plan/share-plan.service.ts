import { v7 } from 'uuid';
import { PlanParticipant } from './plan-participant.entity.js';
import type { SharePlanInput } from './share-plan.inputs.js';
import { hangingOn, hasToDoWith, planToWrite } from './plan.editing.js';
import type { Plan } from './plan.entity.js';
import { Action } from '../authz/actions.js';
import { notify } from '../notification/notification.acts.js';
import { badInput, conflict, notFound } from '../platform/errors.js';
import type { Work } from '../write/work.js';

/** Who takes part, and what is shared with each; the patient decides, and those who write the plan with them. */
export async function sharePlan(work: Work, input: SharePlanInput): Promise<string> {
  const plan = await planToWrite(work, input.planId, Action.SHARE);
  const participant = input.id ? await changed(work, plan, input.id, input) : await added(work, plan, input);
  await work.em.flush();
  work.did('PlanParticipant', participant.id, participant.patientId);
  return participant.id;
}

async function changed(work: Work, plan: Plan, id: string, input: SharePlanInput): Promise<PlanParticipant> {
  const participant = await work.em.findOne(PlanParticipant, { id, planId: plan.id, endedAt: null });
  if (!participant) throw notFound();
  if (input.personId || input.name) throw badInput({ path: 'personId', rule: 'NOT_POSSIBLE' });
  work.expect(participant, input.expectedVersion);
  participant.role = input.role || participant.role;
  participant.parts = input.parts ? [...new Set(input.parts)] : participant.parts;
  if (input.ended) participant.endedAt = work.now;
  return participant;
}

async function added(work: Work, plan: Plan, input: SharePlanInput): Promise<PlanParticipant> {
  const { personId, name, role } = input;
  if (Boolean(personId) === Boolean(name))
    throw badInput({ path: 'personId', rule: 'EXACTLY_ONE', params: { of: 'personId, name' } });
  if (input.ended) throw badInput({ path: 'ended', rule: 'NOT_POSSIBLE' });
  // Whoever acts for no relation to the patient sees nothing, and a consent opens a partner's way in.
  if (personId && !(await hasToDoWith(work, plan.patient.id, personId)))
    throw badInput({ path: 'personId', rule: 'UNKNOWN' });
  if (personId) await onlyOnce(work, plan, personId);
  const participant = work.em.create(PlanParticipant, {
    ...{ id: v7(), ...hangingOn(plan), person: personId ?? null, name: name || null, role: role || null },
    ...{ parts: [...new Set(input.parts ?? [])], addedBy: work.principal.personId, addedAt: work.now },
  } as never) as PlanParticipant;
  work.em.persist(participant);
  await work.em.flush();
  if (personId && personId !== work.principal.personId)
    await notify(work, {
      ...{ recipientId: personId, patientId: plan.patient.id, kind: 'PLAN_SHARED' },
      ...{ subjectType: 'Plan', subjectId: plan.id },
    });
  return participant;
}

async function onlyOnce(work: Work, plan: Plan, personId: string): Promise<void> {
  const there = await work.em.findOne(PlanParticipant, { planId: plan.id, person: personId, endedAt: null });
  if (there) throw conflict('ALREADY_TAKES_PART', { participantId: there.id });
}
