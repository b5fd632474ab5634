import { Action } from '../authz/actions.js';
import type { Job } from '../platform/feature.js';

const AT_ONCE = 500;

/** Takes over what the version before this one wrote of the log, also while both run. */
export const adoptEntries: Job = async ({ asSystem }) => {
  const some = () =>
    asSystem('adoptEntries', Action.CREATE, async (work) => {
      const [row] = await work.sql<{ n: number }>('select audit.adopt($1) as n', [AT_ONCE]);
      return row?.n === AT_ONCE;
    });
  while (await some());
};
