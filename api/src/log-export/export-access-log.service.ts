import { v7 } from 'uuid';
import { fileOfEntries, type MadeFile } from './file-of-entries.js';
import type { ExportAccessLogInput } from './log-export.inputs.js';
import { KEPT_FOR, LogExportFormat, MAX_ENTRIES } from './log-export.status.js';
import { matching, type MatchedRow } from './matching.js';
import { lastCheckpoint, placesOf, proofOfEntries } from './proof-of-entries.js';
import { Action } from '../authz/actions.js';
import { storeFile } from '../file/file.acts.js';
import { badInput } from '../platform/errors.js';
import type { Work } from '../write/work.js';

const DISK_FULL = '53100';

/** What a search matches, as a file; the log says who took what out of it, and by which hash it is known again. */
export async function exportAccessLog(work: Work, input: ExportAccessLogInput): Promise<string> {
  work.checkRole(Action.EXPORT, 'LogExport');
  const { filter, format } = input;
  const criteria = given(filter);
  const rows = await matching(work, filter, MAX_ENTRIES);
  if (entriesIn(rows) > MAX_ENTRIES)
    throw badInput({ path: 'filter', rule: 'TOO_MANY_ENTRIES', params: { max: MAX_ENTRIES } });
  const made =
    format === LogExportFormat.JSON_LINES
      ? await proven(work, rows, criteria)
      : await fileOfEntries(work, rows, format);
  const { grantId, personId, rootId } = work.principal;
  const file = await stored(work, `innsynslogg-${work.today}`, made);
  const id = v7();
  await work.sql(
    `insert into log_export (id, file_id, grant_id, root_id, person_id, format, criteria, shown, count, sha256, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      ...[id, file.id, grantId, rootId, personId, format, JSON.stringify(criteria), JSON.stringify(rows)],
      ...[made.count, file.sha256, work.now],
    ],
  );
  const words = Object.entries(criteria).map(([name, value]) => `${name}=${[value].flat().join(',')}`);
  const what = [...words, `format=${format}`].join(' ');
  work.didToAll('LogExport', id, [], { count: made.count, filter: what, sha256: file.sha256 });
  return id;
}

/** As far as a signed checkpoint covers it; what is newer than that is not in it. */
async function proven(work: Work, rows: MatchedRow[], criteria: object): Promise<MadeFile> {
  const checkpoint = await lastCheckpoint(work);
  const about = { filter: criteria, upTo: checkpoint.time.toISOString() };
  return proofOfEntries(work, await placesOf(work, rows, checkpoint), checkpoint, about, true);
}

/** A file for whoever makes it; where the disk has no room for it, that is told. */
export async function stored(
  work: Work,
  name: string,
  { bytes, mediaType, ending }: MadeFile,
): Promise<{ id: string; sha256: string }> {
  try {
    return await storeFile(work, {
      ...{ purpose: 'EXPORT', name: `${name}.${ending}`, mediaType, bytes },
      ...{ patientIds: [], holds: 'AccessLogEntry', keptFor: KEPT_FOR },
    });
  } catch (error) {
    if ((error as { code?: unknown }).code === DISK_FULL) throw badInput({ path: 'filter', rule: 'NO_ROOM' });
    throw error;
  }
}

const entriesIn = (rows: readonly MatchedRow[]): number =>
  rows.reduce((n, { subjects }) => n + subjects.length, 0);

/** What was looked for, as it is kept: instants as text, and nothing that was not said. */
const given = (filter: object): Record<string, unknown> =>
  JSON.parse(
    JSON.stringify(
      Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== null && value !== undefined)),
    ),
  ) as Record<string, unknown>;
