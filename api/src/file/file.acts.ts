import { createHash } from 'node:crypto';
import { v4 } from 'uuid';
import type { Work } from '../write/work.js';

interface FileAbout {
  purpose: 'EXPORT';
  name: string;
  mediaType: string;
  /** Whose data it holds, and as which kind of object: who fetches it must still be allowed to read that of them. */
  patientIds: readonly string[];
  holds: string;
  keptFor: { hours: number };
}

export interface NewFile extends FileAbout {
  bytes: Buffer;
}

/** A file that lies whole in the folder of files. */
export interface LongFile extends FileAbout {
  id: string;
  length: number;
  sha256: string;
}

/** What the version before reads where `length` is said; a size above it was never possible there. */
const LARGEST_INT = 2 ** 31 - 1;

const INSERT = `
  insert into stored_file (id, grant_id, person_id, purpose, name, media_type, size, sha256, bytes, length, patient_ids, holds,
    created_at, expires_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`;

/** Keeps a file for whoever acts, until it expires; says its id and hash. */
export function storeFile(work: Work, file: NewFile): Promise<{ id: string; sha256: string }> {
  const { grantId, personId } = work.principal;
  return keepMade(work, { id: v4(), grantId, personId }, file);
}

/** Whose a file is, and under which id. */
export interface FileHolder {
  id: string;
  grantId: string;
  personId: string;
}

/** The same for somebody else, of what a worker made for them. */
export async function keepMade(
  work: Work,
  holder: FileHolder,
  file: NewFile,
): Promise<{ id: string; sha256: string }> {
  const { id } = holder;
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  await insert(work, holder, file, [sha256, file.bytes.length, file.bytes, null]);
  return { id, sha256 };
}

/** Offers a file of the folder to whoever acts, until it expires. */
export function offerFile(work: Work, file: LongFile): Promise<void> {
  const size = Math.min(file.length, LARGEST_INT);
  const { grantId, personId } = work.principal;
  return insert(work, { id: file.id, grantId, personId }, file, [file.sha256, size, null, file.length]);
}

async function insert(
  work: Work,
  { id, grantId, personId }: FileHolder,
  file: FileAbout,
  [sha256, size, bytes, length]: [string, number, Buffer | null, number | null],
): Promise<void> {
  const expiresAt = new Date(work.now.getTime() + file.keptFor.hours * 3_600_000);
  await work.sql(INSERT, [
    ...[id, grantId, personId, file.purpose, file.name, file.mediaType, size, sha256, bytes, length],
    ...[file.patientIds, file.holds, work.now, expiresAt],
  ]);
}
