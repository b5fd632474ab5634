import type { SignLogExportInput } from './log-export.inputs.js';
import { lastCheckpoint } from './proof-of-entries.js';
import { ownEntry } from './own-entry.js';
import { Action } from '../authz/actions.js';
import { startJob } from '../job/job.acts.js';
import { JobKind } from '../job/job.status.js';
import { badInput, conflict, notFound } from '../platform/errors.js';
import type { Work } from '../write/work.js';

interface Kept extends Record<string, unknown> {
  format: string;
  sha256: string | null;
  sealedTo: string | null;
}

/**
 * Asks a worker for what proves a CSV or FHIR file. The log's own entry of the export holds the file's hash: with the proof
 * of that entry, and those of all that the file holds, the signature of the checkpoint is one of the file.
 */
export async function signLogExport(work: Work, { id }: SignLogExportInput): Promise<string> {
  work.attempt = { resource: 'LogExport', id, patientId: null };
  await work.check('LogExport', id, Action.EXPORT);
  const [kept] = await work.sql<Kept>(
    'select format, sha256, sealed_to as "sealedTo" from log_export where id = $1',
    [id],
  );
  if (!kept) throw notFound();
  // One that the version before made does not say how far it reaches.
  if (kept.format === 'JSON_LINES' || !kept.sha256 || kept.sealedTo === null)
    throw badInput({ path: 'id', rule: 'NOT_POSSIBLE' });
  if (!work.context.files) throw conflict('NO_FILES_FOLDER');
  const own = await ownEntry(work, id, kept.sha256);
  const checkpoint = await lastCheckpoint(work);
  if (!own || !checkpoint || own.seq >= checkpoint.size) throw conflict('NOT_SEALED_YET');
  const { rootId } = work.principal;
  const jobId = await startJob(work, JobKind.PROVE_LOG_EXPORT, { exportId: id }, rootId);
  await work.sql('update log_export set manifest_job_id = $2 where id = $1', [id, jobId]);
  work.did('LogExport', id, null);
  return id;
}
