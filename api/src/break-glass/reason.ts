import { MIN_REASON } from './break-glass.status.js';
import { tooShort } from '../platform/checks.js';
import { badInput, type FieldProblem } from '../platform/errors.js';
import type { Work } from '../write/work.js';

/** As it is kept: spaces are not what makes a reason long. */
export const writtenReason = (reason: string): string => reason.trim().replace(/\s+/g, ' ');

export const reasonProblem = (reason: string): FieldProblem[] => tooShort(reason, MIN_REASON, 'reason');

/** Each opening and each renewal says anew why: a reason that this person gave for this patient before says nothing. */
export async function refuseSameReason(work: Work, patientId: string, reason: string): Promise<void> {
  const [given] = await work.sql(
    `select 1 from break_glass g left join break_glass_renewal r on r.break_glass_id = g.id
      where g.opened_by = $1 and g.patient_id = $2 and lower($3) in (lower(g.reason), lower(r.reason)) limit 1`,
    [work.principal.personId, patientId, reason],
  );
  if (given) throw badInput({ path: 'reason', rule: 'SAME_REASON' });
}

/** Two at once by the same person wait for each other. */
export const oneAtATime = (work: Work): Promise<unknown> =>
  work.sql('select pg_advisory_xact_lock(hashtextextended($1, 19))', [work.principal.personId]);
