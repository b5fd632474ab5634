import { v7 } from 'uuid';
import { Erasure } from './erasure.entity.js';
import type { ApproveErasureInput, RequestErasureInput } from './erasure.inputs.js';
import { statusOf } from './erasure.state.js';
import { CASE_REFERENCE, ERASURE_DAYS, ErasureStatus, LOOKS_LIKE_A_NUMBER } from './erasure.status.js';
import { Action } from '../authz/actions.js';
import { badInput, illegalTransition } from '../platform/errors.js';
import { compactNationalId, isNationalId } from '../platform/national-id.js';
import { earlier, remember } from '../write/once.js';
import type { Row } from '../write/transaction.js';
import type { Work } from '../write/work.js';

/** A number that nobody has is answered like one that somebody has: such a request can never be approved. */
export async function requestErasure(work: Work, input: RequestErasureInput): Promise<string> {
  work.attempt = { resource: 'Erasure', id: null, patientId: null };
  work.checkRole(Action.CREATE, 'Erasure');
  const nationalId = compactNationalId(input.nationalId);
  const problems = isNationalId(nationalId) ? [] : [{ path: 'nationalId', rule: 'NATIONAL_ID' }];
  if (!CASE_REFERENCE.test(input.caseReference) || LOOKS_LIKE_A_NUMBER.test(input.caseReference))
    problems.push({ path: 'caseReference', rule: 'CASE_REFERENCE' });
  if (!(await isGround(work, input.ground))) problems.push({ path: 'ground', rule: 'ENUM' });
  if (problems.length) throw badInput(...problems);
  const { own, patientId } = await whose(work, nationalId);
  if (own) throw badInput({ path: 'nationalId', rule: 'ONESELF' });
  const made = await earlier(work, input.clientMutationId, input);
  if (made) return made;
  await work.open(patientId);
  const erasure = work.em.create(Erasure, {
    id: v7(),
    patientId,
    ground: input.ground,
    caseReference: input.caseReference,
    requestedBy: work.principal.personId,
    requestedAt: work.now,
    expiresAt: inTime(work),
  } as never);
  work.em.persist(erasure);
  await work.em.flush();
  await remember(work, input.clientMutationId, erasure.id);
  work.did('Erasure', erasure.id, patientId);
  return erasure.id;
}

/** By another than who asked, as the policy has it; and not blindly: whoever approves names the patient, too. */
export async function approveErasure(work: Work, input: ApproveErasureInput): Promise<string> {
  const erasure = await work.load(Erasure, input.id, Action.ERASE);
  work.expect(erasure, input.expectedVersion);
  const { own, patientId } = await whose(work, compactNationalId(input.nationalId));
  if (own) throw badInput({ path: 'nationalId', rule: 'ONESELF' });
  const status = statusOf(erasure, work.now);
  if (status !== ErasureStatus.REQUESTED) throw illegalTransition(status, []);
  if (!patientId || patientId !== erasure.patientId)
    throw badInput({ path: 'nationalId', rule: 'ANOTHER_PATIENT' });
  await work.open(patientId);
  work.em.assign(erasure, {
    approvedBy: work.principal.personId,
    approvedAt: work.now,
    expiresAt: inTime(work),
  } as never);
  work.did('Erasure', erasure.id, patientId);
  return erasure.id;
}

const inTime = (work: Work): Date => new Date(work.now.getTime() + ERASURE_DAYS * 86_400_000);

async function isGround(work: Work, ground: string): Promise<boolean> {
  const found = await work.sql(`select from reference_row where list = 'erasureGround' and key = $1`, [
    ground,
  ]);
  return found.length > 0;
}

/** The number's patient, whether or not there is one, in one statement; and whether it is the caller's own number. */
async function whose(work: Work, nationalId: string): Promise<{ own: boolean; patientId: string | null }> {
  const [found] = await work.beyond<{ own: boolean; patientId: string | null } & Row>(
    `select exists (select from person_identity o where o.person_id = $2 and o.national_id = $1) as own,
            i.patient_id as "patientId"
       from (select 1) one left join patient_identifier i on i.national_id = $1`,
    [nationalId, work.principal.personId],
  );
  return { own: Boolean(found?.own), patientId: found?.patientId ?? null };
}
