import { v7 } from 'uuid';
import { estimate } from './estimate.js';
import type { ExportAccessLogInput } from './log-export.inputs.js';
import { LogExportFormat, MAX_ENTRIES } from './log-export.status.js';
import { lastCheckpoint } from './proof-of-entries.js';
import { filterIn, inWords } from './criteria.js';
import { orderOfSize } from './order-of-size.js';
import { Action } from '../authz/actions.js';
import { startJob } from '../job/job.acts.js';
import { JobKind } from '../job/job.status.js';
import { badInput, conflict } from '../platform/errors.js';
import type { Work } from '../write/work.js';

/** Asks a worker for a file of what a search matches; what cannot fit on the disk is told at once. */
export async function exportAccessLog(work: Work, { filter, format }: ExportAccessLogInput): Promise<string> {
  work.checkRole(Action.EXPORT, 'LogExport');
  const { files } = work.context;
  if (!files) throw conflict('NO_FILES_FOLDER');
  const criteria = filterIn(filter);
  const search = { filter: filter as Record<string, unknown>, sealedTo: await sealedTo(work, format) };
  const room = await files.room();
  const { entries, bytes } = await estimate(work, search, format);
  if (entries > MAX_ENTRIES)
    throw badInput({ path: 'filter', rule: 'TOO_MANY_ENTRIES', params: { max: MAX_ENTRIES } });
  if (bytes > room)
    throw badInput({
      ...{ path: 'filter', rule: 'NO_ROOM' },
      params: { needs: orderOfSize(bytes), room: orderOfSize(room) },
    });
  const id = v7();
  const { grantId, personId, rootId } = work.principal;
  const jobId = await startJob(work, JobKind.EXPORT_ACCESS_LOG, { exportId: id }, rootId);
  await work.sql(
    `insert into log_export (id, grant_id, root_id, person_id, format, criteria, sealed_to, job_id, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [id, grantId, rootId, personId, format, JSON.stringify(criteria), search.sealedTo, jobId, work.now],
  );
  work.didToAll('LogExport', id, [], { filter: inWords(criteria, format) });
  return id;
}

/** How far the file reaches: as far as the log is sealed; where it is to prove itself, as far as that is signed. */
async function sealedTo(work: Work, format: LogExportFormat): Promise<number> {
  if (format === LogExportFormat.JSON_LINES) {
    const checkpoint = await lastCheckpoint(work);
    if (!checkpoint) throw conflict('NOT_SEALED_YET');
    return checkpoint.size;
  }
  const [row] = await work.lookInLog<{ size: number }>(
    'select coalesce(max(seq) + 1, 0)::float8 as size from audit.seal',
  );
  return row?.size ?? 0;
}
