import { ErasureStatus } from './erasure.status.js';

/** As the database says it of a row (erasure.entity.ts). */
export function statusOf(
  erasure: { carriedOutAt: Date | null; approvedAt: Date | null; expiresAt: Date },
  now: Date,
): ErasureStatus {
  if (erasure.carriedOutAt) return ErasureStatus.CARRIED_OUT;
  if (erasure.expiresAt <= now) return ErasureStatus.EXPIRED;
  return erasure.approvedAt ? ErasureStatus.APPROVED : ErasureStatus.REQUESTED;
}
