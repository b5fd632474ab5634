import { Grant } from './grant.entity.js';
import type { EndGrantInput } from './organisation.inputs.js';
import { Action } from '../authz/actions.js';
import { Role } from '../authz/roles.js';
import { leave } from '../coordination/leave.acts.js';
import { Assignment, AssignmentStatus } from '../coordination/assignment.entity.js';
import { conflict, illegalTransition } from '../platform/errors.js';
import type { Work } from '../write/work.js';

const OPEN = [AssignmentStatus.PROPOSED, AssignmentStatus.ACCEPTED];

/** At once: what the person was related to through the organisation opens nothing without a grant in it. */
export async function endGrant(work: Work, input: EndGrantInput): Promise<string> {
  const grant = await work.load(Grant, input.id, Action.END);
  if (grant.validTo && grant.validTo <= work.now) throw illegalTransition('ENDED', []);
  work.expect(grant, input.expectedVersion);
  if (grant.role === Role.ADMINISTRATOR) await keepOne(work, grant);
  grant.validTo = grant.validFrom > work.now ? grant.validFrom : work.now;
  grant.endReason = input.reason || null;
  await work.em.flush();
  await endWhatFollows(work, grant);
  work.did('Grant', grant.id, null);
  return grant.id;
}

/** One administrator stays whose grant does not end by itself; two who end each other wait for one another. */
async function keepOne(work: Work, grant: Grant): Promise<void> {
  await work.sql('select pg_advisory_xact_lock(hashtextextended($1, 8))', [work.principal.rootId]);
  const [other] = await work.sql(
    `select g.id from role_grant g join unit u on u.id = g.unit_id join person p on p.id = g.person_id and p.active
      where u.organisation_id = $1 and g.role = 'ADMINISTRATOR' and g.id <> $2 and g.valid_from <= $3 and g.valid_to is null
      limit 1`,
    [work.principal.rootId, grant.id, work.now.toISOString()],
  );
  if (!other) throw conflict('LAST_ADMINISTRATOR');
}

/**
 * Nobody answers for a patient under a grant that is gone: those sides are vacant again. Once nothing lasting is left
 * in the organisation, so are those that the person answered for under a grant made for it.
 */
async function endWhatFollows(work: Work, grant: Grant): Promise<void> {
  const [lasting] = await work.sql(
    `select g.id from role_grant g join unit u on u.id = g.unit_id
      where g.person_id = $1 and u.organisation_id = $2 and g.basis <> 'ASSIGNMENT'
        and g.valid_from <= $3 and (g.valid_to is null or g.valid_to > $3) limit 1`,
    [grant.person.id, work.principal.rootId, work.now.toISOString()],
  );
  const which = lasting
    ? { grantId: grant.id }
    : { personId: grant.person.id, rootId: work.principal.rootId as string };
  // Those who administer see none of these patients; what follows from the grant's end reaches them all the same.
  const patients = await work.beyond<{ id: string }>(
    `select distinct patient_id as id from assignment where status = any($1) and (grant_id = $2 or (person_id = $3 and root_id = $4))`,
    [OPEN, grant.id, grant.person.id, work.principal.rootId],
  );
  await work.open(...patients.map(({ id }) => id));
  for (const assignment of await work.em.find(Assignment, { ...which, status: { $in: OPEN } })) {
    await leave(work, assignment, AssignmentStatus.ENDED, 'GRANT_ENDED', 'GRANT_ENDED');
  }
}
