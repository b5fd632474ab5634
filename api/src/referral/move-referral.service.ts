import { address } from './begin.acts.js';
import { Referral } from './referral.entity.js';
import type {
  ConfirmReferralInput,
  ForwardReferralInput,
  ReferralActInput,
  WithdrawReferralInput,
} from './referral.inputs.js';
import { guard } from './referral.state.js';
import { ReferralStatus } from './referral.status.js';
import { Action } from '../authz/actions.js';
import { RelationKind, Role, Side } from '../authz/roles.js';
import { closeCase, endAssignments } from '../coordination/case-end.acts.js';
import { CareCase } from '../coordination/care-case.entity.js';
import { coverSpecialist } from '../coordination/case-start.acts.js';
import { recomputeDeadlines } from '../deadline/deadline.acts.js';
import { receivingUnit } from '../organisation/unit.questions.js';
import { registerEvent } from '../pathway/event.acts.js';
import { leaveSpecialist } from '../pathway/leave.acts.js';
import { Pathway } from '../pathway/pathway.entity.js';
import { movePathway } from '../pathway/course.acts.js';
import { Person } from '../person/person.entity.js';
import { badInput } from '../platform/errors.js';
import { beginParty, endRelations } from '../relation/relation.service.js';
import type { Work } from '../write/work.js';

/** Says who took it in hand; the clock has been running since it was sent. */
export async function receiveReferral(work: Work, input: ReferralActInput): Promise<string> {
  const referral = await work.load(Referral, input.id, Action.RECEIVE);
  guard(referral.status, Action.RECEIVE);
  work.expect(referral, input.expectedVersion);
  referral.status = ReferralStatus.RECEIVED;
  referral.receivedBy = work.em.getReference(Person, work.principal.personId);
  work.did('Referral', referral.id, referral.patient.id);
  return referral.id;
}

/** To another section, also of another organisation; the clock is not restarted. */
export async function forwardReferral(work: Work, input: ForwardReferralInput): Promise<string> {
  const referral = await work.load(Referral, input.id, Action.FORWARD);
  guard(referral.status, Action.FORWARD);
  work.expect(referral, input.expectedVersion);
  const toUnit = await receivingUnit(work, input.toUnitId, 'toUnitId');
  if (toUnit.id === referral.toUnit.id) throw badInput({ path: 'toUnitId', rule: 'NOT_POSSIBLE' });
  const pathway = await work.em.findOneOrFail(Pathway, { referral: referral.id });
  movePathway(pathway, Action.FORWARD);
  referral.status = ReferralStatus.FORWARDED;
  referral.toUnit = toUnit;
  referral.receivedBy = null;
  pathway.unit = toUnit;
  await work.em.flush();
  await registerEvent(work, pathway, 'REFERRAL_FORWARDED');
  await endRelations(work, referral.id, [RelationKind.ADDRESSED, RelationKind.PARTY]);
  await beginParty(work, {
    patientId: referral.patient.id,
    rootId: toUnit.organisation.id,
    side: Side.SPECIALIST,
    basis: 'referral forwarded',
    cause: 'referral',
    causeId: referral.id,
  });
  await address(work, referral, toUnit.id);
  const of = await work.em.findOneOrFail(CareCase, { id: pathway.id });
  await endAssignments(work, of.id, Side.SPECIALIST, 'referral forwarded');
  await coverSpecialist(work, of, toUnit.id);
  await recomputeDeadlines(work, pathway.id);
  work.did('Referral', referral.id, referral.patient.id);
  return referral.id;
}

/** Taken back by who referred; a pathway that had begun ends with it. */
export async function withdrawReferral(work: Work, input: WithdrawReferralInput): Promise<string> {
  const referral = await work.load(Referral, input.id, Action.WITHDRAW);
  guard(referral.status, Action.WITHDRAW);
  work.expect(referral, input.expectedVersion);
  referral.status = ReferralStatus.WITHDRAWN;
  referral.withdrawnReason = input.reason;
  const pathway = await work.em.findOne(Pathway, { referral: referral.id });
  if (pathway) {
    movePathway(pathway, Action.WITHDRAW);
    pathway.endReason = 'WITHDRAWN';
    pathway.endedOn = work.today;
    await registerEvent(work, pathway, 'REFERRAL_WITHDRAWN');
    await registerEvent(work, pathway, 'PATHWAY_ENDED');
    await closeCase(work, pathway.id, 'referral withdrawn');
    await recomputeDeadlines(work, pathway.id);
    await leaveSpecialist(work, pathway);
  }
  work.did('Referral', referral.id, referral.patient.id);
  return referral.id;
}

/** The patient's word that the referral says what it should, or staff's record of it. */
export async function confirmReferral(work: Work, input: ConfirmReferralInput): Promise<string> {
  const referral = await work.load(Referral, input.id, Action.CONFIRM);
  guard(referral.status, Action.CONFIRM);
  work.expect(referral, input.expectedVersion);
  const patient = work.principal.role === Role.PATIENT;
  if (!patient && !input.onBehalf) throw badInput({ path: 'onBehalf', rule: 'REQUIRED' });
  if (patient && input.onBehalf) throw badInput({ path: 'onBehalf', rule: 'NOT_POSSIBLE' });
  referral.patientConfirmedAt = work.now;
  referral.onBehalf = input.onBehalf ?? null;
  work.did('Referral', referral.id, referral.patient.id);
  return referral.id;
}
