import { v4 } from 'uuid';
import { KEPT_FOR } from './log-export.status.js';
import { offerFile } from '../file/file.acts.js';
import { JobFailure, Stopped } from '../job/job.acts.js';
import { DiskFull, type FileFolder } from '../platform/file-folder.js';
import type { Work } from '../write/work.js';

export interface WrittenFile {
  id: string;
  length: number;
  sha256: string;
}

/**
 * Writes a file and has it offered: `end` says in one work of whoever asked that it is theirs. Until then nobody is offered
 * anything, and if that never comes the file is gone.
 */
export async function makeFile(
  files: FileFolder,
  pieces: AsyncIterable<string>,
  end: (file: WrittenFile) => Promise<void>,
): Promise<void> {
  const id = v4();
  const whole = await written(files, id, pieces);
  try {
    await end({ id, length: whole.bytes, sha256: whole.sha256 });
  } catch (error) {
    // Of a commit whose answer was lost nobody knows whether it offers the file: what nobody offers is swept away later.
    if (error instanceof JobFailure || error instanceof Stopped) await files.remove(id);
    throw error;
  }
}

async function written(
  files: FileFolder,
  id: string,
  pieces: AsyncIterable<string>,
): Promise<{ bytes: number; sha256: string }> {
  const file = await files.begin(id);
  try {
    for await (const piece of pieces) await file.add(piece);
    return await file.done();
  } catch (error) {
    await file.discard();
    throw error instanceof DiskFull ? new JobFailure('NO_ROOM') : error;
  }
}

export function offerExport(
  work: Work,
  file: WrittenFile,
  { name, mediaType }: { name: string; mediaType: string },
): Promise<void> {
  const about = { purpose: 'EXPORT', patientIds: [], holds: 'AccessLogEntry', keptFor: KEPT_FOR } as const;
  return offerFile(work, { ...about, ...file, name, mediaType });
}
