import { Action } from '../authz/actions.js';
import type { Job } from '../platform/feature.js';

/** Half as many again as a list begins with at most (app.reach): who has been near it is still counted at each request. */
const WIDE = 3000;

/** SQL: which organisations are party to more patients than that, as it is at $1. */
export const KEEP_WIDE_REACH = `
  with wide as (
    select r.subject_id as root_id from relation r join unit u on u.id = r.subject_id
     where r.kind = 'PARTY' and r.valid_from <= $1 and (r.valid_to is null or r.valid_to > $1)
     group by r.subject_id having count(*) > ${WIDE}),
  gone as (delete from running.wide_reach w where not exists (select from wide where wide.root_id = w.root_id))
  insert into running.wide_reach (root_id) select root_id from wide on conflict do nothing`;

/** Every night: so that a request of theirs need not count to find out that they are many. */
export const keepWideReach: Job = ({ asSystem }) =>
  asSystem('keepWideReach', Action.READ, async (work) => {
    await work.sql(KEEP_WIDE_REACH, [work.now.toISOString()]);
  });
