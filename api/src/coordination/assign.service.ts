import { v7 } from 'uuid';
import { openToCoordinator } from './answerable.acts.js';
import { Assignment, AssignmentStatus } from './assignment.entity.js';
import { candidate, type Candidate } from './candidate.service.js';
import { CareCase, CoordinatorKind } from './care-case.entity.js';
import { endOne } from './case-end.acts.js';
import { settleNeeds } from './case-needs.acts.js';
import type { AssignCoordinatorInput } from './coordination.inputs.js';
import { CoverageStatus } from './coverage.entity.js';
import { currentCoverage, holdCase, setCoverage } from './coverage.acts.js';
import { Action } from '../authz/actions.js';
import { Role, type Side } from '../authz/roles.js';
import { recomputeDeadlines } from '../deadline/deadline.acts.js';
import { NeedStatus } from '../need/need.entity.js';
import { notify } from '../notification/notification.acts.js';
import { Grant } from '../organisation/grant.entity.js';
import { openUnit } from '../organisation/unit.questions.js';
import { Patient } from '../patient/patient.entity.js';
import { addWorkingDays } from '../platform/calendar.js';
import { badInput, conflict, forbidden } from '../platform/errors.js';
import type { Work } from '../write/work.js';

/** What is not answered within so many working days returns to the coordinating unit. */
const DAYS_TO_ANSWER = 2;

/** The case that an input names, by itself or by its pathway, through the policy. Who changes it holds it then. */
export async function caseOf(
  work: Work,
  named: { caseId?: string | null; pathwayId?: string | null },
  action: Action,
): Promise<CareCase> {
  const id = named.caseId ?? named.pathwayId;
  if (!id || (named.caseId && named.pathwayId)) {
    throw badInput({ path: 'caseId', rule: 'EXACTLY_ONE', params: { of: 'caseId, pathwayId' } });
  }
  return work.load(CareCase, id, action);
}

/**
 * Names a coordinator. By the coordinating unit, or by a leader for it, the side is covered at once, and what opens
 * the patient's data opens with it; by others it is a proposal, and the side stays vacant until the unit assigns.
 */
export async function assignCoordinator(work: Work, input: AssignCoordinatorInput): Promise<string> {
  const { principal } = work;
  const of = await caseOf(work, input, Action.ASSIGN);
  await holdCase(work, of.id);
  const side = input.side ?? (principal.side as Side);
  const kind = input.kind ?? CoordinatorKind.COORDINATOR;
  if (side !== principal.side) throw forbidden('each side names its own');
  const coverage = await currentCoverage(work, of.id, side, kind);
  const rootId = principal.rootId as string;
  const leads = principal.role === Role.UNIT_LEADER && (await withOwnUnit(work, of.id, side, kind));
  const decides = principal.role === Role.COORDINATING_UNIT || leads;
  if (decides && coverage?.rootId && coverage.rootId !== rootId)
    throw forbidden('another organisation’s side');
  if (coverage?.status === CoverageStatus.COVERED) throw conflict('ALREADY_COVERED');
  const toUnit = !input.grantId && !input.personId;
  if (toUnit && !input.unitId)
    throw badInput({ path: 'grantId', rule: 'EXACTLY_ONE', params: { of: 'grantId, personId, unitId' } });
  if (input.grantId && input.personId)
    throw badInput({ path: 'personId', rule: 'NOT_BOTH', params: { with: 'grantId' } });
  const who = toUnit ? null : await candidate(work, input, side, rootId, of.patientId);
  if (decides) await supersede(work, of.id, side, kind);
  const id = who
    ? await namePerson(work, of, side, kind, who, decides)
    : await giveToUnit(work, of, side, kind, input.unitId as string, decides);
  if (decides) await settleNeeds(work, of.id, side, NeedStatus.GRANTED, { kind });
  await recomputeDeadlines(work, of.id);
  work.did('Assignment', id, of.patientId);
  return id;
}

