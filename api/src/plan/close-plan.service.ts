import type { GraphQLSchema } from 'graphql';
import type { WithdrawPlanConsentInput } from './plan-version.inputs.js';
import { planToWrite, tellOfPlan, touch } from './plan.editing.js';
import { OPEN_PLAN, tellPathway } from './plan.making.js';
import { Plan } from './plan.entity.js';
import type { ClosePlanInput, OpenPlanInput } from './plan.inputs.js';
import { PlanKind, PlanStatus } from './plan.type.js';
import { Action } from '../authz/actions.js';
import { CareCase } from '../coordination/care-case.entity.js';
import { closeCase } from '../coordination/case-end.acts.js';
import { recomputeDeadlines } from '../deadline/deadline.acts.js';
import { Pathway, PathwayStatus } from '../pathway/pathway.entity.js';
import { illegalTransition } from '../platform/errors.js';
import { startArchive } from '../plan-archive/archive.acts.js';
import { withdrawPlanTasks } from '../task/plan-task.acts.js';
import { spokenFor } from '../write/spoken-for.js';
import type { Work } from '../write/work.js';

/** The patient has opened the plan (docs/adr/0007): the first time is kept, later ones change nothing. */
export async function openPlan(work: Work, input: OpenPlanInput): Promise<string> {
  const plan = await work.load(Plan, input.id, Action.OPEN);
  if (!plan.madeAt) throw illegalTransition(plan.status, []);
  if (!plan.openedByPatientAt) {
    plan.openedByPatientAt = work.now;
    await work.em.flush();
    await tellPathway(work, plan, 'PLAN_OPENED');
  }
  work.did('Plan', plan.id, plan.patient.id);
  return plan.id;
}

export async function closePlan(work: Work, input: ClosePlanInput, schema: GraphQLSchema): Promise<string> {
  const plan = await work.load(Plan, input.id, Action.CLOSE);
  work.expect(plan, input.expectedVersion);
  if (!OPEN_PLAN.includes(plan.status)) throw illegalTransition(plan.status, []);
  await close(work, plan, input.reason, schema);
  work.did('Plan', plan.id, plan.patient.id);
  return plan.id;
}

/** No individual plan without the patient's consent (pasient- og brukerrettighetsloven § 2-5): where it ends, so does the plan. */
export async function withdrawPlanConsent(
  work: Work,
  input: WithdrawPlanConsentInput,
  schema: GraphQLSchema,
): Promise<string> {
  const plan = await planToWrite(work, input.id, Action.WITHDRAW);
  const onBehalf = spokenFor(work, input.onBehalf);
  work.expect(plan, input.expectedVersion);
  plan.consentEndedAt = work.now;
  plan.consentEndedBy = work.principal.personId;
  plan.consentEndedOnBehalf = onBehalf;
  await close(work, plan, input.reason || null, schema);
  work.did('Plan', plan.id, plan.patient.id);
  return plan.id;
}

async function close(work: Work, plan: Plan, reason: string | null, schema: GraphQLSchema): Promise<void> {
  plan.status = PlanStatus.CLOSED;
  plan.closedAt = work.now;
  plan.closeReason = reason;
  touch(work, plan);
  await work.em.flush();
  // An offer that is taken back leaves nothing for the archive.
  if (plan.madeAt) await startArchive(work, plan, schema);
  await tellPathway(work, plan, 'PLAN_CLOSED');
  await tellOfPlan(work, plan, 'PLAN_CLOSED');
  await withdrawPlanTasks(work, plan.id);
  await endMunicipalPart(work, plan);
}

/** Kinds that the municipality goes on with when the specialist service's part has ended. */
const LASTING = [PlanKind.INDIVIDUAL, PlanKind.FOLLOW_UP];

/** The municipality's part of an ended pathway lasts until the last plan of its own closes. */
async function endMunicipalPart(work: Work, plan: Plan): Promise<void> {
  if (!plan.pathway || !LASTING.includes(plan.kind)) return;
  const pathway = await work.em.findOneOrFail(Pathway, { id: plan.pathway.id });
  if (pathway.status !== PathwayStatus.ENDED) return;
  const others = await work.em.count(Plan, {
    patient: plan.patient.id,
    kind: { $in: LASTING },
    status: { $in: OPEN_PLAN },
    $or: [{ pathway: pathway.id }, { pathway: null }],
  });
  const of = await work.em.findOne(CareCase, { id: pathway.id, closedAt: null });
  if (others || !of) return;
  await closeCase(work, of.id, 'plan closed');
  await recomputeDeadlines(work, of.id);
}
