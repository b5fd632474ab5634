import { v7 } from 'uuid';
import type { MeetingParticipant } from './meeting-participant.entity.js';
import { newSecret, secretHash } from '../platform/shown-once.js';
import type { Work } from '../write/work.js';

/** A link for an outside party, until the meeting is over; what is kept of its secret is a hash. Others hold beside it. */
export async function newLink(work: Work, participantId: string, expiresAt: Date): Promise<string> {
  const secret = newSecret();
  await work.sql(
    'insert into meeting_link (id, participant_id, secret_hash, created_at, expires_at) values ($1, $2, $3, $4, $5)',
    [v7(), participantId, secretHash(secret), work.now, expiresAt],
  );
  await work.sql('update meeting_participant set link_expires_at = $2, version = version + 1 where id = $1', [
    participantId,
    expiresAt,
  ]);
  return secret;
}

/** Ends every link of an outside party at once. */
export async function revokeLinks(work: Work, participant: MeetingParticipant): Promise<void> {
  await work.sql('update meeting_link set revoked_at = $2 where participant_id = $1 and revoked_at is null', [
    participant.id,
    work.now,
  ]);
  await work.sql(
    'update meeting_participant set link_expires_at = null, version = version + 1 where id = $1',
    [participant.id],
  );
}