async function namePerson(
  work: Work,
  of: CareCase,
  side: Side,
  kind: CoordinatorKind,
  who: Candidate,
  accountable: boolean,
): Promise<string> {
  const id = v7();
  const grantId = who.role === 'COORDINATOR' ? who.grant_id : await coordinatorGrant(work, who, id);
  if (accountable) {
    await setCoverage(
      work,
      of,
      side,
      { status: CoverageStatus.COVERED, rootId: work.principal.rootId },
      kind,
    );
  }
  work.em.persist(
    work.em.create(Assignment, {
      ...(await common(work, of, side, kind)),
      id,
      personId: who.person_id,
      grantId,
      unitId: who.unit_id,
      status: AssignmentStatus.PROPOSED,
      accountable,
      answerBy: addWorkingDays(work.today, DAYS_TO_ANSWER),
    } as never),
  );
  await work.em.flush();
  if (accountable) {
    const named = { id, personId: who.person_id, side };
    await openToCoordinator(work, named, { patientId: of.patientId, rootId: who.root_id });
    await notify(work, {
      recipientId: who.person_id,
      patientId: of.patientId,
      kind: 'COORDINATOR_PROPOSED',
      subjectType: 'Assignment',
      subjectId: id,
    });
    const patient = await work.em.findOneOrFail(Patient, { id: of.patientId });
    if (patient.personId) {
      await notify(work, {
        recipientId: patient.personId,
        patientId: of.patientId,
        kind: 'COORDINATOR_NAMED',
        subjectType: 'Assignment',
        subjectId: id,
      });
    }
  }
  return id;
}

/** Assigning a case worker, clinician or GP gives them the coordinator's grant at their unit, for that time. */
async function coordinatorGrant(work: Work, who: Candidate, assignmentId: string): Promise<string> {
  const id = v7();
  work.em.persist(
    work.em.create(Grant, {
      id,
      person: who.person_id,
      role: Role.COORDINATOR,
      unit: who.unit_id,
      validFrom: work.now,
      basis: 'ASSIGNMENT',
      causeId: assignmentId,
      grantedBy: work.principal.personId,
    } as never),
  );
  await work.em.flush();
  return id;
}

async function giveToUnit(
  work: Work,
  of: CareCase,
  side: Side,
  kind: CoordinatorKind,
  unitId: string,
  decides: boolean,
): Promise<string> {
  if (work.principal.role !== Role.COORDINATING_UNIT || !decides)
    throw forbidden('only a coordinating unit assigns to a unit');
  const unit = await openUnit(work, unitId, 'unitId');
  if (unit.organisation.id !== work.principal.rootId)
    throw badInput({ path: 'unitId', rule: 'WRONG_ORGANISATION' });
  await setCoverage(
    work,
    of,
    side,
    { status: CoverageStatus.VACANT, reason: 'WITH_UNIT', rootId: work.principal.rootId, unitId },
    kind,
  );
  const assignment = work.em.create(Assignment, {
    ...(await common(work, of, side, kind)),
    id: v7(),
    unitId: unit.id,
    status: AssignmentStatus.WITH_UNIT,
    accountable: false,
  } as never);
  work.em.persist(assignment);
  await work.em.flush();
  return assignment.id;
}

async function common(work: Work, of: CareCase, side: Side, kind: CoordinatorKind) {
  return {
    patient: work.em.getReference(Patient, of.patientId),
    case: of,
    pathway: of.pathwayId,
    side,
    kind,
    rootId: work.principal.rootId,
    proposedBy: work.principal.personId,
    proposedAt: work.now,
  };
}

/** A leader names for their own unit what the coordinating unit gave to it. */
async function withOwnUnit(work: Work, caseId: string, side: Side, kind: CoordinatorKind): Promise<boolean> {
  const given = await work.em.findOne(Assignment, {
    case: caseId,
    side,
    kind,
    status: AssignmentStatus.WITH_UNIT,
  });
  return given !== null && work.principal.unitIds.includes(given.unitId);
}

async function supersede(work: Work, caseId: string, side: Side, kind: CoordinatorKind): Promise<void> {
  const open = await work.em.find(Assignment, {
    case: caseId,
    side,
    kind,
    status: { $in: [AssignmentStatus.PROPOSED, AssignmentStatus.WITH_UNIT] },
  });
  for (const assignment of open) await endOne(work, assignment, AssignmentStatus.ENDED, 'REPLACED');
}
