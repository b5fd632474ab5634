import { ChecklistAnswerKind as Kind, EndPoint, type ChecklistAnswer } from './end-checklist.type.js';
import type {
  EndChecklistInput,
  FollowUpPlanInput,
  MunicipalResponsibleInput,
} from './end-pathway.inputs.js';
import type { FieldProblem } from '../platform/errors.js';

/** A point: its field in the input, its name in the checklist of the reference data, and how it can be answered. */
interface Point {
  point: EndPoint;
  field: keyof EndChecklistInput;
  reference: string;
  yes: readonly Kind[];
  no: Kind;
}

const done = { yes: [Kind.DONE], no: Kind.NOT_RELEVANT } as const;
const planned = { yes: [Kind.HAS_PLAN, Kind.WRITTEN], no: Kind.NOT_NEEDED } as const;

export const END_POINTS: readonly Point[] = [
  {
    point: EndPoint.FOLLOW_UP_NEED_ASSESSED,
    field: 'followUpNeedAssessed',
    reference: 'followUpNeedAssessed',
    ...done,
  },
  { point: EndPoint.FOLLOW_UP_PLAN, field: 'followUpPlan', reference: 'writtenFollowUpPlan', ...planned },
  {
    point: EndPoint.MUNICIPAL_RESPONSIBLE,
    field: 'municipalResponsible',
    reference: 'municipalResponsibleNamed',
    ...done,
  },
  {
    point: EndPoint.TOLD_WHERE_TO_TURN,
    field: 'patientToldWhereToTurn',
    reference: 'patientToldWhereToTurn',
    ...done,
  },
  {
    point: EndPoint.RISK_SHARED,
    field: 'riskAssessmentsShared',
    reference: 'riskAssessmentsShared',
    ...done,
  },
];

/** What of the checklist is missing or cannot be answered so, by field and rule. `mandatory` takes no no. */
export function checklistProblems(
  checklist: EndChecklistInput | null | undefined,
  mandatory: ReadonlySet<EndPoint>,
): FieldProblem[] {
  return END_POINTS.flatMap(({ point, field, yes, no }) => {
    const path = `checklist.${field}`;
    const said = checklist?.[field];
    if (!said) return [{ path, rule: 'REQUIRED' }];
    if (said.answer !== no && !yes.includes(said.answer))
      return [{ path: `${path}.answer`, rule: 'NOT_POSSIBLE' }];
    if (said.answer !== no) return missingOf(point, path, said);
    if (mandatory.has(point)) return [{ path: `${path}.answer`, rule: 'MANDATORY' }];
    return said.reason?.trim() ? [] : [{ path: `${path}.reason`, rule: 'REQUIRED' }];
  });
}

/** What a yes must say. */
function missingOf(
  point: EndPoint,
  path: string,
  said: NonNullable<EndChecklistInput[keyof EndChecklistInput]>,
) {
  if (point === EndPoint.FOLLOW_UP_PLAN) return missingOfPlan(path, said as FollowUpPlanInput);
  const { personId, name } = said as MunicipalResponsibleInput;
  if (point === EndPoint.MUNICIPAL_RESPONSIBLE && Boolean(personId) === Boolean(name?.trim()))
    return [{ path: `${path}.name`, rule: 'EXACTLY_ONE', params: { of: 'name, personId' } }];
  return [];
}

/** A plan that is written for the end is there before it: what is written is said, and is made a plan of. */
function missingOfPlan(path: string, { answer, text, specialistPart }: FollowUpPlanInput): FieldProblem[] {
  return [
    ...(answer === Kind.WRITTEN && !text?.trim() ? [{ path: `${path}.text`, rule: 'REQUIRED' }] : []),
    ...(specialistPart?.trim() ? [] : [{ path: `${path}.specialistPart`, rule: 'REQUIRED' }]),
  ];
}

/** The answers as they are kept. `named`: the professional in the municipality, where they are a person of the platform. */
export function answersOf(checklist: EndChecklistInput, named: string | null): ChecklistAnswer[] {
  return END_POINTS.map(({ point, field }) => {
    const said = checklist[field] as NonNullable<EndChecklistInput[typeof field]>;
    const texts = [
      // What the plan says stands in the plan.
      point !== EndPoint.FOLLOW_UP_PLAN && 'text' in said ? said.text : null,
      'specialistPart' in said ? said.specialistPart : null,
      'name' in said ? said.name : null,
      point === EndPoint.MUNICIPAL_RESPONSIBLE ? named : null,
    ];
    return { point, answer: said.answer, reason: said.reason ?? null, text: texts.find(Boolean) ?? null };
  });
}
