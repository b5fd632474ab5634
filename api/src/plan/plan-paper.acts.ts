import type { GraphQLSchema } from 'graphql';
import { PLAN_ON_PAPER, type MeasureFacts, type PlanFacts } from './plan-paper.facts.js';
import { PLAN_WORDS, type PlanWords } from './plan-paper.words.js';
import { PlanGoalKind } from './plan-part.type.js';
import type { Language } from '../platform/context.js';
import { notFound } from '../platform/errors.js';
import { dayInWords, instantInWords } from '../platform/paper/days.js';
import {
  fact,
  heading,
  list,
  paragraphs,
  type ListItem,
  type Paper,
  type Part,
} from '../platform/paper/paper.js';
import { rootField } from '../read/selection.js';
import type { Work } from '../write/work.js';

/** The plan as whoever asks may read it now, and logged as any reading of it. */
export async function planFacts(work: Work, schema: GraphQLSchema, id: string): Promise<PlanFacts> {
  const found = await work.ask({ ...rootField(schema, PLAN_ON_PAPER), args: { id } });
  if (!found) throw notFound();
  return found as PlanFacts;
}

/** A plan in plain words, of the same facts as the API's answer, in the order in which a reader needs them. */
export function planOnPaper(plan: PlanFacts, language: Language, made: Date): Paper {
  const words = PLAN_WORDS[language];
  const title = plan.kind ? words.kinds[plan.kind] : words.text;
  const day = (value: string | null): string | null => (value ? dayInWords(value, language) : null);
  const parts = [
    ...aboutPlan(plan, words, language),
    ...ownWords(plan, words),
    ...section(words.text, plan.text),
    ...goalsOf(plan, words, day),
    ...section(words.contributions, plan.contributions),
    ...section(words.implementation, plan.implementation),
    ...section(words.cooperation, plan.cooperation),
    ...section(words.specialistPart, plan.specialistPart),
    ...section(words.contacts, plan.contacts),
    ...listed(words.participants, plan.participants, (each) => ({ text: whoIs(each, words) })),
    ...listed(words.evaluations, plan.evaluations, (each) => ({
      text: day(each.heldOn) ?? '',
      more: [
        ...(each.note ? [each.note] : []),
        ...(each.patientTookPart === null
          ? []
          : [each.patientTookPart ? words.patientTookPart : words.patientNotThere]),
        ...(each.results ?? []).map(({ goal, outcome, achieved }) =>
          [
            `${goal}: ${words.outcomes[outcome]}.`,
            ...(achieved ? [`${words.achieved}: ${achieved}`] : []),
          ].join(' '),
        ),
      ],
    })),
    ...listed(words.signatures, plan.signatures, (each) => ({
      text: [
        [each.signedAs && words.signers[each.signedAs], each.signedBy?.name].filter(Boolean).join(': '),
        ...(each.onBehalf ? [words.recorded] : []),
        ...(each.signedAt ? [instantInWords(each.signedAt, language)] : []),
        ...(each.number ? [`${words.version.toLowerCase()} ${each.number}`] : []),
      ].join(', '),
    })),
    ...listed(words.linked, plan.linked, ({ kind }) => ({ text: kind ? words.kinds[kind] : words.text })),
    ...(plan.redacted.length ? paragraphs(words.hidden) : []),
  ];
  const author = plan.unit?.name ?? plan.owner?.name ?? 'Samløp';
  return {
    title,
    language,
    author,
    made,
    parts,
    foot: `${title}. ${words.printed} ${instantInWords(made, language)}.`,
  };
}

function aboutPlan(plan: PlanFacts, words: PlanWords, language: Language): Part[] {
  const day = (value: string | null | undefined): string | null =>
    value ? dayInWords(value, language) : null;
  return facts([
    [words.name, plan.patient?.name],
    [words.born, day(plan.patient?.birthDate)],
    [words.status, plan.status && words.statuses[plan.status]],
    [words.version, plan.versionNumber?.toString()],
    [words.owner, plan.owner?.name],
    [words.unit, plan.unit?.name],
    [words.phone, plan.unit?.phone],
    [words.from, day(plan.periodFrom)],
    [words.to, day(plan.periodTo)],
    [words.nextEvaluation, day(plan.nextEvaluationOn)],
    [words.closed, plan.closedAt && instantInWords(plan.closedAt, language)],
    [words.closeReason, plan.closeReason],
  ]);
}

const facts = (rows: [string, string | null | undefined][]): Part[] =>
  rows.flatMap(([label, text]) => (text ? [fact(label, text)] : []));

const section = (title: string, text: string | null, level: 2 | 3 = 2): Part[] =>
  text ? [heading(title, level), ...paragraphs(text)] : [];

function ownWords(plan: PlanFacts, words: PlanWords): Part[] {
  const said = (['whatMatters', 'resources', 'needs', 'wishes'] as const).flatMap((key) =>
    section(words[key], plan[key], 3),
  );
  if (!said.length) return [];
  return [heading(words.ownWords), ...said, ...(plan.wordsOnBehalf ? paragraphs(words.writtenDown) : [])];
}

/** Each goal with what is done for it, then what is for no goal that is shown. */
function goalsOf(
  { goals, measures }: PlanFacts,
  words: PlanWords,
  day: (value: string | null) => string | null,
): Part[] {
  const shown = new Set((goals ?? []).map(({ id }) => id));
  const item = (measure: MeasureFacts): ListItem => ({
    text: measure.text ?? '',
    more: [
      ...(measure.extent ? [`${words.extent}: ${measure.extent}`] : []),
      ...(measure.responsible ? [`${words.responsible}: ${whoIs(measure.responsible, words)}`] : []),
      ...(measure.dueOn ? [`${words.due}: ${day(measure.dueOn) ?? ''}`] : []),
      ...(measure.status ? [words.measureStatuses[measure.status]] : []),
    ],
  });
  const of = (kind: PlanGoalKind): Part[] =>
    (goals ?? [])
      .filter((goal) => (goal.kind ?? PlanGoalKind.GOAL) === kind)
      .flatMap((goal) => [
        heading(goal.text ?? '', 3),
        ...(goal.outcome ? [fact(words.outcome, words.outcomes[goal.outcome])] : []),
        list((measures ?? []).filter(({ goalId }) => goalId === goal.id).map(item)),
      ]);
  const [aims, signs] = [of(PlanGoalKind.GOAL), of(PlanGoalKind.WARNING_SIGN)];
  const rest = (measures ?? []).filter(({ goalId }) => !goalId || !shown.has(goalId)).map(item);
  return [
    ...(signs.length ? [heading(words.warningSigns), ...signs] : []),
    ...(aims.length ? [heading(words.goals), ...aims] : []),
    ...(rest.length ? [heading(shown.size ? words.otherMeasures : words.measures), list(rest)] : []),
  ];
}

interface Somebody {
  person: { name: string | null } | null;
  name: string | null;
  role: string | null;
  isPatient?: boolean | null;
}

const whoIs = ({ person, name, role, isPatient }: Somebody, words: PlanWords): string =>
  isPatient ? words.thePatient : [person?.name ?? name, role].filter(Boolean).join(', ');

function listed<T>(title: string, rows: readonly T[] | null, item: (row: T) => ListItem): Part[] {
  return rows?.length ? [heading(title), list(rows.map(item))] : [];
}
