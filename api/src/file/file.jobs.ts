import { Action } from '../authz/actions.js';
import type { Job, JobTools } from '../platform/feature.js';

/** A file that is being made is written to all the time; one that nobody offers and nobody writes to is left over. */
const LEFT_OVER_MS = 3_600_000;

/** What has expired is nobody's any more, and is deleted; how many is all that is told. */
export const deleteExpiredFiles: Job = async (tools) => {
  const gone = await tools.asSystem('deleteExpiredFiles', Action.READ, (work) =>
    work.sql<{ id: string }>('delete from stored_file where expires_at <= $1 returning id', [work.now]),
  );
  for (const { id } of gone) await tools.files?.remove(id);
  if (gone.length) tools.logger.info({ count: gone.length }, 'deleted expired files');
  await sweep(tools);
};

/** What a worker that died had begun, and what lost its row. */
async function sweep({ asSystem, files, logger }: JobTools): Promise<void> {
  const old = (await files?.untouchedSince(new Date(Date.now() - LEFT_OVER_MS))) ?? [];
  if (!files || !old.length) return;
  const offered = await asSystem('deleteExpiredFiles', Action.READ, (work) =>
    work.sql<{ id: string }>('select id from stored_file where id = any($1::uuid[])', [old]),
  );
  const kept = new Set(offered.map(({ id }) => id));
  const leftOver = old.filter((id) => !kept.has(id));
  for (const id of leftOver) await files.remove(id);
  if (leftOver.length) logger.warn({ count: leftOver.length }, 'swept files that nobody offers');
}
