import { v7 } from 'uuid';
import { unitIfInvitable } from './invitable.js';
import { MeetingParticipant } from './meeting-participant.entity.js';
import type { Meeting } from './meeting.entity.js';
import type { OutsidePartyInput, ParticipantInput } from './meeting.inputs.js';
import { MeetingAnswer, ParticipantKind } from './meeting.type.js';
import { markBusy } from './overlap.js';
import { Unit } from '../organisation/unit.entity.js';
import { Patient } from '../patient/patient.entity.js';
import { badInput, type FieldProblem } from '../platform/errors.js';
import type { Work } from '../write/work.js';

/** Those who are called now. */
export const calledTo = (work: Work, meeting: Meeting): Promise<MeetingParticipant[]> =>
  work.em.find(MeetingParticipant, { meetingId: meeting.id, removedAt: null });

/** The patient, by right; the parents of a child for whom they act; and whoever calls, who comes. */
export async function callByRight(work: Work, meeting: Meeting): Promise<void> {
  const patient = await work.em.findOneOrFail(Patient, { id: meeting.patient.id });
  add(work, meeting, { kind: ParticipantKind.PATIENT, person: patient.personId });
  const parents = await work.sql<{ subject_id: string }>(
    `select r.subject_id from relation r where r.patient_id = $1 and r.kind = 'PARENT' and r.full_until > $2
        and r.valid_from <= $2 and (r.valid_to is null or r.valid_to > $2)`,
    [patient.id, work.now],
  );
  for (const parent of parents)
    add(work, meeting, { kind: ParticipantKind.PARENT, person: parent.subject_id });
  add(work, meeting, {
    kind: ParticipantKind.PROFESSIONAL,
    person: work.principal.personId,
    unit: work.principal.unitId,
    answer: MeetingAnswer.YES,
    answeredAt: work.now,
  });
  await work.em.flush();
}

/**
 * Calls those who are named, each once. Nobody is called under the platform who could not read the call there: they are
 * called as outside parties, or not.
 */
export async function callNamed(
  work: Work,
  meeting: Meeting,
  named: readonly ParticipantInput[],
): Promise<MeetingParticipant[]> {
  const known = new Set((await calledTo(work, meeting)).map(({ person }) => person?.id));
  const problems: FieldProblem[] = [];
  const added: MeetingParticipant[] = [];
  for (const [i, { personId, outside }] of named.entries()) {
    if (outside) added.push(add(work, meeting, outsideParty(outside)));
    if (!personId || known.has(personId)) continue;
    known.add(personId);
    const participant = await addPerson(work, meeting, personId);
    if (participant) added.push(participant);
    else problems.push({ path: `participants[${i}].personId`, rule: 'NOT_INVITABLE' });
  }
  if (problems.length) throw badInput(...problems);
  await work.em.flush();
  await markBusy(work, meeting);
  return added;
}

const outsideParty = ({ name, organisation, email, language }: OutsidePartyInput) => ({
  kind: ParticipantKind.OUTSIDE,
  name,
  organisation: organisation || null,
  email: email || null,
  language: language || 'nb',
});

/** As who they are at work, or as somebody near; null where neither may read the call. */
async function addPerson(work: Work, meeting: Meeting, personId: string): Promise<MeetingParticipant | null> {
  // Somebody who is not there is told apart from somebody who may not by nobody.
  const [person] = await work.sql('select from person where id = $1', [personId]);
  if (!person) return null;
  const participant = add(work, meeting, { kind: ParticipantKind.PROFESSIONAL, person: personId });
  for (const kind of [ParticipantKind.PROFESSIONAL, ParticipantKind.PARENT, ParticipantKind.NEXT_OF_KIN]) {
    participant.kind = kind;
    await work.em.flush();
    const as = await unitIfInvitable(work, meeting, personId, kind);
    if (!as) continue;
    if (as.unitId) participant.unit = work.em.getReference(Unit, as.unitId);
    return participant;
  }
  return null;
}

function add(work: Work, meeting: Meeting, values: object): MeetingParticipant {
  const participant = work.em.create(MeetingParticipant, {
    id: v7(),
    meetingId: meeting.id,
    patientId: meeting.patient.id,
    pathwayId: meeting.pathway?.id ?? null,
    rootId: meeting.rootId,
    side: meeting.side,
    invitedAt: work.now,
    invitedBy: work.principal.personId,
    ...values,
  } as never);
  work.em.persist(participant);
  return participant;
}
