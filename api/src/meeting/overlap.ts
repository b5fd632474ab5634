import type { Meeting } from './meeting.entity.js';
import type { Work } from '../write/work.js';

/**
 * Marks those who are called and have another meeting at that time: a warning to whoever calls. That there is one is all
 * that is looked up; whose, is told to nobody.
 */
export async function markBusy(work: Work, meeting: Meeting): Promise<void> {
  const busy = await work.beyond<{ person_id: string }>(
    `select distinct x.person_id from meeting_participant x join meeting m on m.id = x.meeting_id
      where x.person_id in (select y.person_id from meeting_participant y where y.meeting_id = $1 and y.removed_at is null)
        and x.removed_at is null and x.answer is distinct from 'NO' and m.id <> $1 and m.status = 'SCHEDULED'
        and m.starts_at < $3 and m.ends_at > $2`,
    [meeting.id, meeting.startsAt, meeting.endsAt],
  );
  await work.sql(
    `update meeting_participant set busy = person_id = any($2) is true, version = version + 1
      where meeting_id = $1 and removed_at is null and busy is distinct from (person_id = any($2) is true)`,
    [meeting.id, busy.map((row) => row.person_id)],
  );
}
