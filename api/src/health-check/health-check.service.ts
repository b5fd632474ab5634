import { v7 } from 'uuid';
import { HealthCheck } from './health-check.entity.js';
import type { RecordHealthCheckInput, UpdateHealthCheckInput } from './health-check.inputs.js';
import { Action } from '../authz/actions.js';
import { recomputeDeadlines } from '../deadline/deadline.acts.js';
import { registerEvent } from '../pathway/event.acts.js';
import { eventProblemsIn } from '../pathway/event.questions.js';
import { Pathway } from '../pathway/pathway.entity.js';
import { Patient } from '../patient/patient.entity.js';
import { startOfDay } from '../platform/calendar.js';
import { badInput, illegalTransition, notFound, type FieldProblem } from '../platform/errors.js';
import type { Work } from '../write/work.js';

/** In a pathway it is registered there too; what its code is was not found, and it is registered without. */
export async function recordHealthCheck(work: Work, input: RecordHealthCheckInput): Promise<string> {
  await work.checkFor(input.patientId, 'HealthCheck');
  const patient = await work.em.findOneOrFail(Patient, { id: input.patientId });
  const problems = [...dayProblems(work, input, patient), ...followUpProblems(input)];
  if (!input.what.trim()) problems.push({ path: 'what', rule: 'EMPTY' });
  if (problems.length) throw badInput(...problems);
  const pathway = await pathwayOf(work, input);
  const check = work.em.create(HealthCheck, {
    ...{ id: v7(), patient, pathway, area: input.area, what: input.what, checkedOn: input.checkedOn },
    ...{ checkedOutside: input.checkedOutside || null, result: input.result || null },
    ...{ followUp: input.followUp || null, followUpBy: input.followUpBy || null, dueOn: input.dueOn ?? null },
    ...{ registeredAt: work.now, registeredBy: work.principal.personId },
  } as never);
  work.em.persist(check);
  await work.em.flush();
  if (pathway) await register(work, pathway, input.checkedOn);
  work.did('HealthCheck', check.id, patient.id);
  return check.id;
}

export async function updateHealthCheck(work: Work, input: UpdateHealthCheckInput): Promise<string> {
  const check = await work.load(HealthCheck, input.id, Action.UPDATE);
  work.expect(check, input.expectedVersion);
  if (check.doneAt) throw illegalTransition('DONE', []);
  const next = {
    result: input.result ?? check.result,
    followUp: input.followUp ?? check.followUp,
    followUpBy: input.followUpBy ?? check.followUpBy,
    dueOn: input.dueOn ?? check.dueOn,
  };
  const problems = followUpProblems(next);
  if (input.done && !next.followUp) problems.push({ path: 'done', rule: 'NOT_POSSIBLE' });
  if (problems.length) throw badInput(...problems);
  Object.assign(check, next);
  if (input.done) check.doneAt = work.now;
  work.did('HealthCheck', check.id, check.patient.id);
  return check.id;
}

function dayProblems(work: Work, { checkedOn }: RecordHealthCheckInput, patient: Patient): FieldProblem[] {
  if (checkedOn > work.today) return [{ path: 'checkedOn', rule: 'FUTURE' }];
  return checkedOn < patient.birthDate ? [{ path: 'checkedOn', rule: 'BEFORE_BIRTH' }] : [];
}

/** What follows has somebody who sees to it, and a day. */
function followUpProblems(
  input: Pick<RecordHealthCheckInput, 'followUp' | 'followUpBy' | 'dueOn'>,
): FieldProblem[] {
  if (!input.followUp) return [];
  return [
    ...(input.followUpBy ? [] : [{ path: 'followUpBy', rule: 'REQUIRED' }]),
    ...(input.dueOn ? [] : [{ path: 'dueOn', rule: 'REQUIRED' }]),
  ];
}

async function pathwayOf(
  work: Work,
  { pathwayId, patientId }: RecordHealthCheckInput,
): Promise<Pathway | null> {
  if (!pathwayId) return null;
  const pathway = await work.em.findOne(Pathway, { id: pathwayId, patient: patientId });
  if (!pathway) throw notFound();
  await work.check('Pathway', pathway.id, Action.READ);
  return pathway;
}

const KIND = 'HEALTH_CHECK';

/** Several checks of a day are one event; what the pathway cannot take as an event is kept as a check all the same. */
async function register(work: Work, pathway: Pathway, day: string): Promise<void> {
  const noon = new Date(startOfDay(day).getTime() + 12 * 3_600_000);
  const occurredAt = noon < work.now ? noon : work.now;
  const [there] = await work.sql(
    `select 1 from pathway_event where pathway_id = $1 and kind = $2 and corrected_at is null
        and (occurred_at at time zone 'Europe/Oslo')::date = $3::date limit 1`,
    [pathway.id, KIND, day],
  );
  if (there) return;
  const event = { kind: KIND, occurredAt };
  const [problem] = await eventProblemsIn(work, pathway, event, 'recordHealthCheck');
  if (problem) return;
  await registerEvent(work, pathway, KIND, occurredAt);
  await recomputeDeadlines(work, pathway.id);
}
