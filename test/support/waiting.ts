import { addDays, osloDay } from '../../api/src/platform/calendar.js';
import { sendMail } from '../../api/src/outbox/outbox.jobs.js';
import { remindDeadlines } from '../../api/src/reminder/reminder.jobs.js';
import { openDeadline } from './deadline.js';
import { Jobs } from './jobs.js';
import type { Region } from './region.js';
import type { Actor, World } from './world.js';

/** As in the demo: each of these has a deadline that is near, and a mail about it that is shown and not sent. */
export async function shownMail(
  world: World,
  r: Region,
  readers: [Actor, language: string][],
): Promise<void> {
  for (const [i, [owner, language]] of readers.entries()) {
    await world.db.sql('insert into notification_profile (person_id, email, language) values ($1, $2, $3)', [
      owner.personId,
      `leser${i}@samlop.example`,
      language,
    ]);
    await openDeadline(world, r, {
      dueOn: addDays(osloDay(world.clock.now()), 5),
      owner,
      name: 'Modig Sommerfugl',
    });
  }
  const jobs = await Jobs.open(world, { demo: true });
  await remindDeadlines(jobs.tools);
  await sendMail(jobs.tools);
  await jobs.close();
}
