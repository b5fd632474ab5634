import { standingEvents } from './event.questions.js';
import { Pathway } from './pathway.entity.js';
import { referrerDays } from './pathway.settings.js';
import { PathwayStatus } from './pathway.status.js';
import { RelationKind, Side } from '../authz/roles.js';
import { Deadline } from '../deadline/deadline.entity.js';
import { Unit } from '../organisation/unit.entity.js';
import { CareTeamMember } from '../patient/care-team.entity.js';
import { Relation } from '../relation/relation.entity.js';
import { endRelations } from '../relation/relation.service.js';
import { settingOf } from '../setting/setting.questions.js';
import type { Work } from '../write/work.js';

const { ADDRESSED, PARTY, REFERRER_OF, TREATS } = RelationKind;
const DAY = 86_400_000;

/** What the relations of a pathway follow from: the pathway, and the referral that it came by. */
const causesOf = (pathway: Pathway): string[] => [
  pathway.id,
  ...(pathway.referral ? [pathway.referral.id] : []),
];

/** The section's others no longer need to see what a clinician has been given. */
export async function endAddressed(work: Work, pathway: Pathway): Promise<void> {
  for (const cause of causesOf(pathway)) await endRelations(work, cause, [ADDRESSED]);
}

/** Takes the patient from the clinician, who is no longer part of the care team by this pathway. */
export async function endCareOf(work: Work, pathway: Pathway): Promise<void> {
  await endRelations(work, pathway.id, [TREATS]);
  if (!pathway.clinician) return;
  const of = { patient: pathway.patient.id, clinician: pathway.clinician.id };
  const another = await work.em.findOne(Pathway, {
    ...of,
    id: { $ne: pathway.id },
    status: { $in: [PathwayStatus.REFERRED, PathwayStatus.ACTIVE] },
  });
  if (!another) await endMemberships(work, { patientId: of.patient, person: of.clinician });
}

async function endMemberships(work: Work, of: { patientId: string; person?: string; unit?: object }) {
  const members = await work.em.find(CareTeamMember, { ...of, side: Side.SPECIALIST, endsAt: null } as never);
  for (const member of members) {
    member.endsAt = work.now;
    await endRelations(work, member.id);
  }
  await work.em.flush();
}

/** Whether the specialist side was discharged of everything but the discharge summary, whose clock runs on. */
export async function summaryOwed(work: Work, pathway: Pathway): Promise<boolean> {
  const clocks = await work.em.find(Deadline, {
    caseId: pathway.id,
    side: Side.SPECIALIST,
    metOn: null,
    cancelledAt: null,
  });
  if (!clocks.some(({ kind }) => kind.startsWith('EPIKRISE'))) return false;
  return !(await standingEvents(work, pathway.id)).some(({ kind }) => kind === 'EPIKRISE_SENT');
}

/**
 * The hospital's part of a pathway is over: what it opened closes, at once for those who treated, and after some days
 * for whoever referred. Only who owes the discharge summary keeps the patient until it is sent.
 */
export async function leaveSpecialist(work: Work, pathway: Pathway): Promise<void> {
  await referrerLeaves(work, pathway);
  if (await summaryOwed(work, pathway)) return;
  await endCareOf(work, pathway);
  for (const cause of causesOf(pathway)) await endRelations(work, cause, [ADDRESSED, PARTY], Side.SPECIALIST);
  await leaveOrganisation(work, pathway);
}

async function referrerLeaves(work: Work, pathway: Pathway): Promise<void> {
  if (!pathway.referral) return;
  const relations = await work.em.find(Relation, {
    causeId: pathway.referral.id,
    kind: REFERRER_OF,
    validTo: null,
  });
  const { organisation } = await work.em.findOneOrFail(Unit, { id: pathway.unit.id });
  const days = await settingOf(work, referrerDays, organisation.id);
  for (const relation of relations) relation.validTo = new Date(work.now.getTime() + days * DAY);
  await work.em.flush();
}

/** With the last case there everyone of the organisation leaves the care team, not this pathway's clinician alone. */
async function leaveOrganisation(work: Work, pathway: Pathway): Promise<void> {
  const unit = await work.em.findOneOrFail(Unit, { id: pathway.unit.id });
  const [other] = await work.sql(
    `select p.id from pathway p join unit u on u.id = p.unit_id
      where p.patient_id = $1 and u.organisation_id = $2 and p.id <> $3 and p.status in ($4, $5) limit 1`,
    [pathway.patient.id, unit.organisation.id, pathway.id, PathwayStatus.REFERRED, PathwayStatus.ACTIVE],
  );
  if (other) return;
  await endMemberships(work, {
    patientId: pathway.patient.id,
    unit: { organisation: unit.organisation.id },
  });
}
