import { v7 } from 'uuid';
import { Need, NeedBasis, NeedKind, NeedStatus } from './need.entity.js';
import type { DecideNeedInput, ReportNeedInput } from './need.inputs.js';
import { Action } from '../authz/actions.js';
import { Role, Side } from '../authz/roles.js';
import { Assignment, AssignmentStatus } from '../coordination/assignment.entity.js';
import { CareCase, CoordinatorKind } from '../coordination/care-case.entity.js';
import { CoverageStatus } from '../coordination/coverage.entity.js';
import {
  coverOtherSides,
  currentCoverage,
  holdCase,
  openCase,
  setCoverage,
} from '../coordination/coverage.acts.js';
import { leave } from '../coordination/leave.acts.js';
import { recomputeDeadlines } from '../deadline/deadline.acts.js';
import { notify, notifyPatient } from '../notification/notification.acts.js';
import { coordinatingUnitOf } from '../organisation/unit.questions.js';
import { Pathway } from '../pathway/pathway.entity.js';
import { Patient } from '../patient/patient.entity.js';
import { Person } from '../person/person.entity.js';
import { badInput, illegalTransition, notFound } from '../platform/errors.js';
import { beginParty } from '../relation/relation.service.js';
import type { Work } from '../write/work.js';

const OWN = [Role.PATIENT, Role.PARENT, Role.NEXT_OF_KIN];

/**
 * Reports a need to the coordinating unit of a side: by duty (helsepersonelloven § 38 a) or by the patient and kin.
 * A need of a coordinator makes the side vacant until somebody is named or the need is declined.
 */
export async function reportNeed(work: Work, input: ReportNeedInput): Promise<string> {
  await work.checkFor(input.patientId, 'Need');
  const own = OWN.includes(work.principal.role);
  if (input.kind === NeedKind.ANOTHER_COORDINATOR) throw badInput({ path: 'kind', rule: 'NOT_POSSIBLE' });
  if (!own && input.patientAgrees !== true) throw badInput({ path: 'patientAgrees', rule: 'REQUIRED' });
  const side = input.side ?? (own ? Side.MUNICIPAL : (work.principal.side ?? Side.MUNICIPAL));
  const patient = await work.em.findOneOrFail(Patient, { id: input.patientId });
  const pathway = await pathwayOf(work, input);
  const rootId = side === Side.MUNICIPAL ? patient.municipalityId : await specialistOf(work, own, pathway);
  if (!rootId) throw badInput({ path: 'side', rule: 'NOT_POSSIBLE' });
  if (pathway) await holdCase(work, pathway.id);
  const id = v7();
  const of = await caseFor(work, pathway, patient.id, id);
  await beginParty(work, {
    patientId: patient.id,
    rootId,
    side,
    basis: 'need reported',
    cause: 'case',
    causeId: of.id,
  });
  work.em.persist(
    work.em.create(Need, {
      id,
      patient,
      pathway,
      caseId: of.id,
      kind: input.kind,
      side,
      rootId,
      basis: basisOf(work.principal.role),
      note: input.note ?? null,
      reportedBy: work.em.getReference(Person, work.principal.personId),
      reportedAt: work.now,
      status: NeedStatus.REPORTED,
      onBehalf: input.onBehalf ?? null,
    } as never),
  );
  await work.em.flush();
  await makeVacant(work, of, side, input.kind, rootId, id);
  if (!of.pathwayId) await coverOtherSides(work, of);
  await recomputeDeadlines(work, of.id);
  work.did('Need', id, patient.id);
  return id;
}

/** The specialist service that is told: one's own at work; of the patient and who acts for them, where the pathway is. */
async function specialistOf(work: Work, own: boolean, pathway: Pathway | null): Promise<string | null> {
  if (!own) return work.principal.rootId;
  if (!pathway) throw badInput({ path: 'pathwayId', rule: 'REQUIRED' });
  const [row] = await work.sql<{ rootId: string }>(
    'select u.organisation_id as "rootId" from pathway w join unit u on u.id = w.unit_id where w.id = $1',
    [pathway.id],
  );
  return row?.rootId ?? null;
}

async function pathwayOf(work: Work, input: ReportNeedInput): Promise<Pathway | null> {
  if (!input.pathwayId) return null;
  const pathway = await work.em.findOne(Pathway, { id: input.pathwayId, patient: input.patientId });
  if (!pathway) throw notFound();
  await work.check('Pathway', pathway.id, Action.READ);
  return pathway;
}

