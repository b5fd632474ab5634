import { v7 } from 'uuid';
import { movePathway, startUnderEdition } from './course.acts.js';
import { registerEvent } from './event.acts.js';
import { eventProblemsIn } from './event.questions.js';
import { endAddressed, endCareOf, leaveSpecialist, summaryOwed } from './leave.acts.js';
import { Pathway } from './pathway.entity.js';
import type { AssignClinicianInput, RecordEventInput } from './pathway.inputs.js';
import { PathwayStatus } from './pathway.status.js';
import { checkRegistrar, isMunicipal } from './registrar.js';
import { Action } from '../authz/actions.js';
import { RelationKind, Role, Side } from '../authz/roles.js';
import { codeFor } from '../code/code.questions.js';
import { partGoesOn } from '../coordination/case-end.acts.js';
import { recomputeDeadlines } from '../deadline/deadline.acts.js';
import { notify, notifyPatient } from '../notification/notification.acts.js';
import { Grant } from '../organisation/grant.entity.js';
import { CareTeamMember } from '../patient/care-team.entity.js';
import { badInput } from '../platform/errors.js';
import { beginRelation } from '../relation/relation.service.js';
import type { Work } from '../write/work.js';

/** What starts a pathway that came without a referral. */
const INCLUSION = 'DECISION_ON_PATHWAY_INCLUSION';

/** Hands over to a clinician: who treats may see, the section's others no longer need to, and the patient is told. */
export async function assignClinician(work: Work, input: AssignClinicianInput): Promise<string> {
  const pathway = await work.load(Pathway, input.id, Action.ASSIGN_CLINICIAN);
  work.expect(pathway, input.expectedVersion);
  movePathway(pathway, Action.ASSIGN_CLINICIAN);
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
  if (pathway.status === PathwayStatus.ACTIVE) await endAddressed(work, pathway);
  await registerEvent(work, pathway, 'CLINICIAN_ASSIGNED');
  await recomputeDeadlines(work, pathway.id);
  const told = { kind: 'CLINICIAN_ASSIGNED', subjectType: 'Pathway', subjectId: pathway.id };
  await notifyPatient(work, pathway.patient.id, told);
  await notify(work, { ...told, recipientId: grant.person.id, patientId: pathway.patient.id });
  work.did('Pathway', pathway.id, pathway.patient.id);
  return pathway.id;
}

/** Something happened; every clock that it starts or meets is recomputed in the same transaction. */
export async function recordEvent(work: Work, input: RecordEventInput): Promise<string> {
  const pathway = await work.load(Pathway, input.pathwayId, Action.RECORD_EVENT);
  const { kind } = input;
  checkRegistrar(work, kind);
  const municipal = isMunicipal(work);
  movePathway(pathway, Action.RECORD_EVENT, undefined, {
    partGoesOn: municipal && (await partGoesOn(work, pathway.id, Side.MUNICIPAL)),
    summaryOwed: !municipal && kind === 'EPIKRISE_SENT' && (await summaryOwed(work, pathway)),
  });
  const occurredAt = input.occurredAt ?? work.now;
  const problems = await eventProblemsIn(work, pathway, { kind, occurredAt });
  if (problems.length) throw badInput(...problems);
  const code = await codeFor(work, pathway, kind, input.code);
  const event = await registerEvent(work, pathway, kind, occurredAt, { ...input, code });
  if (kind === INCLUSION && !pathway.referral) {
    movePathway(pathway, Action.START);
    await startUnderEdition(work, pathway, occurredAt);
  }
  await recomputeDeadlines(work, pathway.id);
  // The last that the specialist side owed.
  if (pathway.endedOn && !municipal) await leaveSpecialist(work, pathway);
  work.did('PathwayEvent', event.id, pathway.patient.id);
  return event.id;
}
