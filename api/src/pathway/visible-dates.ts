import type { Pathway } from './pathway.entity.js';
import type { Work } from '../write/work.js';

/** Every date of a pathway that the patient can see, as one text to compare: when things happened, and what is due. */
export async function visibleDates(work: Work, pathway: Pathway): Promise<string> {
  const [row] = await work.sql<{ dates: string }>(
    `select coalesce((select string_agg(e.kind || ' ' || (e.occurred_at at time zone 'Europe/Oslo')::date, ',' order by e.kind, e.occurred_at)
              from pathway_event e where e.pathway_id = $1 and e.corrected_at is null), '') || ';' ||
            coalesce((select string_agg(d.kind || ' ' || d.due_on || ' ' || coalesce(d.met_on::text, ''), ',' order by d.kind, d.due_on, d.met_on)
              from deadline d where d.case_id = $1 and d.cancelled_at is null), '') || ';' ||
            coalesce((select p.started_on::text from pathway p where p.id = $1), '') as dates`,
    [pathway.id],
  );
  return row?.dates ?? '';
}
