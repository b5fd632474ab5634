import { v7 } from 'uuid';
import { FeedbackScore } from './feedback-score.entity.js';
import type { SubmitFeedbackInput } from './feedback.inputs.js';
import { Action } from '../authz/actions.js';
import { notify } from '../notification/notification.acts.js';
import { Pathway } from '../pathway/pathway.entity.js';
import { badInput, notFound, type FieldProblem } from '../platform/errors.js';
import { spokenFor } from '../write/spoken-for.js';
import type { Row } from '../write/transaction.js';
import type { Work } from '../write/work.js';

interface Scale extends Row {
  min: number;
  max: number;
  step: number;
}

/** The patient's own number, or what staff recorded that they said; who treats them in the pathway is told that it is there. */
export async function submitFeedback(work: Work, input: SubmitFeedbackInput): Promise<string> {
  await work.checkFor(input.patientId, 'FeedbackScore');
  const onBehalf = spokenFor(work, input.onBehalf);
  const givenAt = input.givenAt ?? work.now;
  const problems = await scaleProblems(work, input);
  if (givenAt > work.now) problems.push({ path: 'givenAt', rule: 'FUTURE' });
  if (problems.length) throw badInput(...problems);
  const pathway = await pathwayOf(work, input);
  const score = work.em.create(FeedbackScore, {
    id: v7(),
    patient: input.patientId,
    pathway,
    instrumentCode: input.instrument,
    value: input.value,
    givenAt,
    submittedBy: work.principal.personId,
    onBehalf,
  } as never);
  work.em.persist(score);
  await work.em.flush();
  await tell(work, score, pathway);
  work.did('FeedbackScore', score.id, input.patientId);
  return score.id;
}

async function scaleProblems(
  work: Work,
  { instrument, value }: SubmitFeedbackInput,
): Promise<FieldProblem[]> {
  const [scale] = await work.sql<Scale>(
    `select (row->'min')::float8 as min, (row->'max')::float8 as max, (row->'step')::float8 as step
       from reference_row where list = 'feedbackInstrument' and key = $1`,
    [instrument],
  );
  if (!scale) return [{ path: 'instrument', rule: 'UNKNOWN' }];
  const { min, max, step } = scale;
  if (!(value >= min && value <= max)) return [{ path: 'value', rule: 'OUT_OF_SCALE', params: { min, max } }];
  const steps = (value - min) / step;
  return Math.abs(steps - Math.round(steps)) < 1e-6
    ? []
    : [{ path: 'value', rule: 'BETWEEN_STEPS', params: { step } }];
}

async function pathwayOf(work: Work, { pathwayId, patientId }: SubmitFeedbackInput): Promise<Pathway | null> {
  if (!pathwayId) return null;
  const pathway = await work.em.findOne(Pathway, { id: pathwayId, patient: patientId });
  if (!pathway) throw notFound();
  await work.check('Pathway', pathway.id, Action.READ);
  return pathway;
}

async function tell(work: Work, score: FeedbackScore, pathway: Pathway | null): Promise<void> {
  const clinician = pathway?.clinician?.id;
  if (!clinician || clinician === work.principal.personId) return;
  const about = { patientId: score.patient.id, subjectType: 'FeedbackScore', subjectId: score.id };
  await notify(work, { ...about, recipientId: clinician, kind: 'FEEDBACK_GIVEN' });
}
