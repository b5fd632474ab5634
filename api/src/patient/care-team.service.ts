import { v7 } from 'uuid';
import { CareTeamMember } from './care-team.entity.js';
import { Patient } from './patient.entity.js';
import type { AddToCareTeamInput, EndCareTeamMembershipInput } from './patient.inputs.js';
import { Action } from '../authz/actions.js';
import { RelationKind, Role, Side } from '../authz/roles.js';
import { notifyPatient } from '../notification/notification.acts.js';
import type { Unit } from '../organisation/unit.entity.js';
import { openUnit, sideOf } from '../organisation/unit.questions.js';
import { badInput, conflict, illegalTransition } from '../platform/errors.js';
import { Relation } from '../relation/relation.entity.js';
import { beginParty, beginRelation, endRelations } from '../relation/relation.service.js';
import type { Work } from '../write/work.js';

/** They register services of their own, and say why. */
const OWN_SERVICES = [Role.CASE_WORKER, Role.COORDINATING_UNIT];
const OPENED = [RelationKind.SERVES, RelationKind.TREATS];

/** Opens the patient to somebody who treats or serves them, and tells the patient. */
export async function addToCareTeam(work: Work, input: AddToCareTeamInput): Promise<string> {
  const patient = await work.load(Patient, input.patientId, Action.ADD_TO_CARE_TEAM);
  const personId = input.personId ?? work.principal.personId;
  const unit = await openUnit(work, input.unitId ?? (work.principal.unitId as string), 'unitId');
  const side = await sideOf(work, unit);
  if (OWN_SERVICES.includes(work.principal.role) && !input.reason) {
    throw badInput({ path: 'reason', rule: 'REQUIRED' });
  }
  checkUnit(work, unit, side);
  if (personId === patient.personId) throw badInput({ path: 'personId', rule: 'THE_PATIENT' });
  await checkWorksThere(work, personId, unit.id);
  if (
    await work.em.findOne(CareTeamMember, {
      patientId: patient.id,
      person: personId,
      unit: unit.id,
      endsAt: null,
    })
  ) {
    throw conflict('ALREADY_IN_TEAM');
  }
  const member = work.em.create(CareTeamMember, {
    id: v7(),
    patientId: patient.id,
    person: personId,
    unit: unit.id,
    side,
    contactPerson: input.contactPerson ?? false,
    reason: input.reason || null,
    startsAt: work.now,
    addedBy: work.principal.personId,
  } as never);
  work.em.persist(member);
  await work.em.flush();
  await open(work, member, unit.organisation.id);
  await notifyPatient(work, patient.id, {
    kind: 'CARE_TEAM_ADDED',
    subjectType: 'CareTeamMember',
    subjectId: member.id,
  });
  work.did('CareTeamMember', member.id, patient.id);
  return member.id;
}

/** Everyone on their own side; a case worker from their own unit, a coordinating unit in its own organisation. */
function checkUnit(work: Work, unit: Unit, side: Side): void {
  const { role, unitIds, rootId } = work.principal;
  if (side !== work.principal.side) throw badInput({ path: 'unitId', rule: 'WRONG_SIDE' });
  const own =
    role === Role.CASE_WORKER
      ? unitIds.includes(unit.id)
      : role === Role.COORDINATING_UNIT
        ? unit.organisation.id === rootId
        : true;
  if (!own) throw badInput({ path: 'unitId', rule: 'WRONG_ORGANISATION' });
}

async function checkWorksThere(work: Work, personId: string, unitId: string): Promise<void> {
  const [grant] = await work.sql(
    `select g.id from role_grant g join unit_closure c on c.descendant_id = g.unit_id and c.ancestor_id = $2
      join person p on p.id = g.person_id and p.active
      where g.person_id = $1 and g.role not in ('AUDITOR', 'ADMINISTRATOR', 'PARTNER')
        and g.valid_from <= $3 and (g.valid_to is null or g.valid_to > $3) limit 1`,
    [personId, unitId, work.now.toISOString()],
  );
  if (!grant) throw badInput({ path: 'personId', rule: 'GRANT_ENDED' });
}

/** What membership opens; a registration is over once something lasting has replaced it. */
async function open(work: Work, member: CareTeamMember, rootId: string): Promise<void> {
  const { patientId, side } = member;
  const follows = { patientId, side, rootId, cause: 'care_team', causeId: member.id };
  await beginRelation(work, {
    ...follows,
    subjectId: member.person.id,
    kind: side === Side.MUNICIPAL ? RelationKind.SERVES : RelationKind.TREATS,
    basis: member.reason ?? 'care team',
  });
  if (side === Side.MUNICIPAL)
    await beginParty(work, { ...follows, basis: 'a municipal service takes part' });
  const registered = await work.em.find(Relation, {
    patientId,
    subjectId: member.person.id,
    kind: RelationKind.REGISTERS,
    validTo: { $gt: work.now },
  });
  for (const relation of registered) relation.validTo = work.now;
  await work.em.flush();
}

export async function endCareTeamMembership(work: Work, input: EndCareTeamMembershipInput): Promise<string> {
  const member = await work.load(CareTeamMember, input.id, Action.END);
  work.expect(member, input.expectedVersion);
  if (member.endsAt && member.endsAt <= work.now) throw illegalTransition('ENDED', []);
  member.endsAt = work.now;
  member.endReason = input.reason || null;
  await work.em.flush();
  await endRelations(work, member.id);
  await closeFor(work, member);
  work.did('CareTeamMember', member.id, member.patientId);
  return member.id;
}

/** Other causes (a pathway's clinician) opened the same to the same person; that ends too, unless they stay in the team. */
async function closeFor(work: Work, member: CareTeamMember): Promise<void> {
  const unit = await openOrClosed(work, member.unit.id);
  const [another] = await work.sql(
    `select m.id from care_team_member m join unit u on u.id = m.unit_id
      where m.patient_id = $1 and m.person_id = $2 and u.organisation_id = $3 and m.ends_at is null limit 1`,
    [member.patientId, member.person.id, unit],
  );
  if (another) return;
  const standing = await work.em.find(Relation, {
    patientId: member.patientId,
    subjectId: member.person.id,
    kind: { $in: OPENED },
    rootId: unit,
    $or: [{ validTo: null }, { validTo: { $gt: work.now } }],
  });
  for (const relation of standing) relation.validTo = work.now;
  await work.em.flush();
}

async function openOrClosed(work: Work, unitId: string): Promise<string> {
  const [row] = await work.sql<{ organisation_id: string }>(
    'select organisation_id from unit where id = $1',
    [unitId],
  );
  return (row as { organisation_id: string }).organisation_id;
}
