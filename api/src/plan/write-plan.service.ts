import { newPlan, tellPathway } from './plan.making.js';
import { Plan, PlanContent } from './plan.entity.js';
import type { CreatePlanInput, UpdatePlanInput } from './plan.inputs.js';
import { PlanKind, PlanStatus } from './plan.type.js';
import { Action } from '../authz/actions.js';
import { notifyPatient } from '../notification/notification.acts.js';
import { Unit } from '../organisation/unit.entity.js';
import { Person } from '../person/person.entity.js';
import { badInput, illegalTransition, type FieldProblem } from '../platform/errors.js';
import type { Row } from '../write/transaction.js';
import type { Work } from '../write/work.js';

/** Kinds that can name what the specialist service goes on doing. */
const WITH_SPECIALIST_PART = [PlanKind.INDIVIDUAL, PlanKind.FOLLOW_UP];

export async function createPlan(work: Work, input: CreatePlanInput): Promise<string> {
  await work.checkFor(input.patientId, 'Plan', Action.CREATE);
  const problems: FieldProblem[] = [];
  if (input.kind === PlanKind.INDIVIDUAL && input.patientAgrees !== true)
    problems.push({ path: 'patientAgrees', rule: 'REQUIRED' });
  if (!input.draft && !input.text) problems.push({ path: 'text', rule: 'REQUIRED' });
  problems.push(...partProblem(input.kind, input.specialistPart));
  if (problems.length) throw badInput(...problems);
  const plan = await newPlan(work, input, { status: PlanStatus.DRAFT });
  await write(work, plan, input);
  if (!input.draft) await make(work, plan);
  work.did('Plan', plan.id, input.patientId);
  return plan.id;
}

export async function updatePlan(work: Work, input: UpdatePlanInput): Promise<string> {
  const plan = await work.load(Plan, input.id, Action.UPDATE);
  work.expect(plan, input.expectedVersion);
  if (![PlanStatus.DRAFT, PlanStatus.ACTIVE].includes(plan.status)) throw illegalTransition(plan.status, []);
  const problems = partProblem(plan.kind, input.specialistPart);
  if (problems.length) throw badInput(...problems);
  if (input.ownerId) await handOver(work, plan, input.ownerId);
  await write(work, plan, input);
  if (input.made && plan.status === PlanStatus.DRAFT) await make(work, plan);
  else if (plan.status === PlanStatus.ACTIVE) await tellPatient(work, plan, 'PLAN_CHANGED');
  work.did('Plan', plan.id, plan.patient.id);
  return plan.id;
}

function partProblem(kind: PlanKind, part: string | null | undefined): FieldProblem[] {
  return part && !WITH_SPECIALIST_PART.includes(kind)
    ? [{ path: 'specialistPart', rule: 'NOT_POSSIBLE' }]
    : [];
}

async function write(
  work: Work,
  plan: Plan,
  { text, specialistPart }: { text?: string | null; specialistPart?: string | null },
): Promise<void> {
  let content = await work.em.findOne(PlanContent, { planId: plan.id });
  if (!content) {
    content = work.em.create(PlanContent, { planId: plan.id, patientId: plan.patient.id } as never);
    work.em.persist(content);
  }
  content.text = text || content.text;
  content.specialistPart = specialistPart || content.specialistPart;
  plan.changedAt = work.now;
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
  await tellPatient(work, plan, 'PLAN_MADE');
}

async function tellPatient(work: Work, plan: Plan, kind: string): Promise<void> {
  await notifyPatient(work, plan.patient.id, { kind, subjectType: 'Plan', subjectId: plan.id });
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
