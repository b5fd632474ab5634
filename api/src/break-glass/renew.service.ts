import { v7 } from 'uuid';
import { BreakGlass } from './break-glass.entity.js';
import { BreakGlassRenewal } from './break-glass-renewal.entity.js';
import type { CloseBreakGlassInput, RenewBreakGlassInput } from './break-glass.inputs.js';
import { OPEN_MINUTES } from './break-glass.status.js';
import { oneAtATime, reasonProblem, refuseSameReason, writtenReason } from './reason.js';
import { stillInReach } from './reach.js';
import { tellOfOpening } from './tell.js';
import { statusOf, stillOpen } from './break-glass.state.js';
import { Action } from '../authz/actions.js';
import { badInput, forbidden } from '../platform/errors.js';
import { Relation } from '../relation/relation.entity.js';
import { endRelations } from '../relation/relation.service.js';
import type { Work } from '../write/work.js';

/** For another hour from now; what is over is opened anew, with a new review. */
export async function renewBreakGlass(work: Work, input: RenewBreakGlassInput): Promise<string> {
  const reason = writtenReason(input.reason);
  const opening = await work.load(BreakGlass, input.id, Action.RENEW);
  const problems = reasonProblem(reason);
  if (problems.length) throw badInput(...problems);
  stillOpen(statusOf(opening, work.now));
  work.expect(opening, input.expectedVersion);
  const patientId = opening.patient.id;
  if (!(await stillInReach(work, patientId))) throw forbidden('out of reach of break-glass by now');
  await oneAtATime(work);
  await refuseSameReason(work, patientId, reason);
  const expiresAt = new Date(work.now.getTime() + OPEN_MINUTES * 60_000);
  const renewal = { id: v7(), breakGlass: opening, patientId, reason, renewedAt: work.now, expiresAt };
  work.em.persist(work.em.create(BreakGlassRenewal, renewal as never));
  opening.expiresAt = expiresAt;
  const relation = await work.em.findOneOrFail(Relation, { causeId: opening.id });
  relation.validTo = expiresAt;
  await work.em.flush();
  await tellOfOpening(work, opening, 'BREAK_GLASS_RENEWED');
  work.did('BreakGlass', opening.id, patientId);
  return opening.id;
}

/** By who opened it, as soon as it is needed no more. The review is still to come. */
export async function closeBreakGlass(work: Work, input: CloseBreakGlassInput): Promise<string> {
  const opening = await work.load(BreakGlass, input.id, Action.END);
  stillOpen(statusOf(opening, work.now));
  work.expect(opening, input.expectedVersion);
  opening.endedAt = work.now;
  await endRelations(work, opening.id);
  work.did('BreakGlass', opening.id, opening.patient.id);
  return opening.id;
}
