import type { AccessQuestion } from './access-question.entity.js';
import { Role } from '../authz/roles.js';
import { notify, notifyPatient } from '../notification/notification.acts.js';
import type { Work } from '../write/work.js';

const HOLDS = 'g.valid_from <= $2 and (g.valid_to is null or g.valid_to > $2)';

/** Those who answer for the organisation, but whose access it was; false: none of them is an administrator. */
export async function tellOrganisation(
  work: Work,
  question: AccessQuestion,
  kind: string,
  must = false,
): Promise<boolean> {
  const people = await work.sql<{ id: string; roles: Role[] }>(
    `select g.person_id as id, array_agg(distinct g.role) as roles from role_grant g join unit u on u.id = g.unit_id
       join person p on p.id = g.person_id and p.active
      where u.organisation_id = $3 and g.role in ('ADMINISTRATOR', 'AUDITOR') and g.person_id <> $1 and ${HOLDS}
      group by g.person_id`,
    [question.actor.id, work.now.toISOString(), question.rootId],
  );
  for (const { id } of people) await tell(work, question, kind, id, must);
  return people.some(({ roles }) => roles.includes(Role.ADMINISTRATOR));
}

/** Those who see to it that every organisation has an administrator. */
export async function tellInstallation(work: Work, question: AccessQuestion, kind: string): Promise<void> {
  const people = await work.sql<{ id: string }>(
    `select distinct g.person_id as id from role_grant g join person p on p.id = g.person_id and p.active
      where g.unit_id is null and g.role = 'ADMINISTRATOR' and g.person_id <> $1 and ${HOLDS}`,
    [question.actor.id, work.now.toISOString()],
  );
  for (const { id } of people) await tell(work, question, kind, id, true);
}

/** The patient, and the parent who asked for them. */
export async function tellAsker(work: Work, question: AccessQuestion): Promise<void> {
  const { id, rootId, patient, askedAs, askedBy } = question;
  const told = { kind: 'ACCESS_QUESTION_ANSWERED', subjectType: 'AccessQuestion', subjectId: id, rootId };
  await notifyPatient(work, patient.id, told);
  if (askedAs !== Role.PATIENT) {
    await notify(work, { ...told, recipientId: askedBy, patientId: patient.id });
  }
}

/** Staff are told that there is a question; whose, and what it says, their own rights open. */
function tell(work: Work, { id, rootId }: AccessQuestion, kind: string, recipientId: string, must: boolean) {
  const about = { kind, subjectType: 'AccessQuestion', subjectId: id, must, rootId };
  return notify(work, { ...about, recipientId, patientId: null });
}
