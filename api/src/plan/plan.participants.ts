import { v7 } from 'uuid';
import { PlanParticipant } from './plan-participant.entity.js';
import { hangingOn } from './plan.editing.js';
import type { Plan } from './plan.entity.js';
import { Person } from '../person/person.entity.js';
import type { Work } from '../write/work.js';

/** Whoever answers for a measure takes part; nothing but their own measures is shared with them by that. */
export async function addParticipant(work: Work, plan: Plan, personId: string): Promise<void> {
  const there = await work.em.count(PlanParticipant, { planId: plan.id, person: personId, endedAt: null });
  if (there) return;
  const participant = work.em.create(PlanParticipant, {
    ...{ id: v7(), ...hangingOn(plan), person: work.em.getReference(Person, personId), parts: [] },
    ...{ addedBy: work.principal.personId, addedAt: work.now },
  } as never);
  work.em.persist(participant);
  await work.em.flush();
}
