import { pipeline } from 'node:stream/promises';
import type { RequestHandler, Response } from 'express';
import { contextOf } from './authenticate.js';
import { httpOf } from './refusal.js';
import { respond } from '../authn/bearer.js';
import { Action } from '../authz/actions.js';
import { openFile, type FileContent } from '../file/file.questions.js';
import { formatError } from '../graphql/format-error.js';
import { badInput, notFound, type ErrorCode } from '../platform/errors.js';
import type { Writer } from '../write/writer.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const STATUS: Partial<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  GRANT_REQUIRED: 403,
  NOT_FOUND: 404,
  UNAVAILABLE: 503,
};

/** Files are fetched, and nothing else; what lies in a URL besides the id is not looked at. */
export const onlyGet: RequestHandler = (req, res, next) => {
  if (req.method === 'GET' || req.method === 'HEAD') return next();
  res.set('Allow', 'GET');
  respond(res, 405, badInput({ path: 'method', rule: 'METHOD', params: { of: 'GET' } }));
};

/** `GET /files/<id>`: through the policy and into the log as any read; as a download, never as a page. */
export function serveFile(writer: Writer): RequestHandler<{ id: string }> {
  return async (req, res) => {
    const context = contextOf(req);
    try {
      await context.prove();
      const { id } = req.params;
      const rights = context.rights();
      if (!UUID.test(id)) throw notFound();
      const file = await writer.run(context, rights, 'file', Action.READ, (work) =>
        openFile(work, id, context.files ?? null),
      );
      res.attachment(file.name);
      res.set('Content-Type', file.mediaType);
      await send(res, file, req.method === 'HEAD');
    } catch (error) {
      context.noteError(error);
      const { code } = formatError(error).extensions;
      if (code === 'UNAUTHENTICATED') res.set('WWW-Authenticate', 'Bearer');
      respond(res, httpOf(error)?.status ?? STATUS[code] ?? 500, error);
    }
  };
}

async function send(res: Response, { content, length }: FileContent, headAlone: boolean): Promise<void> {
  if (Buffer.isBuffer(content)) return void res.send(content);
  res.set('Content-Length', String(length));
  if (headAlone) return void res.end();
  // Who goes away in the middle has been given what they have, and the log says that they asked for all of it.
  await pipeline(content.stream(), res).catch(() => res.destroy());
}
