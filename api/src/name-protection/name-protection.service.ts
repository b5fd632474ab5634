import { v7 } from 'uuid';
import type { EndNameProtectionInput, ProtectNameInput } from './name-protection.inputs.js';
import { NameProtection } from './name-protection.entity.js';
import { Action } from '../authz/actions.js';
import { tooShort } from '../platform/checks.js';
import { badInput, conflict, forbidden, illegalTransition } from '../platform/errors.js';
import type { Work } from '../write/work.js';

/** A reason has to say something: a name is what a patient has a right to. */
const MIN_REASON = 20;

/** By an administrator of the organisation, and never of oneself. */
export async function protectName(work: Work, input: ProtectNameInput): Promise<string> {
  work.checkRole(Action.CREATE, 'NameProtection');
  const { personId, rootId } = work.principal;
  const reason = input.reason.trim();
  const problems = tooShort(reason, MIN_REASON, 'reason');
  if (problems.length) throw badInput(...problems);
  if (input.personId === personId) throw forbidden('the protection of one’s own name');
  await refuseStranger(work, input.personId);
  const standing = await work.em.findOne(NameProtection, {
    person: input.personId,
    rootId,
    endedAt: null,
  } as never);
  if (standing) throw conflict('ALREADY_PROTECTED', { nameProtectionId: standing.id });
  const kept = work.em.create(NameProtection, {
    ...{ id: v7(), person: input.personId, rootId, reason, registeredBy: personId, registeredAt: work.now },
  } as never);
  work.em.persist(kept);
  await work.em.flush();
  work.did('NameProtection', kept.id, null);
  return kept.id;
}

export async function endNameProtection(work: Work, input: EndNameProtectionInput): Promise<string> {
  const kept = await work.load(NameProtection, input.id, Action.END);
  if (kept.endedAt) throw illegalTransition('ENDED', []);
  work.expect(kept, input.expectedVersion);
  kept.endedAt = work.now;
  await work.em.flush();
  work.did('NameProtection', kept.id, null);
  return kept.id;
}

/** Whoever has, or had, a role in the organisation: what they looked at stays in patients' logs. */
async function refuseStranger(work: Work, personId: string): Promise<void> {
  const [known] = await work.sql(
    `select 1 from role_grant g join unit u on u.id = g.unit_id where g.person_id = $1 and u.organisation_id = $2 limit 1`,
    [personId, work.principal.rootId],
  );
  if (!known) throw badInput({ path: 'personId', rule: 'UNKNOWN' });
}
