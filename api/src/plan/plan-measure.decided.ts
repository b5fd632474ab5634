import type { PlanMeasure } from './plan-measure.entity.js';
import type { SetMeasureInput } from './plan-measure.inputs.js';
import type { Plan } from './plan.entity.js';
import { Action } from '../authz/actions.js';
import { MeetingDecision } from '../meeting/meeting-decision.entity.js';
import { MeetingParticipant } from '../meeting/meeting-participant.entity.js';
import { Meeting } from '../meeting/meeting.entity.js';
import { ParticipantKind } from '../meeting/meeting.type.js';
import { osloDay } from '../platform/calendar.js';
import { badInput, conflict } from '../platform/errors.js';
import type { Work } from '../write/work.js';

/** A decision that becomes a measure, and what it says of it. */
export interface Decided {
  decision: MeetingDecision;
  says: Partial<SetMeasureInput>;
}

const RESPONSIBLE = ['responsibleId', 'responsibleName', 'responsibleRole', 'responsibleIsPatient'] as const;

/**
 * The decision that a new measure carries out, locked: two who take it at once wait for each other, and the second is told
 * that it is done. One that the caller may not read is as one that is not there.
 */
export async function decidedBy(work: Work, plan: Plan, input: SetMeasureInput): Promise<Decided> {
  if (input.id) throw badInput({ path: 'decisionId', rule: 'NOT_POSSIBLE' });
  const [seen] = await work.look('select id from meeting_decision where id = $1 and patient_id = $2', [
    input.decisionId,
    plan.patient.id,
  ]);
  if (!seen) throw badInput({ path: 'decisionId', rule: 'UNKNOWN' });
  const decision = await work.load(MeetingDecision, seen.id as string, Action.READ);
  const done = await work.sql('select from decided_measure where decision_id = $1', [decision.id]);
  if (done.length) throw conflict('ALREADY_A_MEASURE');
  const named = RESPONSIBLE.some((name) => Boolean(input[name]));
  return {
    decision,
    says: {
      ...{ text: decision.text, dueOn: decision.dueOn },
      ...(named ? {} : await responsibleFor(work, decision)),
    },
  };
}

/** Whoever the meeting said does it; whoever called, where it named nobody. */
async function responsibleFor(work: Work, decision: MeetingDecision): Promise<Partial<SetMeasureInput>> {
  if (!decision.responsible) {
    const meeting = await work.em.findOneOrFail(Meeting, { id: decision.meetingId });
    return { responsibleId: meeting.organiser?.id ?? null };
  }
  const { id } = decision.responsible;
  const { kind, person, name, organisation } = await work.em.findOneOrFail(MeetingParticipant, { id });
  if (kind === ParticipantKind.PATIENT) return { responsibleIsPatient: true };
  if (kind === ParticipantKind.OUTSIDE) return { responsibleName: name, responsibleRole: organisation };
  return { responsibleId: person?.id ?? null };
}

/** What the caller said themselves, which goes before what the meeting said. */
export const told = (input: SetMeasureInput): SetMeasureInput =>
  Object.fromEntries(
    Object.entries(input).filter(([, value]) => value !== undefined && value !== null && value !== ''),
  ) as unknown as SetMeasureInput;

/** Once, and both ways: the measure says where it came from, the decision what became of it. */
export async function linkDecided(
  work: Work,
  plan: Plan,
  measure: PlanMeasure,
  { decision }: Decided,
): Promise<void> {
  await work.sql(
    `insert into decided_measure (decision_id, measure_id, plan_id, patient_id, decided_on) values ($1, $2, $3, $4, $5)`,
    [decision.id, measure.id, plan.id, plan.patient.id, osloDay(decision.decidedAt)],
  );
}
