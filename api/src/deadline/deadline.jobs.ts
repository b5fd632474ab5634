import { Action } from '../authz/actions.js';
import type { Job } from '../platform/feature.js';

/**
 * The audience of open deadlines is kept by triggers; every night it is compared with what the relations say. A
 * difference is a fault of ours: it is told loudly, and not quietly mended.
 */
export const reconcileAudience: Job = async ({ asSystem, logger }) => {
  const [row] = await asSystem('reconcileAudience', Action.READ, (work) =>
    work.sql<{ missing: number; extra: number }>(
      `with should as (
         select distinct r.subject_id, d.due_on, d.id, d.unit_id, d.patient_id
           from deadline d join relation r on r.patient_id = d.patient_id and r.kind = 'PARTY' and r.valid_to is null
          where d.met_on is null and d.waived_at is null and d.cancelled_at is null),
       stands as (select subject_id, due_on, deadline_id as id, unit_id, patient_id from deadline_audience)
       select (select count(*)::int from (select * from should except select * from stands) x) as missing,
              (select count(*)::int from (select * from stands except select * from should) y) as extra`,
    ),
  );
  const count = (row?.missing ?? 0) + (row?.extra ?? 0);
  if (count) logger.error({ count }, 'the audience of open deadlines differs from the relations');
};
