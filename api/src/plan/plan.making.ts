import { v7 } from 'uuid';
import { Plan } from './plan.entity.js';
import { PlanKind, PlanStatus } from './plan.type.js';
import { Action } from '../authz/actions.js';
import { recomputeDeadlines } from '../deadline/deadline.acts.js';
import { registerEvent } from '../pathway/event.acts.js';
import { Pathway, PathwayStatus } from '../pathway/pathway.entity.js';
import { Patient } from '../patient/patient.entity.js';
import { conflict, forbidden, illegalTransition, notFound, SamlopError } from '../platform/errors.js';
import type { Work } from '../write/work.js';

interface NewPlan {
  patientId: string;
  pathwayId?: string | null;
  kind: PlanKind;
}

/** The states in which a plan is somebody's work. */
export const OPEN_PLAN = [PlanStatus.OFFERED, PlanStatus.DRAFT, PlanStatus.ACTIVE];

/** A new plan of the principal's, stored and then tested by the policy for its kind. */
export async function newPlan(
  work: Work,
  { patientId, pathwayId, kind }: NewPlan,
  as: Partial<Plan>,
): Promise<Plan> {
  const pathway = pathwayId ? await pathwayOf(work, patientId, pathwayId, kind) : null;
  const patient = work.em.getReference(Patient, patientId);
  if (kind === PlanKind.INDIVIDUAL) await onlyOne(work, patientId);
  const plan = work.em.create(Plan, {
    id: v7(),
    patient,
    pathway,
    kind,
    owner: work.principal.personId,
    unit: work.principal.unitId,
    side: work.principal.side,
    createdAt: work.now,
    createdBy: work.principal.personId,
    changedAt: work.now,
    ...as,
  } as never);
  work.em.persist(plan);
  await work.em.flush();
  await mayWrite(work, plan);
  return plan;
}

async function pathwayOf(work: Work, patientId: string, pathwayId: string, kind: PlanKind): Promise<Pathway> {
  const pathway = await work.em.findOne(Pathway, { id: pathwayId, patient: patientId });
  if (!pathway) throw notFound();
  await work.check('Pathway', pathway.id, Action.READ);
  const over = ![PathwayStatus.REFERRED, PathwayStatus.ACTIVE].includes(pathway.status);
  if (over && kind === PlanKind.TREATMENT) throw illegalTransition(pathway.status, []);
  return pathway;
}

async function onlyOne(work: Work, patientId: string): Promise<void> {
  // Two offers at once wait for each other here; the database's index is what holds.
  await work.sql('select from patient where id = $1 for no key update', [patientId]);
  const standing = await work.em.findOne(Plan, {
    patient: patientId,
    kind: PlanKind.INDIVIDUAL,
    status: { $in: OPEN_PLAN },
  });
  if (!standing) return;
  // Who may not write one is not told that there is one.
  await mayWrite(work, standing);
  throw conflict('PLAN_EXISTS');
}

/** The patient is the principal's to see; whether this kind of plan is theirs to write is another matter. */
async function mayWrite(work: Work, plan: Plan): Promise<void> {
  try {
    await work.check('Plan', plan.id, Action.UPDATE);
  } catch (error) {
    if (error instanceof SamlopError && error.code === 'NOT_FOUND') throw forbidden(`UPDATE ${plan.kind}`);
    throw error;
  }
}

/** What happened to the plan, in its pathway's history. */
export async function tellPathway(
  work: Work,
  plan: Plan,
  kind: string,
  conditions: readonly string[] = [],
): Promise<void> {
  if (!plan.pathway) return;
  const pathway = await work.em.findOneOrFail(Pathway, { id: plan.pathway.id });
  await registerEvent(work, pathway, kind, work.now, { planId: plan.id, conditions });
  await recomputeDeadlines(work, pathway.id);
}
