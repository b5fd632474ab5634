import { stored } from './export-access-log.service.js';
import type { SignLogExportInput } from './log-export.inputs.js';
import type { MatchedRow } from './matching.js';
import { lastCheckpoint, placesOf, proofOfEntries } from './proof-of-entries.js';
import { Action } from '../authz/actions.js';
import { badInput, conflict, notFound } from '../platform/errors.js';
import type { Work } from '../write/work.js';

interface Kept extends Record<string, unknown> {
  format: string;
  shown: MatchedRow[];
  sha256: string;
  count: number;
  name: string | null;
}

/**
 * What proves a CSV or FHIR file. The log's own entry of the export holds the file's hash: with the proof of that entry, and
 * those of all that the file holds, the signature of the checkpoint is one of the file.
 */
export async function signLogExport(work: Work, { id }: SignLogExportInput): Promise<string> {
  work.attempt = { resource: 'LogExport', id, patientId: null };
  await work.check('LogExport', id, Action.EXPORT);
  const [kept] = await work.sql<Kept>(
    `select e.format, e.shown, e.sha256, e.count, f.name from log_export e left join stored_file f on f.id = e.file_id where e.id = $1`,
    [id],
  );
  if (!kept) throw notFound();
  if (kept.format === 'JSON_LINES') throw badInput({ path: 'id', rule: 'NOT_POSSIBLE' });
  const checkpoint = await lastCheckpoint(work);
  const own = await ownEntry(work, id);
  const rows = await placesOf(work, [...kept.shown, ...own], checkpoint);
  if (!own.length || rows.length < kept.shown.length + own.length) throw conflict('NOT_SEALED_YET');
  const { name, sha256, count } = kept;
  const about = { file: { name, sha256, count }, export: own[0]?.id };
  const made = await proofOfEntries(work, rows, checkpoint, about, false);
  const file = await stored(work, `${name ?? 'innsynslogg'}.bevis`, made);
  await work.sql('update log_export set manifest_id = $2 where id = $1', [id, file.id]);
  work.didToAll('LogExport', id, [], { count, filter: `manifest=${id}`, sha256: file.sha256 });
  return id;
}

/** The entry that says that this export was made. */
const ownEntry = (work: Work, id: string): Promise<MatchedRow[]> =>
  work.lookInLog<MatchedRow & Record<string, unknown>>(
    `select e.id, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, e.subject_ids as subjects from audit.entry e
      where e.root_id = $2 and e.action = 'EXPORT' and e.resource_type = 'LogExport' and e.resource_ids @> array[$1::uuid]
        and e.decision = 'PERMIT' order by e.at limit 1`,
    [id, work.principal.rootId],
  );
