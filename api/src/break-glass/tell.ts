import type { BreakGlass } from './break-glass.entity.js';
import { Role } from '../authz/roles.js';
import { notify, notifyPatient } from '../notification/notification.acts.js';
import type { Work } from '../write/work.js';

const about = ({ id }: BreakGlass, kind: string) => ({
  kind,
  subjectType: 'BreakGlass',
  subjectId: id,
  must: true,
});

/** The patient, and those in the opener's own organisation who look after it. Nobody is told what is in the record. */
export async function tellOfOpening(work: Work, opening: BreakGlass, kind: string): Promise<void> {
  await notifyPatient(work, opening.patient.id, about(opening, kind));
  const told = await tellOrganisation(work, opening, kind, [Role.ADMINISTRATOR, Role.AUDITOR]);
  // Somebody has to know, and to see to it that there is somebody to review it.
  if (!told.includes(Role.ADMINISTRATOR)) await tellInstallation(work, opening, kind);
}

/** Those who hold the roles in the opener's organisation now, the opener excepted; gives the roles that somebody held. */
export async function tellOrganisation(
  work: Work,
  opening: BreakGlass,
  kind: string,
  roles: Role[],
): Promise<Role[]> {
  const people = await work.sql<{ person_id: string; roles: Role[] }>(
    `select g.person_id, array_agg(distinct g.role) as roles from role_grant g join unit u on u.id = g.unit_id
       join person p on p.id = g.person_id and p.active
      where u.organisation_id = $1 and g.role = any($2) and g.person_id <> $3
        and g.valid_from <= $4 and (g.valid_to is null or g.valid_to > $4) group by g.person_id`,
    [opening.rootId, roles, opening.openedBy.id, work.now.toISOString()],
  );
  await tell(work, opening, kind, people);
  return people.flatMap((each) => each.roles);
}

/** Those who see to it that every organisation has an administrator. */
export async function tellInstallation(work: Work, opening: BreakGlass, kind: string): Promise<void> {
  const people = await work.sql<{ person_id: string }>(
    `select distinct g.person_id from role_grant g join person p on p.id = g.person_id and p.active
      where g.unit_id is null and g.role = 'ADMINISTRATOR' and g.person_id <> $1
        and g.valid_from <= $2 and (g.valid_to is null or g.valid_to > $2)`,
    [opening.openedBy.id, work.now.toISOString()],
  );
  await tell(work, opening, kind, people);
}

export async function tell(
  work: Work,
  opening: BreakGlass,
  kind: string,
  people: { person_id: string }[],
): Promise<void> {
  for (const { person_id } of people) {
    await notify(work, {
      ...about(opening, kind),
      recipientId: person_id,
      patientId: null,
      rootId: opening.rootId,
    });
  }
}
