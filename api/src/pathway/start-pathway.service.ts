import { v7 } from 'uuid';
import { movePathway, startUnderEdition } from './course.acts.js';
import { areaOf } from '../definition/definition.questions.js';
import { registerEvent } from './event.acts.js';
import { Pathway } from './pathway.entity.js';
import type { StartPathwayInput } from './pathway.inputs.js';
import { PathwayStatus, Phase } from './pathway.status.js';
import { isMunicipal } from './registrar.js';
import { Action } from '../authz/actions.js';
import { RelationKind, Side } from '../authz/roles.js';
import { coverWithoutReferral } from '../coordination/case-start.acts.js';
import { recomputeDeadlines } from '../deadline/deadline.acts.js';
import { notifyPatient } from '../notification/notification.acts.js';
import type { Unit } from '../organisation/unit.entity.js';
import { receivingUnit } from '../organisation/unit.questions.js';
import { Patient } from '../patient/patient.entity.js';
import { osloDay } from '../platform/calendar.js';
import { badInput, forbidden, type FieldProblem } from '../platform/errors.js';
import { LegalBasis } from '../referral/referral.entity.js';
import { beginParty, beginRelation } from '../relation/relation.service.js';
import type { Work } from '../write/work.js';

/**
 * A pathway without a referral: an emergency was assessed, and when it is over the patient is included, or the clock to
 * that decision runs. It starts on the event that the edition names for emergencies.
 */
export async function startPathway(work: Work, input: StartPathwayInput): Promise<string> {
  await work.checkFor(input.patientId, 'Pathway', Action.START);
  if (isMunicipal(work)) throw forbidden('a pathway of the specialist service');
  const patient = await work.em.findOneOrFail(Patient, { id: input.patientId });
  const problems = problemsOf(work, input, patient);
  if (problems.length) throw badInput(...problems);
  const unit = await receivingUnit(work, input.unitId ?? (work.principal.unitId as string), 'unitId');
  if (unit.organisation.id !== work.principal.rootId)
    throw badInput({ path: 'unitId', rule: 'WRONG_ORGANISATION' });
  const pathway = work.em.create(Pathway, {
    id: v7(),
    patient,
    pathwayKey: input.pathwayKey,
    area: await areaOf(work, input.pathwayKey, input.area),
    unit,
    status: PathwayStatus.REFERRED,
    phase: Phase.ASSESSMENT_OF_REFERRAL,
    legalBasis: input.legalBasis,
    legalBasisNote: input.legalBasisNote ?? null,
    createdAt: work.now,
  } as never);
  work.em.persist(pathway);
  await work.em.flush();
  await open(work, pathway, unit);
  await registerEvent(work, pathway, 'EMERGENCY_ASSESSMENT', input.assessedAt, {
    careSetting: input.careSetting ?? null,
  });
  await coverWithoutReferral(work, pathway, {
    asked: input.patientAgreesToNeed === true,
    declined: input.municipalityDeclined === true,
  });
  if (input.includedAt) {
    await registerEvent(work, pathway, 'DECISION_ON_PATHWAY_INCLUSION', input.includedAt);
    movePathway(pathway, Action.START);
    await startUnderEdition(work, pathway, input.includedAt);
  }
  await recomputeDeadlines(work, pathway.id);
  const told = { kind: 'PATHWAY_STARTED', subjectType: 'Pathway', subjectId: pathway.id };
  await notifyPatient(work, patient.id, told);
  work.did('Pathway', pathway.id, patient.id);
  return pathway.id;
}

function problemsOf(work: Work, input: StartPathwayInput, patient: Patient): FieldProblem[] {
  const { assessedAt, includedAt } = input;
  const problems: FieldProblem[] = [];
  if (assessedAt > work.now) problems.push({ path: 'assessedAt', rule: 'FUTURE' });
  if (osloDay(assessedAt) < patient.birthDate) problems.push({ path: 'assessedAt', rule: 'BEFORE_BIRTH' });
  if (patient.deceasedOn) problems.push({ path: 'patientId', rule: 'AFTER_DEATH' });
  if (includedAt && includedAt > work.now) problems.push({ path: 'includedAt', rule: 'FUTURE' });
  if (includedAt && includedAt < assessedAt) problems.push({ path: 'includedAt', rule: 'BEFORE_START' });
  if (input.legalBasis === LegalBasis.OTHER && !input.legalBasisNote?.trim())
    problems.push({ path: 'legalBasisNote', rule: 'REQUIRED' });
  if (input.patientAgreesToNeed && input.municipalityDeclined)
    problems.push({
      path: 'municipalityDeclined',
      rule: 'NOT_BOTH',
      params: { with: 'patientAgreesToNeed' },
    });
  return problems;
}

/** The hospital takes part, and the section's people may see. */
async function open(work: Work, pathway: Pathway, unit: Unit): Promise<void> {
  const follows = {
    patientId: pathway.patient.id,
    side: Side.SPECIALIST,
    basis: 'emergency assessment',
    cause: 'pathway',
    causeId: pathway.id,
  };
  await beginParty(work, { ...follows, rootId: unit.organisation.id });
  await beginRelation(work, { ...follows, subjectId: unit.id, kind: RelationKind.ADDRESSED });
}
