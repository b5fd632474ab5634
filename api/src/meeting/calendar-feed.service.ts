import { v7 } from 'uuid';
import { CalendarFeed } from './calendar-feed.entity.js';
import type { EndCalendarFeedInput, RenewCalendarFeedInput } from './meeting.inputs.js';
import { Action } from '../authz/actions.js';
import { illegalTransition } from '../platform/errors.js';
import { newSecret, secretHash, SHOW_ONCE } from '../platform/shown-once.js';
import type { Work } from '../write/work.js';

/** A new address; the one before ends at once. */
export async function renewCalendarFeed(work: Work, _input: RenewCalendarFeedInput): Promise<string> {
  work.checkRole(Action.CREATE, 'CalendarFeed');
  const { grantId, personId } = work.principal;
  await work.sql('update calendar_feed set revoked_at = $2 where grant_id = $1 and revoked_at is null', [
    grantId,
    work.now,
  ]);
  const secret = newSecret();
  const feed = work.em.create(CalendarFeed, {
    id: v7(),
    grantId,
    personId,
    secretHash: secretHash(secret),
    createdAt: work.now,
  } as never);
  work.em.persist(feed);
  await work.em.flush();
  await work.sql(SHOW_ONCE, [secret]);
  work.did('CalendarFeed', feed.id, null);
  return feed.id;
}

export async function endCalendarFeed(work: Work, input: EndCalendarFeedInput): Promise<string> {
  const feed = await work.load(CalendarFeed, input.id, Action.END);
  if (feed.revokedAt) throw illegalTransition('ENDED', []);
  feed.revokedAt = work.now;
  work.did('CalendarFeed', feed.id, null);
  return feed.id;
}
