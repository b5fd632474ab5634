import { v7 } from 'uuid';
import type { SignPlanInput } from './plan-version.inputs.js';
import { PlanSigner } from './plan-part.type.js';
import { PlanSignature } from './plan-signature.entity.js';
import { hangingOn, planToWrite, speaksForPatient, tellOfPlan } from './plan.editing.js';
import { keepVersion, latestVersion } from './plan.keeping.js';
import { PlanStatus } from './plan.type.js';
import { Action } from '../authz/actions.js';
import { badInput, conflict, forbidden, illegalTransition } from '../platform/errors.js';
import { spokenFor } from '../write/spoken-for.js';
import type { Work } from '../write/work.js';

/** The patient signs, or staff record that the patient did; whoever answers for the plan signs as that. */
export async function signPlan(work: Work, input: SignPlanInput): Promise<string> {
  const plan = await planToWrite(work, input.id, Action.SIGN);
  if (plan.status !== PlanStatus.ACTIVE) throw illegalTransition(plan.status, []);
  // A plan from before versions were kept has its first now.
  if (!(await latestVersion(work, plan.id))) await keepVersion(work, plan);
  const current = (await latestVersion(work, plan.id))?.number ?? 0;
  if (input.versionNumber > current) throw badInput({ path: 'versionNumber', rule: 'UNKNOWN' });
  if (input.versionNumber < current) throw conflict('OLD_PLAN_VERSION', { versionNumber: current });
  const patientSigns = speaksForPatient(work) || Boolean(input.onBehalf);
  if (!patientSigns && plan.owner.id !== work.principal.personId)
    throw forbidden('not the owner of the plan');
  const onBehalf = patientSigns ? spokenFor(work, input.onBehalf) : null;
  const signedAs = patientSigns ? PlanSigner.PATIENT : PlanSigner.OWNER;
  if (await work.em.count(PlanSignature, { planId: plan.id, number: current, signedAs }))
    throw conflict('ALREADY_SIGNED');
  const signed = {
    number: current,
    signedAs,
    signedBy: work.principal.personId,
    signedAt: work.now,
    onBehalf,
  };
  work.em.persist(work.em.create(PlanSignature, { id: v7(), ...hangingOn(plan), ...signed } as never));
  await work.em.flush();
  await tellOfPlan(work, plan, 'PLAN_SIGNED');
  work.did('Plan', plan.id, plan.patient.id);
  return plan.id;
}
