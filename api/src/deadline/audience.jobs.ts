import { openSql } from './deadline.status.js';
import { Action } from '../authz/actions.js';
import type { Job } from '../platform/feature.js';

const COLUMNS =
  'subject_id, due_on, deadline_id, unit_id, patient_id, case_id, pathway_id, kind, side, force, area, due_soon_days';

/**
 * The audience of open deadlines is kept by triggers; every night those whose relation has run out are taken away, and
 * the rest is compared with what the relations say. A difference is a fault of ours: it is told loudly, not quietly
 * mended.
 */
export const reconcileAudience: Job = async ({ asSystem, logger }) => {
  const [row] = await asSystem('reconcileAudience', Action.READ, async (work) => {
    const now = work.now.toISOString();
    await work.sql(
      `delete from deadline_audience a where not exists (select from relation r where r.patient_id = a.patient_id
         and r.subject_id = a.subject_id and r.kind = 'PARTY' and (r.valid_to is null or r.valid_to > $1))`,
      [now],
    );
    return work.sql<{ missing: number; extra: number }>(
      `with should as (
         select distinct r.subject_id, d.due_on, d.id, d.unit_id, d.patient_id, d.case_id, d.pathway_id, d.kind, d.side, d.force, d.area,
                d.due_soon_days
           from deadline d join relation r on r.patient_id = d.patient_id and r.kind = 'PARTY'
            and (r.valid_to is null or r.valid_to > $1) where ${openSql('d')}),
       stands as (select ${COLUMNS} from deadline_audience)
       select (select count(*)::int from (select * from should except select * from stands) x) as missing,
              (select count(*)::int from (select * from stands except select * from should) y) as extra`,
      [now],
    );
  });
  const count = (row?.missing ?? 0) + (row?.extra ?? 0);
  if (count) logger.error({ count }, 'the audience of open deadlines differs from the relations');
};
