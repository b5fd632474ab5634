import { isSecret, secretHash } from '../platform/shown-once.js';
import type { Row } from '../write/transaction.js';
import type { Work } from '../write/work.js';

/** Whose calendar an address opens, and under which of their grants: as if they had logged in. */
export interface FeedHolder extends Row {
  nationalId: string;
  grantId: string;
}

/** Null alike for an address that never was and one that was ended; whether the grant holds is asked by whoever logs in. */
export async function feedHolder(work: Work, secret: string): Promise<FeedHolder | null> {
  const [holder] = await work.beyond<FeedHolder>(
    `select i.national_id as "nationalId", f.grant_id as "grantId" from calendar_feed f
       join person_identity i on i.person_id = f.person_id where f.secret_hash = $1 and f.revoked_at is null limit 1`,
    [secretHash(isSecret(secret) ? secret : '')],
  );
  return holder ?? null;
}
