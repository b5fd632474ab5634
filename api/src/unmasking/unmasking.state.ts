import { UnmaskingStatus } from './unmasking.status.js';
import { illegalTransition } from '../platform/errors.js';

const { DECLINED, EXPIRED, LAPSED, PENDING, STANDING, WITHDRAWN } = UnmaskingStatus;

export interface UnmaskingTimes {
  answerBy: Date;
  decidedAt: Date | null;
  /** Null: declined, or not decided. */
  validTo: Date | null;
  withdrawnAt: Date | null;
}

/** Where it stands: nothing has to be run for it to lapse or to expire. */
export function statusOf(
  { answerBy, decidedAt, validTo, withdrawnAt }: UnmaskingTimes,
  now: Date,
): UnmaskingStatus {
  if (withdrawnAt) return WITHDRAWN;
  if (!decidedAt) return answerBy > now ? PENDING : LAPSED;
  if (!validTo) return DECLINED;
  return validTo > now ? STANDING : EXPIRED;
}

/** The same in SQL, over the alias. */
export const statusSql = (t: string, now: string): string =>
  `case when ${t}.withdrawn_at is not null then 'WITHDRAWN'` +
  ` when ${t}.decided_at is null then case when ${t}.answer_by > ${now} then 'PENDING' else 'LAPSED' end` +
  ` when ${t}.valid_to is null then 'DECLINED' when ${t}.valid_to > ${now} then 'STANDING' else 'EXPIRED' end`;

/** What is answered, over or withdrawn is not answered again. */
export function mayDecide(status: UnmaskingStatus): void {
  if (status !== PENDING) throw illegalTransition(status, status === STANDING ? [WITHDRAWN] : []);
}

/** What waits or stands can be withdrawn; what is over is over. */
export function mayWithdraw(status: UnmaskingStatus): void {
  if (status !== PENDING && status !== STANDING) throw illegalTransition(status, []);
}