/** The pathway's case, or one of the need's own. */
async function caseFor(
  work: Work,
  pathway: Pathway | null,
  patientId: string,
  needId: string,
): Promise<CareCase> {
  if (pathway) return work.em.findOneOrFail(CareCase, { id: pathway.id });
  return openCase(work, needId, patientId, null);
}

function basisOf(role: Role): NeedBasis {
  if (role === Role.PATIENT) return NeedBasis.PATIENT;
  return role === Role.PARENT || role === Role.NEXT_OF_KIN ? NeedBasis.NEXT_OF_KIN : NeedBasis.DUTY;
}

async function makeVacant(
  work: Work,
  of: CareCase,
  side: Side,
  need: NeedKind,
  rootId: string,
  needId: string,
): Promise<void> {
  if (need === NeedKind.INDIVIDUAL_PLAN) return;
  const kind =
    need === NeedKind.CHILD_COORDINATOR ? CoordinatorKind.CHILD_COORDINATOR : CoordinatorKind.COORDINATOR;
  const standing = await currentCoverage(work, of.id, side, kind);
  if (standing && [CoverageStatus.COVERED, CoverageStatus.EXTERNAL].includes(standing.status)) return;
  const unitId = await coordinatingUnitOf(work, rootId);
  await setCoverage(
    work,
    of,
    side,
    { status: CoverageStatus.VACANT, reason: 'NEED_REPORTED', rootId, unitId, needId },
    kind,
  );
}

/** Whoever answered no longer does; who is next, the coordinating unit says from its inbox. */
async function nameAnother(work: Work, assignmentId: string): Promise<void> {
  const assignment = await work.em.findOne(Assignment, { id: assignmentId, accountable: true });
  if (!assignment) return;
  await leave(work, assignment, AssignmentStatus.ENDED, 'PATIENT_ASKED_FOR_ANOTHER', 'ANOTHER_ASKED_FOR');
  const { personId, patient } = assignment;
  if (!personId) return;
  const told = { kind: 'ASSIGNMENT_ENDED', subjectType: 'Assignment', subjectId: assignment.id };
  await notify(work, { recipientId: personId, patientId: patient.id, ...told });
}

/** The case of a need that the caller may decide on. */
async function holdCaseOf(work: Work, id: string): Promise<void> {
  work.attempt = { resource: 'Need', id, patientId: null };
  await work.check('Need', id, Action.DECIDE);
  const [row] = await work.sql<{ case_id: string | null }>('select case_id from need where id = $1', [id]);
  if (row?.case_id) await holdCase(work, row.case_id);
}

export async function decideNeed(work: Work, input: DecideNeedInput): Promise<string> {
  await holdCaseOf(work, input.id);
  const need = await work.load(Need, input.id, Action.DECIDE);
  work.expect(need, input.expectedVersion);
  if (need.status !== NeedStatus.REPORTED) throw illegalTransition(need.status, []);
  if (input.status !== NeedStatus.GRANTED && input.status !== NeedStatus.DECLINED) {
    throw badInput({ path: 'status', rule: 'NOT_POSSIBLE' });
  }
  if (input.status === NeedStatus.DECLINED && !input.decision)
    throw badInput({ path: 'decision', rule: 'REQUIRED' });
  need.status = input.status;
  need.decision = input.decision ?? null;
  need.decidedAt = work.now;
  need.decidedBy = work.principal.personId;
  await work.em.flush();
  const of = need.caseId ? await work.em.findOne(CareCase, { id: need.caseId }) : null;
  if (need.assignmentId && input.status === NeedStatus.GRANTED) await nameAnother(work, need.assignmentId);
  if (of && input.status === NeedStatus.DECLINED) {
    for (const kind of [CoordinatorKind.COORDINATOR, CoordinatorKind.CHILD_COORDINATOR]) {
      const standing = await currentCoverage(work, of.id, need.side, kind);
      if (standing?.status === CoverageStatus.VACANT && standing.needId === need.id) {
        await setCoverage(
          work,
          of,
          need.side,
          { status: CoverageStatus.NOT_NEEDED, reason: 'NEED_DECLINED', note: input.decision ?? null },
          kind,
        );
      }
    }
  }
  if (of) await recomputeDeadlines(work, of.id);
  await notifyPatient(work, need.patient.id, {
    kind: 'NEED_DECIDED',
    subjectType: 'Need',
    subjectId: need.id,
  });
  work.did('Need', need.id, need.patient.id);
  return need.id;
}
