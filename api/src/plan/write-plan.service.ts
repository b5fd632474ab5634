import { linkPlans } from './link-plans.js';
import { PlanContent } from './plan-content.entity.js';
import { consentProblem, contentProblems } from './plan.check.js';
import { planToWrite, tellOfPlan, touch } from './plan.editing.js';
import { type Plan } from './plan.entity.js';
import type { CreatePlanInput, PlanContentInput, UpdatePlanInput } from './plan.inputs.js';
import { keepVersion } from './plan.keeping.js';
import { newPlan, tellPathway } from './plan.making.js';
import { refuseOverwrite } from './plan.overwrite.js';
import { CONTENT, pick } from './plan.snapshot.js';
import { PlanKind, PlanStatus } from './plan.type.js';
import { Action } from '../authz/actions.js';
import { Unit } from '../organisation/unit.entity.js';
import { Person } from '../person/person.entity.js';
import { badInput, type FieldProblem } from '../platform/errors.js';
import type { Row } from '../write/transaction.js';
import type { Work } from '../write/work.js';

export async function createPlan(work: Work, input: CreatePlanInput): Promise<string> {
  await work.checkFor(input.patientId, 'Plan', Action.CREATE);
  const problems: FieldProblem[] = [...(await consentProblem(work, input))];
  if (!input.draft && !input.text) problems.push({ path: 'text', rule: 'REQUIRED' });
  problems.push(...contentProblems(work, input.kind, input));
  if (problems.length) throw badInput(...problems);
  const plan = await newPlan(work, input, { status: PlanStatus.DRAFT });
  await write(work, plan, input);
  if (!input.draft) await make(work, plan);
  work.did('Plan', plan.id, input.patientId);
  return plan.id;
}

export async function updatePlan(work: Work, input: UpdatePlanInput): Promise<string> {
  const plan = await planToWrite(work, input.id, Action.UPDATE);
  await notOver(work, plan, input);
  const problems = contentProblems(work, plan.kind, input, plan);
  if (problems.length) throw badInput(...problems);
  if (input.ownerId) await handOver(work, plan, input.ownerId);
  if (input.linkedPlanIds) await linkPlans(work, plan, input.linkedPlanIds);
  await write(work, plan, input);
  if (input.made && plan.status === PlanStatus.DRAFT) await make(work, plan);
  else if (plan.status === PlanStatus.ACTIVE) {
    await keepVersion(work, plan);
    await tellOfPlan(work, plan, 'PLAN_CHANGED');
  }
  work.did('Plan', plan.id, plan.patient.id);
  return plan.id;
}

/** Two who write the same text: the second gets both. */
async function notOver(work: Work, plan: Plan, input: UpdatePlanInput): Promise<void> {
  const { version } = plan;
  const stored = pick(await work.em.findOne(PlanContent, { planId: plan.id }), CONTENT);
  const sent = Object.fromEntries(CONTENT.map((name) => [name, input[name]]));
  const at = { type: 'Plan', id: plan.id, patientId: plan.patient.id };
  refuseOverwrite({ ...at, version, stored, sent }, input.expectedVersion);
}

async function write(work: Work, plan: Plan, input: PlanContentInput): Promise<void> {
  let content = await work.em.findOne(PlanContent, { planId: plan.id });
  if (!content) {
    content = work.em.create(PlanContent, { planId: plan.id, patientId: plan.patient.id } as never);
    work.em.persist(content);
  }
  for (const name of CONTENT) content[name] = input[name] || content[name];
  plan.periodFrom = input.periodFrom ?? plan.periodFrom;
  plan.periodTo = input.periodTo ?? plan.periodTo;
  plan.nextEvaluationOn = input.nextEvaluationOn ?? plan.nextEvaluationOn;
  touch(work, plan);
  await work.em.flush();
}

/** From here on the plan holds. */
async function make(work: Work, plan: Plan): Promise<void> {
  const { text } = await work.em.findOneOrFail(PlanContent, { planId: plan.id });
  if (!text) throw badInput({ path: 'text', rule: 'REQUIRED' });
  plan.status = PlanStatus.ACTIVE;
  plan.madeAt = work.now;
  await work.em.flush();
  await tellPathway(work, plan, 'PLAN_MADE', plan.kind === PlanKind.TREATMENT ? ['TREATMENT_PLAN'] : []);
  await keepVersion(work, plan);
  await tellOfPlan(work, plan, 'PLAN_MADE');
}

/** To somebody who has the patient now; anybody else is as unknown as somebody who is not there. */
async function handOver(work: Work, plan: Plan, personId: string): Promise<void> {
  const [found] = await work.sql<{ unit_id: string | null; side: Plan['side'] } & Row>(
    `select g.unit_id, r.side from relation r
       left join lateral (select x.unit_id from role_grant x join unit u on u.id = x.unit_id
          where x.person_id = r.subject_id and (r.root_id is null or u.organisation_id = r.root_id)
            and x.valid_from <= $3 and (x.valid_to is null or x.valid_to > $3) order by x.valid_from limit 1) g on true
      where r.patient_id = $1 and r.subject_id = $2 and r.kind in ('TREATS', 'SERVES', 'COORDINATES')
        and r.valid_from <= $3 and (r.valid_to is null or r.valid_to > $3) order by r.valid_from limit 1`,
    [plan.patient.id, personId, work.now.toISOString()],
  );
  if (!found) throw badInput({ path: 'ownerId', rule: 'UNKNOWN' });
  plan.owner = work.em.getReference(Person, personId);
  plan.unit = found.unit_id ? work.em.getReference(Unit, found.unit_id) : null;
  plan.side = found.side ?? plan.side;
}
