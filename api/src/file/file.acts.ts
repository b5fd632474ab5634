import { createHash } from 'node:crypto';
import { v4 } from 'uuid';
import type { Work } from '../write/work.js';

export interface NewFile {
  purpose: 'EXPORT';
  name: string;
  mediaType: string;
  bytes: Buffer;
  /** Whose data it holds, and as which kind of object: who fetches it must still be allowed to read that of them. */
  patientIds: readonly string[];
  holds: string;
  keptFor: { hours: number };
}

/** Keeps a file for whoever acts, until it expires; says its id and hash. */
export async function storeFile(work: Work, file: NewFile): Promise<{ id: string; sha256: string }> {
  const id = v4();
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  const { grantId, personId } = work.principal;
  const expiresAt = new Date(work.now.getTime() + file.keptFor.hours * 3_600_000);
  await work.sql(
    `insert into stored_file (id, grant_id, person_id, purpose, name, media_type, size, sha256, bytes, patient_ids, holds,
       created_at, expires_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      ...[id, grantId, personId, file.purpose, file.name, file.mediaType, file.bytes.length, sha256],
      ...[file.bytes, file.patientIds, file.holds, work.now, expiresAt],
    ],
  );
  return { id, sha256 };
}
