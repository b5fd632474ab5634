import express, { type Request, type RequestHandler, type Response } from 'express';
import { contextOf } from './authenticate.js';
import { callPage, gonePage, STYLE_HASH } from './meeting-page.js';
import type { RateLimits } from './rates.js';
import { httpOf } from './refusal.js';
import { strangersSecret } from './stranger.js';
import { respond } from '../authn/bearer.js';
import { Action } from '../authz/actions.js';
import type { Rights } from '../authz/ability.js';
import { formatError } from '../graphql/format-error.js';
import { answerCall, openCall, type CallPage } from '../meeting/answer-link.acts.js';
import { timeInWords } from '../meeting/meeting-words.type.js';
import { badInput, type ErrorCode } from '../platform/errors.js';
import { securityHeaders } from '../platform/headers.js';
import type { Writer } from '../write/writer.js';

const STATUS: Partial<Record<ErrorCode, number>> = { BAD_USER_INPUT: 400, UNAVAILABLE: 503 };

const pageHeaders = securityHeaders(
  {
    defaultSrc: ["'none'"],
    styleSrc: [STYLE_HASH],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  { action: 'deny' },
);

const onlyAnswers: RequestHandler = (req, res, next) => {
  if (['GET', 'HEAD', 'POST'].includes(req.method)) return next();
  res.set('Allow', 'GET, POST');
  respond(res, 405, badInput({ path: 'method', rule: 'METHOD', params: { of: 'GET, POST' } }));
};

const field = (req: Request, name: string): string => {
  const value: unknown = (req.body as Record<string, unknown> | undefined)?.[name];
  return typeof value === 'string' ? value : '';
};

/**
 * `/mote/<secret>`: an outside party reads when and where, and answers, without a login. Looking changes nothing, since mail
 * programs look at links by themselves. Both are entries of the log.
 */
export function meetingLinks({
  writer,
  anonymous,
  rates,
}: {
  writer: Writer;
  anonymous: Rights;
  rates: RateLimits;
}): express.Router {
  const router = express.Router();
  const answer = (act: 'openMeetingLink' | 'answerMeetingLink'): RequestHandler<{ secret: string }> => {
    return async (req, res) => {
      const context = contextOf(req as Request);
      const { secret } = req.params;
      const posted = act === 'answerMeetingLink';
      const said = { answer: field(req as Request, 'answer'), words: field(req as Request, 'words') };
      const sequence = field(req as Request, 'sequence');
      try {
        const action = posted ? Action.RESPOND : Action.READ;
        const call = await writer.run(context, anonymous, act, action, (work) =>
          posted ? answerCall(work, secret, { ...said, sequence }) : openCall(work, secret),
        );
        if (call) {
          send(res, 200, shown(call, context.language, posted ? String(call.sequence) === sequence : null));
          return;
        }
        const over = await strangersSecret(rates, req as Request, res);
        if (over) respond(res, 429, over);
        else send(res, 404, gonePage(context.language));
      } catch (error) {
        context.noteError(error);
        const { code } = formatError(error).extensions;
        respond(res, httpOf(error)?.status ?? STATUS[code] ?? 500, error);
      }
    };
  };
  router.use(pageHeaders, onlyAnswers);
  router.get('/:secret', answer('openMeetingLink'));
  router.post(
    '/:secret',
    express.urlencoded({ extended: false, limit: '8kb', parameterLimit: 5 }),
    answer('answerMeetingLink'),
  );
  return router;
}

function shown(call: CallPage, language: 'nb' | 'nn' | 'en', taken: boolean | null): string {
  const time = timeInWords(call.startsAt, call.endsAt, language);
  const note = taken === null ? {} : { note: taken ? ('sent' as const) : ('moved' as const) };
  return callPage(call, language, { time, ...note });
}

function send(res: Response, status: number, html: string): void {
  res.status(status).type('html').set('Referrer-Policy', 'no-referrer').send(html);
}
