import { v7 } from 'uuid';
import { openToCoordinator } from './answerable.acts.js';
import { Assignment, AssignmentStatus } from './assignment.entity.js';
import type { CareCase } from './care-case.entity.js';
import { CoverageStatus } from './coverage.entity.js';
import { closedSql, nearSql } from './hindrance.questions.js';
import { openCase, setCoverage } from './coverage.acts.js';
import { Side } from '../authz/roles.js';
import { Need, NeedBasis, NeedKind, NeedStatus } from '../need/need.entity.js';
import { Unit } from '../organisation/unit.entity.js';
import { coordinatingUnitOf } from '../organisation/unit.questions.js';
import type { Pathway } from '../pathway/pathway.entity.js';
import { Patient } from '../patient/patient.entity.js';
import { Person } from '../person/person.entity.js';
import type { Referral } from '../referral/referral.entity.js';
import { beginParty } from '../relation/relation.service.js';
import type { Work } from '../write/work.js';

/** What is known of the municipality's part when a pathway begins. */
export interface MunicipalPart {
  /** A contact there is named. */
  named?: boolean;
  /** A coordinator is asked for, and the patient agrees. */
  asked: boolean;
  /** The patient wants no part of it. */
  declined: boolean;
}

/** Opens the pathway's case and says, for each side, who answers for it from the first instant. */
export function coverAtReferral(work: Work, pathway: Pathway, referral: Referral): Promise<void> {
  const { municipalContact, noMunicipalContact, needAgreed, municipalityDeclined } = referral;
  return cover(work, pathway, {
    named: municipalContact !== null,
    asked: noMunicipalContact && needAgreed === true,
    declined: municipalityDeclined,
    basis: NeedBasis.REFERRAL,
  });
}

/** The same for a pathway that came by an emergency assessment: a need is reported by duty. */
export function coverWithoutReferral(work: Work, pathway: Pathway, part: MunicipalPart): Promise<void> {
  return cover(work, pathway, { ...part, basis: NeedBasis.DUTY });
}

async function cover(
  work: Work,
  pathway: Pathway,
  part: MunicipalPart & { basis: NeedBasis },
): Promise<void> {
  const opened = await openCase(work, pathway.id, pathway.patient.id, pathway.id);
  await coverSpecialist(work, opened, pathway.unit.id);
  await coverMunicipal(work, opened, pathway, part);
}

/** The section's own coordinator is accountable from receipt; the one with fewest patients, where there are several. */
export async function coverSpecialist(work: Work, of: CareCase, unitId: string): Promise<void> {
  const unit = await work.em.findOneOrFail(Unit, { id: unitId });
  const rootId = unit.organisation.id;
  const [coordinator] = await work.beyond<{ person_id: string; grant_id: string }>(
    `select g.person_id, g.id as grant_id from role_grant g join person p on p.id = g.person_id and p.active
      where g.unit_id = $1 and g.role = 'COORDINATOR' and g.valid_from <= $2 and (g.valid_to is null or g.valid_to > $2)
        and not exists (select from absence a where a.person_id = g.person_id and $3 between a.starts_on and a.ends_on)
        and not ${closedSql('g.person_id', 'g.unit_id', '$4::uuid')} and not ${nearSql('g.person_id', '$4::uuid')}
      order by (select count(*) from assignment a where a.person_id = g.person_id and a.accountable), g.valid_from, g.id limit 1`,
    [unitId, work.now.toISOString(), work.today, of.patientId],
  );
  if (!coordinator) {
    await setCoverage(work, of, Side.SPECIALIST, {
      status: CoverageStatus.VACANT,
      reason: 'NO_SECTION_COORDINATOR',
      rootId,
      unitId,
    });
    return;
  }
  await setCoverage(work, of, Side.SPECIALIST, { status: CoverageStatus.COVERED, rootId, unitId });
  const assignment = work.em.create(Assignment, {
    id: v7(),
    patient: work.em.getReference(Patient, of.patientId),
    case: of,
    pathway: of.pathwayId,
    side: Side.SPECIALIST,
    personId: coordinator.person_id,
    grantId: coordinator.grant_id,
    unitId,
    rootId,
    status: AssignmentStatus.ACCEPTED,
    accountable: true,
    proposedBy: work.principal.personId,
    proposedAt: work.now,
    acceptedAt: work.now,
  } as never);
  work.em.persist(assignment);
  await work.em.flush();
  await openToCoordinator(work, assignment, {
    ...{ patientId: of.patientId, rootId, basis: 'section coordinator' },
  });
}

async function coverMunicipal(
  work: Work,
  of: CareCase,
  pathway: Pathway,
  { named, asked, declined, basis }: MunicipalPart & { basis: NeedBasis },
): Promise<void> {
  const patient = await work.em.findOneOrFail(Patient, { id: of.patientId });
  const side = Side.MUNICIPAL;
  if (declined) {
    await setCoverage(work, of, side, { status: CoverageStatus.DECLINED, reason: 'PATIENT_DECLINED' });
    return;
  }
  const rootId = patient.municipalityId;
  if ((!named && !asked) || !rootId) {
    const reason = !rootId && (named || asked) ? 'MUNICIPALITY_UNKNOWN' : 'NOT_ASKED_FOR';
    await setCoverage(work, of, side, { status: CoverageStatus.NOT_NEEDED, reason });
    return;
  }
  const unitId = await coordinatingUnitOf(work, rootId);
  await beginParty(work, {
    patientId: of.patientId,
    rootId,
    side,
    basis: named ? 'contact named' : 'need reported',
    cause: 'case',
    causeId: of.id,
  });
  const need = asked ? await reportedNeed(work, of, pathway, rootId, basis) : null;
  await setCoverage(work, of, side, {
    status: CoverageStatus.VACANT,
    reason: named ? 'CONTACT_NAMED' : 'NEED_REPORTED',
    rootId,
    unitId,
    needId: need?.id ?? null,
  });
}

async function reportedNeed(
  work: Work,
  of: CareCase,
  pathway: Pathway,
  rootId: string,
  basis: NeedBasis,
): Promise<Need> {
  const need = work.em.create(Need, {
    id: v7(),
    patient: work.em.getReference(Patient, of.patientId),
    pathway,
    caseId: of.id,
    kind: NeedKind.COORDINATOR,
    side: Side.MUNICIPAL,
    rootId,
    basis,
    reportedBy: work.em.getReference(Person, work.principal.personId),
    reportedAt: work.now,
    status: NeedStatus.REPORTED,
  } as never);
  work.em.persist(need);
  await work.em.flush();
  return need;
}
