import { meansOf, steady, type ExportInput, type Means } from './asked.js';
import { filterOf, inWords } from './criteria.js';
import { bytesOf } from './estimate.js';
import { headOf, MEDIA, textOf, type PlainFormat } from './form.js';
import { LogExportFormat } from './log-export.status.js';
import { makeFile, offerExport, type WrittenFile } from './make-file.js';
import type { Search } from './matching.js';
import { entriesIn, findPlaces, rowsOf, type FilledRow, type Found } from './pages.js';
import { lastCheckpoint, provenRow } from './proof-of-entries.js';
import { JobFailure, type RunToEnd } from '../job/job.acts.js';
import { proofLines, type ProvenRow } from '../seal/proof-file.js';
import { sealedTree } from '../seal/sealed-tree.js';

/** Writes the file that somebody asked for, some rows at a time, of what they may read as each is read. */
export async function exportLog(run: RunToEnd<ExportInput>): Promise<void> {
  const means = await meansOf(run, 'exportAccessLog');
  const { asked, files } = means;
  const search = { filter: filterOf(asked.criteria), sealedTo: asked.sealedTo };
  const progress = steady(run.progress);
  const found = await findPlaces(means, search, () => progress(0));
  await mustFit(means, search, found);
  const total = Math.max(1, found.places.count);
  const done = { rows: 0, entries: 0 };
  const counted: Counted = (rows) => {
    done.rows += rows.length;
    done.entries += entriesIn(rows);
    return progress(done.rows / total);
  };
  const isProven = asked.format === LogExportFormat.JSON_LINES;
  const rows = rowsOf(means, search.filter, found, isProven);
  const pieces = isProven ? proven(means, rows, counted) : plain(asked.format as PlainFormat, rows, counted);
  await makeFile(files, pieces, (file) => offer(run, means, file, done.entries));
}

/** What was written, for the count; and a step, at which the work may be found to be called off. */
type Counted = (rows: FilledRow[]) => Promise<void>;

/** The disk may have filled since it was asked for; now it is known exactly how much there is. */
async function mustFit({ asAsker, asked, files }: Means, search: Search, found: Found): Promise<void> {
  const room = await files.room();
  const { places, ...amount } = found;
  const needs = await asAsker((work) =>
    bytesOf(work, search, asked.format, { ...amount, rows: places.count }, places.some(80)),
  );
  if (needs > room) throw new JobFailure('NO_ROOM');
}

async function* plain(
  format: PlainFormat,
  pages: AsyncIterable<FilledRow[]>,
  counted: Counted,
): AsyncGenerator<string> {
  yield headOf(format);
  for await (const page of pages) {
    yield textOf(
      format,
      page.flatMap(({ entries }) => entries),
    );
    await counted(page);
  }
}

/** Under the newest checkpoint, which covers all that was asked for, and maybe more. */
async function* proven(
  { asAsker, ask, asked }: Means,
  pages: AsyncIterable<FilledRow[]>,
  counted: Counted,
): AsyncGenerator<string> {
  const { checkpoint, made } = await asAsker(async (work) => ({
    checkpoint: await lastCheckpoint(work),
    made: work.now,
  }));
  if (!checkpoint || checkpoint.size < asked.sealedTo) throw new JobFailure('NOT_SEALED_YET');
  async function* rows(): AsyncGenerator<ProvenRow> {
    for await (const page of pages) {
      for (const row of page) {
        const shown = provenRow(row, true);
        if (!shown) continue;
        yield shown;
        await counted([row]);
      }
    }
  }
  const about = { filter: asked.criteria, upTo: checkpoint.time.toISOString() };
  const given = { kind: 'EXPORT' as const, made, about, checkpoints: [checkpoint] };
  yield* proofLines({ ...given, subtree: sealedTree(ask), rows: rows() });
}

/** The end of the work, the offer and what the log says of it stand together, or none of them. */
async function offer(
  run: RunToEnd<ExportInput>,
  { asAsker, asked }: Means,
  file: WrittenFile,
  count: number,
): Promise<void> {
  const { mediaType, ending } = MEDIA[asked.format];
  await asAsker(async (work) => {
    await run.finish(work, {});
    await offerExport(work, file, { name: `innsynslogg-${work.today}.${ending}`, mediaType });
    await work.sql('update log_export set file_id = $2, count = $3, sha256 = $4 where id = $1', [
      ...[asked.id, file.id, count, file.sha256],
    ]);
    const filter = inWords(asked.criteria, asked.format);
    work.didToAll('LogExport', asked.id, [], { count, filter, sha256: file.sha256 });
  });
}
