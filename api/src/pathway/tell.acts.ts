import type { Pathway } from './pathway.entity.js';
import { Assignment } from '../coordination/assignment.entity.js';
import { notify } from '../notification/notification.acts.js';
import type { Row } from '../write/transaction.js';
import type { Work } from '../write/work.js';

/** Tells the coordinators of both sides, who stands in for them, and the clinician; whoever did it knows. */
export async function tellCoordinators(
  work: Work,
  pathway: Pathway,
  kind: string,
  subject: { subjectType: string; subjectId: string } = { subjectType: 'Pathway', subjectId: pathway.id },
): Promise<void> {
  const named = await work.em.find(Assignment, { case: pathway.id, accountable: true });
  const standIns = await work.sql<{ id: string | null } & Row>(
    'select app.stands_in(x.id) as id from unnest($1::uuid[]) x(id)',
    [named.map(({ id }) => id)],
  );
  const people = new Set([
    pathway.clinician?.id,
    ...named.map(({ personId }) => personId),
    ...standIns.map(({ id }) => id),
  ]);
  people.delete(work.principal.personId);
  for (const recipientId of people) {
    if (recipientId) await notify(work, { recipientId, patientId: pathway.patient.id, kind, ...subject });
  }
}
