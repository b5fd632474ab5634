import { meansOf, steady, type ExportInput, type Means } from './asked.js';
import { filterOf } from './criteria.js';
import { makeFile, offerExport, type WrittenFile } from './make-file.js';
import { ownEntry } from './own-entry.js';
import { fill, findPlaces, rowsOf, type FilledRow } from './pages.js';
import { lastCheckpoint, provenRow } from './proof-of-entries.js';
import { JobFailure, type RunToEnd } from '../job/job.acts.js';
import { proofLines, type ProvenRow } from '../seal/proof-file.js';
import { sealedTree } from '../seal/sealed-tree.js';

/**
 * Writes what proves a CSV or FHIR file: all that it holds, found again by the same search among the same sealed entries,
 * and the log's own entry of it.
 */
export async function proveExport(run: RunToEnd<ExportInput>): Promise<void> {
  const means = await meansOf(run, 'signLogExport');
  const { asked, asAsker, ask, files } = means;
  const search = { filter: filterOf(asked.criteria), sealedTo: asked.sealedTo };
  const progress = steady(run.progress);
  const found = await findPlaces(means, search, () => progress(0));
  // It would prove another file: what it holds is no longer all theirs to see.
  if (found.entries !== asked.count) throw new JobFailure('RIGHT_LOST');
  const { own, checkpoint, made } = await asAsker(async (work) => ({
    own: await ownEntry(work, asked.id, asked.sha256 ?? ''),
    checkpoint: await lastCheckpoint(work),
    made: work.now,
  }));
  if (!own || !checkpoint || own.seq >= checkpoint.size) throw new JobFailure('NOT_SEALED_YET');
  const total = Math.max(1, found.places.count);
  let rows = 0;
  async function* proven(): AsyncGenerator<ProvenRow> {
    const pages = async function* (): AsyncGenerator<FilledRow[]> {
      yield* rowsOf(means, search.filter, found, true);
      // Behind all that was sealed when the file was asked for.
      yield await asAsker((work) => fill(work, {}, [own?.seq ?? 0], true));
    };
    for await (const page of pages()) {
      for (const row of page) {
        const shown = provenRow(row, false);
        if (shown) yield shown;
        rows += 1;
        await progress(rows / total);
      }
    }
  }
  const about = { file: { name: asked.name, sha256: asked.sha256, count: asked.count }, export: own.id };
  const given = { kind: 'EXPORT' as const, made, about, checkpoints: [checkpoint] };
  const pieces = proofLines({ ...given, subtree: sealedTree(ask), rows: proven() });
  await makeFile(files, pieces, (file) => offer(run, means, file));
}

async function offer(
  run: RunToEnd<ExportInput>,
  { asAsker, asked }: Means,
  file: WrittenFile,
): Promise<void> {
  const name = `${asked.name ?? 'innsynslogg'}.bevis.jsonl`;
  await asAsker(async (work) => {
    await run.finish(work, {});
    await offerExport(work, file, { name, mediaType: 'application/x-ndjson' });
    await work.sql('update log_export set manifest_id = $2 where id = $1', [asked.id, file.id]);
    const said = { count: asked.count, filter: `manifest=${asked.id}`, sha256: file.sha256 };
    work.didToAll('LogExport', asked.id, [], said);
  });
}
