import { keepDays } from './draft.settings.js';
import { TYPED_BY } from './draft.type.js';
import { Action } from '../authz/actions.js';
import type { Job } from '../platform/feature.js';
import { settingOf } from '../setting/setting.questions.js';
import type { Work } from '../write/work.js';

const DAY_MS = 86_400_000;

/** What was dropped, what is old, and what its author has lost the relation to: deleted; how many is all that is told. */
export const clearDrafts: Job = async ({ asSystem, logger }) => {
  const gone = await asSystem('clearDrafts', Action.END, async (work) => {
    const dropped = await work.sql('delete from draft where dropped_at is not null returning id');
    return dropped.length + (await clearOld(work)) + (await clearLost(work));
  });
  if (gone) logger.info({ count: gone }, 'deleted drafts');
};

async function clearOld(work: Work): Promise<number> {
  const roots = await work.sql<{ root_id: string | null }>('select distinct root_id from draft');
  let count = 0;
  for (const { root_id: rootId } of roots) {
    const days = await settingOf(work, keepDays, rootId);
    const before = new Date(work.now.getTime() - days * DAY_MS);
    const old = await work.sql(
      'delete from draft where root_id is not distinct from $1 and saved_at < $2 returning id',
      [rootId, before],
    );
    count += old.length;
  }
  return count;
}

/**
 * The policies hide a draft the moment that the relation ends; here it is deleted. A worker is nobody whom the policies know,
 * so that it asks for less than they do: that some relation stands by which such a role comes to patients at all.
 */
const LOST = `
  delete from draft d where not exists (
    select from relation r
      left join role_grant g on g.id = d.grant_id
      left join unit u on u.id = g.unit_id
      join person p on p.id = coalesce(g.person_id, r.subject_id)
     where r.patient_id = d.patient_id and r.valid_from <= $1 and (r.valid_to is null or r.valid_to > $1)
       and r.kind = any(array(select jsonb_array_elements_text($2::jsonb -> d.role))) and p.active
       and (case when g.id is null then r.id = d.grant_id
            else g.valid_from <= $1 and (g.valid_to is null or g.valid_to > $1)
             and (r.root_id is null or r.root_id = u.organisation_id)
             and (r.subject_id in (g.person_id, u.organisation_id)
                  or r.subject_id in (select c.descendant_id from unit_closure c where c.ancestor_id = g.unit_id)) end))
  returning id`;

async function clearLost(work: Work): Promise<number> {
  const kinds = Object.fromEntries(
    Object.entries(TYPED_BY).map(([role, tokens]) => [role, tokens.map((token) => token.split(':')[0])]),
  );
  const lost = await work.sql(LOST, [work.now, JSON.stringify(kinds)]);
  return lost.length;
}
