import { type PlanMeasure } from './plan-measure.entity.js';
import type { PartOfPlan } from './plan-part.entity.js';
import { Plan } from './plan.entity.js';
import { PlanStatus } from './plan.type.js';
import type { Action } from '../authz/actions.js';
import { Role } from '../authz/roles.js';
import { notify, notifyPatient } from '../notification/notification.acts.js';
import { illegalTransition } from '../platform/errors.js';
import type { Work } from '../write/work.js';

/** The plan, locked until the work is over: two who change parts of it wait for each other. */
export async function planToWrite(work: Work, id: string, action: Action): Promise<Plan> {
  const plan = await work.load(Plan, id, action);
  if (![PlanStatus.DRAFT, PlanStatus.ACTIVE].includes(plan.status)) throw illegalTransition(plan.status, []);
  return plan;
}

/** Marks it as changed, so that its version counts what stands beside it too: also twice in one instant. */
export function touch(work: Work, plan: Plan): void {
  plan.changedAt = new Date(Math.max(work.now.getTime(), plan.changedAt.getTime() + 1));
}

/** What every row that hangs on the plan says of it. */
export const hangingOn = (
  plan: Plan,
): Pick<PartOfPlan, 'planId' | 'patientId' | 'pathwayId' | 'planKind'> => ({
  planId: plan.id,
  patientId: plan.patient.id,
  pathwayId: plan.pathway?.id ?? null,
  planKind: plan.kind,
});

/** Whether the patient speaks, or a parent who may. */
export const speaksForPatient = (work: Work): boolean =>
  [Role.PATIENT, Role.PARENT].includes(work.principal.role);

/** The relations of whoever can take part in a plan or answer for something in it. */
const TAKES_PART = ['TREATS', 'SERVES', 'COORDINATES', 'GP_OF', 'REFERRER_OF', 'PARTNER', 'KIN', 'PARENT'];

/** Whether the person has to do with the patient now; anybody else is as unknown as somebody who is not there. */
export async function hasToDoWith(work: Work, patientId: string, personId: string): Promise<boolean> {
  const found = await work.sql(
    `select from relation r where r.patient_id = $1 and r.subject_id = $2 and r.kind = any($3)
        and r.valid_from <= $4 and (r.valid_to is null or r.valid_to > $4) limit 1`,
    [patientId, personId, TAKES_PART, work.now],
  );
  return found.length > 0;
}

/** A measure is whoever's answers for it: the person's, or the patient's, for whom a parent may speak. */
export const isTheirs = (work: Work, measure: Pick<PlanMeasure, 'responsibleId' | 'responsibleIsPatient'>) =>
  measure.responsibleIsPatient
    ? speaksForPatient(work)
    : measure.responsibleId === work.principal.personId && !speaksForPatient(work);

/** Tells those who did not make the change themselves: the patient, and whoever answers for the plan. */
export async function tellOfPlan(work: Work, plan: Plan, kind: string): Promise<void> {
  const about = { kind, subjectType: 'Plan', subjectId: plan.id };
  if (work.principal.role !== Role.PATIENT) await notifyPatient(work, plan.patient.id, about);
  if (plan.owner.id !== work.principal.personId)
    await notify(work, { ...about, recipientId: plan.owner.id, patientId: plan.patient.id });
}
