import type { Unmasking } from './unmasking.entity.js';
import { notify } from '../notification/notification.acts.js';
import type { Work } from '../write/work.js';

/** Who can answer: the organisation's auditors and administrators, whoever asked excepted. */
export async function tellSecondPeople(work: Work, unmasking: Unmasking, kind: string): Promise<void> {
  const people = await work.sql<{ person_id: string }>(
    `select distinct g.person_id from role_grant g join unit u on u.id = g.unit_id join person p on p.id = g.person_id and p.active
      where u.organisation_id = $1 and g.role in ('AUDITOR', 'ADMINISTRATOR') and g.person_id <> $2
        and g.valid_from <= $3 and (g.valid_to is null or g.valid_to > $3)`,
    [unmasking.rootId, unmasking.requestedBy.id, work.now.toISOString()],
  );
  for (const { person_id } of people) await tell(work, unmasking, kind, person_id);
}

export const tell = (work: Work, unmasking: Unmasking, kind: string, recipientId: string): Promise<void> =>
  notify(work, {
    ...{ kind, subjectType: 'Unmasking', subjectId: unmasking.id, must: true },
    ...{ recipientId, patientId: null, rootId: unmasking.rootId },
  });
