import { createHash } from 'node:crypto';
import { cleanImage } from './image-clean.js';
import { typeOf, type TakenType } from './media.type.js';
import { pdfProblem } from './pdf-check.js';
import { badInput } from '../platform/errors.js';

/** A file that was looked into, as it is kept. */
export interface CheckedFile {
  mediaType: TakenType;
  bytes: Buffer;
  sha256: string;
}

/** Refuses what is none of the types that are taken, and what does more than be read or looked at. */
export async function checkedFile(given: Buffer): Promise<CheckedFile> {
  const mediaType = typeOf(given);
  if (!mediaType) throw badInput({ path: 'file', rule: 'FILE_TYPE', params: { of: 'PDF, PNG, JPEG' } });
  const bytes = mediaType === 'application/pdf' ? await harmless(given) : await drawnAnew(given, mediaType);
  return { mediaType, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

async function harmless(bytes: Buffer): Promise<Buffer> {
  const problem = await pdfProblem(bytes);
  if (problem) throw badInput(problem);
  return bytes;
}

async function drawnAnew(given: Buffer, type: Exclude<TakenType, 'application/pdf'>): Promise<Buffer> {
  const bytes = await cleanImage(given, type);
  if (!bytes) throw badInput({ path: 'file', rule: 'FILE_UNREADABLE' });
  return bytes;
}
