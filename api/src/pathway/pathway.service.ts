import { v7 } from 'uuid';
import { registerEvent } from './event.acts.js';
import type { AssignClinicianInput, EndPathwayInput, RecordEventInput } from './pathway.inputs.js';
import { eventsOf } from './definition.questions.js';
import { Pathway, PathwayStatus, Phase } from './pathway.entity.js';
import { Action } from '../authz/actions.js';
import { RelationKind, Role, Side } from '../authz/roles.js';
import { codeFor } from '../code/code.questions.js';
import { CareCase } from '../coordination/care-case.entity.js';
import { closeCase, closeSide } from '../coordination/case-end.acts.js';
import { currentCoverage } from '../coordination/coverage.acts.js';
import { CoverageStatus } from '../coordination/coverage.entity.js';
import { recomputeDeadlines } from '../deadline/deadline.acts.js';
import { notify, notifyPatient } from '../notification/notification.acts.js';
import { Grant } from '../organisation/grant.entity.js';
import { CareTeamMember } from '../patient/care-team.entity.js';
import { Patient } from '../patient/patient.entity.js';
import { osloDay } from '../platform/calendar.js';
import { badInput, illegalTransition, type FieldProblem } from '../platform/errors.js';
import { beginRelation, endRelations } from '../relation/relation.service.js';
import type { Work } from '../write/work.js';

/** What an event makes of a pathway's phase, where it says so by itself. */
const PHASE_AFTER: Record<string, Phase> = {
  FIRST_ATTENDANCE: Phase.ASSESSMENT,
  EXTENDED_ASSESSMENT_CHOSEN: Phase.EXTENDED_ASSESSMENT,
  OTHER_TREATMENT_START: Phase.TREATMENT,
  TREATMENT_STARTED: Phase.TREATMENT,
  DETOX_START: Phase.DETOX,
};

/** Hands over to a clinician: who treats may see, the section's others no longer need to, and the patient is told. */
export async function assignClinician(work: Work, input: AssignClinicianInput): Promise<string> {
  const pathway = await work.load(Pathway, input.id, Action.ASSIGN_CLINICIAN);
  work.expect(pathway, input.expectedVersion);
  open(pathway);
  const path = input.grantId ? 'grantId' : 'personId';
  if (Boolean(input.grantId) === Boolean(input.personId)) {
    throw badInput({ path: 'grantId', rule: 'EXACTLY_ONE', params: { of: 'grantId, personId' } });
  }
  const grant = await work.em.findOne(
    Grant,
    {
      ...(input.grantId ? { id: input.grantId } : { person: input.personId }),
      role: Role.CLINICIAN,
      validFrom: { $lte: work.now },
      $or: [{ validTo: null }, { validTo: { $gt: work.now } }],
    } as never,
    { populate: ['unit'] as never },
  );
  if (!grant?.unit) throw badInput({ path, rule: 'GRANT_ENDED' });
  if (grant.unit.organisation.id !== work.principal.rootId) {
    throw badInput({ path, rule: 'WRONG_ORGANISATION' });
  }
  await endCareOf(work, pathway);
  pathway.clinician = grant.person;
  const member = work.em.create(CareTeamMember, {
    id: v7(),
    patientId: pathway.patient.id,
    person: grant.person,
    unit: grant.unit,
    side: Side.SPECIALIST,
    startsAt: work.now,
    addedBy: work.principal.personId,
  } as never);
  work.em.persist(member);
  await work.em.flush();
  await beginRelation(work, {
    patientId: pathway.patient.id,
    subjectId: grant.person.id,
    kind: RelationKind.TREATS,
    side: Side.SPECIALIST,
    rootId: grant.unit.organisation.id,
    basis: 'clinician of the pathway',
    cause: 'pathway',
    causeId: pathway.id,
  });
  if (pathway.referral && pathway.status === PathwayStatus.ACTIVE) {
    await endRelations(work, pathway.referral.id, [RelationKind.ADDRESSED]);
  }
  await registerEvent(work, pathway, 'CLINICIAN_ASSIGNED');
  await recomputeDeadlines(work, pathway.id);
  const told = { kind: 'CLINICIAN_ASSIGNED', subjectType: 'Pathway', subjectId: pathway.id };
  await notifyPatient(work, pathway.patient.id, told);
  await notify(work, { ...told, recipientId: grant.person.id, patientId: pathway.patient.id });
  work.did('Pathway', pathway.id, pathway.patient.id);
  return pathway.id;
}

