import { z } from 'zod';
import { PlanMeasureStatus } from './plan-part.type.js';
import { isDay } from '../platform/calendar.js';
import type { FieldProblem } from '../platform/errors.js';

const LONG = 10_000;
const TEXT = 2000;
const NAME = 200;
/** Who a measure is the patient's is said by this word, where else a name stands. */
export const THE_PATIENT = 'PATIENT';

const words = (most: number) => z.string().trim().min(1).max(most);
const day = z.string().refine(isDay);
const text = words(LONG).optional();

const measure = z.strictObject({
  text: words(TEXT),
  extent: words(500).optional(),
  responsible: words(NAME),
  role: words(NAME).optional(),
  dueOn: day,
  status: z.enum(PlanMeasureStatus).optional(),
});

/** An individual plan as a file has it (docs/plan-files.md). */
const planFile = z.strictObject({
  ...{ text, whatMatters: text, resources: text, needs: text, wishes: text },
  ...{ contributions: text, implementation: text, cooperation: text, contacts: text, specialistPart: text },
  ...{ periodFrom: day.optional(), periodTo: day.optional(), nextEvaluationOn: day.optional() },
  goals: z
    .array(z.strictObject({ text: words(TEXT), measures: z.array(measure).max(200).default([]) }))
    .max(100)
    .default([]),
  measures: z.array(measure).max(200).default([]),
  participants: z
    .array(z.strictObject({ name: words(NAME), role: words(NAME).optional() }))
    .max(100)
    .default([]),
});

export type PlanFile = z.infer<typeof planFile>;
export type FileMeasure = z.infer<typeof measure>;

export interface ReadPlan {
  plan: PlanFile | null;
  problems: FieldProblem[];
}

/** What a file says, or everything that is wrong with it by its place; `where` names a place as the file has it. */
export function checkPlan(document: unknown, where = placeIn): ReadPlan {
  const result = planFile.safeParse(document);
  if (result.success) return { plan: result.data, problems: [] };
  const problems = result.error.issues.flatMap((issue): FieldProblem[] =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ path: where([...issue.path, key]), rule: 'UNKNOWN_FIELD' }))
      : [{ path: where(issue.path), ...ruleOf(issue) }],
  );
  return { plan: null, problems: problems.slice(0, 50) };
}

export function readPlanJson(content: string): ReadPlan {
  try {
    return checkPlan(JSON.parse(content));
  } catch {
    return { plan: null, problems: [{ path: 'content', rule: 'JSON' }] };
  }
}

function ruleOf(issue: z.core.$ZodIssue): Pick<FieldProblem, 'rule' | 'params'> {
  switch (issue.code) {
    case 'too_big':
      return issue.origin === 'string'
        ? { rule: 'TOO_LONG', params: { max: Number(issue.maximum) } }
        : { rule: 'TOO_MANY', params: { max: Number(issue.maximum) } };
    case 'too_small':
      return { rule: 'EMPTY' };
    case 'invalid_value':
      return { rule: 'ENUM' };
    case 'invalid_type':
      return issue.input === undefined ? { rule: 'REQUIRED' } : typed(issue.expected);
    default:
      return typed('2026-11-22');
  }
}

const typed = (detail: string): Pick<FieldProblem, 'rule' | 'params'> => ({
  rule: 'TYPE',
  params: { detail },
});

/** content.goals[2].measures[0].dueOn */
const placeIn = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (place, step) => (typeof step === 'number' ? `${place}[${step}]` : `${place}.${String(step)}`),
    'content',
  );
