import { Action } from '../authz/actions.js';
import type { Job } from '../platform/feature.js';

/** What has expired is nobody's any more, and is deleted; how many is all that is told. */
export const deleteExpiredFiles: Job = async ({ asSystem, logger }) => {
  const gone = await asSystem('deleteExpiredFiles', Action.READ, (work) =>
    work.sql('delete from stored_file where expires_at <= $1 returning 1 as one', [work.now]),
  );
  if (gone.length) logger.info({ count: gone.length }, 'deleted expired files');
};