async function endCareOf(work: Work, pathway: Pathway): Promise<void> {
  await endRelations(work, pathway.id, [RelationKind.TREATS]);
  if (!pathway.clinician) return;
  const standing = await work.em.find(CareTeamMember, {
    patientId: pathway.patient.id,
    person: pathway.clinician.id,
    side: Side.SPECIALIST,
    endsAt: null,
  });
  for (const member of standing) member.endsAt = work.now;
  await work.em.flush();
}

function open(pathway: Pathway): void {
  if (![PathwayStatus.REFERRED, PathwayStatus.ACTIVE].includes(pathway.status))
    throw illegalTransition(pathway.status, []);
}

/** Something happened; every clock that it starts or meets is recomputed in the same transaction. */
export async function recordEvent(work: Work, input: RecordEventInput): Promise<string> {
  const pathway = await work.load(Pathway, input.pathwayId, Action.RECORD_EVENT);
  open(pathway);
  const occurredAt = input.occurredAt ?? work.now;
  const problems: FieldProblem[] = [];
  const patient = await work.em.findOneOrFail(Patient, { id: pathway.patient.id });
  if (occurredAt > work.now) problems.push({ path: 'occurredAt', rule: 'FUTURE' });
  if (osloDay(occurredAt) < patient.birthDate) problems.push({ path: 'occurredAt', rule: 'BEFORE_BIRTH' });
  if (!(await eventsOf(work, pathway)).includes(input.kind)) problems.push({ path: 'kind', rule: 'ENUM' });
  if (problems.length) throw badInput(...problems);
  const code = await codeFor(work, pathway, input.kind, input.code);
  const event = await registerEvent(work, pathway, input.kind, occurredAt, { ...input, code });
  pathway.phase = input.phase ?? PHASE_AFTER[input.kind] ?? pathway.phase;
  pathway.careSetting = input.careSetting ?? pathway.careSetting;
  await recomputeDeadlines(work, pathway.id);
  work.did('PathwayEvent', event.id, pathway.patient.id);
  return event.id;
}

/** Ends the specialist's part; the municipality's lasts, where it has one. */
export async function endPathway(work: Work, input: EndPathwayInput): Promise<string> {
  const pathway = await work.load(Pathway, input.id, Action.END);
  work.expect(pathway, input.expectedVersion);
  if (pathway.status !== PathwayStatus.ACTIVE) throw illegalTransition(pathway.status, []);
  const endedAt = input.endedAt ?? work.now;
  if (endedAt > work.now) throw badInput({ path: 'endedAt', rule: 'FUTURE' });
  pathway.status = PathwayStatus.ENDED;
  pathway.endReason = input.reason;
  pathway.endedOn = osloDay(endedAt);
  pathway.phase = Phase.FOLLOW_UP;
  await registerEvent(work, pathway, 'PATHWAY_ENDED', endedAt);
  await endCareOf(work, pathway);
  if (pathway.referral) await endRelations(work, pathway.referral.id, [RelationKind.ADDRESSED]);
  await closeSide(work, pathway.id, Side.SPECIALIST, 'pathway ended');
  const municipal = await currentCoverage(work, pathway.id, Side.MUNICIPAL);
  const goesOn =
    municipal &&
    [CoverageStatus.COVERED, CoverageStatus.VACANT, CoverageStatus.EXTERNAL].includes(municipal.status);
  if (!goesOn)
    await closeCase(work, (await work.em.findOneOrFail(CareCase, { id: pathway.id })).id, 'pathway ended');
  await recomputeDeadlines(work, pathway.id);
  work.did('Pathway', pathway.id, pathway.patient.id);
  return pathway.id;
}
