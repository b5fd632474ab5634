import { v4 } from 'uuid';
import type { CheckedFile } from './checked-file.js';
import { fittingName, type TakenType } from './media.type.js';
import type { FileFolder } from '../platform/file-folder.js';
import type { Work } from '../write/work.js';

/** For how long a file that was sent in waits for whoever sent it to use it. */
const WAITS_MS = 24 * 3_600_000;

/** What was sent in, until something holds it: its sender's alone. */
export interface IncomingFile {
  id: string;
  mediaType: TakenType;
  size: number;
  sha256: string;
}

/** Keeps what was sent in: in the folder where one is given, else in the database. */
export async function takeIn(
  work: Work,
  { mediaType, bytes, sha256 }: CheckedFile,
  folder: FileFolder | null,
): Promise<IncomingFile> {
  const id = v4();
  const size = bytes.length;
  if (folder) await intoFolder(folder, id, bytes);
  const { grantId, personId } = work.principal;
  await work.sql(
    `insert into stored_file (id, grant_id, person_id, purpose, name, media_type, size, sha256, bytes, length, holds, created_at, expires_at)
     values ($1, $2, $3, 'UPLOAD', 'vedlegg', $4, $5, $6, $7, $8, 'Message', $9, $10)`,
    [
      ...[id, grantId, personId, mediaType, size, sha256, folder ? null : bytes, folder ? size : null],
      ...[work.now, new Date(work.now.getTime() + WAITS_MS)],
    ],
  );
  work.did('StoredFile', id, null);
  return { id, mediaType, size, sha256 };
}

async function intoFolder(folder: FileFolder, id: string, bytes: Buffer): Promise<void> {
  const making = await folder.begin(id);
  try {
    await making.add(bytes);
    await making.done();
  } catch (error) {
    await making.discard();
    throw error;
  }
}

/** What is to hold a file, and whose data it is then. */
export interface Keeping {
  fileId: string;
  patientId: string;
  holds: string;
  name: string;
}

/**
 * Keeps for good what the caller sent in under the same grant and nothing holds yet; from then on it is read by the rules of
 * what holds it. Null: there is no such file.
 */
export async function keepFile(
  work: Work,
  { fileId, patientId, holds, name }: Keeping,
): Promise<(IncomingFile & { name: string }) | null> {
  const [file] = await work.sql<{ mediaType: TakenType; size: number; sha256: string }>(
    `select media_type as "mediaType", size, sha256 from stored_file
      where id = $1 and grant_id = $2 and purpose = 'UPLOAD' and expires_at > $3 for update`,
    [fileId, work.principal.grantId, work.now],
  );
  if (!file) return null;
  const called = fittingName(name, file.mediaType);
  await work.sql(
    `update stored_file set purpose = 'ATTACHMENT', name = $2, patient_ids = array[$3::uuid], holds = $4, expires_at = null where id = $1`,
    [fileId, called, patientId, holds],
  );
  return { id: fileId, name: called, ...file };
}
