import { v7 } from 'uuid';
import { PlanFileFormat, type ImportPlanInput } from './import-plan.inputs.js';
import { PlanContent, PlanWords } from './plan-content.entity.js';
import { readPlanCsv } from './plan-csv.js';
import { readPlanJson, THE_PATIENT, type FileMeasure, type PlanFile } from './plan-file.js';
import { PlanGoal } from './plan-goal.entity.js';
import { PlanMeasure } from './plan-measure.entity.js';
import { PlanGoalKind, PlanMeasureStatus } from './plan-part.type.js';
import { PlanParticipant } from './plan-participant.entity.js';
import { consentProblem, contentProblems } from './plan.check.js';
import { hangingOn } from './plan.editing.js';
import type { Plan } from './plan.entity.js';
import { newPlan } from './plan.making.js';
import { CONTENT, pick, WORDS } from './plan.snapshot.js';
import { PlanKind, PlanStatus } from './plan.type.js';
import { Action } from '../authz/actions.js';
import { badInput } from '../platform/errors.js';
import { spokenFor } from '../write/spoken-for.js';
import type { Work } from '../write/work.js';

/** An individual plan that was kept elsewhere, as a draft: whoever answers for it reads it with the patient and makes it. */
export async function importPlan(work: Work, input: ImportPlanInput): Promise<string> {
  await work.checkFor(input.patientId, 'Plan', Action.CREATE);
  const onBehalf = spokenFor(work, input.onBehalf);
  const of = { patientId: input.patientId, pathwayId: input.pathwayId ?? null, kind: PlanKind.INDIVIDUAL };
  const read = (input.format === PlanFileFormat.CSV ? readPlanCsv : readPlanJson)(input.content);
  const ended = (await consentProblem(work, { ...of, patientAgrees: true })).map((problem) => ({
    ...problem,
    path: 'onBehalf',
  }));
  if (!read.plan) throw badInput(...ended, ...read.problems);
  const wrong = contentProblems(work, of.kind, read.plan).map((problem) => ({
    ...problem,
    path: `content.${problem.path}`,
  }));
  if (ended.length || wrong.length) throw badInput(...ended, ...wrong);
  const plan = await newPlan(work, of, { status: PlanStatus.DRAFT, ...daysOf(read.plan) });
  await fill(work, plan, read.plan, onBehalf);
  work.did('Plan', plan.id, input.patientId);
  return plan.id;
}

const daysOf = ({ periodFrom, periodTo, nextEvaluationOn }: PlanFile): Partial<Plan> => ({
  periodFrom: periodFrom ?? null,
  periodTo: periodTo ?? null,
  nextEvaluationOn: nextEvaluationOn ?? null,
});

async function fill(work: Work, plan: Plan, file: PlanFile, onBehalf: object | null): Promise<void> {
  const of = { planId: plan.id, patientId: plan.patient.id };
  const written = { writtenBy: work.principal.personId, writtenAt: work.now };
  const hung = { ...hangingOn(plan), ...written, createdAt: work.now };
  const keep = (entity: object): unknown => work.em.persist(entity);
  keep(work.em.create(PlanContent, { ...of, ...pick(file, CONTENT) } as never));
  keep(work.em.create(PlanWords, { ...of, ...pick(file, WORDS), onBehalf, ...written } as never));
  const measures: [FileMeasure, string | null][] = file.measures.map((measure) => [measure, null]);
  for (const { text, measures: theirs } of file.goals) {
    const goal = { id: v7(), kind: PlanGoalKind.GOAL, text, patientsOwn: true, onBehalf };
    keep(work.em.create(PlanGoal, { ...hung, ...goal } as never));
    measures.push(...theirs.map((measure): [FileMeasure, string] => [measure, goal.id]));
  }
  for (const { name, role } of file.participants) {
    const taking = { id: v7(), name, role: role ?? null, parts: [], addedBy: work.principal.personId };
    keep(work.em.create(PlanParticipant, { ...hangingOn(plan), ...taking, addedAt: work.now } as never));
  }
  // What a measure is for stands before it.
  await work.em.flush();
  for (const [measure, goalId] of measures)
    keep(work.em.create(PlanMeasure, { ...hung, ...measureOf(measure), goalId } as never));
  await work.em.flush();
}

/** Whoever is named in a file is a party outside, until somebody says who they are here. */
function measureOf({ text, extent, responsible, role, dueOn, status }: FileMeasure): object {
  const patient = responsible === THE_PATIENT;
  return {
    ...{ id: v7(), text, extent: extent ?? null, dueOn, status: status ?? PlanMeasureStatus.PLANNED },
    ...{ responsibleName: patient ? null : responsible, responsibleRole: role ?? null },
    responsibleIsPatient: patient,
  };
}
