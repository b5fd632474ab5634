import { v7 } from 'uuid';
import { ReferralSuggestion, SuggestionStatus } from './referral-suggestion.entity.js';
import type { AnswerSuggestionInput, SuggestReferralInput } from './referral-suggestion.inputs.js';
import { Action } from '../authz/actions.js';
import { notify, notifyPatient } from '../notification/notification.acts.js';
import { Unit } from '../organisation/unit.entity.js';
import { Patient } from '../patient/patient.entity.js';
import { Person } from '../person/person.entity.js';
import { badInput, conflict, illegalTransition } from '../platform/errors.js';
import type { Work } from '../write/work.js';

/** A suggestion is a question to the GP, and refers nobody: what becomes of it is between the GP and the patient. */
export async function suggestReferral(work: Work, input: SuggestReferralInput): Promise<string> {
  await work.checkFor(input.patientId, 'ReferralSuggestion');
  if (!input.patientInformed) throw badInput({ path: 'patientInformed', rule: 'REQUIRED' });
  const reason = input.reason.trim();
  if (!reason) throw badInput({ path: 'reason', rule: 'EMPTY' });
  await knownPathway(work, input.pathwayKey ?? null);
  const patient = await work.em.findOneOrFail(Patient, { id: input.patientId });
  if (!patient.gp) throw badInput({ path: 'patientId', rule: 'NO_GP' });
  const of = { patient: patient.id, status: SuggestionStatus.SUGGESTED };
  const open = await work.em.findOne(ReferralSuggestion, { ...of, suggestedBy: work.principal.personId });
  if (open) throw conflict('ALREADY_SUGGESTED', { referralSuggestionId: open.id });
  const suggestion = work.em.create(ReferralSuggestion, {
    ...{ id: v7(), patient, gpId: patient.gp.id, reason, pathwayKey: input.pathwayKey ?? null },
    ...{ rootId: work.principal.rootId, suggestedAt: work.now, status: SuggestionStatus.SUGGESTED },
    suggestedBy: work.em.getReference(Person, work.principal.personId),
    unit: work.em.getReference(Unit, work.principal.unitId as string),
  } as never);
  work.em.persist(suggestion);
  await work.em.flush();
  const told = { kind: 'REFERRAL_SUGGESTED', subjectType: 'ReferralSuggestion', subjectId: suggestion.id };
  await notify(work, { recipientId: patient.gp.id, patientId: patient.id, ...told });
  await notifyPatient(work, patient.id, told);
  work.did('ReferralSuggestion', suggestion.id, patient.id);
  return suggestion.id;
}

async function knownPathway(work: Work, pathwayKey: string | null): Promise<void> {
  if (!pathwayKey) return;
  const [known] = await work.sql('select 1 from pathway_definition where pathway_key = $1 limit 1', [
    pathwayKey,
  ]);
  if (!known) throw badInput({ path: 'pathwayKey', rule: 'UNKNOWN' });
}

export async function answerSuggestion(work: Work, input: AnswerSuggestionInput): Promise<string> {
  const suggestion = await work.load(ReferralSuggestion, input.id, Action.ANSWER_SUGGESTION);
  work.expect(suggestion, input.expectedVersion);
  if (suggestion.status !== SuggestionStatus.SUGGESTED) throw illegalTransition(suggestion.status, []);
  const answer = input.answer?.trim() || null;
  if (!input.takenUp && !answer) throw badInput({ path: 'answer', rule: 'REQUIRED' });
  suggestion.status = input.takenUp ? SuggestionStatus.TAKEN_UP : SuggestionStatus.NOT_TAKEN_UP;
  suggestion.answer = answer;
  suggestion.answeredAt = work.now;
  suggestion.answeredBy = work.principal.personId;
  await work.em.flush();
  const patientId = suggestion.patient.id;
  const told = { kind: 'SUGGESTION_ANSWERED', subjectType: 'ReferralSuggestion', subjectId: suggestion.id };
  await notify(work, { recipientId: suggestion.suggestedBy.id, patientId, ...told });
  await notifyPatient(work, patientId, told);
  work.did('ReferralSuggestion', suggestion.id, patientId);
  return suggestion.id;
}
