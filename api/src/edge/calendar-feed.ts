import { parse, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { RequestHandler } from 'express';
import { contextOf } from './authenticate.js';
import type { RateLimits } from './rates.js';
import { httpOf } from './refusal.js';
import { strangersSecret } from './stranger.js';
import type { CallerLookup } from '../authn/caller.js';
import { respond } from '../authn/bearer.js';
import { Action } from '../authz/actions.js';
import { createGraphContext, type Machinery } from '../graphql/create-context.js';
import { formatError } from '../graphql/format-error.js';
import { calendarText, type CalendarMeeting } from '../meeting/calendar.acts.js';
import { feedHolder, type FeedHolder } from '../meeting/calendar-feed.questions.js';
import { notFound, SamlopError } from '../platform/errors.js';
import { selectedFields, type Selected } from '../read/selection.js';

const DAY = 86_400_000;
/** Calendars outside are shown what was lately, and what is to come. */
const PAST_DAYS = 60;

const DOCUMENT = `query($since: DateTime!) {
  meetings(first: 200, orderBy: STARTS_AT_ASC, filter: { mine: true, status: [SCHEDULED, HELD, CANCELLED], startsSince: $since }) {
    nodes { id status startsAt endsAt sequence place placeProtected calledAt cancelledAt }
  }
}`;

interface Node {
  id: string;
  status: string;
  startsAt: string | null;
  endsAt: string | null;
  sequence: number | null;
  place: string | null;
  placeProtected: boolean | null;
  calledAt: string | null;
  cancelledAt: string | null;
}

interface Means {
  schema: GraphQLSchema;
  machinery: Machinery;
  callers: CallerLookup;
  rates: RateLimits;
}

/**
 * `GET /calendar/<secret>.ics`: the meetings of whoever made the address, as they would read them themselves now under the
 * grant that they made it under: through the policies, and in the log.
 */
export function calendarFeeds({
  schema,
  machinery,
  callers,
  rates,
}: Means): RequestHandler<{ feed: string }> {
  return async (req, res) => {
    const context = contextOf(req as never);
    try {
      const secret = /^(.*)\.ics$/.exec(req.params.feed)?.[1] ?? '';
      const { writer, anonymous } = machinery;
      const holder = await writer.run(context, anonymous, 'calendarFeed', Action.READ, (work) =>
        feedHolder(work, secret),
      );
      const now = context.clock.now();
      const caller = holder && (await callers.find(identityOf(holder), holder.grantId, now).catch(notHeld));
      if (!caller) {
        const over = await strangersSecret(rates, req as never, res);
        respond(res, over ? 429 : 404, over ?? notFound());
        return;
      }
      const since = new Date(now.getTime() - PAST_DAYS * DAY);
      const theirs = createGraphContext({ ...context, caller }, machinery);
      const [answer] = await theirs.read('calendarFeed', selection(schema, since));
      const { nodes } = JSON.parse(answer?.json ?? '{"nodes":[]}') as { nodes: Node[] };
      const url = `${req.protocol}://${req.get('host') ?? 'localhost'}/`;
      res.type('text/calendar; charset=utf-8').set('Referrer-Policy', 'no-referrer');
      res.send(calendarText(nodes.flatMap(asCalendar), { language: context.language, url }));
    } catch (error) {
      context.noteError(error);
      const { code } = formatError(error).extensions;
      respond(res, httpOf(error)?.status ?? (code === 'UNAVAILABLE' ? 503 : 500), error);
    }
  };
}

/** A grant that has ended, or a person who may no longer log in: the address opens nothing, as if it never had. */
function notHeld(error: unknown): null {
  if (error instanceof SamlopError && ['FORBIDDEN', 'UNAUTHENTICATED'].includes(error.code)) return null;
  throw error;
}

/** As if they had logged in with a calendar. */
const identityOf = ({ nationalId }: FeedHolder) => ({ nationalId, clientId: 'samlop-calendar' });

function selection(schema: GraphQLSchema, since: Date): Selected[] {
  const [operation] = parse(DOCUMENT).definitions as [OperationDefinitionNode];
  const query = schema.getQueryType();
  if (!query) throw new Error('a schema without queries');
  return selectedFields(query, [operation.selectionSet], { schema, fragments: {}, variables: { since } });
}

/** What is hidden from its reader is no meeting of a calendar; what places somebody with a protected address leaves no platform. */
function asCalendar(node: Node): CalendarMeeting[] {
  const { id, startsAt, endsAt, status, sequence } = node;
  if (!startsAt || !endsAt) return [];
  return [
    {
      ...{ id, startsAt: new Date(startsAt), endsAt: new Date(endsAt), sequence: sequence ?? 0 },
      cancelled: status === 'CANCELLED',
      place: node.placeProtected === false ? node.place : null,
      stamp: new Date(node.cancelledAt ?? node.calledAt ?? startsAt),
    },
  ];
}
